import type { DemoFirm } from "../../firm.ts";
import { slugOf } from "../../firms/names.ts";
import type { SiteLanguage } from "../html.ts";
import { labels } from "../labels.ts";

/** What the site's translator made of the words in addresses. */
const translated: Record<string, Record<"pl" | "en", string>> = {
  baldai: { pl: "meble", en: "furniture" },
  lentos: { pl: "deski", en: "boards" },
  namai: { pl: "domy", en: "houses" },
  durys: { pl: "drzwi", en: "doors" },
  langai: { pl: "okna", en: "windows" },
  laiptai: { pl: "schody", en: "stairs" },
  mediena: { pl: "drewno", en: "wood" },
  azuolo: { pl: "debu", en: "oak" },
  berzo: { pl: "brzozy", en: "birch" },
  pusies: { pl: "sosny", en: "pine" },
};

/** Where a member's page is; an alias is the same member under its legal form. */
export function memberAddress(firm: DemoFirm, language: SiteLanguage, alias = false): string {
  const words = slugOf(firm.name)
    .split("-")
    .map((word) => (language === "lt" ? word : (translated[word]?.[language] ?? word)));
  const form = alias ? `${slugOf(firm.legalForm)}-` : "";
  return `${labels[language].path}${form}${words.join("-")}_${firm.number}.php`;
}

/** `N-00042` */
export function memberNumber(number: number): string {
  return `N-${String(number).padStart(5, "0")}`;
}
