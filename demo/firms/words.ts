import type { Texts } from "#schema/reference/localized.ts";
import type { Dice } from "./dice.ts";
import type { Trade } from "./trade.ts";

/** Lithuanian firms write lt (and en for a third, pl now and then), Polish ones pl (and en, lt). */
export function descriptionsOf(firm: {
  country: string;
  trades: readonly Trade[];
  foundedYear: number;
  dice: Dice;
}): Texts {
  const { country, trades, foundedYear, dice } = firm;
  const [own, other] = country === "LT" ? (["lt", "pl"] as const) : (["pl", "lt"] as const);
  const languages = [
    own,
    ...(dice.chance(country === "LT" ? 0.4 : 0.33) ? (["en"] as const) : []),
    ...(dice.chance(0.12) ? [other] : []),
  ];
  const list = (language: "pl" | "lt" | "en", what: "work" | "goods") =>
    trades.map((trade) => trade[what][language]).join(", ");
  const texts = {
    pl: `Działamy od ${foundedYear} roku. Zakres prac: ${list("pl", "work")}. Wyroby: ${list("pl", "goods")}.`,
    lt: `Dirbame nuo ${foundedYear} metų. Darbai: ${list("lt", "work")}. Gaminiai: ${list("lt", "goods")}.`,
    en: `In business since ${foundedYear}. Work: ${list("en", "work")}. Products: ${list("en", "goods")}.`,
  };
  return Object.fromEntries(languages.map((language) => [language, texts[language]]));
}

const streets = {
  PL: [
    "Przemysłowa",
    "Fabryczna",
    "Składowa",
    "Kolejowa",
    "Leśna",
    "Polna",
    "Mechaników",
    "Tartaczna",
    "Dębowa",
    "Piaskowa",
    "Łąkowa",
  ],
  LT: [
    "Pramonės",
    "Fabriko",
    "Sandėlių",
    "Geležinkelio",
    "Miško",
    "Meistrų",
    "Stalių",
    "Ąžuolų",
    "Pušyno",
    "Ūkininkų",
    "Šaltinio",
  ],
};

/** `ul. Leśna 12` or `Miško g. 12A`. */
export function streetIn(country: "PL" | "LT", dice: Dice): string {
  const house = `${dice.between(1, 120)}${dice.chance(0.15) ? dice.pick(["A", "B", "C"]) : ""}`;
  const street = dice.pick(streets[country]);
  return country === "LT" ? `${street} g. ${house}` : `ul. ${street} ${house}`;
}

const roles = {
  PL: ["Kierownik sprzedaży", "Biuro handlowe", "Kierownik produkcji", "Sekretariat"],
  LT: ["Pardavimų vadovas", "Komercijos skyrius", "Gamybos vadovas", "Administracija"],
};

/** Whom to ask for, by role. */
export function contactRoleIn(country: "PL" | "LT", dice: Dice): string {
  return dice.pick(roles[country]);
}

/** Legal forms of the register, the usual one most often. */
export function legalFormIn(country: "PL" | "LT", dice: Dice): string {
  if (country === "LT") return dice.chance(0.9) ? "UAB" : dice.pick(["AB", "MB"]);
  return dice.chance(0.85) ? "Sp. z o.o." : dice.pick(["S.A.", "Sp.j."]);
}
