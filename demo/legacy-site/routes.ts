import type { SiteFault } from "./faults.ts";
import { type Ghost, ghostFirm, ghostsAmong } from "./ghosts.ts";
import { fromAddress, type SiteLanguage } from "./html.ts";
import { labels } from "./labels.ts";
import { mangled } from "./mangle.ts";
import { frameset, layout, loginForm, menuFrame } from "./pages/layout.ts";
import { ghostList, letterIndex, listPage, productIndex } from "./pages/list-pages.ts";
import { memberPage } from "./pages/member-page.ts";
import { productGroups, type Roster } from "./roster.ts";

export interface SitePage {
  readonly html: string;
  /** What the page's own meta tag says. */
  readonly charset: string;
  /** Decides the page's habits: validators, wrong headers, notices. */
  readonly habit: number;
}

/** Whether one asked for something that a robot may not visit. */
export const trap = "/admin/";

/** The page at an address, or undefined where there is none. */
export function pageAt(roster: Roster, path: string, fault: SiteFault): SitePage | undefined {
  if (fault === "login") return { html: loginForm, charset: "windows-1257", habit: 0 };
  const [place = "", query = ""] = path.split("?");
  const asked = new Map(query.split("&").map((pair) => pair.split("=", 2) as [string, string]));
  const charset = fault === "mojibake" || fault === "wrong-charset" ? "utf-8" : "windows-1257";
  const sheet = (title: string, content: string, habit: number, language: SiteLanguage = "lt") => ({
    html: layout({ title, language, charset, content, notice: habit % 7 === 3 }),
    charset,
    habit,
  });
  const ghosts = fault === "empty" ? [] : ghostsAmong(roster.count);
  switch (place) {
    case "/":
    case "/index.htm":
      return { html: frameset, charset: "windows-1257", habit: 0 };
    case "/meniu.htm":
      return { html: menuFrame, charset: "windows-1257", habit: 0 };
    case "/lt/nariai.php":
      return asked.has("raide")
        ? sheet("Nariai", lettered(roster, asked, ghosts, fault), 1 + numberIn(asked, "psl"))
        : sheet("Nariai", letterIndex(roster, ghosts), 2);
    case "/lt/produktai.php":
      return asked.has("grupe")
        ? sheet("Produktai", grouped(roster, asked, fault), 1 + numberIn(asked, "psl"))
        : sheet("Produktai", productIndex(), 2);
    case "/pl/czlonki.php":
      return sheet(labels.pl.members, "<P>Tłumaczenie maszynowe. Strona w trakcie budowa.", 4, "pl");
    case "/en/members.php":
      return sheet(labels.en.members, "<P>Machine translation. The page is under building.", 4, "en");
    case "/ru/chleny.php":
      return russianPage;
  }
  return member(roster, place, fault, ghosts, sheet);
}

function member(
  roster: Roster,
  place: string,
  fault: SiteFault,
  ghosts: readonly Ghost[],
  sheet: (title: string, content: string, habit: number, language: SiteLanguage) => SitePage,
): SitePage | undefined {
  const [, number = ""] = /_(\d+)\.php$/u.exec(place) ?? [];
  const language = (["lt", "pl", "en"] as const).find((one) => place.startsWith(labels[one].path));
  if (!language || number === "") return undefined;
  const ghost = ghosts.find((one) => one.number === Number(number));
  const firm = ghost ? ghostFirm(ghost) : roster.member(Number(number));
  if (!firm) return undefined;
  const shown = fault === "mojibake" ? mangled(firm) : firm;
  return sheet(shown.name, memberPage(shown, language, fault === "swapped-values"), firm.number, language);
}

function lettered(
  roster: Roster,
  asked: ReadonlyMap<string, string>,
  ghosts: readonly Ghost[],
  fault: SiteFault,
): string {
  const written = asked.get("raide") ?? "";
  if (written === "kita") return ghostList(ghosts);
  const letter = fromAddress(written);
  const entries = roster.letters.get(letter) ?? [];
  return listPage(roster, {
    heading: letter,
    entries: left(entries, fault),
    page: numberIn(asked, "psl"),
    address: `/lt/nariai.php?raide=${written}`,
    changed: fault === "changed-column",
  });
}

function grouped(roster: Roster, asked: ReadonlyMap<string, string>, fault: SiteFault): string {
  const group = numberIn(asked, "grupe");
  const entries = roster.inGroup(group).map((number) => ({ number, alias: number % 2 === 0 }));
  return listPage(roster, {
    heading: productGroups[group - 1] ?? "",
    entries: left(entries, fault),
    page: numberIn(asked, "psl"),
    address: `/lt/produktai.php?grupe=${group}`,
    changed: fault === "changed-column",
  });
}

/** The same half wherever a member is listed. */
function left<E extends { readonly number: number }>(entries: readonly E[], fault: SiteFault): readonly E[] {
  if (fault === "empty") return [];
  return fault === "half" ? entries.filter(({ number }) => Math.floor(number / 3) % 2 === 0) : entries;
}

function numberIn(asked: ReadonlyMap<string, string>, name: string): number {
  const number = Number(asked.get(name) ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** The Russian corner, in yet another encoding; nobody has filled it since. */
const russianPage: SitePage = {
  html: `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">
<TITLE>Партнёры древесины (DEMO)</TITLE></HEAD><BODY><H2>Страница в разработке</H2>
<P>Демонстрационные данные: все фирмы вымышлены.</BODY></HTML>
`,
  charset: "windows-1251",
  habit: 5,
};
