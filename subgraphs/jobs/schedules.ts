import { everyMinutes } from "#subgraphs/kit/schedule.ts";
import type { Readiness } from "#subgraphs/kit/subgraph.ts";
import type { Desks } from "./desks.ts";
import { keyAds } from "./matching/key-ads.ts";
import type { Parts } from "./parts.ts";
import { Sweep } from "./sweep.ts";

/** What runs beside the requests: the first sweep is over before anybody is answered. */
export function schedulesOf(parts: Parts, { renewal }: Desks, ping: () => Promise<void>) {
  const { db, mail, employers, logger } = parts;
  const sweep = new Sweep(parts);
  const sweeping = everyMinutes(1, () => sweep.run(), logger);
  const refreshing = everyMinutes(5, () => employers.refreshSoon(), logger);
  let starting: Promise<unknown> = Promise.resolve();
  return {
    async start(): Promise<void> {
      await keyAds(db);
      await sweeping.start();
      // Neither is waited for: a mail server or a directory that does not answer keeps nobody from reading ads.
      starting = Promise.all([mail.start(), refreshing.start()]);
    },
    async stop(): Promise<void> {
      await starting;
      await sweeping.stop();
      await refreshing.stop();
      await renewal.settled();
      await employers.settled();
      await mail.stop();
    },
    async readiness(): Promise<Readiness> {
      try {
        await ping();
      } catch {
        return { ready: false, reason: "the database does not answer" };
      }
      const age = employers.age();
      return age === undefined ? { ready: true } : { ready: true, reason: age };
    },
  };
}
