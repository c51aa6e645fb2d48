import type { PageLanguage, WoodOffer, WoodTaxId } from "./member-record.ts";

/** Titles of the rows of a member's Lithuanian page, by what they hold. */
export const rowTitles = {
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
} as const;

/** The two rows that are read from the pages in other languages. */
export const translatedTitles: Record<PageLanguage, { readonly number: string; readonly about: string }> = {
  lt: { number: rowTitles.number, about: rowTitles.about },
  pl: { number: "Nr członka", about: "O przedsiębiorstwo" },
  en: { number: "Member No.", about: "About enterprise" },
};

export const taxTitles: ReadonlyMap<string, WoodTaxId["scheme"]> = new Map([
  ["Įmonės kodas", "LT_CODE"],
  ["PVM kodas", "LT_VAT"],
  ["NIP", "PL_NIP"],
  ["REGON", "PL_REGON"],
  ["KRS", "PL_KRS"],
]);

export const countries: ReadonlyMap<string, string> = new Map([
  ["Lietuva", "LT"],
  ["Lenkija", "PL"],
]);

export const offerKinds: ReadonlyMap<string, WoodOffer["kind"]> = new Map([
  ["Prekyba", "TRADE"],
  ["Subranga", "SUBCONTRACTING"],
  ["Gamyba", "PRODUCTION"],
  ["Technologijos", "TECHNOLOGY"],
  ["Moksliniai tyrimai", "RESEARCH"],
  ["Paslaugos", "SERVICES"],
  ["Investicijos", "INVESTMENT"],
  ["Savitarpio pagalba", "MUTUAL_HELP"],
]);

export const offerDirections: ReadonlyMap<string, WoodOffer["direction"]> = new Map([
  ["siūlo", "OFFER"],
  ["ieško", "REQUEST"],
]);

const legalForm = "UAB|AB|MB|IĮ|VšĮ|Sp\\. ?z ?o\\. ?o\\.|S\\.A\\.|Sp\\. ?j\\.";
const before = new RegExp(`^(${legalForm}) (?=\\S)`, "u");
const after = new RegExp(`,? (${legalForm})$`, "u");

/** A name as its letterhead has it, taken apart: `UAB „Beržynas“`, `UAB "Beržynas"`, `Beržynas, UAB`. */
export function nameAndForm(headline: string): { name: string; legalForm?: string } {
  const form = before.exec(headline)?.[1] ?? after.exec(headline)?.[1];
  const bare = headline.replace(before, "").replace(after, "").trim();
  const name = bare.replace(/^[„“"](.*)[“”"]$/u, "$1").trim();
  return { name, ...(form ? { legalForm: form } : {}) };
}
