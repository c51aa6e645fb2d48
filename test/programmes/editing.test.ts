import { editionOf, facts } from "#subgraphs/programmes/facts/facts.ts";
import { programmesMigrations } from "#subgraphs/programmes/migrations.ts";
import { seed } from "#subgraphs/programmes/source/seeding.ts";
import type { ProgrammesTables } from "#subgraphs/programmes/source/tables.ts";
import { admin, metalOperator, type Office, openOffice, woodOperator } from "./office.ts";

const saveTask = `mutation ($id: ID, $version: Int, $input: ProjectTaskInput!) { saveProjectTask(id: $id, version: $version, input: $input) {
  __typename ... on SavedEntry { id version entry { ... on ProjectTask { number planned { value source } actual { value source } } } }
  ... on InvalidInput { problems { path code } } ... on VersionConflict { version changedAt } } }`;
const saveEvent = `mutation ($id: ID, $version: Int, $input: EventInput!) { saveEvent(id: $id, version: $version, input: $input) {
  __typename ... on SavedEntry { id version } ... on InvalidInput { problems { path code } } ... on VersionConflict { version } } }`;
const withdraw = `mutation ($id: ID!, $version: Int!) { withdrawEntry(id: $id, version: $version) {
  __typename ... on WithdrawnEntry { version } ... on InvalidInput { problems { path code } } ... on VersionConflict { version } } }`;

const english = (text: string) => [{ language: "en", text }];
const fair = { kind: "B2B_MEETING", title: english("Fair"), cluster: "metalworking" };

describe("keeping the programmes", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const created = async (input: object = fair, claims = admin) => {
    const { saveEvent: saved } = await office.ask<{ saveEvent: { id: string; version: number } }>(
      saveEvent,
      { input },
      claims,
    );
    return saved;
  };

  const trainees = (actual?: object) => ({
    project: "pl-lt-competitiveness",
    number: "II",
    title: english("Cluster Academy: training of employees"),
    countries: ["LT", "PL"],
    measures: [
      {
        key: "trainees",
        name: english("trainees"),
        planned: { value: 220, unit: "employees", source: "PL-LT competitiveness project, project sheet" },
        actual,
      },
    ],
    source: "PL-LT competitiveness project, project sheet",
  });

  it("220 planned trainees stay beside 250 reported ones, each with its source", async () => {
    const read = () =>
      office.ask<{ project: { tasks: { id: string; number: string; version: number }[] } }>(
        `{ project(slug: "pl-lt-competitiveness") { tasks { id number version planned { value source derived } actual { value source derived } } } }`,
      );
    const before = (await read()).project.tasks.find(({ number }) => number === "II");
    expect(before).toMatchObject({ version: 1, planned: { value: 220 }, actual: null });
    const input = trainees({ value: 250, unit: "employees", source: "final report of the project" });
    const variables = { id: before?.id, version: 1, input };
    expect(await office.ask(saveTask, variables, admin)).toMatchObject({
      saveProjectTask: { __typename: "SavedEntry", version: 2, entry: { actual: { value: 250 } } },
    });
    expect((await read()).project.tasks.find(({ number }) => number === "II")).toMatchObject({
      version: 2,
      planned: { value: 220, source: "PL-LT competitiveness project, project sheet", derived: false },
      actual: { value: 250, source: "final report of the project", derived: false },
    });
  });

  it("who read an older version changes nothing, and is told which one is there", async () => {
    const { id } = await created();
    const change = (version: number | undefined) =>
      office.ask(saveEvent, { id, version, input: { ...fair, title: english("Bigger fair") } }, admin);
    expect(await change(1)).toMatchObject({ saveEvent: { __typename: "SavedEntry", version: 2 } });
    for (const outdated of [1, undefined, 7])
      expect(await change(outdated)).toMatchObject({
        saveEvent: { __typename: "VersionConflict", version: 2 },
      });
    expect(await office.ask(withdraw, { id, version: 1 }, admin)).toMatchObject({
      withdrawEntry: { __typename: "VersionConflict", version: 2 },
    });
  });

  it("of ten editors who save at once, one does", async () => {
    const { id } = await created();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_none, at) =>
        office.ask<{ saveEvent: { __typename: string } }>(
          saveEvent,
          { id, version: 1, input: { ...fair, title: english(`Fair ${at}`) } },
          admin,
        ),
      ),
    );
    const saved = outcomes.filter(({ saveEvent: { __typename } }) => __typename === "SavedEntry");
    expect(saved).toHaveLength(1);
  });

  it("a withdrawn entry is gone for the public, and saving it brings it back", async () => {
    const { id } = await created();
    const shown = () => office.ask(`query ($id: ID!) { event(id: $id) { version } }`, { id });
    expect(await office.ask(withdraw, { id, version: 1 }, admin)).toMatchObject({
      withdrawEntry: { __typename: "WithdrawnEntry", version: 2 },
    });
    expect(await shown()).toEqual({ event: null });
    expect(await office.ask(withdraw, { id, version: 2 }, admin)).toMatchObject({
      withdrawEntry: { problems: [{ path: ["id"], code: "NOT_FOUND" }] },
    });
    await office.ask(saveEvent, { id, version: 2, input: fair }, admin);
    expect(await shown()).toEqual({ event: { version: 3 } });
  });

  it("an editor is told of everything that is wrong at once", async () => {
    const input = {
      kind: "SEMINAR",
      title: [],
      country: "XX",
      startsAt: "2026-12-02T10:00:00Z",
      endsAt: "2026-12-01T10:00:00Z",
      topics: ["WELDING", "JUGGLING"],
      seats: 0,
      host: "No slug",
      participantsPlanned: { value: 20, unit: "", source: "?" },
      visits: [[{ language: "en", text: "x".repeat(1001) }]],
    };
    const { saveEvent: refused } = await office.ask<{ saveEvent: { problems: object[] } }>(
      saveEvent,
      { input },
      admin,
    );
    expect(refused.problems).toEqual(
      expect.arrayContaining([
        { path: ["input", "title"], code: "MISSING" },
        { path: ["input", "country"], code: "UNKNOWN_COUNTRY" },
        { path: ["input", "endsAt"], code: "RANGE" },
        { path: ["input", "topics", "1"], code: "UNKNOWN_CODE" },
        { path: ["input", "seats"], code: "RANGE" },
        { path: ["input", "host"], code: "NO_SLUG" },
        { path: ["input", "participantsPlanned", "unit"], code: "LENGTH" },
        { path: ["input", "participantsPlanned", "source"], code: "LENGTH" },
        { path: ["input", "visits", "0", "0", "text"], code: "LENGTH" },
      ]),
    );
    expect(refused.problems).toHaveLength(9);
    const elsewhere = { ...fair, host: "nobody", project: "nothing" };
    expect(await office.ask(saveEvent, { input: elsewhere }, admin)).toMatchObject({
      saveEvent: { problems: [{ code: "UNKNOWN_REFERENCE" }, { code: "UNKNOWN_REFERENCE" }] },
    });
  });

  it("a slug that another kind has is not taken over, and a new slug has its form", async () => {
    const save = (slug: string, version?: number) =>
      office.ask(
        `mutation ($slug: ID!, $version: Int) { saveMetaCluster(slug: $slug, version: $version, input: { name: [{ language: "en", text: "Wood" }], industry: "WOOD" }) {
          __typename ... on InvalidInput { problems { path code } } } }`,
        { slug, version },
        admin,
      );
    expect(await save("alytus-bac", 1)).toMatchObject({
      saveMetaCluster: { problems: [{ path: ["slug"], code: "TAKEN" }] },
    });
    expect(await save("../etc")).toMatchObject({
      saveMetaCluster: { problems: [{ path: ["slug"], code: "NO_SLUG" }] },
    });
    expect(await save("not-there", 3)).toMatchObject({
      saveMetaCluster: { problems: [{ path: ["slug"], code: "NOT_FOUND" }] },
    });
  });

  it("nobody without the role keeps anything, and an operator keeps what belongs to the own cluster", async () => {
    const { id } = await created();
    const change = { id, version: 1, input: { ...fair, title: english("Changed") } };
    for (const claims of [
      undefined,
      { role: "member" as const, firms: ["metalworking:m-1"] },
      { role: "analyst" as const },
    ]) {
      expect(await office.refusalOf(saveEvent, change, claims)).toBe("NOT_ALLOWED");
      expect(await office.refusalOf(`{ changes { id } }`, {}, claims)).toBe("NOT_ALLOWED");
    }
    expect(await office.refusalOf(saveEvent, change, woodOperator)).toBe("NOT_ALLOWED");
    const given = { ...fair, cluster: "woodworking" };
    expect(await office.refusalOf(saveEvent, { id, version: 1, input: given }, metalOperator)).toBe(
      "NOT_ALLOWED",
    );
    expect(await office.refusalOf(saveEvent, { input: { ...fair, cluster: null } }, metalOperator)).toBe(
      "NOT_ALLOWED",
    );
    expect(await office.ask(saveEvent, change, metalOperator)).toMatchObject({
      saveEvent: { __typename: "SavedEntry", version: 2 },
    });
    const ofProject = { kind: "WORKSHOP", title: english("Workshop"), project: "e-cooperation" };
    expect(await office.ask(saveEvent, { input: ofProject }, woodOperator)).toMatchObject({
      saveEvent: { __typename: "SavedEntry" },
    });
  });

  it("a foreign entry and one that is not there look the same to an operator of another cluster", async () => {
    const { id } = await created({ ...fair, publishedAt: "2027-01-01T00:00:00Z" });
    for (const [query, variables] of [
      [saveEvent, { version: 1, input: { ...fair, cluster: "woodworking" } }],
      [withdraw, { version: 1 }],
      [`query ($id: ID!) { changes(of: $id) { id } }`, {}],
      [`query ($id: ID!) { registrations(eventId: $id) { id } }`, {}],
    ] as const) {
      const asked = (of: string) =>
        office.execute(query, { ...variables, id: of }, woodOperator).then(({ data, errors }) => ({
          data,
          errors: errors?.map(({ message, extensions }) => ({ message, extensions })),
        }));
      expect(await asked(id)).toEqual(await asked("ev-0123456789abcdef"));
    }
    expect(await office.ask(`query ($id: ID!) { event(id: $id) { id } }`, { id }, woodOperator)).toEqual({
      event: null,
    });
    expect(await office.ask(`query ($id: ID!) { event(id: $id) { id } }`, { id }, metalOperator)).toEqual({
      event: { id },
    });
  });

  it("who changed what, from what to what, is kept", async () => {
    const { id } = await created();
    await office.ask(
      saveEvent,
      { id, version: 1, input: { ...fair, title: english("Renamed") } },
      metalOperator,
    );
    await office.ask(withdraw, { id, version: 2 }, admin);
    const { changes } = await office.ask<{ changes: { before: string | null; after: string | null }[] }>(
      `query ($id: ID!) { changes(of: $id) { at by role deed of before after } }`,
      { id },
      metalOperator,
    );
    expect(changes).toMatchObject([
      { by: "chief", role: "admin", deed: "withdrawEntry", of: id, after: null },
      { by: "metal desk", role: "operator", deed: "saveEvent", of: id, at: "2026-11-01T09:00:00.000Z" },
      { by: "chief", deed: "saveEvent", before: null },
    ]);
    expect(JSON.parse(changes[1]?.before ?? "")).toMatchObject({ titles: { en: "Fair" } });
    expect(JSON.parse(changes[1]?.after ?? "")).toMatchObject({ titles: { en: "Renamed" } });
    const all = await office.ask<{ changes: unknown[] }>(`{ changes(first: 2) { of } }`, {}, admin);
    expect(all.changes).toEqual([{ of: id }, { of: id }]);
  });

  it("a refused change leaves no trace", async () => {
    const { id } = await created();
    await office.ask(saveEvent, { id, version: 9, input: fair }, admin);
    await office.refusalOf(saveEvent, { id, version: 1, input: fair }, woodOperator);
    const { changes } = await office.ask<{ changes: unknown[] }>(
      `query ($id: ID!) { changes(of: $id) { id } }`,
      { id },
      admin,
    );
    expect(changes).toHaveLength(1);
  });

  it("every kind can be saved and read back as it was given", async () => {
    const source = "minutes of the board";
    const saves: [deed: string, input: string, value: object, read: string][] = [
      [
        'saveInstitution(slug: "school",',
        "InstitutionInput",
        {
          name: english("School"),
          kind: "TRAINING_CENTRE",
          country: "PL",
          place: "Suwałki",
          phone: "+48 87 565 10 10",
          otherNames: [{ name: "Old school", kind: "FORMER", until: "2009-08-31", source }],
          clusters: ["metalworking"],
        },
        '... on Institution { slug place { name(language: "lt") { text } } otherNames { name until } contact { phone } }',
      ],
      [
        'saveProject(slug: "next",',
        "ProjectInput",
        {
          title: english("Next"),
          budget: { amount: 10.5, currency: "PLN" },
          partners: [{ institution: "school", named: "School", country: "PL", role: "LEAD", source }],
          funding: [{ source: "own money", percent: 100, statedIn: source }],
          figures: [
            {
              key: "firms",
              name: english("firms"),
              planned: { value: 3, unit: "firms", source, derivation: "1 + 2" },
            },
          ],
          clusters: ["metalworking"],
          follows: "e-cooperation",
        },
        "... on Project { slug budget { amount currency euros } partners { institution { slug } } funding { percent } figures { planned { value derived } } follows { slug } }",
      ],
      [
        "saveAgreement(",
        "AgreementInput",
        {
          title: "Letter of intent",
          parties: ["school"],
          status: "SIGNED",
          from: "2026-01-01",
          project: "next",
          source,
        },
        "... on Agreement { parties { slug } from }",
      ],
      [
        "saveCoverage(",
        "CoverageInput",
        { project: "next", named: "Hrodna", place: "Grodno", claimedCountry: "PL", country: "BY", source },
        '... on CoverageClaim { contradicted place { name(language: "be") { text } } }',
      ],
      [
        "saveCourse(",
        "CourseInput",
        {
          title: english("Course"),
          track: "TECHNICAL",
          hours: 12,
          modules: ["Lathes"],
          project: "next",
          source,
        },
        "... on Course { hours modules project { slug } }",
      ],
      [
        "saveCreativeGroup(",
        "CreativeGroupInput",
        { name: "Cranes", country: "PL", members: 5, tutors: ["firms"], project: "next", source },
        "... on CreativeGroup { name members }",
      ],
      [
        "saveDocument(",
        "DocumentInput",
        {
          kind: "REPORT",
          title: english("Report"),
          url: "https://example.org/report.pdf",
          languages: ["lt"],
          cluster: "metalworking",
          source,
        },
        "... on Document { url languages }",
      ],
    ];
    const answers = [];
    for (const [deed, type, input, read] of saves) {
      const query = `mutation ($input: ${type}!) { saved: ${deed} input: $input) { __typename ... on SavedEntry { version entry { __typename ${read} } } ... on InvalidInput { problems { path code message } } } }`;
      answers.push(await office.ask(query, { input }, admin));
    }
    expect(answers.map(({ saved }) => saved)).toMatchObject([
      {
        entry: {
          slug: "school",
          place: { name: { text: "Suvalkai" } },
          otherNames: [{ name: "Old school", until: "2009-08-31" }],
          contact: { phone: "+48875651010" },
        },
      },
      {
        entry: {
          budget: { amount: 10.5, currency: "PLN", euros: null },
          partners: [{ institution: { slug: "school" } }],
          funding: [{ percent: 100 }],
          figures: [{ planned: { value: 3, derived: true } }],
          follows: { slug: "e-cooperation" },
        },
      },
      { entry: { parties: [{ slug: "school" }], from: "2026-01-01" } },
      { entry: { contradicted: true, place: { name: { text: "Гродна" } } } },
      { entry: { hours: 12, modules: ["Lathes"], project: { slug: "next" } } },
      { entry: { name: "Cranes", members: 5 } },
      { entry: { url: "https://example.org/report.pdf", languages: ["lt"] } },
    ]);
  });

  it("scripts and formulas in every text come back as they were written, and do not leave a script element", async () => {
    const payload = `</script><script>alert(1)</script>=cmd|'/C calc'!A1 "\\u0022' {{7*7}}`;
    const input = {
      ...fair,
      title: english(payload),
      programme: english(payload),
      visits: [english(payload)],
      demonstrations: [english(payload)],
      place: payload.slice(0, 90),
      country: "PL",
    };
    const { id } = await created(input);
    const { event } = await office.ask<{ event: Record<string, unknown> & { jsonLd: string } }>(
      `query ($id: ID!) { event(id: $id) { title { text } programme { text } visits { text } demonstrations { text } place { name { text } } jsonLd } }`,
      { id },
    );
    expect(event).toMatchObject({
      title: { text: payload },
      programme: { text: payload },
      visits: [{ text: payload }],
      demonstrations: [{ text: payload }],
      place: { name: { text: payload.slice(0, 90) } },
    });
    expect(event.jsonLd).not.toContain("<");
    expect(JSON.parse(event.jsonLd)).toMatchObject({ "@type": "BusinessEvent", name: payload });
  });

  it("a later edition of the facts changes what nobody touched, and leaves what an editor set", async () => {
    const db = await office.house.database.namespace<ProgrammesTables>("programmes", programmesMigrations);
    const saveFilm = `mutation ($version: Int, $input: DocumentInput!) { saveDocument(id: "promotional-film", version: $version, input: $input) { __typename } }`;
    const film = { kind: "FILM", title: english("Film, premiere in May"), source: "the cluster" };
    await office.ask(saveFilm, { version: 1, input: film }, admin);
    const later = facts
      .filter(({ id }) => id !== "metal-cluster-map")
      .map((fact) =>
        fact.kind === "DOCUMENT"
          ? { ...fact, content: { ...fact.content, titles: { en: `${fact.id}, second edition` } } }
          : fact,
      );
    const titles = async () => {
      const { documents } = await office.ask<{
        documents: { id: string; version: number; title: { text: string } }[];
      }>(`{ documents { id version title(language: "en") { text } } }`);
      return Object.fromEntries(documents.map(({ id, version, title }) => [id, [version, title.text]]));
    };
    const first = await titles();
    await seed(db, facts, office.house.clock());
    expect(await titles()).toEqual(first);
    await seed(db, later, office.house.clock());
    const second = await titles();
    expect(second["promotional-film"]).toEqual([2, "Film, premiere in May"]);
    expect(second["needs-study"]).toEqual([2, "needs-study, second edition"]);
    expect(second["metal-cluster-map"]).toBeUndefined();
    await seed(db, facts, office.house.clock());
    expect(await titles()).toMatchObject({
      "metal-cluster-map": [3, "Map of the metalworking cluster"],
      "promotional-film": [2, "Film, premiere in May"],
    });
    expect(editionOf(facts)).not.toBe(editionOf(later));
  });
});
