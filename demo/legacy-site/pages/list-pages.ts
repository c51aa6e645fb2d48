import type { Ghost } from "../ghosts.ts";
import { escaped, inAddress } from "../html.ts";
import { headline } from "../prose.ts";
import { type Entry, productGroups, type Roster } from "../roster.ts";
import { memberAddress, memberNumber } from "./addresses.ts";

/** Rows of a list page. */
export const pageLength = 50;

/** The letters that have members, and how many there are in all. */
export function letterIndex(roster: Roster, ghosts: readonly Ghost[]): string {
  const letters = [...roster.letters.keys()].map(
    (letter) => `<A CLASS=raide HREF="/lt/nariai.php?raide=${inAddress(letter)}&psl=1">${letter}</A>`,
  );
  const others = ghosts.length > 0 ? [`<A CLASS=raide HREF="/lt/nariai.php?raide=kita&psl=1">kita</A>`] : [];
  return `<H2>Nariai pagal abėcėlę</H2>
<P CLASS=raides>${[...letters, ...others].join("&nbsp; ")}
<P>I&#353; viso nari&#371;: <B>${roster.count + ghosts.length}</B>
<P><A HREF="/lt/produktai.php">Nariai pagal produktus</A>`;
}

interface Listing {
  readonly heading: string;
  readonly entries: readonly Entry[];
  readonly page: number;
  /** Address of the same list's page, without its number. */
  readonly address: string;
  /** Columns in another order, one under another title. */
  readonly changed?: boolean;
}

/** One page of a list of members, with the way to the next. */
export function listPage(
  roster: Roster,
  { heading, entries, page, address, changed = false }: Listing,
): string {
  const first = (page - 1) * pageLength;
  const shown = entries.slice(first, first + pageLength);
  const rows = shown.map((entry) => row(roster, entry, changed));
  const range = shown.length === 0 ? "0" : `${first + 1}-${first + shown.length}`;
  const next =
    first + pageLength < entries.length
      ? `<A CLASS=kitas HREF="${address}&psl=${page + 1}">Kitas &raquo;</A>`
      : "";
  return table(heading, rows, changed, `Rodoma ${range} i&#353; ${entries.length}. ${next}`);
}

/** The list of members that begin with no letter at all. */
export function ghostList(ghosts: readonly Ghost[]): string {
  const rows = ghosts.map(
    ({ number, name }) =>
      `<TR><TD>${memberNumber(number)}<TD><A HREF="/lt/narys/_${number}.php">${escaped(name)}&nbsp;</A><TD>&nbsp;<TD>&nbsp;`,
  );
  return table("kita", rows, false, `Rodoma 1-${rows.length} i&#353; ${rows.length}.`);
}

/** The product groups. */
export function productIndex(): string {
  const groups = productGroups.map(
    (title, index) => `<LI><A HREF="/lt/produktai.php?grupe=${index + 1}&psl=1">${escaped(title)}</A>`,
  );
  return `<H2>Produktai</H2><UL>${groups.join("\n")}</UL>`;
}

function table(heading: string, rows: readonly string[], changed: boolean, foot: string): string {
  const titles = changed ? ["Nr.", "Miestas", "Įmonė", "Tel."] : ["Nr.", "Pavadinimas", "Miestas", "Tel."];
  return `<H2>Nariai: ${escaped(heading)}</H2>
<TABLE CLASS=sarasas WIDTH=590 BORDER=1 CELLPADDING=2 CELLSPACING=0>
<TR BGCOLOR="#CCCC99">${titles.map((title) => `<TH>${title}`).join("")}
${rows.join("\n")}
</TABLE>
<P CLASS=psl>${foot}`;
}

function row(roster: Roster, { number, alias }: Entry, changed: boolean): string {
  const firm = roster.member(number);
  if (!firm) return "";
  const name = `<A HREF="${memberAddress(firm, "lt", alias)}">${escaped(headline(firm))}</A>`;
  const cells = changed ? [escaped(firm.place), name] : [name, escaped(firm.place)];
  return `<TR><TD>${memberNumber(number)}<TD>${cells.join("<TD>")}<TD><FONT SIZE=1>${firm.phone}</FONT>`;
}
