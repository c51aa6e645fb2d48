import { sql } from "kysely";
import type { Logger } from "#schema/logger.ts";
import { keepAds } from "#subgraphs/jobs/source/ad-store.ts";
import { refusal } from "../kit/ask.ts";
import { mutations, type OpenExchange, openExchange, operator, seeker } from "./exchange.ts";

const marker = "Zyzzyva";
const marked = {
  ...seeker,
  title: `${marker} ieško darbo`,
  summary: `Dešimt metų prie staklių, ${marker} braižo ir skaito brėžinius.`,
  skills: [marker, "CNC"],
  certificates: [`${marker} 9606`],
  contactEmail: `${marker}@example.lt`,
};

describe("what belongs to a seeker", () => {
  let exchange: OpenExchange;
  const logged: unknown[] = [];
  const keep = (...said: unknown[]) => void logged.push(said);
  const logger: Logger = { debug: keep, info: keep, warn: keep, error: keep };
  /** As pino writes it: an error with all of its own fields. */
  const log = () =>
    JSON.stringify(logged, (_key, value: unknown) =>
      value instanceof Error
        ? { ...value, name: value.name, message: value.message, stack: value.stack }
        : value,
    );
  /** Everything that the database holds, of every namespace. */
  const everything = async () => {
    const tables = await sql<{ name: string }>`
      select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema')`.execute(exchange.db);
    const rows = await Promise.all(
      tables.rows.map(({ name }) =>
        sql.raw<{ row: string }>(`select t::text as row from ${name} t`).execute(exchange.db),
      ),
    );
    return JSON.stringify(rows.map(({ rows: all }) => all)).toLowerCase();
  };
  beforeAll(async () => {
    exchange = await openExchange({ logger });
  });
  afterEach(() => exchange.clear());
  afterAll(() => exchange.close());

  it("is found nowhere after its erasure: not in a table, a list, the queue of mails or the log", async () => {
    const { adId, token } = await exchange.publish(marked);
    await exchange.tell(mutations.updateSeeker, { token, input: { ...marked, radiusKm: 80 } });
    for (const origin of ["a", "b", "c"]) {
      const report = { adId, reason: "PERSONAL_DATA", comment: `${marker} is a name` };
      await exchange.tell(mutations.report, report, { role: "anonymous", origin });
    }
    await exchange.tell(
      mutations.moderate,
      { adId, decision: "APPROVE", note: `${marker} is no name` },
      operator,
    );
    const message = { from: "firma@example.org", text: `Dear ${marker}, could we speak?` };
    await exchange.tell(mutations.contact, { adId, message });
    // The last letter waits in the queue.
    exchange.house.outbox.send = () => Promise.reject(new Error(`450 no room for ${marked.contactEmail}`));
    await exchange.tell(mutations.contact, {
      adId,
      message: { ...message, from: `${marker}@elsewhere.example` },
    });
    expect(await everything()).toContain(marker.toLowerCase());

    expect(await exchange.tell(mutations.erase, { token })).toMatchObject({ __typename: "Erased" });
    expect(await everything()).not.toContain(marker.toLowerCase());
    const lists = `{ jobSeekers(search: "${marker}") { totalCount nodes { id } } all: jobSeekers { nodes { title { text } } }
      jobSeeker(id: "${adId}") { id } jobSeekerStats(groupBy: [COUNTRY]) { count } }`;
    expect(await exchange.ask(lists)).toEqual({
      jobSeekers: { totalCount: 0, nodes: [] },
      all: { nodes: [] },
      jobSeeker: null,
      jobSeekerStats: [],
    });
    expect(log().toLowerCase()).not.toContain(marker.toLowerCase());
    exchange.house.outbox.send = async (mail) => void exchange.house.mails.push(mail);
  });

  it("is not read through _entities, a cursor or a token unless it is published", async () => {
    const { adId } = await exchange.tell(mutations.postSeeker, { input: marked });
    const held = await exchange.publish({
      ...marked,
      title: "Suvirintojas ieško darbo",
      contactEmail: "a@example.lt",
    });
    for (const origin of ["a", "b", "c"])
      await exchange.tell(
        mutations.report,
        { adId: held.adId, reason: "SPAM" },
        { role: "anonymous", origin },
      );
    const representations = [adId, held.adId, "js-none"].map((id) => ({ __typename: "JobSeeker", id }));
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on JobSeeker { id title { text } } } }`;
    expect(await exchange.ask(query, { representations })).toEqual({ _entities: [null, null, null] });
    const asOffers = representations.map(({ id }) => ({ __typename: "JobOffer", id }));
    const offers = query.replace("JobSeeker", "JobOffer");
    expect(await exchange.ask(offers, { representations: asOffers })).toEqual({
      _entities: [null, null, null],
    });
  });

  it("stands in no error and no log, whatever fails", async () => {
    const from = logged.length;
    const failing = await exchange.publish(marked);
    await sql`create function jobs.fail() returns trigger language plpgsql as $$ begin
      raise exception 'no' using detail = 'Failing row contains (' || new::text || ')', errcode = '23514'; end $$`.execute(
      exchange.db,
    );
    for (const table of ["ad", "mail", "conversation"])
      await sql`create trigger fail before insert or update on ${sql.table(`jobs.${table}`)}
        for each row execute function jobs.fail()`.execute(exchange.db);
    const deeds: [string, Record<string, unknown>][] = [
      [mutations.postSeeker, { input: { ...marked, contactEmail: `${marker}2@example.lt` } }],
      [mutations.updateSeeker, { token: failing.token, input: marked }],
      [mutations.extend, { token: failing.token, days: 3 }],
      [mutations.withdraw, { token: failing.token }],
      [mutations.renew, { adId: failing.adId, email: marked.contactEmail }],
      [
        mutations.contact,
        { adId: failing.adId, message: { from: `${marker}@x.example`, text: `Dear ${marker}, hello` } },
      ],
      [mutations.postSeeker, { input: { ...marked, consent: undefined } }],
      [mutations.postSeeker, { input: { ...marked, contactEmail: `${marker}, no address` } }],
      [mutations.postSeeker, { input: { ...marked, country: "XX", place: "Vilnius" } }],
    ];
    for (const [query, variables] of deeds) {
      const { errors } = await exchange.subgraph.execute({ query, variables, headers: {} });
      expect([query, JSON.stringify(errors ?? []).includes(marker)]).toEqual([query, false]);
    }
    for (const table of ["ad", "mail", "conversation"])
      await sql`drop trigger fail on ${sql.table(`jobs.${table}`)}`.execute(exchange.db);
    await exchange.restart();
    expect(logged.length).toBeGreaterThan(from);
    expect(log()).not.toContain(marker);
    expect(log()).not.toContain(failing.token);
  });

  it("is not counted below five: not in a list's total, a group, or the difference of two questions", async () => {
    const now = exchange.house.clock();
    const shown = { postedAt: now, publishedAt: now, expiresAt: new Date(now.getTime() + 86_400_000) };
    const of = (occupation: string, people: number) =>
      Array.from({ length: people }, (_, at) => ({
        id: `js-${occupation}-${at}`,
        ad: {
          kind: "SEEKER" as const,
          language: "lt",
          title: "Ieškau darbo",
          body: "Dirbau daug metų.",
          occupation,
          country: at % 2 ? "PL" : "LT",
          place: at % 2 ? "Suwałki" : "Alytus",
          details: { skills: [] },
        },
        ...shown,
      }));
    await keepAds(exchange.db, [...of("7212", 13), ...of("7223", 4), ...of("7522", 3), ...of("7115", 2)]);
    const stats =
      "query ($where: JobFilter, $groupBy: [JobDimension!]!) { jobSeekerStats(where: $where, groupBy: $groupBy) { count keys { value } } }";
    const counts = async (groupBy: string[], where: object = {}) => {
      const { jobSeekerStats } = (await exchange.ask(stats, { where, groupBy })) as {
        jobSeekerStats: { count: number; keys: { value: string }[] }[];
      };
      return jobSeekerStats.map(({ count, keys }) => `${keys.map(({ value }) => value).join("/")} ${count}`);
    };
    expect(await counts(["OCCUPATION"])).toEqual(["7212 10", "OTHER 5"]);
    expect(await counts(["OCCUPATION"], { occupations: ["7223"] })).toEqual([]);
    expect(await counts(["SECTOR"], { occupations: ["7212", "7223"] })).toEqual(["METALWORKING 15"]);
    expect(await counts(["OCCUPATION"], { occupations: ["7212", "7522"] })).toEqual(["7212 10"]);
    const totals = "query ($where: JobFilter) { jobSeekers(where: $where) { totalCount } }";
    const total = async (occupation: string) =>
      ((await exchange.ask(totals, { where: { occupations: [occupation] } })) as { jobSeekers: object })
        .jobSeekers;
    expect(await total("7212")).toEqual({ totalCount: 13 });
    expect(await total("7223")).toEqual({ totalCount: null });
    expect(await total("2144")).toEqual({ totalCount: 0 });
  });

  it("has no field for a name, an address or a pay that was", async () => {
    const { __schema } = (await exchange.ask(
      "{ __schema { types { name fields { name } inputFields { name } } } }",
    )) as {
      __schema: { types: { name: string; fields?: { name: string }[]; inputFields?: { name: string }[] }[] };
    };
    const fieldsOf = (name: string) => {
      const type = __schema.types.find((candidate) => candidate.name === name);
      return [...(type?.fields ?? []), ...(type?.inputFields ?? [])].map((field) => field.name);
    };
    for (const type of [
      "JobSeeker",
      "JobMatch",
      "HeldAd",
      "ModeratedAd",
      "ModerationEntry",
      "JobSeekerInput",
      "JobOfferInput",
    ]) {
      const own = fieldsOf(type).filter((field) => !["contactEmail", "employerName"].includes(field));
      expect(own.length).toBeGreaterThan(0);
      expect([type, own.filter((field) => /name|email|phone|address|previous|current/i.test(field))]).toEqual(
        [type, []],
      );
    }
    expect(fieldsOf("JobSeeker")).not.toContain("contactEmail");
    expect(fieldsOf("HeldAd")).not.toContain("contactEmail");
    expect(await refusal(exchange.subgraph, "{ jobSeekers { nodes { contactEmail } } }")).toMatchObject({
      code: "GRAPHQL_VALIDATION_FAILED",
    });
  });
});
