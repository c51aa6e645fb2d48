import { sql } from "kysely";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm } from "./kit/feed-source.ts";
import { letterTo, tokenOf } from "./kit/letters.ts";
import type { Answer } from "./kit/publishing.ts";

const day = 86_400_000;
const operator: Claims = { role: "operator", subject: "op-1", clusters: ["metal"] };
const foreigner: Claims = { role: "operator", subject: "op-2", clusters: ["wood"] };
const applicant = "rektorat@uczelnia.example";

const metal = feedSource("metal", { names: [{ language: "pl", text: "Klaster Obróbki Metali" }] });
const wood = feedSource("wood", { country: "LT", languages: ["lt"] });
const minsk = feedSource("minsk", { country: "BY" });
let directory: TestDirectory;
beforeAll(async () => {
  directory = await openTestDirectory(metal, wood, minsk);
  metal.publish(firm("m-1", { name: "Stalmet" }));
  wood.publish(firm("w-1", { name: "Medis", country: "LT", place: "Alytus" }));
  minsk.publish(firm("b-1", { name: "Belstal", country: "BY", place: "Hrodna" }));
  await directory.harvest();
});
afterAll(() => directory.close());

const pass = (ms: number) => {
  directory.now = new Date(directory.now.getTime() + ms);
};

const apply = `mutation ($cluster: ID!, $input: MembershipInput!) { applyForMembership(cluster: $cluster, input: $input) {
  __typename ... on MembershipApplication { id cluster { slug } receivedAt } ... on InvalidInput { problems { path code } } } }`;

function anApplication(differences: Record<string, unknown> = {}) {
  return {
    ...{ organisation: "Politechnika Białostocka", kind: "UNIVERSITY", country: "PL", place: "Białystok" },
    ...{ taxId: { scheme: "PL_NIP", value: "526-025-02-74" }, website: "https://uczelnia.example/" },
    ...{ contactEmail: applicant, capabilities: ["RESEARCH_DEVELOPMENT"], consent: true },
    message: "Prowadzimy badania nad obróbką i chcemy współpracować z firmami klastra.",
    ...differences,
  };
}

async function applied(cluster = "metal", differences: Record<string, unknown> = {}): Promise<Answer> {
  const variables = { cluster, input: anApplication(differences) };
  return (await directory.ask<{ applyForMembership: Answer }>(apply, variables)).applyForMembership;
}

async function confirmed(token: string): Promise<Answer> {
  const query = `mutation ($token: String!) { confirmApplication(token: $token) {
    __typename ... on MembershipApplication { id } } }`;
  return (await directory.ask<{ confirmApplication: Answer }>(query, { token })).confirmApplication;
}

const list = `query ($cluster: ID!, $state: ApplicationState) { membershipApplications(cluster: $cluster, state: $state) {
  id state organisation kind place contactEmail message taxId { scheme value valid } capabilities { code } note record } }`;

async function received(cluster: string, claims: Claims, state?: string): Promise<Answer[]> {
  const { membershipApplications } = await directory.ask<{ membershipApplications: Answer[] }>(
    list,
    { cluster, ...(state && { state }) },
    claims,
  );
  return membershipApplications;
}

async function decided(id: string, accept: boolean, claims: Claims): Promise<Answer> {
  const query = `mutation ($id: ID!, $accept: Boolean!) { decideApplication(id: $id, accept: $accept, note: "Witamy.") {
    __typename ... on ApplicationDecided { application { state record note } } ... on InvalidInput { problems { code message } } } }`;
  return (await directory.ask<{ decideApplication: Answer }>(query, { id, accept }, claims))
    .decideApplication;
}

const storedApplications = async () =>
  (await sql`select id, state, contact_email from directory.application`.execute(directory.running.db)).rows;

describe("an application for membership", () => {
  it("goes to the operator once its address is confirmed; the operator decides, and both are told", async () => {
    const setContact = `mutation { setClusterContact(cluster: "metal", email: "metal@klaster.example") { email cluster { slug } } }`;
    expect(await directory.ask(setContact, {}, operator)).toEqual({
      setClusterContact: { email: "metal@klaster.example", cluster: { slug: "metal" } },
    });
    const application = await applied();
    expect(application).toMatchObject({ __typename: "MembershipApplication", cluster: { slug: "metal" } });
    expect(await received("metal", operator)).toEqual([]);
    expect(await letterTo(directory, applicant)).toMatchObject({
      language: "pl",
      text: expect.stringContaining("Klaster Obróbki Metali"),
    });
    const token = await tokenOf(directory, applicant, "confirmApplication");
    expect(await confirmed(token)).toEqual({ __typename: "MembershipApplication", id: application["id"] });
    expect(await confirmed(token)).toEqual({ __typename: "UnknownToken" });
    expect((await letterTo(directory, "metal@klaster.example")).text).toContain("Politechnika Białostocka");
    expect(await received("metal", operator, "PENDING")).toEqual([
      {
        ...{
          id: application["id"],
          state: "PENDING",
          organisation: "Politechnika Białostocka",
          kind: "UNIVERSITY",
        },
        ...{ place: "Białystok", contactEmail: applicant, note: null, record: null },
        message: expect.stringContaining("badania"),
        taxId: { scheme: "PL_NIP", value: "5260250274", valid: true },
        capabilities: [{ code: "RESEARCH_DEVELOPMENT" }],
      },
    ]);
    const id = String(application["id"]);
    expect(await decided(id, true, foreigner)).toEqual(await decided("a-nothing", true, operator));
    const answer = await decided(id, true, operator);
    expect(answer).toMatchObject({ application: { state: "ACCEPTED", note: "Witamy." } });
    const record = (answer["application"] as { record: string }).record;
    expect(JSON.parse(record)).toMatchObject({
      ...{ name: "Politechnika Białostocka", country: "PL", place: "Białystok", memberSince: "2026-11-21" },
      taxIds: [{ scheme: "PL_NIP", value: "5260250274" }],
    });
    expect((await letterTo(directory, applicant)).subject).toContain("Wniosek przyjęty");
    expect(await decided(id, false, operator)).toMatchObject({ __typename: "InvalidInput" });
    const audit = await sql`select deed, subject from directory.audit order by id`.execute(
      directory.running.db,
    );
    expect(audit.rows).toEqual([
      { deed: "setClusterContact", subject: "op-1" },
      { deed: "decideApplication", subject: "op-1" },
    ]);
    // A record of the cluster's own feed is what makes a member.
    expect(await directory.ask('{ cluster(slug: "metal") { memberCount } }')).toEqual({
      cluster: { memberCount: 1 },
    });
  });

  it.each([
    ["metal", { organisation: "X" }, [["input", "organisation"]]],
    ["metal", { kind: "PERSON" }, [["input", "kind"]]],
    ["metal", { country: "XQ" }, [["input", "country"]]],
    ["metal", { place: "Alytus" }, [["input", "place"]]],
    ["metal", { taxId: { scheme: "PL_NIP", value: "5260250275" } }, [["input", "taxId"]]],
    ["metal", { taxId: { scheme: "PESEL", value: "44051401359" } }, [["input", "taxId"]]],
    ["metal", { capabilities: ["NO_SUCH_CRAFT"] }, [["input", "capabilities"]]],
    [
      "metal",
      { consent: false, kind: "?" },
      [
        ["input", "kind"],
        ["input", "consent"],
      ],
    ],
    ["nobody", {}, [["cluster"]]],
    ["minsk", {}, [["cluster"]]],
  ])("to %s with %j is refused, naming what is wrong", async (cluster, differences, paths) => {
    const before = await storedApplications();
    const answer = await applied(cluster, differences);
    const problems = answer["problems"] as { path: string[] }[];
    expect(problems.map(({ path }) => path)).toEqual(paths);
    expect(await storedApplications()).toEqual(before);
  });

  it("is read by nobody but its cluster's operators", async () => {
    const nobody: (Claims | undefined)[] = [undefined, { role: "member" }, { role: "analyst" }, foreigner];
    for (const claims of nobody) {
      const { errors } = await directory.respond(list, { cluster: "metal" }, claims);
      expect(errors?.[0]?.extensions?.["code"]).toBe("NOT_ALLOWED");
      const setContact = `mutation { setClusterContact(cluster: "metal", email: "a@b.example") { email } }`;
      expect((await directory.respond(setContact, {}, claims)).errors?.[0]?.extensions?.["code"]).toBe(
        "NOT_ALLOWED",
      );
    }
    expect(await received("metal", { role: "admin" })).toHaveLength(1);
  });

  it("that nobody confirms is gone after two days, a refused one after thirty, and an accepted one's contact after a year", async () => {
    const [kept] = await storedApplications();
    await applied("metal", { contactEmail: "nikt@uczelnia.example" });
    const refused = await applied("metal", { contactEmail: "inny@uczelnia.example" });
    await confirmed(await tokenOf(directory, "inny@uczelnia.example", "confirmApplication"));
    await decided(String(refused["id"]), false, operator);
    expect((await letterTo(directory, "inny@uczelnia.example")).subject).toContain("Wniosek odrzucony");
    const left = async (ms: number) => {
      pass(ms);
      await Promise.all([directory.running.sweep(), directory.running.sweep()]);
      return storedApplications();
    };
    expect(await left(2 * day)).toEqual([
      kept,
      expect.objectContaining({ id: refused["id"], state: "REFUSED" }),
    ]);
    expect(await left(28 * day)).toEqual([kept]);
    expect(await left(340 * day)).toEqual([{ ...(kept as object), contact_email: null }]);
    expect(await received("metal", operator)).toMatchObject([
      { state: "ACCEPTED", message: null, contactEmail: null },
    ]);
  });
});
