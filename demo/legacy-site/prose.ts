import type { DemoFirm } from "../firm.ts";
import { at } from "../firms/dice.ts";
import type { SiteLanguage } from "./html.ts";

const months: Record<SiteLanguage, readonly string[]> = {
  lt: "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio".split(
    " ",
  ),
  pl: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A date as a sentence has it: `2013 m. balandžio 22 d.`, `22 kwietnia 2013 r.`, `22 April 2013`. */
export function inProse(isoDate: string, language: SiteLanguage): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  const name = at(months[language], Number(month) - 1);
  if (language === "lt") return `${year} m. ${name} ${Number(day)} d.`;
  return language === "pl" ? `${Number(day)} ${name} ${year} r.` : `${Number(day)} ${name} ${year}`;
}

/** Name and legal form in one of the ways that letterheads have them. */
export function headline(firm: DemoFirm): string {
  const { name, legalForm, number } = firm;
  if (firm.country === "LT") {
    return at([`${legalForm} „${name}“`, `${legalForm} "${name}"`, `${name}, ${legalForm}`], number % 3);
  }
  return at([`${name} ${legalForm}`, `${name}, ${legalForm}`], number % 2);
}

/** Street, town, telephone, fax and e-mail in one line, each as its writer was used to. */
export function addressLine(firm: DemoFirm): string {
  const fax = firm.number % 4 === 0 ? `, faks. ${spoken(faxBeside(firm.phone), firm)}` : "";
  const email = firm.number % 3 === 0 ? firm.email.replace("@", " (eta) ") : firm.email;
  return `${firm.street}, ${firm.postalCode} ${firm.place}, tel. ${spoken(firm.phone, firm)}${fax}, el. p. ${email}`;
}

function spoken(phone: string, firm: DemoFirm): string {
  if (firm.country === "PL") return phone.replace(/^\+48(\d\d)(\d{3})(\d\d)(\d\d)$/u, "+48 $1 $2 $3 $4");
  const [, area = "", own = ""] = /^\+370(37|\d{3})(\d+)$/u.exec(phone) ?? [];
  const tail = own.replace(/^(\d)(\d{2})/u, "$1 $2 ");
  return at([`(8~${area}) ${own}`, `+370 ${area} ${own}`, `(8-${area}) ${tail}`], firm.number % 3);
}

function faxBeside(phone: string): string {
  return phone.slice(0, -1) + ((Number(phone.at(-1)) + 1) % 10);
}

/** What the translation machine of its time made of a firm's words; marked as such wherever it stands. */
export function machineTranslation(firm: DemoFirm, language: SiteLanguage): string {
  const what = (firm.wood?.products ?? []).join(", ");
  return {
    lt: `Mes esame veikti nuo ${firm.foundedYear} metai. Apimtis darbas: ${what}.`,
    pl: `My jest działanie od ${firm.foundedYear} rok. Objętość praca: ${what}.`,
    en: `We is to work since ${firm.foundedYear} year. Volume of the job: ${what}.`,
  }[language];
}
