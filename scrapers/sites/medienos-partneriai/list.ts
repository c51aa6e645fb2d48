import { type Page, PageDiffers } from "../../page.ts";
import { atLeastOne, atMostOne, exactlyOne, textOf } from "../../reading/select.ts";
import type { Visit } from "../../site.ts";
import { idOf } from "./member.ts";

const columns = ["Nr.", "Pavadinimas", "Miestas", "Tel."];

/** The pages of a list page: from the index the letters, from a letter its members and its next page. */
export function pagesNamedBy(page: Page): Visit[] {
  if (page.$("table.sarasas").length === 0) return letters(page);
  const next = atMostOne(page, "p.psl > a.kitas");
  return [
    ...members(page),
    ...(next ? [{ url: addressOf(page, next.attr("href")), kind: "list" as const }] : []),
  ];
}

function letters(page: Page): Visit[] {
  exactlyOne(page, "p.raides");
  return page
    .$("p.raides > a.raide")
    .toArray()
    .map((link) => ({ url: addressOf(page, page.$(link).attr("href")), kind: "list" }));
}

function members(page: Page): Visit[] {
  const table = exactlyOne(page, "table.sarasas");
  const titles = atLeastOne(page, "tr > th", table).map(textOf);
  if (titles.join() !== columns.join()) {
    throw new PageDiffers(page, "table.sarasas th", `expected ${columns.join()}, found ${titles.join()}`);
  }
  const rows = table.find("tr:has(> td)").toArray();
  expectCount(page, rows.length);
  return rows.map((element) => {
    const row = page.$(element);
    const cells = row.children("td");
    if (cells.length !== columns.length) {
      throw new PageDiffers(
        page,
        "table.sarasas td",
        `expected ${columns.length} cells, found ${cells.length}`,
      );
    }
    const link = exactlyOne(page, "a", cells.eq(1));
    return {
      url: addressOf(page, link.attr("href")),
      kind: "detail",
      about: idOf(page, textOf(cells.eq(0))),
    };
  });
}

/** The foot says how many rows there are, which a cut-off page does not keep to. */
function expectCount(page: Page, rows: number) {
  const foot = textOf(exactlyOne(page, "p.psl"));
  const [, first, last, none] = /^Rodoma (?:(\d+)-(\d+)|(0)) iš \d+\./u.exec(foot) ?? [];
  const said = none !== undefined ? 0 : Number(last) - Number(first) + 1;
  if (said !== rows) throw new PageDiffers(page, "p.psl", `"${foot}" over ${rows} rows`);
}

function addressOf(page: Page, href: string | undefined): string {
  if (!href) throw new PageDiffers(page, "a[href]", "a link without an address");
  return href;
}
