import { platformLanguages } from "#schema/reference/languages.ts";
import { mutations, type OpenExchange, openExchange, seeker, tokenIn, vacancy } from "./exchange.ts";

let exchange: OpenExchange;
beforeAll(async () => {
  exchange = await openExchange();
});
afterAll(() => exchange.close());

it("row 20: employers add their own vacancies, edit, extend, close and erase them, without an account", async () => {
  const input = { ...vacancy, title: "Spawacz", salaryMin: null, salaryMax: null };
  const { adId, token } = await exchange.publish(input);
  const shown = `query ($id: ID!) { jobOffer(id: $id) { title { text } company { ref } employerName place { name { text } }
    salary { min max currency per } warnings(language: "en") jsonLd(language: "lt") } }`;
  const { jobOffer } = (await exchange.ask(shown, { id: adId })) as { jobOffer: Record<string, string> };
  expect(jobOffer).toMatchObject({
    company: { ref: "tax:PL_NIP:8190937865" },
    salary: null,
    warnings: [
      expect.stringContaining("since 24 December 2025"),
      expect.stringContaining("“spawacz / spawaczka”"),
    ],
  });
  await exchange.tell(mutations.updateOffer, { token, input: vacancy });
  const edited = (await exchange.ask(shown, { id: adId })) as { jobOffer: Record<string, string> };
  expect(edited.jobOffer).toMatchObject({
    warnings: [],
    salary: { min: 6000, max: 7500, currency: "PLN", per: "MONTH" },
  });
  expect(JSON.parse(edited.jobOffer["jsonLd"] ?? "")).toEqual({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    identifier: { "@type": "PropertyValue", propertyID: "E-Cooperation", value: adId },
    title: vacancy.title,
    description: vacancy.description,
    datePosted: "2026-11-01T09:00:00.000Z",
    validThrough: "2026-12-01T09:00:00.000Z",
    hiringOrganization: { "@type": "Organization", name: vacancy.employerName },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: "Suvalkai",
        addressRegion: expect.any(String),
        addressCountry: "PL",
      },
      geo: { "@type": "GeoCoordinates", latitude: expect.any(Number), longitude: expect.any(Number) },
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "PLN",
      value: { "@type": "QuantitativeValue", minValue: 6000, maxValue: 7500, unitText: "MONTH" },
    },
    occupationalCategory: "7212 suvirintojas",
    skills: "MIG, MAG",
    totalJobOpenings: 1,
  });
  for (const [deed, state] of [
    [mutations.extend, "PUBLISHED"],
    [mutations.withdraw, "WITHDRAWN"],
    [mutations.reopen, "PUBLISHED"],
  ] as const)
    expect(await exchange.tell(deed, { token, days: 10 })).toMatchObject({ state });
  expect(await exchange.tell(mutations.erase, { token })).toMatchObject({ __typename: "Erased" });
  expect(await exchange.ask(shown, { id: adId })).toEqual({ jobOffer: null });
});

it("row 21: people who look for work add their own ads, and are reached by relay only", async () => {
  const { adId } = await exchange.publish(seeker);
  const vacancyHere = {
    ...vacancy,
    occupation: "7223",
    title: "CNC operatorius (-ė)",
    description: "Ieškome žmogaus prie penkių ašių frezavimo centro, darbas viena pamaina.",
    language: "lt",
    currency: "EUR",
    place: "Alytus",
    country: "LT",
    employerTaxId: null,
  };
  const offer = await exchange.publish({ ...vacancyHere, contactEmail: "darbas@imone.example" });
  const list = `{ jobSeekers { nodes { id title { text } summary { text } place { name(language: "pl") { text } } radiusKm
    matches { offer { id } score reasons { kind text(language: "pl") { text } } } } } }`;
  const { jobSeekers } = (await exchange.ask(list)) as { jobSeekers: { nodes: { matches: object[] }[] } };
  expect(jobSeekers.nodes).toMatchObject([
    {
      id: adId,
      summary: { text: seeker.summary },
      place: { name: { text: "Olita" } },
      matches: [
        {
          offer: { id: offer.adId },
          reasons: [{ kind: "OCCUPATION" }, { kind: "SKILL" }, { kind: "DISTANCE" }, { kind: "LANGUAGE" }],
        },
      ],
    },
  ]);
  expect(JSON.stringify(jobSeekers)).not.toContain("@");
  const letter = await exchange.letterOf(() =>
    exchange.tell(mutations.contact, {
      adId,
      message: { from: "darbas@imone.example", text: "Ar galite dirbti nuo sausio?" },
    }),
  );
  expect(exchange.house.mails.at(-1)?.to).toBe(seeker.contactEmail);
  expect(
    await exchange.tell(mutations.reply, { token: tokenIn(letter), text: "Taip, galiu." }),
  ).toMatchObject({
    __typename: "MessageSent",
  });
});

it("row 22: the specialties of the trade are listed with titles in every language and found by any of them", async () => {
  const names = platformLanguages
    .map((code) => `${code}: name(language: "${code}") { text isFallback }`)
    .join(" ");
  const { occupations } = (await exchange.ask(`{ occupations { code escoUri ${names} } }`)) as {
    occupations: Record<string, { text: string; isFallback: boolean } | string>[];
  };
  expect(occupations.length).toBeGreaterThanOrEqual(60);
  for (const occupation of occupations)
    for (const code of platformLanguages)
      expect([occupation["code"], occupation[code]]).toEqual([
        occupation["code"],
        { text: expect.stringMatching(/\p{L}{3}/u), isFallback: false },
      ]);
  for (const search of ["spawacz", "suvirintojas", "welder", "зварник", "зваршчык", "сварщик"])
    expect(
      await exchange.ask("query ($search: String) { occupations(search: $search) { code } }", { search }),
    ).toMatchObject({
      occupations: expect.arrayContaining([{ code: "7212" }]),
    });
});
