import { allPlaces } from "#schema/places/gazetteer.ts";
import { allCapabilities } from "#schema/reference/capabilities.ts";
import type { CompanyDocument, CompanyText } from "#subgraphs/directory/search/index.ts";

/** A repeatable stream of numbers in 0..1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables =
  "ba bal bor brze che dar dom drew ga gar gold ja jan ka kar kie kon kra la lan lin lub ma mar met mi mo na nar ne no nor or os pa pol pro ra ro rud sa sil sos sta stal su ta tar to tre tri va var ve vil vis wo za zel zie ži šal čiu łę ś".split(
    " ",
  );
const endings = [
  "ex",
  "pol",
  "met",
  "medis",
  "baltika",
  "wood",
  "steel",
  "plast",
  "mont",
  "tech",
  "bud",
  "stal",
  "trans",
  "",
];
const forms = ["Sp. z o.o.", "S.A.", "UAB", "MB", "AB", "P.H.U.", "Zakład", ""];
const sentences: Record<string, readonly string[]> = {
  pl: [
    "Firma rodzinna działająca od 1992 roku w branży",
    "Oferujemy usługi w zakresie",
    "Wykonujemy na zamówienie klienta",
    "Nowoczesny park maszynowy i doświadczona załoga",
    "Produkcja seryjna oraz jednostkowa, krótkie terminy",
    "Eksportujemy do krajów skandynawskich i Niemiec",
  ],
  lt: [
    "Šeimos įmonė, įkurta 1992 metais, dirba srityje",
    "Siūlome paslaugas",
    "Gaminame pagal individualius užsakymus",
    "Modernus mašinų parkas ir patyrę darbuotojai",
    "Serijinė ir vienetinė gamyba, trumpi terminai",
    "Eksportuojame į Skandinaviją ir Vokietiją",
  ],
  en: [
    "A family company founded in 1992 working in",
    "We offer services in",
    "Made to order for our customers",
    "Modern machinery and an experienced crew",
    "Series and single part production with short lead times",
    "We export to Scandinavia and Germany",
  ],
  uk: [
    "Сімейне підприємство засноване у 1992 році",
    "Пропонуємо послуги",
    "Виготовляємо на замовлення",
    "Сучасне обладнання та досвідчений персонал",
    "Серійне та одиничне виробництво",
    "Експортуємо до країн Європи",
  ],
};

/** Synthetic firms of the border region: names, three or four texts, one to four capabilities each. */
export function* firms(count: number, seed = 1): Generator<CompanyDocument> {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = <T>(from: readonly T[], most: number): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(from));
  const name = () => {
    const stem = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join("");
    return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${pick(endings)}`;
  };
  for (let at = 0; at < count; at++) {
    const place = pick(allPlaces);
    const own = `${name()} ${random() < 0.5 ? name() : ""}`.trim();
    const capabilities = [pick(allCapabilities), ...some(allCapabilities, 3)];
    const texts: CompanyText[] = ["pl", "lt", "en", "uk"]
      .filter((language) => language !== "uk" || random() < 0.2)
      .map((language) => {
        const trades = capabilities.map(({ names }) => names[language as "pl"]).join(", ");
        const lines = [
          pick(sentences[language] ?? []),
          trades,
          pick(sentences[language] ?? []),
          pick(sentences[language] ?? []),
        ];
        return { language, text: `${lines.join(". ")}. ${own}.` };
      });
    texts.push({
      language: "en",
      field: "KEYWORDS",
      text: capabilities.map(({ names }) => names.en).join(" "),
    });
    yield {
      id: `c-${at}`,
      slug: `firm-${at}`,
      name: `${pick(forms)} ${own}`.trim(),
      formerNames: random() < 0.1 ? [name()] : [],
      texts,
      country: place.country,
      regions:
        place.region === undefined ? [] : [place.region, place.region.slice(0, 4), place.region.slice(0, 3)],
      placeKey: place.key,
      placeNames: Object.values(place.names).flat(),
      latitude: place.latitude + (random() < 0.5 ? 0 : (random() - 0.5) / 10),
      longitude: place.longitude + (random() < 0.5 ? 0 : (random() - 0.5) / 10),
      clusters: random() < 0.05 ? ["metalworking", "woodworking"] : [pick(["metalworking", "woodworking"])],
      sectors: [...new Set(capabilities.map(({ sector }) => sector))],
      capabilities: capabilities.map(({ code }) => code),
      activities: some(
        ["2562", "2511", "1610", "1623", "3101", "3109", "2599", "2550"].map((code) => `NACE_REV_2:${code}`),
        3,
      ),
      certificates: some(["ISO_9001", "ISO_14001", "FSC_COC", "PEFC", "EN_1090", "ISO_3834"], 2).map(
        (standard) => ({
          standard,
          ...(random() < 0.7 ? { validUntil: `20${25 + Math.floor(random() * 4)}-06-30` } : {}),
        }),
      ),
      ...(random() < 0.9 ? { size: pick(["MICRO", "SMALL", "MEDIUM", "LARGE"]) } : {}),
      languages: ["pl", ...some(["lt", "en", "ru", "uk"], 2)],
      exportsTo: some(["DE", "SE", "NO", "LT", "PL", "UA"], 3),
      openOffers: random() < 0.2 ? 1 : 0,
      updatedAt: 1.7e12 + Math.floor(random() * 6e10),
    };
  }
}

/** The same firms in portions: Node 20 has no iterator helpers. */
export function firmStream(count: number): { take(portion: number): CompanyDocument[] } {
  const all = firms(count);
  return {
    take(portion) {
      const taken: CompanyDocument[] = [];
      while (taken.length < portion) {
        const next = all.next();
        if (next.done) break;
        taken.push(next.value);
      }
      return taken;
    },
  };
}
