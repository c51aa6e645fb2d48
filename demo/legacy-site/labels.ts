import type { DemoOfferKind, DemoTaxId } from "../firm.ts";
import type { SiteLanguage } from "./html.ts";

interface Labels {
  readonly members: string;
  readonly number: string;
  readonly country: string;
  readonly address: string;
  readonly web: string;
  readonly contact: string;
  readonly products: string;
  readonly species: string;
  readonly certificates: string;
  readonly kiln: string;
  readonly since: string;
  readonly about: string;
  readonly offers: string;
  readonly machine: string;
  readonly countries: Readonly<Record<"LT" | "PL", string>>;
  /** Path of a member's page, before its slug. */
  readonly path: string;
}

export const labels: Record<SiteLanguage, Labels> = {
  lt: {
    members: "Nariai",
    number: "Nario Nr.",
    country: "Šalis",
    address: "Adresas, tel.",
    web: "Svetainė",
    contact: "Kreiptis",
    products: "Produktai",
    species: "Medienos rūšys",
    certificates: "Sertifikatai",
    kiln: "Džiovyklos",
    since: "Narystė",
    about: "Apie įmonę",
    offers: "Skelbimai",
    machine: "mašininis vertimas",
    countries: { LT: "Lietuva", PL: "Lenkija" },
    path: "/lt/narys/",
  },
  pl: {
    members: "Członki",
    number: "Nr członka",
    country: "Kraj",
    address: "Adres, tel.",
    web: "Strona www",
    contact: "Zwracać się",
    products: "Produkty",
    species: "Gatunki drewno",
    certificates: "Certyfikaty",
    kiln: "Suszarki",
    since: "Członkostwo",
    about: "O przedsiębiorstwo",
    offers: "Ogłoszenia",
    machine: "tłumaczenie maszynowe",
    countries: { LT: "Litwa", PL: "Polska" },
    path: "/pl/czlonek/",
  },
  en: {
    members: "Limbs",
    number: "Member No.",
    country: "Land",
    address: "Address, tel.",
    web: "Web site",
    contact: "To address",
    products: "Products",
    species: "Kinds of the wood",
    certificates: "Certificates",
    kiln: "Hair dryers",
    since: "Membership",
    about: "About enterprise",
    offers: "Advertisements",
    machine: "machine translation",
    countries: { LT: "Lithuania", PL: "Poland" },
    path: "/en/member/",
  },
};

export const taxLabels: Record<DemoTaxId["scheme"], string> = {
  LT_CODE: "Įmonės kodas",
  LT_VAT: "PVM kodas",
  PL_NIP: "NIP",
  PL_REGON: "REGON",
  PL_KRS: "KRS",
};

export const offerKinds: Record<DemoOfferKind, string> = {
  TRADE: "Prekyba",
  SUBCONTRACTING: "Subranga",
  PRODUCTION: "Gamyba",
  TECHNOLOGY: "Technologijos",
  RESEARCH: "Moksliniai tyrimai",
  SERVICES: "Paslaugos",
  INVESTMENT: "Investicijos",
  MUTUAL_HELP: "Savitarpio pagalba",
};
