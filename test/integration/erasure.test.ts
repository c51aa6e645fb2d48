import { sql } from "kysely";
import readWorkbook from "read-excel-file/node";
import { openTestHousehold, type TestHousehold } from "./household.ts";

/** Planted in whatever people write, and in the mailboxes they write from. */
const marker = "zyxplanted7";
const mailbox = `${marker}@example.lt`;

const texts = {
  seeker: {
    title: `Suvirintojas ${marker} ieško darbo`,
    summary: `Dešimt metų suvirinu MIG ir TIG, skaitau brėžinius, turiu EN ISO 9606. Kodas ${marker}.`,
    language: "lt",
    occupation: "7212",
    place: "Alytus",
    country: "LT",
    skills: [`MIG ${marker}`],
    contactEmail: mailbox,
    consent: true,
  },
  vacancy: {
    title: `Spawacz / spawaczka ${marker}`,
    description: `Spawanie konstrukcji stalowych w Suwałkach, jedna zmiana, umowa o pracę. Znak ${marker}.`,
    language: "pl",
    employerName: `Zakład ${marker}`,
    place: "Suwałki",
    country: "PL",
    contract: "PERMANENT",
    salaryMin: 6000,
    contactEmail: mailbox,
    consent: true,
  },
};

const message = { from: `asks-${mailbox}`, text: `Labas, ar dar galioja? Mano ženklas ${marker}.` };

describe("an erasure", () => {
  let household: TestHousehold;
  beforeAll(async () => {
    household = await openTestHousehold({ DEMO_COMPANIES: "60" });
  });
  afterAll(() => household.remove());

  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await household.query(query, { ...variables });
    expect(errors).toBeUndefined();
    return data as Record<string, Record<string, unknown>>;
  };
  /** The token of the newest letter with this mutation, once it has arrived. */
  const tokenFor = async (mutation: string): Promise<string> => {
    const letters = household.mails.filter(({ text }) =>
      decodeURIComponent(linkIn(text)).includes(`${mutation}(`),
    );
    const token = /"([\w-]{43})"/.exec(decodeURIComponent(linkIn(letters.at(-1)?.text ?? "")))?.[1];
    if (token === undefined) throw new Error(`no letter leads to ${mutation}`);
    return token;
  };
  const sent = async (mutation: string) => {
    const before = household.mails.length;
    return async () => {
      while (household.mails.length === before) await new Promise((resolve) => setImmediate(resolve));
      return tokenFor(mutation);
    };
  };
  /** Does something that sends a letter, and gives the token that leads on. */
  const lettered = async (query: string, variables: object, mutation: string) => {
    const arrival = await sent(mutation);
    const data = await ask(query, variables);
    return { data, token: await arrival() };
  };

  /** Every place in which the marker still is. */
  const found = async (): Promise<string[]> => {
    const db = household.database.whole;
    const { rows: tables } = await sql<{ schema: string; name: string }>`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
      db,
    );
    const inTables = [];
    for (const { schema, name } of tables) {
      const { rows } = await sql`select 1 from ${sql.id(schema, name)} kept
        where kept::text ilike ${`%${marker}%`} limit 1`.execute(db);
      if (rows.length > 0) inTables.push(`${schema}.${name}`);
    }
    const pages = [];
    for (const path of ["/jobs.atom", "/jobs.rss", "/news.atom", "/events.ics", "/metrics"]) {
      const text = await (await fetch(`${household.url}${path}`)).text();
      if (text.includes(marker)) pages.push(path);
    }
    const workbook = await fetch(`${household.url}/directory.xlsx`);
    const sheets = JSON.stringify(await readWorkbook(Buffer.from(await workbook.arrayBuffer())));
    if (sheets.includes(marker)) pages.push("/directory.xlsx");
    const searched = await household.query(`{
      jobSeekers(search: "${marker}") { totalCount nodes { title { text } } }
      jobOffers(search: "${marker}") { totalCount nodes { title { text } } }
      cooperationOffers(search: "${marker}") { totalCount nodes { title { text } } }
      suggest(text: "${marker}") { text }
    }`);
    if (JSON.stringify(searched.data).includes(marker)) pages.push("search");
    if (household.logged.some((line) => line.includes(marker))) pages.push("log");
    return [...inTables, ...pages];
  };

  it("of an ad of somebody who looks for work leaves nothing of it anywhere", async () => {
    const posted = await lettered(
      `mutation ($input: JobSeekerInput!) { postJobSeeker(input: $input) {
         __typename ... on AdAwaitingConfirmation { adId } } }`,
      { input: texts.seeker },
      "confirmAd",
    );
    const adId = posted.data["postJobSeeker"]?.["adId"];
    const confirmed = await lettered(
      "mutation ($token: String!) { confirmAd(token: $token) { __typename ... on ManagedAd { state } } }",
      { token: posted.token },
      "eraseAd",
    );
    expect(confirmed.data["confirmAd"]).toEqual({ __typename: "ManagedAd", state: "PUBLISHED" });
    await lettered(
      `mutation ($adId: ID!, $message: ContactMessageInput!) {
         contactAdvertiser(adId: $adId, message: $message) { __typename } }`,
      { adId, message },
      "replyToContact",
    );
    expect(await found()).toEqual(
      expect.arrayContaining(["jobs.ad", "jobs.contact", "jobs.conversation", "search"]),
    );
    const erased = await ask("mutation ($token: String!) { eraseAd(token: $token) { __typename } }", {
      token: confirmed.token,
    });
    expect(erased["eraseAd"]).toEqual({ __typename: "Erased" });
    expect(await found()).toEqual([]);
  });

  it("of a vacancy takes it out of the feeds too", async () => {
    const posted = await lettered(
      "mutation ($input: JobOfferInput!) { postJobOffer(input: $input) { __typename } }",
      { input: texts.vacancy },
      "confirmAd",
    );
    const confirmed = await lettered(
      "mutation ($token: String!) { confirmAd(token: $token) { __typename } }",
      { token: posted.token },
      "eraseAd",
    );
    expect(await found()).toEqual(expect.arrayContaining(["jobs.ad", "/jobs.atom", "/jobs.rss", "search"]));
    await ask("mutation ($token: String!) { eraseAd(token: $token) { __typename } }", {
      token: confirmed.token,
    });
    expect(await found()).toEqual([]);
  });

  it("of a firm's own offer takes it out of search and the workbook", async () => {
    const { companies } = await ask("{ companies(first: 50) { nodes { id contact { email } } } }");
    const nodes = companies?.["nodes"] as { id: string; contact: { email: string | null } }[];
    const firm = nodes.find(({ contact }) => contact.email !== null);
    const host = firm?.contact.email?.split("@")[1];
    const input = {
      companyId: firm?.id,
      kind: "SUBCONTRACTING",
      direction: "OFFER",
      titles: [{ language: "en", text: `Free milling hours ${marker}` }],
      descriptions: [
        { language: "en", text: `Five-axis milling of steel parts, batches up to 500. ${marker}` },
      ],
      capabilities: ["MILLING"],
      contactEmail: `${marker}@${host}`,
      consent: true,
    };
    const posted = await lettered(
      `mutation ($input: OfferInput!) { publishOffer(input: $input) { __typename
         ... on InvalidInput { problems { path message } } } }`,
      { input },
      "confirmOffer",
    );
    expect(posted.data["publishOffer"]).toEqual({ __typename: "OfferAwaitingConfirmation" });
    const confirmed = await lettered(
      `mutation ($token: String!) { confirmOffer(token: $token) { __typename
         ... on ManagedOffer { published } } }`,
      { token: posted.token },
      "eraseOffer",
    );
    expect(confirmed.data["confirmOffer"]).toEqual({ __typename: "ManagedOffer", published: true });
    expect(await found()).toEqual(expect.arrayContaining(["search", "/directory.xlsx"]));
    await ask("mutation ($token: String!) { eraseOffer(token: $token) { __typename } }", {
      token: confirmed.token,
    });
    expect(await found()).toEqual([]);
  });
});

function linkIn(text: string): string {
  return /#query=(\S+)/.exec(text)?.[1] ?? "";
}
