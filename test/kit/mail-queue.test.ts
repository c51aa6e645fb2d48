import { type Kysely, sql } from "kysely";
import type { Logger } from "#schema/logger.ts";
import { silentLogger } from "#schema/logger.ts";
import { MailQueue, mailTables, TooManyMails } from "#subgraphs/kit/mail/mail-queue.ts";
import { smtpOutbox } from "#subgraphs/kit/mail/smtp-outbox.ts";
import type { Mail } from "#subgraphs/kit/outbox.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";
import { type MailServer, startMailServer } from "./mail-server.ts";

const minute = 60_000;
const mail: Mail = {
  to: "Jonas@example.lt",
  subject: "Patvirtinkite",
  text: "Ąžuolas\nhttp://x/#t",
  language: "lt",
};

describe("the mail queue, before a real mail server", () => {
  let test: TestDatabase;
  let db: Kysely<unknown>;
  let server: MailServer;
  let now: Date;
  let logged: object[];
  let outbox: ReturnType<typeof smtpOutbox>;

  beforeAll(async () => {
    test = await openTestDatabase();
    db = await test.database.namespace<unknown>("mails", {
      async getMigrations() {
        return { "001": { up: (migrated: Kysely<unknown>) => mailTables(migrated, "mails") } };
      },
    });
  });
  beforeEach(async () => {
    server = await startMailServer();
    outbox = smtpOutbox({ url: server.url, from: "graph@example.eu" });
    now = new Date("2026-11-01T09:00:00Z");
    logged = [];
  });
  afterEach(async () => {
    outbox.close();
    await server.close();
    await sql`truncate mails.mail, mails.mail_count`.execute(db);
  });
  afterAll(() => test.remove());

  const keep = (facts: object, text?: string) => void logged.push({ ...facts, text });
  const logger: Logger = { ...silentLogger, warn: keep, error: keep };
  const queueOf = (mostADay = 20) =>
    new MailQueue({ namespace: "mails", db, outbox, clock: () => now, logger, mostADay });
  const waiting = async () => (await sql`select id from mails.mail`.execute(db)).rows.length;

  it("delivers a mail as it was written, in the reader's language, once", async () => {
    const queue = queueOf();
    await queue.queue(db, "ad-1", mail);
    await Promise.all([queue.send(), queueOf().send(), queue.send()]);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]).toMatchObject({ subject: "Patvirtinkite" });
    expect(server.mails[0]?.text).toContain("Ąžuolas\nhttp://x/#t");
    expect(server.mails[0]?.headers.get("content-language")).toBe("lt");
    expect(server.mails[0]?.to).toMatchObject({ value: [{ address: "Jonas@example.lt" }] });
    expect(await waiting()).toBe(0);
  });

  it("sends nothing of a deed that was undone", async () => {
    const queue = queueOf();
    const undone = db.transaction().execute(async (transaction) => {
      await queue.queue(transaction, "ad-1", mail);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await queue.send();
    expect(server.mails).toEqual([]);
  });

  it("tries again after growing pauses while the server has no room, and delivers once it has", async () => {
    const queue = queueOf();
    server.answer = 451;
    await queue.queue(db, "ad-1", mail);
    await queue.send();
    await queue.send();
    expect(server.attempts).toBe(1);
    now = new Date(now.getTime() + 1 * minute);
    await queue.send();
    expect(server.attempts).toBe(2);
    now = new Date(now.getTime() + 4 * minute);
    await queue.send();
    expect(server.attempts).toBe(2);
    server.answer = undefined;
    now = new Date(now.getTime() + 1 * minute);
    await queue.send();
    expect(server.mails).toHaveLength(1);
  });

  it("gives a mail up at once when the server will never take it, and logs no address", async () => {
    const queue = queueOf();
    server.answer = 550;
    await queue.queue(db, "ad-1", mail);
    await queue.send();
    expect(server.attempts).toBe(1);
    expect(await waiting()).toBe(0);
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toMatch(/jonas/i);
  });

  it("gives a mail up after some two days of a server that is down", async () => {
    await server.close();
    const queue = queueOf();
    await queue.queue(db, "ad-1", mail);
    for (let hours = 0; hours <= 60; hours += 1) {
      await queue.send();
      now = new Date(now.getTime() + 60 * minute);
    }
    expect(await waiting()).toBe(0);
    expect(JSON.stringify(logged)).not.toMatch(/jonas/i);
  });

  it("sends a mail again that a process took and never finished", async () => {
    await queueOf().queue(db, "ad-1", mail);
    // What a process that was killed while sending leaves behind.
    await sql`update mails.mail set taken = true, next_attempt_at = ${new Date(now.getTime() + minute)}`.execute(
      db,
    );
    await queueOf().send();
    expect(server.mails).toEqual([]);
    now = new Date(now.getTime() + minute);
    await queueOf().send();
    expect(server.mails).toHaveLength(1);
  });

  it("sends such a mail at the start, where no other process can have it", async () => {
    await queueOf().queue(db, "ad-1", mail);
    await sql`update mails.mail set taken = true, next_attempt_at = ${new Date(now.getTime() + minute)}`.execute(
      db,
    );
    const next = new MailQueue({ namespace: "mails", db, outbox, clock: () => now, logger, alone: true });
    next.start();
    await next.stop();
    expect(server.mails).toHaveLength(1);
  });

  it("sends one address no more than its number a day, whatever its capitals, and says when to come back", async () => {
    const queue = queueOf(2);
    await queue.queue(db, "ad-1", mail);
    await queue.queue(db, "ad-2", { ...mail, to: "jonas@EXAMPLE.lt" });
    const third = db.transaction().execute((transaction) => queue.queue(transaction, "ad-3", mail));
    await expect(third).rejects.toMatchObject({ name: TooManyMails.name, retryAfterSeconds: 15 * 3600 });
    await queue.queue(db, "ad-4", { ...mail, to: "ona@example.lt" });
    now = new Date("2026-11-02T00:00:00Z");
    await queue.queue(db, "ad-5", mail);
    await queue.send();
    expect(server.mails).toHaveLength(4);
  });

  it("keeps counts without addresses, and only for a day", async () => {
    const queue = queueOf();
    await queue.queue(db, "ad-1", mail);
    const rows = async () => (await sql`select c::text from mails.mail_count c`.execute(db)).rows;
    expect(JSON.stringify(await rows())).not.toMatch(/jonas/i);
    now = new Date("2026-11-03T00:00:00Z");
    await queue.send();
    expect(await rows()).toEqual([]);
  });

  it("forgets what waits about something that is erased", async () => {
    const queue = queueOf();
    await queue.queue(db, "ad-1", mail);
    await queue.queue(db, "ad-2", mail);
    await queue.forget(db, "ad-1");
    await queue.send();
    expect(server.mails).toHaveLength(1);
  });

  it.each([
    ["a line break in the subject", { subject: "Hello\r\nBcc: everyone@example.com\r\n\r\nbody" }],
    ["a list of recipients", { to: "a@example.lt, b@example.lt" }],
    ["a name before the address", { to: '"x" <evil@example.com>' }],
    ["a file for an attachment", { text: "path:/etc/passwd" }],
  ])("lets nobody add a header or a recipient by %s", async (_what, differences) => {
    const queue = queueOf();
    await queue.queue(db, "ad-1", { ...mail, ...differences });
    await queue.send();
    for (const sent of server.mails) {
      expect(sent.headers.get("bcc")).toBeUndefined();
      expect(sent.to).toMatchObject({ value: [expect.anything()] });
      expect(sent.attachments).toEqual([]);
    }
    expect(server.attempts).toBeLessThanOrEqual(1);
  });
});
