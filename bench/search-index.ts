// Prints how fast the search index loads and answers: node --expose-gc --import tsx bench/search-index.ts [firms ...]
import { cpus, totalmem } from "node:os";
import {
  type CompanyDocument,
  type CompanyQuery,
  companyFacets,
  emptyLexicon,
  type OfferDocument,
  SearchIndex,
} from "#subgraphs/directory/search/index.ts";
import { platformLexicon } from "#subgraphs/directory/search/platform-lexicon.ts";
import { firmStream as firms, seeded } from "./search-firms.ts";

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

/** Runs something and gives its milliseconds: as the clock and as the processor counted them. */
function timed(run: () => void): { wall: number; cpu: number } {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  run();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
}

const shown = ({ wall, cpu }: { wall: number; cpu: number }) =>
  `${wall.toFixed(0)} ms (processor ${cpu.toFixed(0)})`;

/** Puts firms in portions, as rows come from a database, and times the putting alone. */
function load(index: SearchIndex, count: number): { wall: number; cpu: number; samples: CompanyDocument[] } {
  const total = { wall: 0, cpu: 0, samples: [] as CompanyDocument[] };
  const stream = firms(count);
  for (let done = 0; done < count; done += 1000) {
    const portion = stream.take(1000);
    total.samples.push(...portion.slice(0, Math.ceil(400_000 / count)));
    const { wall, cpu } = timed(() => {
      for (const company of portion) index.companies.put(company);
      for (const offer of offersOf(portion)) index.offers.put(offer);
    });
    total.wall += wall;
    total.cpu += cpu;
  }
  return total;
}

function measure(count: number): void {
  const before = memory();
  let index = new SearchIndex(emptyLexicon);
  const terms = timed(() => {
    index = new SearchIndex(platformLexicon);
  });
  const loaded = load(index, count);
  const companies = loaded.samples;
  const first = timed(() =>
    index.companies.find({ orderBy: "RELEVANCE", search: "frezowanie", page, today }),
  );
  console.log(
    `\n${count} firms, ${index.offers.size} offers, ${index.companies.table.words.vocabulary.size} words`,
  );
  console.log(
    `  terms ${shown(terms)}, loading ${shown(loaded)}, first search ${shown(first)}; memory ${(memory() - before).toFixed(0)} MB`,
  );
  const list = questions(companies);
  for (const collation of ["pl", "lt"]) {
    const begin = performance.now();
    index.companies.find({ orderBy: "NAME", collation, page, today });
    console.log(`  first order by name in ${collation}: ${(performance.now() - begin).toFixed(0)} ms`);
  }
  for (const { query } of list) index.companies.find(query);
  const times = new Map<string, number[]>();
  const processor: number[] = [];
  const slowest: { time: number; search: string | undefined }[] = [];
  for (let round = 0; round < 3; round++) {
    for (const { kind, query } of list) {
      const { wall: time, cpu } = timed(() => index.companies.find(query));
      processor.push(cpu);
      for (const group of [kind, "all together"]) times.set(group, [...(times.get(group) ?? []), time]);
      slowest.push({ time, search: `${kind}: ${query.search}` });
    }
  }
  for (const [kind, measured] of times) console.log(`  ${kind.padEnd(38)} ${spread(measured)}`);
  console.log(`  ${"all together, processor time".padEnd(38)} ${spread(processor)}`);
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
