import { sql } from "kysely";
import type { GraphRequest, GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import { keepAds } from "#subgraphs/jobs/source/ad-store.ts";
import { refusal } from "../kit/ask.ts";
import { mutations, type OpenExchange, openExchange, seeker, vacancy } from "./exchange.ts";

const minute = 60_000;
const filtered = `query ($employer: EmployerFilter!) { jobOffers(where: { employer: $employer }) { totalCount nodes { id } } }`;

/** A directory that knows two companies, notes what it is asked, and can be away. */
function fakeDirectory() {
  const asked: GraphRequest[] = [];
  const companies: Record<string, object> = {
    "tax:PL_NIP:8190937865": {
      certificates: [
        { standard: "ISO 9001", validUntil: "2026-11-02" },
        { standard: "EN 1090-1", validUntil: null },
      ],
      capabilities: [{ code: "MIG_MAG_WELDING" }],
      memberships: [{ cluster: { slug: "metalworking" } }],
    },
    "c-2": {
      certificates: [{ standard: "ISO 9001", validUntil: "2026-10-31" }],
      capabilities: [{ code: "WINDOWS" }],
      memberships: [],
    },
  };
  const directory = {
    name: "directory",
    asked,
    away: false,
    async execute(request: GraphRequest): Promise<GraphResponse> {
      asked.push(request);
      if (directory.away) throw new Error("connect ECONNREFUSED");
      const refs = request.variables?.["companies"] as { ref: string }[];
      return { data: { _entities: refs.map(({ ref }) => companies[ref] ?? null) } };
    },
  } satisfies SubgraphEndpoint & Record<string, unknown>;
  return directory;
}

describe("filters on the employer", () => {
  let exchange: OpenExchange;
  const directory = fakeDirectory();
  const found = async (employer: object) => {
    const { jobOffers } = (await exchange.ask(filtered, { employer })) as {
      jobOffers: { nodes: { id: string }[] };
    };
    return jobOffers.nodes.map(({ id }) => id).sort();
  };
  /** Employers are read beside the requests, at each start too; a process that stops waits for it. */
  const settled = async () => {
    await exchange.restart();
    await exchange.restart();
  };

  beforeAll(async () => {
    exchange = await openExchange({ neighbours: () => [directory] });
    const now = exchange.house.clock();
    const shown = { postedAt: now, publishedAt: now, expiresAt: new Date(now.getTime() + 86_400_000) };
    const offer = (companyRef: string | undefined) => ({
      kind: "OFFER" as const,
      language: "pl",
      title: "Stolarz / stolarka",
      body: "Praca przy oknach.",
      country: "PL",
      place: "Suwałki",
      contract: "PERMANENT" as const,
      employerName: "Przykład",
      companyRef,
      details: { skills: [] },
    });
    await keepAds(exchange.db, [
      { id: "jo-2", ad: offer("c-2"), ...shown },
      { id: "jo-3", ad: offer("c-unknown"), ...shown },
      { id: "jo-4", ad: offer(undefined), ...shown },
    ]);
  });
  afterAll(() => exchange.close());

  it("are answered from what the directory said of the companies, by the day, the capability and the cluster", async () => {
    const { adId } = await exchange.publish(vacancy);
    await exchange.publish(seeker);
    await settled();
    const cases: [object, string[]][] = [
      [{ certificates: ["PN-EN ISO 9001:2015"] }, [adId]],
      [{ certificates: ["ISO 9001"], certificatesValidOn: "2026-10-30" }, [adId, "jo-2"]],
      [{ certificates: ["ISO 9001"], certificatesValidOn: "2026-11-03" }, []],
      [{ certificates: ["EN 1090"], certificatesValidOn: "2036-11-03" }, [adId]],
      [{ certificatesValidOn: "2026-11-02" }, [adId]],
      [{ capabilities: ["WELDING"] }, [adId]],
      [{ capabilities: ["WINDOWS", "WELDING"] }, [adId, "jo-2"]],
      [{ capabilities: ["WELDING"], clusters: ["woodworking"] }, []],
      [{ clusters: ["metalworking"] }, [adId]],
      [{}, [adId, "jo-2", "jo-3", "jo-4"]],
    ];
    for (const [employer, ids] of cases)
      expect([employer, await found(employer)]).toEqual([employer, ids.sort()]);
    const query = '{ jobOffers(where: { employer: { capabilities: ["NO_SUCH"] } }) { totalCount } }';
    expect(await refusal(exchange.subgraph, query)).toMatchObject({
      argument: "where.employer.capabilities",
    });
  });

  it("send nothing of a seeker, and companies a hundred at a time", async () => {
    const sent = JSON.stringify(directory.asked);
    for (const word of [seeker.title, "Ieskau", "SEEKER", "js-"]) expect(sent).not.toContain(word);
    expect(Object.keys(directory.asked[0]?.headers ?? {})).toEqual([]);
    const now = exchange.house.clock();
    await sql`insert into jobs.ad (id, kind, state, language, title, body, country, place_name, company_ref, details,
        words, posted_at, published_at, expires_at)
      select 'jo-many-' || n, 'OFFER', 'PUBLISHED', 'pl', 'x', 'x', 'PL', 'x', 'many-' || n, '{"skills":[]}', '',
        ${now}, ${now}, ${now}::timestamptz + interval '1 day' from generate_series(1, 250) n`.execute(
      exchange.db,
    );
    const before = directory.asked.length;
    await settled();
    const sizes = directory.asked.slice(before).map(({ variables = {} }) => {
      const companies = variables["companies"] as unknown[];
      return companies.length;
    });
    expect(sizes).toEqual([100, 100, 50]);
    await sql`delete from jobs.ad where id like 'jo-many-%'`.execute(exchange.db);
  });

  it("stand while the directory is away, and its operator learns for how long", async () => {
    const before = await found({ clusters: ["metalworking"] });
    directory.away = true;
    exchange.house.pass(10 * minute);
    await settled();
    // Publishing asks again; it must not fail for that.
    await exchange.publish({
      ...vacancy,
      title: "Tokarz / tokarka",
      contactEmail: "praca@inna.example",
      employerTaxId: null,
    });
    expect(await found({ clusters: ["metalworking"] })).toEqual(before);
    exchange.house.pass(70 * minute);
    expect(await exchange.subgraph.readiness()).toEqual({
      ready: true,
      reason: "what is known of employers is 70 minutes old: the directory does not answer",
    });
    directory.away = false;
    expect(await exchange.tell(mutations.confirm, { token: "x" })).toMatchObject({
      __typename: "UnknownToken",
    });
    await settled();
    expect(await exchange.subgraph.readiness()).toEqual({ ready: true });
  });
});
