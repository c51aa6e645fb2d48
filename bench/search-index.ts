// Prints how fast the search index loads and answers: node --expose-gc --import tsx bench/search-index.ts [firms ...]
import { cpus, totalmem } from "node:os";
import {
  type CompanyDocument,
  type CompanyQuery,
  companyFacets,
  type OfferDocument,
  SearchIndex,
} from "#subgraphs/directory/search/index.ts";
import { platformLexicon } from "#subgraphs/directory/search/platform-lexicon.ts";
import { firms, seeded } from "./search-firms.ts";

const today = "2026-03-01";
const page = { first: 20 };
const words = [
  "frezowanie",
  "frezavimas",
  "milling",
  "фрезерування",
  "laser cutting",
  "cięcie laserowe",
  "spawanie",
  "welding Suwałki",
  "сварка",
  "gięcie blach",
  "baldai Alytus",
  "meble",
  "sawmill",
  "tartak Augustów",
  "Łoździeje",
  "lozdzieje",
  "Lazdijai",
  "Ваўкавыск",
  "Волковыск",
  "toczenie CNC",
  "obróbka skrawaniem",
  "medienos apdirbimas",
  "furniture Grodno",
  "ISO",
  "firma rodzinna",
  "krótkie terminy",
  "Skandinaviją",
  "dokładność",
  "stal",
  "metal",
  "drewno",
  "uab met",
  "baltika",
];
const misspelt = [
  "frezowanei",
  "spawnaie",
  "laser cuting",
  "mebel",
  "mettal",
  "weldign",
  "Suwalky",
  "Augustuw",
  "tokarstwp",
  "produkcaj",
];

function questions(companies: readonly CompanyDocument[]): { kind: string; query: CompanyQuery }[] {
  const random = seeded(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const near = { latitude: 54.4, longitude: 24.05, radiusKm: 80 };
  const list: { kind: string; query: CompanyQuery }[] = [];
  const add = (kind: string, query: Partial<CompanyQuery>) =>
    list.push({ kind, query: { orderBy: "RELEVANCE", page, today, ...query } });
  for (const search of words) {
    add("one to three words", { search });
    add("words, all facets", { search, facets: companyFacets });
    add("words, near, by distance, all facets", { search, near, orderBy: "DISTANCE", facets: companyFacets });
    add("words, filters, all facets", {
      search,
      facets: companyFacets,
      where: {
        countries: ["PL", "LT"],
        sizes: ["SMALL", "MEDIUM"],
        certificates: ["ISO_9001"],
        certificatesValidOn: today,
      },
    });
  }
  for (const search of misspelt) add("misspelt, all facets", { search, facets: companyFacets });
  for (let at = 0; at < 40; at++) {
    const { name } = pick(companies);
    const letter = Math.floor(random() * name.length);
    add("a firm's name", { search: name });
    add("a firm's name misspelt", { search: `${name.slice(0, letter)}${name.slice(letter + 1)}` });
  }
  for (let at = 0; at < 5; at++) {
    add("everything, all facets", { facets: companyFacets });
    add("everything, by name, all facets", {
      orderBy: "NAME",
      collation: pick(["pl", "lt"]),
      facets: companyFacets,
    });
    add("everything near a border, by distance", {
      nearBorder: { between: ["PL", "LT"], withinKm: 30 },
      orderBy: "DISTANCE",
      facets: companyFacets,
    });
    add("filters only, all facets", {
      where: { clusters: ["woodworking"], languages: ["lt"] },
      orderBy: "UPDATED",
      facets: companyFacets,
    });
  }
  return list;
}

function* offersOf(companies: readonly CompanyDocument[]): Generator<OfferDocument> {
  for (const company of companies) {
    if (company.openOffers === 0) continue;
    const { country, regions, placeNames } = company;
    yield {
      id: `o-${company.id}`,
      companyId: company.id,
      companyName: company.name,
      country,
      regions,
      placeNames,
      cluster: company.clusters[0] ?? "",
      kind: "SUBCONTRACTING",
      direction: "OFFER",
      titles: [{ language: "pl", text: `Oferta: ${company.texts[0]?.text.slice(0, 60)}` }],
      descriptions: [],
      capabilities: company.capabilities,
      wantedCountries: [],
      languages: ["pl"],
      publishedAt: "2026-01-05",
      closed: false,
    };
  }
}

const spread = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(2);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms  (${times.length} runs)`;
};

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function measure(count: number): void {
  const companies = [...firms(count)];
  const letters = companies.reduce(
    (sum, { texts }) => sum + texts.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  const before = memory();
  const start = performance.now();
  const index = new SearchIndex(platformLexicon);
  const withTerms = performance.now();
  for (const company of companies) index.companies.put(company);
  const loaded = performance.now();
  for (const offer of offersOf(companies)) index.offers.put(offer);
  const withOffers = performance.now();
  index.companies.find({ orderBy: "RELEVANCE", search: "frezowanie", page, today });
  const ready = performance.now();
  console.log(
    `\n${count} firms, ${(letters / count).toFixed(0)} letters of text each, ${index.offers.size} offers`,
  );
  console.log(
    `  terms ${(withTerms - start).toFixed(0)} ms, firms ${(loaded - withTerms).toFixed(0)} ms, offers ${(withOffers - loaded).toFixed(0)} ms, first search ${(ready - withOffers).toFixed(0)} ms; memory ${(memory() - before).toFixed(0)} MB; ${index.companies.table.words.vocabulary.size} words`,
  );
  const list = questions(companies);
  for (const collation of ["pl", "lt"]) {
    const begin = performance.now();
    index.companies.find({ orderBy: "NAME", collation, page, today });
    console.log(`  first order by name in ${collation}: ${(performance.now() - begin).toFixed(0)} ms`);
  }
  for (const { query } of list) index.companies.find(query);
  const times = new Map<string, number[]>();
  const slowest: { time: number; search: string | undefined }[] = [];
  for (let round = 0; round < 3; round++) {
    for (const { kind, query } of list) {
      const begin = performance.now();
      index.companies.find(query);
      const time = performance.now() - begin;
      for (const group of [kind, "all together"]) times.set(group, [...(times.get(group) ?? []), time]);
      slowest.push({ time, search: `${kind}: ${query.search}` });
    }
  }
  for (const [kind, measured] of times) console.log(`  ${kind.padEnd(38)} ${spread(measured)}`);
  console.log(
    `  slowest: ${slowest
      .sort((a, b) => b.time - a.time)
      .slice(0, 6)
      .map(({ time, search }) => `${search} ${time.toFixed(1)}`)
      .join("; ")}`,
  );
  const suggesting: number[] = [];
  for (const text of ["m", "me", "met", "metal", "stal", "uab b", "frez", "mteal", "baltyka", "żu"]) {
    for (let round = 0; round < 5; round++) {
      const begin = performance.now();
      index.suggest(text, 10);
      suggesting.push(performance.now() - begin);
    }
  }
  console.log(`  ${"suggest".padEnd(38)} ${spread(suggesting)}`);
  const changing: number[] = [];
  for (const company of companies.slice(0, 200)) {
    const begin = performance.now();
    index.companies.put({ ...company, name: `${company.name} nowa` });
    index.companies.find({ orderBy: "NAME", collation: "pl", page, today });
    changing.push(performance.now() - begin);
  }
  console.log(`  ${"a change, then by name".padEnd(38)} ${spread(changing)}`);
  const begin = performance.now();
  index.companies.table.compact();
  console.log(`  compaction: ${(performance.now() - begin).toFixed(0)} ms`);
}

console.log(
  `${cpus().length} x ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, ${process.platform}`,
);
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [20_000, 100_000]) measure(size);
