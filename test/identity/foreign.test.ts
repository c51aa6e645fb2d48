import { randomBytes } from "node:crypto";
import { isTokenName } from "#cli/access-rules.ts";
import { demoFirms } from "#demo/firms/index.ts";
import { seedJobs } from "#demo/seed-jobs.ts";
import { seedMetalworking } from "#demo/seed-metalworking.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { until } from "#test/durability/until.ts";
import { type EverySubgraph, openEverySubgraph, type RootField } from "./every-subgraph.ts";
import { identifiersIn } from "./identifiers.ts";
import { minimalOperation, nobodys } from "./minimal-arguments.ts";

const someFirms = 30;

describe("what is somebody else's", () => {
  let every: EverySubgraph;
  const logged: string[] = [];
  beforeAll(async () => {
    every = await openEverySubgraph({
      logged,
      async furnish({ database, clock }) {
        await seedMetalworking(database, demoFirms(someFirms), { clock, edition: "foreign" });
        await seedJobs(database, someFirms, clock);
      },
    });
    await until("everything is harvested", async () => {
      const answers = await Promise.all(every.subgraphs.map((subgraph) => subgraph.readiness()));
      return answers.every(({ ready }) => ready);
    });
  });
  afterAll(() => every.close());

  /** The whole answer, with what was given taken out of it. */
  async function answerTo(root: RootField, given: Record<string, unknown>, claims: Claims) {
    const operation = minimalOperation(root.kind, root.field, { given, schema: root.subgraph.schema });
    const answer = await every.ask(root.subgraph, operation, claims);
    const texts = [...Object.values(given), nobodys].filter((value) => value !== "");
    const text = texts.reduce<string>(
      (left, value) => left.replaceAll(String(value), "…"),
      JSON.stringify(answer),
    );
    return JSON.parse(text) as GivenAnswer;
  }

  it("a token that was never issued, has no form or is another's is answered alike, by the same work", async () => {
    const differing: string[] = [];
    const roots = every.rootFields.filter(({ rule }) => rule.holds.includes("token"));
    expect(roots.length).toBeGreaterThan(10);
    for (const root of roots) {
      const argument = root.field.args.find(({ name }) => isTokenName(name));
      if (argument === undefined)
        throw new Error(`${root.name} says that it takes a token, and has no such argument.`);
      const tokens = await foreignTokens(root.subgraph, every);
      const answers = [];
      for (const [kind, token] of Object.entries(tokens))
        answers.push([
          kind,
          await answerTo(root, { [argument.name]: token }, { role: "anonymous" }),
        ] as const);
      const usual = answers[0]?.[1] ?? {};
      for (const [kind, answer] of answers)
        if (!same(answer, usual))
          differing.push(`${root.subgraph.name} ${root.name}, ${kind}: ${JSON.stringify([usual, answer])}`);
      for (const token of Object.values(tokens).filter((text) => text.length >= 43))
        if (logged.some((line) => line.includes(token.slice(0, 43))))
          differing.push(`${root.name} logs a token`);
    }
    expect(differing).toEqual([]);
  });

  const takesIds = (root: RootField) => root.field.args.filter(({ type }) => /^ID!?$/.test(String(type)));

  it("an identifier that everybody knows is refused to whom it does not belong", async () => {
    const done: string[] = [];
    let compared = 0;
    for (const subgraph of every.subgraphs) {
      const known = await identifiersIn(subgraph, every, { role: "anonymous" });
      const roots = every.rootFields.filter((root) => root.subgraph === subgraph);
      for (const root of roots.filter(({ rule }) => rule.holds.some((held) => held !== "token"))) {
        for (const { name } of takesIds(root)) {
          for (const stranger of strangers.filter(({ role }) => root.rule.access[role] === "own")) {
            const nobodysAnswer = await answerTo(root, { [name]: nobodys }, stranger);
            for (const identifier of known) {
              const answer = await answerTo(root, { [name]: identifier }, stranger);
              compared += 1;
              if (!isRefused(answer) && !same(answer.data, nobodysAnswer.data))
                done.push(
                  `${root.name} ${name}=${identifier} as ${stranger.role}: ${JSON.stringify(answer)}`,
                );
            }
          }
        }
      }
    }
    expect(done).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  it("an identifier that only operators know is answered as one of nobody's, by the same work", async () => {
    const differing: string[] = [];
    for (const subgraph of every.subgraphs) {
      const known = new Set(await identifiersIn(subgraph, every, { role: "anonymous" }));
      const hidden = (await identifiersIn(subgraph, every, { role: "admin" })).filter((id) => !known.has(id));
      const roots = every.rootFields.filter((one) => one.subgraph === subgraph && hidden.length > 0);
      for (const root of roots) {
        for (const { name } of takesIds(root)) {
          for (const stranger of [{ role: "anonymous" } as const, ...strangers]) {
            const nobodysAnswer = await answerTo(root, { [name]: nobodys }, stranger);
            for (const identifier of hidden)
              if (!same(await answerTo(root, { [name]: identifier }, stranger), nobodysAnswer))
                differing.push(`${subgraph.name} ${root.name} ${name}=${identifier} as ${stranger.role}`);
          }
        }
      }
    }
    expect(differing).toEqual([]);
  });
});

/** Those who may in general, but act for nobody. */
const strangers: Claims[] = [
  { role: "member", subject: "stranger", firms: [] },
  { role: "operator", subject: "stranger", clusters: [] },
];

interface GivenAnswer {
  data?: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
const isRefused = ({ errors = [] }: GivenAnswer) =>
  errors.length > 0 && errors.every(({ extensions: { code } }) => code === "NOT_ALLOWED");

/** Every way in which a token can be worth nothing. */
async function foreignTokens({ name }: Subgraph, { database, house }: EverySubgraph) {
  const issue = (namespace: string) =>
    new LinkTokens(namespace).issue(database.database.whole, {
      about: "somebody's",
      purpose: "SOMETHING_ELSE",
      expiresAt: new Date(house.clock().getTime() + 86_400_000),
    });
  return {
    neverIssued: randomBytes(32).toString("base64url"),
    malformed: "no token at all: ąčę ' \" <script>",
    empty: "",
    huge: "a".repeat(100_000),
    ofAnotherPurpose: await issue(name),
    ofAnotherSubgraph: await issue(name === "jobs" ? "programmes" : "jobs"),
  };
}
