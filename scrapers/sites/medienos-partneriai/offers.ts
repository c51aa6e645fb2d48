import { type Page, PageDiffers } from "../../page.ts";
import { readDates } from "../../reading/dates.ts";
import { atLeastOne, atMostOne, exactlyOne, textOf } from "../../reading/select.ts";
import type { PageLanguage, WoodOffer } from "./member-record.ts";
import { offerDirections, offerKinds } from "./words.ts";

type Part = ReturnType<typeof atLeastOne>[number];

const columns = ["Nr.", "Rūšis", "Skelbimas", "Paskelbta"];

/** The offers and requests on a member's Lithuanian page; most pages have none. */
export function offersOn(page: Page, memberId: string): WoodOffer[] {
  const table = atMostOne(page, "table.skelbimai");
  if (!table) return [];
  const titles = atLeastOne(page, "tr > th", table).map(textOf);
  if (titles.join() !== columns.join()) {
    throw new PageDiffers(page, "table.skelbimai th", `expected ${columns.join()}, found ${titles.join()}`);
  }
  return atLeastOne(page, "tr:has(> td)", table).map((row) => offerIn(page, row, memberId));
}

function offerIn(page: Page, row: Part, memberId: string): WoodOffer {
  const cells = row.children("td");
  const number = textOf(cells.eq(0)).toLowerCase();
  const [kindSaid = "", directionSaid = ""] = textOf(cells.eq(1)).split(": ");
  const kind = offerKinds.get(kindSaid);
  const direction = offerDirections.get(directionSaid);
  const dates = textOf(cells.eq(3));
  const [published, until] = readDates(dates, ["lt"]);
  if (!kind || !direction || !published || !number.startsWith(`${memberId}/`)) {
    throw new PageDiffers(page, "table.skelbimai td", `cannot read "${textOf(row)}"`);
  }
  const wanted = atMostOne(page, "p.salys", cells.eq(2));
  return {
    id: number.replace("/", "-"),
    kind,
    direction,
    ...textsIn(page, cells.eq(2)),
    wantedCountries: wanted ? textOf(wanted).replace("Šalys: ", "").split(", ") : [],
    publishedAt: published.date,
    ...(until ? { validUntil: until.date } : {}),
    closed: dates.endsWith("(uždaryta)"),
  };
}

function textsIn(page: Page, cell: Part): Pick<WoodOffer, "titles" | "descriptions"> {
  const titles: { [language in PageLanguage]?: string } = {};
  const descriptions: { [language in PageLanguage]?: string } = {};
  for (const part of atLeastOne(page, "p[lang]", cell)) {
    const language = part.attr("lang") as PageLanguage;
    const title = exactlyOne(page, "b", part);
    titles[language] = textOf(title);
    const text = textOf(part).slice(textOf(title).length).trim();
    if (text !== "") descriptions[language] = text;
  }
  return { titles, descriptions };
}
