import { examine } from "#gateway/conformance/suite.ts";
import type { GraphRequest, GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { startOutsider } from "../plug-in/outsider.mjs";

type Tamper = (answer: GraphResponse, request: GraphRequest) => GraphResponse;

/** The answer with its text changed, as a subgraph would give it that is built otherwise. */
const inText =
  (from: string | RegExp, to: string): Tamper =>
  (answer) =>
    JSON.parse(JSON.stringify(answer).replaceAll(from, to));
const inEntities =
  (change: (entities: unknown[]) => unknown[]): Tamper =>
  (answer) => {
    const entities = answer.data?.["_entities"];
    return Array.isArray(entities) ? { data: { _entities: change(entities) } } : answer;
  };
const inFeed =
  (change: (feed: { changes: unknown[]; cursor: string }) => object): Tamper =>
  (answer) => {
    const feed = answer.data?.["clusterFeed"] as { changes: unknown[]; cursor: string } | undefined;
    return feed ? { data: { clusterFeed: { ...feed, ...change(feed) } } } : answer;
  };

const faults: { fault: string; tamper: Tamper; says: RegExp }[] = [
  {
    fault: "adds a field to Company that can never be null",
    tamper: inText("volyn: VolynMember @requires", "volyn: VolynMember! @requires"),
    says: /Company\.volyn must be nullable/,
  },
  {
    fault: "has a shorter filter of a shared name",
    tamper: inText(
      "scalar Language\\n",
      "scalar Language\\n input NearInput { place: String radiusKm: Float! = 50 }\\n extend type Query { near(near: NearInput): Int }\\n",
    ),
    says: /INCONSISTENT_INPUT_OBJECT_FIELD/,
  },
  {
    fault: "has a field of the root that can never be null",
    tamper: inText("volynMembers: [VolynMember!]", "volynMembers: [VolynMember!]!"),
    says: /Query\.volynMembers must be nullable/,
  },
  {
    fault: "shares a list of the root",
    tamper: inText("volynMembers: [VolynMember!]", "volynMembers: [VolynMember!] @shareable"),
    says: /Query\.volynMembers must not be @shareable/,
  },
  {
    fault: "has a type without a description",
    tamper: inText(/(\\"){1,3}A member as the Volyn cluster records it\.(\\"){1,3}\\n/g, ""),
    says: /Type VolynMember has no description/,
  },
  {
    fault: "answers references in another order",
    tamper: inEntities((entities) => entities.toReversed()),
    says: /in the order of the references/,
  },
  {
    fault: "leaves references out",
    tamper: inEntities((entities) => entities.slice(1)),
    says: /one for each reference/,
  },
  {
    fault: "answers an unknown reference with an error",
    tamper: (answer, { variables }) =>
      JSON.stringify(variables ?? {}).includes("conformance-unknown")
        ? { data: null, errors: [{ message: "no such member" }] }
        : answer,
    says: /it has to be null/,
  },
  {
    fault: "asks its source for each reference anew",
    tamper: (answer, { variables }) => ({
      ...answer,
      extensions: { sourceCalls: (variables?.["representations"] as unknown[] | undefined)?.length ?? 1 },
    }),
    says: /load them together/,
  },
  {
    fault: "repeats a record in its feed",
    tamper: inFeed(({ changes }) => ({ changes: [...changes, changes[0]] })),
    says: /stands twice/,
  },
  {
    fault: "never ends its feed",
    tamper: inFeed(({ cursor }) => ({ hasMore: true, cursor: cursor && "at-0" })),
    says: /never ends|stands twice/,
  },
  {
    fault: "tears a change into two kinds",
    tamper: inFeed(({ changes }) => ({
      changes: changes.map((change) => ({ ...(change as object), deleted: true })),
    })),
    says: /exactly one of company, offer and deleted/,
  },
  {
    fault: "takes any cursor",
    tamper: (answer) =>
      answer.errors?.some(({ message }) => message.includes("cursor"))
        ? { data: { clusterFeed: { cluster: {}, changes: [], cursor: "at-0", hasMore: false } } }
        : answer,
    says: /A cursor that it never gave is taken/,
  },
  {
    fault: "gives its refusal of a cursor no code",
    tamper: inText('"BAD_CURSOR"', '"OOPS"'),
    says: /no extensions\.code "BAD_CURSOR"/,
  },
  {
    fault: "does not say when things happened",
    tamper: inText(/"changedAt":"[^"]*"/g, '"changedAt":"yesterday"'),
    says: /is not a moment/,
  },
  {
    fault: "names a profile that is not there",
    tamper: inText('"profileField":"volyn"', '"profileField":"profile"'),
    says: /there is no Company\.profile/,
  },
  {
    fault: "tells of its files in errors",
    tamper: (answer) => (answer.errors ? { errors: [{ message: "boom at /srv/app/index.js:12" }] } : answer),
    says: /files, SQL or addresses inside/,
  },
];

describe("the conformance suite says in plain words what a subgraph lacks that", () => {
  let outsider: Awaited<ReturnType<typeof startOutsider>>;
  let whole: HttpEndpoint;
  beforeAll(async () => {
    outsider = await startOutsider();
    whole = new HttpEndpoint({ name: "volyn", url: outsider.url, timeoutMs: 30_000 });
  });
  afterAll(async () => {
    await whole.close();
    await outsider.stop();
  });

  const lacksOf = async (endpoint: SubgraphEndpoint) =>
    (await examine(endpoint)).flatMap(({ finding }) => (finding.state === "LACKING" ? finding.lacks : []));

  it.each(faults)("$fault", async ({ tamper, says }) => {
    const lacks = await lacksOf({
      name: "volyn",
      execute: async (request) => tamper(await whole.execute(request), request),
    });
    expect(lacks.join("\n")).toMatch(says);
  });

  it("has a record that the directory would reject: a note, and nothing lacking", async () => {
    const notes = (await examine(whole)).flatMap(({ finding }) =>
      finding.state === "NOTED" ? finding.notes : [],
    );
    expect(notes).toEqual([
      "The directory would reject 1 of 4 records and take the others:",
      expect.stringMatching(/^3: UNKNOWN_CODE: .*XX/),
    ]);
  });

  it("is in order: nothing", async () => {
    expect(await lacksOf(whole)).toEqual([]);
  });
});
