import { facts } from "#subgraphs/programmes/facts/facts.ts";
import { admin, type Office, openOffice } from "./office.ts";

const titlePage = "e-cooperation.eu, title page";
const caseStudy = "Alytus BAC, case study";
const podlasiePage = "Centrum Promocji Podlasia, page E-kooperacja";
const sheet = "PL-LT competitiveness project, project sheet";
const cordPage = "Projekt CLUSTERS-CORD, project page";

const figure = '{ value unit source derived derivation qualifier note(language: "en") { text } }';

describe("what the documents tell of programmes", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const project = (slug: string, selection: string) =>
    office
      .ask<{ project: Record<string, unknown> }>(`{ project(slug: "${slug}") { ${selection} } }`)
      .then((answer) => answer.project);

  it("row 9: the long-term agreement stands as planned and as signed, each with its source", async () => {
    const selection =
      'agreements { title status chosen source fromYear toYear parties { slug } } claims { field value chosen source reason(language: "en") { text } }';
    const { agreements, claims } = await project("e-cooperation", selection);
    const parties = [{ slug: "centrum-promocji-podlasia" }, { slug: "alytus-bac" }];
    const years = { fromYear: 2010, toYear: 2013, parties };
    expect(agreements).toEqual([
      {
        title: "E-PLATFORM FOR COOPERATION 2010-2013",
        status: "TO_BE_CONCLUDED",
        chosen: false,
        source: titlePage,
        ...years,
      },
      {
        title: "PLATFORMA „E-COOPERATION“ 2010-2013",
        status: "SIGNED",
        chosen: true,
        source: caseStudy,
        ...years,
      },
    ]);
    expect(claims).toContainEqual({
      field: "agreements.status",
      value: "is signed",
      chosen: true,
      source: caseStudy,
      reason: { text: expect.stringContaining("one of the parties") },
    });
  });

  it("row 10: the two centres have their missions, services and every name that a document gives them", async () => {
    const { institutions } = await office.ask<{
      institutions: { slug: string; otherNames: { name: string }[] }[];
    }>(
      `{ institutions(where: { kinds: [BUSINESS_CENTRE] }) { slug name(language: "pl") { text } mission(language: "lt") { text language }
         services(language: "en") { text } country { code } otherNames { name kind source } clusters { slug } } }`,
    );
    expect(institutions).toMatchObject([
      {
        slug: "alytus-bac",
        country: { code: "LT" },
        mission: { text: expect.stringContaining("Alytaus krašto"), language: "lt" },
        services: expect.arrayContaining([{ text: "consulting" }]),
        clusters: [{ slug: "woodworking" }],
      },
      {
        slug: "centrum-promocji-podlasia",
        name: { text: "Centrum Promocji Podlasia" },
        country: { code: "PL" },
        mission: { language: "lt" },
        clusters: [{ slug: "metalworking" }],
      },
    ]);
    const names = [
      "Center of Podlasie Promotion",
      "Podlaskie Region Promotion Centre",
      "Palenkė Region Promotion Centre",
      "Palenkė Region Programming Centre",
    ];
    const all = (institutions[1]?.otherNames ?? []).map(({ name }) => name);
    expect(all).toEqual(expect.arrayContaining(names));
    for (const search of [...names, "palenke region", "ABAC"]) {
      const found = await office.ask<{ institutions: unknown[] }>(
        `query ($search: String) { institutions(where: { search: $search }) { slug } }`,
        { search },
      );
      expect([search, found.institutions.length]).toEqual([search, 1]);
    }
    const { institution } = await office.ask<{
      institution: { claims: { chosen: boolean; source: string }[] };
    }>(
      `{ institution(slug: "centrum-promocji-podlasia") { claims { field value source chosen reason(language: "pl") { text } } } }`,
    );
    expect(institution.claims.filter(({ chosen }) => chosen)).toMatchObject([{ source: podlasiePage }]);
    expect(institution.claims).toHaveLength(5);
  });

  it("row 11: contract, programme, fund and visibility statement are there, and both contract numbers", async () => {
    const found = await project(
      "e-cooperation",
      `contractNumber programme funding { source percent statedIn } claims { field value source chosen }
       statements(language: "lt") { text language }`,
    );
    expect(found).toMatchObject({
      contractNumber: "SPF/PL/2009/13/1.2",
      programme: "Lithuania-Poland Cross-border Cooperation Programme 2007-2013, Small Project Fund",
      funding: [
        { source: "European Regional Development Fund", percent: null, statedIn: podlasiePage },
        { source: "state budget" },
      ],
      statements: [{ language: "lt", text: expect.stringContaining("SPF/PL/2009/13/1.2") }],
      claims: expect.arrayContaining([
        { field: "contractNumber", value: "SPF/PL/2009/13/1.2", source: titlePage, chosen: true },
        { field: "contractNumber", value: "SPF/PL/2009/13", source: podlasiePage, chosen: false },
        { field: "startsOn, endsOn", value: "1.04.1020 - 31.10.2010", source: podlasiePage, chosen: true },
        { field: "startsOn, endsOn", value: "kwiecień - maj 2010", source: podlasiePage, chosen: false },
        {
          field: "clusters.metalworking.website",
          value: "www.metalkaster.pl",
          source: titlePage,
          chosen: false,
        },
        {
          field: "clusters.metalworking.website",
          value: "www.metalklaster.pl",
          source: podlasiePage,
          chosen: true,
        },
      ]),
    });
    expect(await project("e-cooperation", "startsOn endsOn")).toEqual({
      startsOn: "2010-04-01",
      endsOn: "2010-10-31",
    });
  });

  it("row 12: the case study's card holds coverage, focus, beneficiaries, funding and partners", async () => {
    const found = await project(
      "e-cooperation",
      `objective(language: "en") { text } beneficiaries(language: "pl") { text } forms
       coverage { named region { code scheme } source } partners { named role country { code } institution { slug } }`,
    );
    expect(found).toMatchObject({
      objective: { text: expect.stringContaining("metalworking") },
      beneficiaries: { text: expect.stringContaining("Mariampol") },
      forms: ["project", "advice service", "partnership"],
      coverage: expect.arrayContaining([
        {
          named: "Baltstogė – Suvalkai subregion",
          region: { code: "PL341", scheme: "NUTS2003" },
          source: caseStudy,
        },
        { named: "Elk subregion", region: { code: "PL623", scheme: "NUTS2024" }, source: caseStudy },
        { named: "Alytus region", region: { code: "LT021", scheme: "NUTS2024" }, source: caseStudy },
        { named: "Marijampolė region", region: { code: "LT024", scheme: "NUTS2024" }, source: caseStudy },
      ]),
      partners: [
        { role: "LEAD", country: { code: "PL" }, institution: { slug: "centrum-promocji-podlasia" } },
        { role: "PARTNER", country: { code: "LT" }, institution: { slug: "alytus-bac" } },
      ],
    });
  });

  it("row 13: 40 seminar participants were planned, and more than 80 came", async () => {
    const planned = {
      value: 40,
      unit: "participants",
      source: caseStudy,
      derived: false,
      qualifier: "EXACT",
    };
    const actual = {
      value: 80,
      unit: "participants",
      source: podlasiePage,
      derived: false,
      qualifier: "MORE_THAN",
    };
    const { events } = await office.ask<{ events: { nodes: unknown[] } }>(
      `{ events(where: { kinds: [SEMINAR] }) { nodes { participantsPlanned ${figure} participantsActual ${figure} } } }`,
    );
    const both = { note: { text: "both technology seminars together" } };
    expect(events.nodes).toHaveLength(2);
    for (const event of events.nodes)
      expect(event).toMatchObject({
        participantsPlanned: { ...planned, ...both },
        participantsActual: { ...actual, ...both },
      });
    const { tasks } = await project(
      "e-cooperation",
      `tasks { number planned ${figure} actual ${figure} measures { key planned { value } actual { value } } }`,
    );
    expect((tasks as unknown[])[2]).toMatchObject({
      number: "3",
      planned,
      actual,
      measures: [
        { key: "participants" },
        { key: "participants-lt", planned: { value: 20 }, actual: null },
        { key: "participants-pl", planned: { value: 20 }, actual: null },
        { key: "seminars", planned: { value: 2 }, actual: { value: 2 } },
      ],
    });
  });

  it("row 14: the needs study, the strategy and the map are documents of the project", async () => {
    const { documents } = await project(
      "e-cooperation",
      `documents { kind source title(language: "lt") { text } }`,
    );
    expect(documents).toEqual(
      expect.arrayContaining([
        { kind: "REPORT", source: caseStudy, title: { text: expect.any(String) } },
        { kind: "STRATEGY", source: caseStudy, title: { text: "Metalo apdirbimo klasterio strategija" } },
        { kind: "MAP", source: caseStudy, title: { text: "Metalo apdirbimo klasterio žemėlapis" } },
      ]),
    );
  });

  it("row 15: the technology seminars have their days, places, topics, visits and business talks", async () => {
    const { events } = await office.ask<{ events: { nodes: unknown[] } }>(
      `{ events(where: { from: "2010-01-01", to: "2010-12-31" }) { nodes { kind startsAt endsAt allDay place { name(language: "en") { text } } country { code }
         topics { code } visits(language: "en") { text } demonstrations(language: "en") { text } businessTalks } } }`,
    );
    expect(events.nodes).toMatchObject([
      {
        kind: "SEMINAR",
        startsAt: "2010-06-22T00:00:00.000Z",
        endsAt: "2010-06-23T00:00:00.000Z",
        allDay: true,
        place: { name: { text: "Alytus" } },
        country: { code: "LT" },
        topics: [{ code: "WELDING" }, { code: "WELDING_TRAINING" }],
        demonstrations: [{ text: "the newest welding technologies" }, { text: "learning to weld virtually" }],
        businessTalks: true,
      },
      {
        startsAt: "2010-09-23T00:00:00.000Z",
        endsAt: "2010-09-24T00:00:00.000Z",
        country: { code: "PL" },
        topics: expect.arrayContaining([{ code: "REVERSE_ENGINEERING" }]),
        visits: [
          { text: expect.stringContaining("implants") },
          { text: "Bialystok University of Technology" },
        ],
        demonstrations: [{ text: "reverse engineering" }, { text: "3D printing" }],
        businessTalks: true,
      },
    ]);
  });

  it("row 16: the case study's task tells of the wood partners' mutual help network", async () => {
    const { tasks } = await project(
      "e-cooperation",
      `tasks { number source title(language: "en") { text } }`,
    );
    expect((tasks as unknown[])[3]).toMatchObject({
      number: "4",
      source: caseStudy,
      title: { text: expect.stringContaining("Mutual Help and Cooperation Network") },
    });
  });

  it("row 19: 21 towns are covered, and Wolkowysk, claimed for Lithuania, is shown to lie in Belarus", async () => {
    const { coverage } = await project(
      "e-cooperation",
      `coverage { named contradicted claimedCountry { code } country { code } source place { name(language: "pl") { text } country { code } location { latitude } } }`,
    );
    const towns = (
      coverage as { named: string; contradicted: boolean; source: string; place: unknown }[]
    ).filter(({ place }) => place !== null);
    expect(towns).toHaveLength(21);
    for (const town of towns) {
      expect(town).toMatchObject({
        source: podlasiePage,
        place: { location: { latitude: expect.any(Number) } },
      });
    }
    expect(towns.filter(({ contradicted }) => contradicted)).toMatchObject([
      {
        named: "Wołkowysk",
        claimedCountry: { code: "LT" },
        country: { code: "BY" },
        place: { name: { text: "Wołkowysk" }, country: { code: "BY" } },
      },
    ]);
  });

  it("row 23: the strategy of internationalisation is a document, and the next project follows the first", async () => {
    const { documents, followedBy } = await project(
      "e-cooperation",
      `documents { kind source summary(language: "en") { text } } followedBy { slug }`,
    );
    expect(documents).toContainEqual({
      kind: "STRATEGY",
      source: podlasiePage,
      summary: { text: expect.stringContaining("internationalisation") },
    });
    expect(followedBy).toEqual([{ slug: "pl-lt-competitiveness" }]);
    const { follows, claims } = await project(
      "pl-lt-competitiveness",
      'follows { slug } claims { field chosen reason(language: "en") { text } }',
    );
    expect(follows).toEqual({ slug: "e-cooperation" });
    expect(claims).toContainEqual({
      field: "follows",
      chosen: true,
      reason: { text: expect.stringContaining("our conclusion") },
    });
  });

  it("row 24: the competitiveness project has its title in three languages, and its two conferences", async () => {
    const titles = await Promise.all(
      ["en", "lt", "pl"].map((language) =>
        project("pl-lt-competitiveness", `title(language: "${language}") { text isFallback }`),
      ),
    );
    expect(titles).toEqual(
      ["INCREASE COMPETITIVENESS", "KONKURENCINGUMO", "WZROST KONKURENCYJNOŚCI"].map((begin) => ({
        title: { text: expect.stringMatching(`^${begin}`), isFallback: false },
      })),
    );
    const { events } = await project(
      "pl-lt-competitiveness",
      `events { kind startsAt place { name(language: "lt") { text } } }`,
    );
    expect((events as { kind: string }[]).filter(({ kind }) => kind === "CONFERENCE")).toEqual([
      { kind: "CONFERENCE", startsAt: null, place: { name: { text: "Balstogė" } } },
      { kind: "CONFERENCE", startsAt: null, place: { name: { text: "Alytus" } } },
    ]);
  });

  it("row 25: the Cluster Academy plans 120 hours in 5 topics, 120 in 4, and 220 employees beside the result", async () => {
    const { courses } = await office.ask<{ courses: { modules: string[]; track: string }[] }>(
      `{ courses(where: { project: "pl-lt-competitiveness", tracks: [GENERAL, TECHNICAL] }) { track hours modules participantsPlanned ${figure} participantsActual ${figure} } }`,
    );
    const planned = { value: 220, unit: "employees", source: sheet, derived: false };
    expect(courses).toMatchObject([
      { track: "GENERAL", hours: 120, participantsPlanned: planned, participantsActual: null },
      { track: "TECHNICAL", hours: 120, participantsPlanned: planned, participantsActual: null },
    ]);
    expect(courses.map(({ modules }) => modules.length)).toEqual([5, 4]);
    const { tasks } = await project(
      "pl-lt-competitiveness",
      `tasks { number planned ${figure} actual ${figure} }`,
    );
    expect((tasks as { number: string }[]).find(({ number }) => number === "II")).toMatchObject({
      planned,
      actual: null,
    });
  });

  it("row 26: the European cluster management standard and its certificate are the Polish partner's task", async () => {
    const { tasks, documents } = await project(
      "pl-lt-competitiveness",
      `tasks { number countries { code } planned { value } title(language: "en") { text } } documents { kind title(language: "en") { text } }`,
    );
    expect(tasks).toContainEqual({
      number: "3.1",
      countries: [{ code: "PL" }],
      planned: { value: 1 },
      title: { text: "European cluster management standard, and its certificate" },
    });
    expect(documents).toContainEqual({
      kind: "STANDARD",
      title: { text: "European cluster management standards" },
    });
  });

  it("row 27: two workshops of three days are planned", async () => {
    const { tasks, events } = await project(
      "pl-lt-competitiveness",
      `tasks { number measures { key planned { value } } } events { kind }`,
    );
    expect(tasks).toContainEqual({
      number: "3.2",
      measures: [
        { key: "workshops", planned: { value: 2 } },
        { key: "days", planned: { value: 3 } },
      ],
    });
    expect((events as { kind: string }[]).filter(({ kind }) => kind === "WORKSHOP")).toHaveLength(2);
  });

  it("row 31: the promotional film is a document in Polish and Lithuanian", async () => {
    const { documents } = await office.ask(
      `{ documents(kind: FILM, cluster: "metalworking") { kind languages source project { slug } } }`,
    );
    expect(documents).toEqual([
      { kind: "FILM", languages: ["pl", "lt"], source: sheet, project: { slug: "pl-lt-competitiveness" } },
    ]);
  });

  it("row 32: twelve creative groups, six in each country, work for eight months", async () => {
    const { creativeGroups } = await office.ask<{ creativeGroups: { country: { code: string } }[] }>(
      `{ creativeGroups(project: "pl-lt-competitiveness") { country { code } months tutors } }`,
    );
    expect(creativeGroups).toHaveLength(12);
    expect(creativeGroups.filter(({ country }) => country.code === "LT")).toHaveLength(6);
    for (const group of creativeGroups)
      expect(group).toMatchObject({ months: 8, tutors: ["companies", "universities", "training centres"] });
    const { tasks } = await project(
      "pl-lt-competitiveness",
      "tasks { number measures { key planned { value } } }",
    );
    expect((tasks as { number: string }[]).find(({ number }) => number === "4.1")).toMatchObject({
      measures: [
        { key: "groups", planned: { value: 12 } },
        { key: "groups-lt", planned: { value: 6 } },
        { key: "groups-pl", planned: { value: 6 } },
        { key: "months", planned: { value: 8 } },
      ],
    });
  });

  it("row 33: 60 students are to be trained for 300 hours in Lithuania", async () => {
    const { courses } = await office.ask(
      `{ courses(where: { tracks: [STUDENT] }) { hours seats countries { code } participantsPlanned { value unit source } } }`,
    );
    expect(courses).toEqual([
      {
        hours: 300,
        seats: 60,
        countries: [{ code: "LT" }],
        participantsPlanned: { value: 60, unit: "students", source: sheet },
      },
    ]);
  });

  it("row 34: the budget comes out as written, and 85 % of it and the Polish part are marked derived", async () => {
    const found = await project(
      "pl-lt-competitiveness",
      `budget { amount currency euros } funding { source percent amount { amount currency } derived statedIn }
       partners { named country { code } budget { amount } budgetDerived institution { slug } } figures { key planned ${figure} actual { value } }`,
    );
    expect(found).toMatchObject({
      budget: { amount: 247_378, currency: "EUR", euros: 247_378 },
      funding: [
        { percent: 85, amount: { amount: 210_271.3, currency: "EUR" }, derived: true, statedIn: sheet },
      ],
      partners: [
        {
          country: { code: "LT" },
          budget: { amount: 96_936 },
          budgetDerived: false,
          institution: { slug: "alytus-bac" },
        },
        { country: { code: "PL" }, budget: { amount: 150_442 }, budgetDerived: true, institution: null },
      ],
      figures: [
        { key: "budget", planned: { value: 247_378, derived: false, source: sheet }, actual: null },
        { key: "budget-lt", planned: { value: 96_936, derived: false } },
        { key: "budget-pl", planned: { value: 150_442, derived: true, derivation: "247378 - 96936" } },
        { key: "erdf", planned: { value: 210_271.3, derived: true, derivation: "85 % of 247378" } },
        { key: "erdf-percent", planned: { value: 85, unit: "%", derived: false } },
      ],
    });
    expect(247_378 - 96_936).toBe(150_442);
    expect(Math.round(247_378 * 0.85 * 100) / 100).toBe(210_271.3);
  });

  it("row 35: ten institutions of eight countries take part in CLUSTERS-CORD, led by USTI REGION", async () => {
    const found = await project(
      "clusters-cord",
      `acronym partners { named role country { code } institution { slug projects { slug } } } claims { field value chosen source } figures { key planned { value derived } }`,
    );
    const partners = found["partners"] as { role: string; country: { code: string }; named: string }[];
    expect(partners).toHaveLength(10);
    expect(new Set(partners.map(({ country }) => country.code))).toEqual(
      new Set(["CZ", "PL", "SI", "SK", "DE", "HU", "AT", "IT"]),
    );
    expect(partners.filter(({ role }) => role === "LEAD")).toMatchObject([
      {
        named: "Agencja Regionalnego Rozwoju USTI REGION",
        institution: { projects: [{ slug: "clusters-cord" }] },
      },
    ]);
    expect(found).toMatchObject({
      acronym: "CLUSTERS-CORD",
      figures: expect.arrayContaining([
        { key: "institutions", planned: { value: 10, derived: false } },
        { key: "countries", planned: { value: 8, derived: true } },
      ]),
      claims: expect.arrayContaining([
        { field: "acronym", value: "CLUSTER-CORD", chosen: false, source: cordPage },
      ]),
    });
  });

  it("row 36: three meta-clusters are planned out of ten industries, and none is named until somebody knows", async () => {
    const found = await project(
      "clusters-cord",
      `industries { code name(language: "pl") { text } metaClusters { slug } } metaClusters { slug } figures { key planned { value } actual { value } }`,
    );
    expect(found["industries"]).toHaveLength(10);
    expect(found).toMatchObject({
      metaClusters: [],
      figures: expect.arrayContaining([{ key: "meta-clusters", planned: { value: 3 }, actual: null }]),
    });
    const saved = await office.ask(
      `mutation { saveMetaCluster(slug: "wood-of-central-europe", input: { name: [{ language: "en", text: "Wood of Central Europe" }], industry: "WOOD",
         project: "clusters-cord", clusters: ["woodworking"], partners: ["mid-pannon"] }) { __typename ... on SavedEntry { version } } }`,
      {},
      admin,
    );
    expect(saved).toMatchObject({ saveMetaCluster: { __typename: "SavedEntry", version: 1 } });
    const after = await project(
      "clusters-cord",
      `industries { code metaClusters { slug } } metaClusters { industryName(language: "lt") { text } partners { slug } }`,
    );
    expect(after).toMatchObject({
      industries: expect.arrayContaining([
        { code: "WOOD", metaClusters: [{ slug: "wood-of-central-europe" }] },
      ]),
      metaClusters: [{ industryName: { text: "medienos pramonė" }, partners: [{ slug: "mid-pannon" }] }],
    });
  });

  it("row 37: the exchange of best practice, benchmarking, is a task of CLUSTERS-CORD", async () => {
    const { tasks } = await project(
      "clusters-cord",
      `tasks { number source title(language: "en") { text } }`,
    );
    expect(tasks).toHaveLength(6);
    expect(tasks).toContainEqual({
      number: "5",
      source: cordPage,
      title: { text: "Exchange best practice (benchmarking)" },
    });
  });

  it("row 38: news appears when it is published, newest first, for all and for its cluster", async () => {
    const publish = (text: string, publishedAt: string) =>
      office.ask(
        `mutation ($input: NewsItemInput!) { saveNewsItem(input: $input) { __typename } }`,
        {
          input: {
            title: [{ language: "lt", text }],
            body: [{ language: "lt", text: "Daugiau netrukus." }],
            publishedAt,
            cluster: "woodworking",
            institution: "alytus-bac",
          },
        },
        admin,
      );
    await publish("Pirma", "2026-10-01T08:00:00Z");
    await publish("Antra", "2026-10-02T08:00:00Z");
    await publish("Rytojaus", "2026-11-02T08:00:00Z");
    const read = () =>
      office.ask(
        `{ news(first: 10) { totalCount nodes { title { text } institution { slug } } }
           _entities(representations: [{ __typename: "Cluster", slug: "woodworking" }]) { ... on Cluster { news(first: 1) { title { text } } } } }`,
      );
    expect(await read()).toEqual({
      news: {
        totalCount: 2,
        nodes: [
          { title: { text: "Antra" }, institution: { slug: "alytus-bac" } },
          { title: { text: "Pirma" }, institution: { slug: "alytus-bac" } },
        ],
      },
      _entities: [{ news: [{ title: { text: "Antra" } }] }],
    });
    office.house.pass(24 * 3_600_000);
    expect(await read()).toMatchObject({
      news: { totalCount: 3 },
      _entities: [{ news: [{ title: { text: "Rytojaus" } }] }],
    });
  });

  it("row 39: a centre is reached by its office's contacts, and no person is named", async () => {
    const { institution } = await office.ask(
      `{ institution(slug: "alytus-bac") { contact { phone website } fax contactRole(language: "en") { text }
         address { street postalCode town country { code } } place { name(language: "pl") { text } } } }`,
    );
    expect(institution).toEqual({
      contact: { phone: "+37031574357", website: "http://www.avkc.lt/" },
      fax: "+37031574068",
      contactRole: { text: "director's office" },
      address: {
        street: "S. Dariaus and S. Girėno street 2",
        postalCode: "LT-62137",
        town: "Alytus",
        country: { code: "LT" },
      },
      place: { name: { text: "Olita" } },
    });
    const everything = JSON.stringify(facts);
    // A mobile number is a person's, and so is a name behind a title.
    expect(everything).not.toMatch(/\+3706|\b(?:Mr|Mrs|Director of)\b/);
  });
});
