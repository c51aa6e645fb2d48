import { sql } from "kysely";
import { jobs } from "#subgraphs/jobs/index.ts";
import { storageError } from "#subgraphs/kit/database/storage-errors.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { ask } from "../kit/ask.ts";
import { openTestDatabase, type TestDatabase } from "../kit/database.ts";
import { testHouse } from "../kit/house.ts";

const seeker = {
  title: "Welder looks for work",
  summary: "Ten years of steel structures.",
  language: "en",
  place: "Alytus",
  country: "LT",
  contactEmail: "seeker@example.org",
  consent: true,
};
const posting = "mutation ($input: JobSeekerInput!) { postJobSeeker(input: $input) { __typename } }";

describe("a database that has no room", () => {
  let test: TestDatabase;
  let exchange: Subgraph;
  const statement = (text: string) => sql.raw(text).execute(test.database.whole);
  const post = () => exchange.execute({ query: posting, variables: { input: seeker }, headers: {} });

  beforeAll(async () => {
    test = await openTestDatabase();
    exchange = await jobs.create(testHouse(test));
    await exchange.start();
  });
  afterAll(async () => {
    await exchange.stop();
    await test.remove();
  });

  it("is told from one that cannot be reached", async () => {
    const raise = (state: string) =>
      statement(`do $$ begin raise exception 'file "base/5/16384"' using errcode = '${state}'; end $$`).catch(
        storageError,
      );
    expect(await raise("53100")).toMatchObject({ extensions: { code: "STORAGE_FULL" } });
    expect(await raise("57P03")).toMatchObject({ extensions: { code: "STORAGE_UNAVAILABLE" } });
    expect(await raise("22012")).toBeUndefined();
  });

  // The third of a posting's four rows finds no room: as on a disk that fills up under it.
  it("refuses a posting under way with a code, keeps no part of it, and takes the next one", async () => {
    await statement(`create function jobs.no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file "base/5/16384"' using errcode = 'disk_full'; end $$`);
    await statement("create trigger no_room before insert on jobs.token execute function jobs.no_room()");
    const { data, errors } = await post();
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: "There is no room left to store this. Nothing was changed; reading goes on.",
        path: ["postJobSeeker"],
        locations: expect.anything(),
        extensions: { code: "STORAGE_FULL" },
      },
    ]);
    const { rows } = await sql`select (select count(*)::int from jobs.ad) as ads,
      (select count(*)::int from jobs.contact) as contacts, (select count(*)::int from jobs.mail) as mails`.execute(
      test.database.whole,
    );
    expect(rows).toEqual([{ ads: 0, contacts: 0, mails: 0 }]);
    expect(await ask(exchange, "{ jobSeekers { totalCount } }")).toEqual({ jobSeekers: { totalCount: 0 } });
    await statement("drop trigger no_room on jobs.token");
    expect(await post()).toMatchObject({ data: { postJobSeeker: { __typename: "AdAwaitingConfirmation" } } });
  });
});
