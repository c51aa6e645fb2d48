import type { Claim } from "../entries/values.ts";
import { source } from "./sources.ts";

const period = {
  pl: "Rok 1020 to oczywista pomyłka w druku zamiast 2010: seminaria z czerwca i września 2010 mieszczą się w tym okresie, a w kwietniu i maju nie.",
  lt: "1020 metai – akivaizdi spausdinimo klaida, turi būti 2010: 2010 m. birželio ir rugsėjo seminarai telpa į šį laikotarpį, o į balandį ir gegužę – ne.",
  en: "The year 1020 is a misprint of 2010: the seminars of June and September 2010 lie within this period, and outside April and May.",
};

/** Where the documents contradict each other, or themselves. */
export const eCooperationClaims: Claim[] = [
  {
    field: "contractNumber",
    value: "SPF/PL/2009/13/1.2",
    source: source.titlePage,
    chosen: true,
    reason: {
      pl: "Numer pełniejszy; drugi jest jego początkiem.",
      lt: "Išsamesnis numeris; kitas yra jo pradžia.",
      en: "The fuller number; the other one is its beginning.",
    },
  },
  { field: "contractNumber", value: "SPF/PL/2009/13", source: source.podlasiePage, chosen: false },
  {
    field: "startsOn, endsOn",
    value: "1.04.1020 - 31.10.2010",
    source: source.podlasiePage,
    chosen: true,
    reason: period,
  },
  {
    field: "startsOn, endsOn",
    value: "kwiecień - maj 2010",
    source: source.podlasiePage,
    chosen: false,
    reason: period,
  },
  {
    field: "partners.role LEAD",
    value: "Palenkė Region Promotion Centre",
    source: source.titlePage,
    chosen: true,
    reason: {
      pl: "Strona tytułowa nazywa je koordynatorem, a numer umowy jest polski.",
      lt: "Titulinis puslapis jį vadina koordinatoriumi, o sutarties numeris lenkiškas.",
      en: "The title page calls it the coordinator, and the contract's number is a Polish one.",
    },
  },
  {
    field: "partners.role LEAD",
    value: "Alytus Business Advisory Centre",
    source: source.caseStudy,
    chosen: false,
    reason: {
      pl: "Studium mówi, kto realizuje projekt na Litwie, i wymienia obu partnerów.",
      lt: "Analizė sako, kas projektą vykdo Lietuvoje, ir mini abu partnerius.",
      en: "The case study says who carries the project out, and names both centres as partners.",
    },
  },
  {
    field: "clusters.metalworking.website",
    value: "www.metalklaster.pl",
    source: source.podlasiePage,
    chosen: true,
    reason: {
      pl: "Dwa razy tak zapisany przez samego koordynatora; „klaster” to słowo polskie.",
      lt: "Taip du kartus užrašė pats koordinatorius; „klaster“ – lenkiškas žodis.",
      en: "The coordinator itself writes it so, twice; klaster is the Polish word.",
    },
  },
  {
    field: "clusters.metalworking.website",
    value: "www.metalkaster.pl",
    source: source.titlePage,
    chosen: false,
    reason: { pl: "Brakuje litery.", lt: "Trūksta raidės.", en: "A letter is missing." },
  },
  {
    field: "clusters.metalworking.website",
    value: "www.cpp.bialystok.pl/klaster",
    source: source.titlePage,
    chosen: false,
    reason: {
      pl: "Podany obok; bazę firm projekt umieścił pod tamtym adresem.",
      lt: "Nurodytas greta; įmonių bazę projektas paskelbė kitu adresu.",
      en: "Given beside the other; the project put the database of firms under that one.",
    },
  },
  {
    field: "agreements.status",
    value: "will be concluded",
    source: source.titlePage,
    chosen: false,
    reason: {
      pl: "Strona tytułowa mówi o zamiarze.",
      lt: "Titulinis puslapis kalba apie ketinimą.",
      en: "The title page tells of an intention.",
    },
  },
  {
    field: "agreements.status",
    value: "is signed",
    source: source.caseStudy,
    chosen: true,
    reason: {
      pl: "Studium pochodzi od jednej ze stron umowy i mówi o tym, co się stało.",
      lt: "Analizę parengė viena iš sutarties šalių, ir ji kalba apie tai, kas įvyko.",
      en: "The case study is by one of the parties and tells of what has been done.",
    },
  },
];
