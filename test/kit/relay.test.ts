import { type Kysely, sql } from "kysely";
import { silentLogger } from "#schema/logger.ts";
import { LinkTokens, tokenTables } from "#subgraphs/kit/link-tokens.ts";
import { MailQueue, mailTables } from "#subgraphs/kit/mail/mail-queue.ts";
import type { Mail } from "#subgraphs/kit/outbox.ts";
import { Relay, relayTables } from "#subgraphs/kit/relay/relay.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

const day = 86_400_000;
const first = {
  about: "offer-1",
  title: "Wolne moce: frezowanie",
  from: { email: "asker@example.lt", language: "lt" },
  to: { email: "asked@example.pl", language: "pl" },
  text: "Ar galite frezuoti 200 detalių?",
} as const;

describe("messages by relay", () => {
  let test: TestDatabase;
  let db: Kysely<unknown>;
  let mails: Mail[];
  let now: Date;
  let queue: MailQueue;
  let relay: Relay;

  beforeAll(async () => {
    test = await openTestDatabase();
    db = await test.database.namespace<unknown>("relayed", {
      async getMigrations() {
        const up = async (migrated: Kysely<unknown>) => {
          await mailTables(migrated, "relayed");
          await tokenTables(migrated, "relayed");
          await relayTables(migrated, "relayed");
        };
        return { "001": { up } };
      },
    });
  });
  beforeEach(() => {
    mails = [];
    now = new Date("2026-11-01T09:00:00Z");
    const outbox = { send: async (mail: Mail) => void mails.push(mail) };
    queue = new MailQueue({ namespace: "relayed", db, outbox, clock: () => now, logger: silentLogger });
    relay = new Relay({
      namespace: "relayed",
      mail: queue,
      tokens: new LinkTokens("relayed"),
      clock: () => now,
      publicUrl: () => "http://graph.example",
      replyMutation: "replyToInterest",
    });
  });
  afterEach(() =>
    sql`truncate relayed.mail, relayed.mail_count, relayed.token, relayed.conversation`.execute(db),
  );
  afterAll(() => test.remove());

  const linkIn = (mail: Mail | undefined) =>
    decodeURIComponent(/^http:\/\/graph\.example\/graphql#query=(\S+)$/m.exec(mail?.text ?? "")?.[1] ?? "");
  const tokenIn = (mail: Mail | undefined) => /token: "([\w-]{43})"/.exec(linkIn(mail))?.[1] ?? "";
  const begin = async () => {
    await relay.begin(db, first);
    await queue.send();
  };
  const reply = async (token: string, text: string) => {
    const at = await relay.reply(db, token, text);
    await queue.send();
    return at;
  };

  it("reach the other side in its own language, and answers come back, while neither sees an address", async () => {
    await begin();
    expect(mails[0]).toMatchObject({ to: "asked@example.pl", language: "pl" });
    expect(mails[0]?.subject).toBe("Wiadomość w sprawie: Wolne moce: frezowanie");
    expect(mails[0]?.text).toContain(first.text);
    expect(linkIn(mails[0])).toContain("replyToInterest(");
    await reply(tokenIn(mails[0]), "Tak, w grudniu.");
    expect(mails[1]).toMatchObject({ to: "asker@example.lt", language: "lt" });
    expect(mails[1]?.text).toContain("Tak, w grudniu.");
    await reply(tokenIn(mails[1]), "Puiku!");
    expect(mails[2]).toMatchObject({ to: "asked@example.pl" });
    const [toAsked, toAsker] = [mails[0], mails[1]].map((mail) => `${mail?.subject}\n${mail?.text}`);
    expect(toAsked).not.toContain("asker@");
    expect(toAsker).not.toContain("asked@");
  });

  it("keep no message once it is sent", async () => {
    await begin();
    const { rows } = await sql`select c::text from relayed.conversation c
      union all select m::text from relayed.mail m`.execute(db);
    expect(JSON.stringify(rows)).not.toContain("frezuoti");
  });

  it("are not answered with a wrong link, nor after three months without a word", async () => {
    await begin();
    expect(await reply("A".repeat(43), "x")).toBeUndefined();
    now = new Date(now.getTime() + 91 * day);
    expect(await reply(tokenIn(mails[0]), "x")).toBeUndefined();
    await relay.sweep(db);
    const { rows } = await sql`select id from relayed.conversation`.execute(db);
    expect(rows).toEqual([]);
    expect(mails).toHaveLength(1);
  });

  it("leave nothing behind when what they are about is erased", async () => {
    await begin();
    await relay.reply(db, tokenIn(mails[0]), "a waiting answer");
    await relay.forget(db, "offer-1");
    await queue.send();
    const { rows } =
      await sql`select id::text from relayed.conversation union all select about from relayed.token
      union all select recipient from relayed.mail`.execute(db);
    expect(rows).toEqual([]);
    expect(mails).toHaveLength(1);
    expect(await reply(tokenIn(mails[0]), "x")).toBeUndefined();
  });

  it("hold no characters by which a text could show one thing and be another", async () => {
    await relay.begin(db, {
      ...first,
      title: "a\r\nBcc: x@y.zz",
      text: "pay\u202egnp.exe\u0000\u200b now\r\nline",
    });
    await queue.send();
    expect(mails[0]?.subject).toBe("Wiadomość w sprawie: a Bcc: x@y.zz");
    expect(mails[0]?.text).toContain("paygnp.exe now\nline");
  });
});
