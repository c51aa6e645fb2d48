import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { holderOf, killWhilePosting } from "./posting-rounds.ts";
import { startProcess, startSubgraph } from "./running-process.ts";
import { patienceMs } from "./until.ts";

describe("a job exchange that is killed", () => {
  it(
    "loses no acknowledged posting, doubles none, tears none and mails every one",
    async () => {
      const rounds = await killWhilePosting({ rounds: 4, seed: 20261121 });
      expect(rounds).toMatchObject({ lost: [], doubled: [], torn: [], unmailed: 0 });
      expect(rounds.acknowledged).toBeGreaterThan(5);
      expect(rounds.readyMs).toHaveLength(4);
    },
    patienceMs,
  );

  it(
    "leaves a lock that its next start takes over, and that keeps a second process out",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "e-cooperation-"));
      const env = { DATA_DIR: folder };
      const first = await startSubgraph("jobs", { env });
      try {
        expect(await holderOf(folder)).toBe(first.pid);
        const second = startProcess({ program: ["cli/subgraph.ts", "metalworking"], env });
        expect(await second.ended).toBe(2);
        expect(second.output()).toContain(`in use by process ${first.pid}. Stop it, or set DATA_DIR`);
        expect(second.output()).not.toMatch(/\n\s+at /);
        await first.kill();
        expect(await holderOf(folder)).toBe(first.pid);
        const third = await startSubgraph("jobs", { env });
        expect(await holderOf(folder)).toBe(third.pid);
        expect(await third.stop()).toBe(0);
      } finally {
        await first.kill();
        await rm(folder, { recursive: true, force: true });
      }
    },
    patienceMs,
  );
});
