import { type Page, PageDiffers } from "../../page.ts";
import { readAddressLine } from "../../reading/address-line.ts";
import { readDate } from "../../reading/dates.ts";
import { atLeastOne, exactlyOne, textOf } from "../../reading/select.ts";
import type { Parsed, Visit } from "../../site.ts";
import type { PageLanguage, WoodCertificate, WoodMemberRecord } from "./member-record.ts";
import { offersOn } from "./offers.ts";
import { countries, nameAndForm, rowTitles, taxTitles, translatedTitles } from "./words.ts";

type Cell = ReturnType<typeof exactlyOne>;
type Rows = ReadonlyMap<string, Cell>;

/** The one member that a page is about, or why it cannot be used. */
export function memberOn(page: Page): Parsed<WoodMemberRecord> {
  const rows = rowsOn(page);
  const language = languageOf(page);
  const id = idOf(page, textOf(needed(page, rows, translatedTitles[language].number)));
  const headline = textOf(exactlyOne(page, "td > h2"));
  const { name, legalForm } = nameAndForm(headline);
  if (!/[\p{L}\p{N}]/u.test(name))
    return { records: [], rejections: [{ id, reason: "no name", detail: headline }] };
  const bare = { id, name, descriptions: descriptionIn(rows, language), sourcePage: page.url };
  if (language !== "lt") return { records: [{ ...bare, ...nothingElse, readFrom: language }] };
  const countrySaid = textOf(needed(page, rows, rowTitles.country));
  const country = countries.get(countrySaid);
  if (!country) return { records: [], rejections: [{ id, reason: "unknown country", detail: countrySaid }] };
  const since = rows.get(rowTitles.since);
  const memberSince = since ? readDate(textOf(since), ["lt"])?.date : undefined;
  if (since && !memberSince) {
    return { records: [], rejections: [{ id, reason: "impossible date", detail: textOf(since) }] };
  }
  return {
    records: [
      {
        ...bare,
        ...(legalForm ? { legalForm } : {}),
        ...whereabouts(page, rows, country),
        ...wood(page, rows),
        ...(memberSince ? { memberSince } : {}),
        offers: offersOn(page, id),
        readFrom: "lt",
      },
    ],
  };
}

/** The same member's pages in other languages, where its own words stand; machine translations have a star. */
export function ownWordsElsewhere(page: Page): Visit[] {
  if (languageOf(page) !== "lt") return [];
  const about = idOf(page, textOf(needed(page, rowsOn(page), rowTitles.number)));
  return atLeastOne(page, "a.kalba").flatMap((link) => {
    const href = link.attr("href");
    const written = /^(?:PL|EN)$/u.test(textOf(link));
    return written && href ? [{ url: href, kind: "detail" as const, about }] : [];
  });
}

/** `N-00042` is `n-00042`; anything else is not a member's number. */
export function idOf(page: Page, text: string): string {
  if (!/^N-\d{5,7}$/u.test(text)) throw new PageDiffers(page, "member number", `"${text}" is none`);
  return text.toLowerCase();
}

const nothingElse = {
  phones: [],
  taxIds: [],
  products: [],
  species: [],
  chainOfCustody: [],
  offers: [],
} satisfies Partial<WoodMemberRecord>;

const knownTitles = new Set<string>([...Object.values(rowTitles), ...taxTitles.keys()]);

function rowsOn(page: Page): Rows {
  const table = exactlyOne(page, "table.korta");
  const rows = new Map<string, Cell>();
  for (const cell of atLeastOne(page, "td.et", table)) {
    const title = textOf(cell).replace(/:$/u, "");
    const value = cell.next("td.rk");
    if (value.length !== 1 || rows.has(title)) {
      throw new PageDiffers(page, "td.et + td.rk", `"${title}" without its value, or twice`);
    }
    if (languageOf(page) === "lt" && !knownTitles.has(title)) {
      throw new PageDiffers(page, "td.et", `unknown title "${title}"`);
    }
    rows.set(title, value);
  }
  return rows;
}

function needed(page: Page, rows: Rows, title: string): Cell {
  const cell = rows.get(title);
  if (!cell)
    throw new PageDiffers(page, "td.et", `expected "${title}", found ${[...rows.keys()].join(", ")}`);
  return cell;
}

function languageOf(page: Page): PageLanguage {
  const [, language] = /^\/(lt|pl|en)\//u.exec(new URL(page.url).pathname) ?? [];
  if (!language) throw new PageDiffers(page, "address", "names no language");
  return language as PageLanguage;
}

function whereabouts(page: Page, rows: Rows, country: string) {
  const line = readAddressLine(textOf(needed(page, rows, rowTitles.address)), country);
  const website = rows.get(rowTitles.web)?.find("a").attr("href");
  const contactRole = rows.get(rowTitles.contact);
  const email = line.emails[0];
  return {
    country,
    ...(line.town ? { place: line.town } : {}),
    ...(line.street ? { street: line.street } : {}),
    ...(line.postalCode ? { postalCode: line.postalCode } : {}),
    phones: line.phones.filter((phone) => !phone.fax).map((phone) => phone.number),
    ...(email ? { email } : {}),
    ...(website ? { website } : {}),
    ...(contactRole ? { contactRole: textOf(contactRole) } : {}),
    taxIds: [...taxTitles].flatMap(([title, scheme]) => {
      const cell = rows.get(title);
      return cell ? [{ scheme, value: textOf(cell) }] : [];
    }),
  };
}

function wood(page: Page, rows: Rows) {
  const kiln = rows.get(rowTitles.kiln);
  const kilnDryingM3 = kiln ? Number(/^(\d+) m3$/u.exec(textOf(kiln))?.[1]) : undefined;
  if (Number.isNaN(kilnDryingM3)) throw new PageDiffers(page, "td.et Džiovyklos", "expected cubic metres");
  const species = rows.get(rowTitles.species);
  return {
    products: listed(textOf(needed(page, rows, rowTitles.products))),
    species: species ? atLeastOne(page, "i", species).map(textOf) : [],
    chainOfCustody: certificates(page, rows.get(rowTitles.certificates)),
    ...(kilnDryingM3 === undefined ? {} : { kilnDryingM3 }),
  };
}

function certificates(page: Page, cell: Cell | undefined): WoodCertificate[] {
  if (!cell) return [];
  return atLeastOne(page, "li", cell).map((item) => {
    const [standard = "", validity] = textOf(item).split(" (galioja iki ");
    if (validity === undefined) return { standard };
    const validUntil = readDate(validity, ["lt"])?.date;
    if (!validUntil) throw new PageDiffers(page, "td.et Sertifikatai", `no date in "${validity}"`);
    return { standard, validUntil };
  });
}

/** The firm's own words; nothing where a machine has put them together. */
function descriptionIn(rows: Rows, language: PageLanguage) {
  const cell = rows.get(translatedTitles[language].about);
  if (!cell || cell.find("font.auto").length > 0) return {};
  return { [language]: textOf(cell) };
}

const listed = (text: string) => text.split(",").map((one) => one.trim());
