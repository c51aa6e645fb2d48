import type { Texts } from "#schema/reference/localized.ts";
import type { DemoCluster, DemoOffer, DemoOfferKind } from "../firm.ts";
import { daysFrom } from "./days.ts";
import { type Dice, diceFor } from "./dice.ts";
import type { Trade } from "./trade.ts";

interface Wording {
  readonly kind: DemoOfferKind;
  readonly direction: "OFFER" | "REQUEST";
  /** `%w` stands for the work, `%g` for the goods. */
  readonly title: { pl: string; lt: string; en: string };
  readonly text: { pl: string; lt: string; en: string };
}

// biome-ignore format: one line a text
const rows: readonly [DemoOfferKind, "OFFER" | "REQUEST", string, string, string, string, string, string][] = [
  ["TRADE", "OFFER", "Sprzedamy: %g", "Parduodame: %g", "For sale: %g", "Stałe dostawy, terminy do uzgodnienia.", "Nuolatinis tiekimas, terminai derinami.", "Regular deliveries, dates to be agreed."],
  ["TRADE", "REQUEST", "Kupimy: %g", "Perkame: %g", "Wanted to buy: %g", "Szukamy dostawcy po obu stronach granicy.", "Ieškome tiekėjo abipus sienos.", "We look for a supplier on either side of the border."],
  ["SUBCONTRACTING", "OFFER", "Wolne moce: %w", "Laisvi pajėgumai: %w", "Free capacity: %w", "Przyjmiemy zlecenia jednostkowe i serie.", "Priimame vienetinius ir serijinius užsakymus.", "We take single orders and series."],
  ["SUBCONTRACTING", "REQUEST", "Szukamy podwykonawcy: %w", "Ieškome subrangovo: %w", "Subcontractor wanted: %w", "Zlecenie na kilka miesięcy, z możliwością przedłużenia.", "Užsakymas keliems mėnesiams, su galimybe pratęsti.", "Work for several months, with an option for more."],
  ["PRODUCTION", "OFFER", "Produkcja na zamówienie: %g", "Gamyba pagal užsakymą: %g", "Made to order: %g", "Według rysunków klienta.", "Pagal kliento brėžinius.", "To the customer's drawings."],
  ["TECHNOLOGY", "REQUEST", "Szukamy technologii: %w", "Ieškome technologijos: %w", "Technology wanted: %w", "Chcemy zmniejszyć zużycie energii.", "Norime mažinti energijos sąnaudas.", "We want to use less energy."],
  ["SERVICES", "OFFER", "Usługi: %w", "Paslaugos: %w", "Services: %w", "Krótkie terminy, odbiór własny lub dostawa.", "Trumpi terminai, galime pristatyti.", "Short lead times, collection or delivery."],
  ["RESEARCH", "REQUEST", "Partner do badań: %w", "Mokslinių tyrimų partneris: %w", "Research partner wanted: %w", "Wspólny projekt z uczelnią lub instytutem.", "Bendras projektas su universitetu ar institutu.", "A joint project with a university or institute."],
  ["INVESTMENT", "REQUEST", "Szukamy inwestora: %g", "Ieškome investuotojo: %g", "Investor wanted: %g", "Rozbudowa zakładu.", "Plečiame gamyklą.", "We are enlarging the plant."],
  ["MUTUAL_HELP", "OFFER", "Pożyczymy maszynę i obsługę: %w", "Paskolinsime stakles ir darbuotoją: %w", "We can lend a machine and its operator: %w", "Na czas awarii u partnera.", "Partnerio gedimo atveju.", "For the time of a partner's breakdown."],
  ["MUTUAL_HELP", "REQUEST", "Potrzebujemy pomocy: %w", "Reikia pagalbos: %w", "Help needed: %w", "Awaria, szukamy zastępstwa na dwa tygodnie.", "Gedimas, ieškome pavadavimo dviem savaitėms.", "A breakdown; we need cover for two weeks."],
];

const wordings: readonly Wording[] = rows.map(([kind, direction, pl, lt, en, textPl, textLt, textEn]) => ({
  kind,
  direction,
  title: { pl, lt, en },
  text: { pl: textPl, lt: textLt, en: textEn },
}));

interface Asked {
  readonly seed: number;
  readonly number: number;
  readonly key: string;
  readonly cluster: DemoCluster;
  readonly country: string;
  readonly trades: readonly Trade[];
}

/** None to three offers and requests of a firm in one of its clusters; about six firms in ten have some. */
export function offersOf(asked: Asked): DemoOffer[] {
  const dice = diceFor(asked.seed, asked.number, `offers ${asked.cluster}`);
  const count = dice.chance(0.4) ? 0 : dice.between(1, 3);
  return Array.from({ length: count }, (_, index) => offer(asked, index + 1, dice));
}

function offer(asked: Asked, index: number, dice: Dice): DemoOffer {
  const wording = dice.pick(wordings);
  const trade = dice.pick(asked.trades);
  const languages = languagesOf(asked, dice);
  const published = -dice.between(3, 400);
  const say = (text: Wording["title"]): Texts =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        text[language].replace("%w", trade.work[language]).replace("%g", trade.goods[language]),
      ]),
    );
  return {
    key: `${asked.key}-${asked.cluster === "metalworking" ? "m" : "w"}${index}`,
    cluster: asked.cluster,
    kind: wording.kind,
    direction: wording.direction,
    titles: say(wording.title),
    descriptions: say(wording.text),
    capabilities: [trade.capability],
    wantedCountries: dice.some(["DE", "LT", "LV", "PL", "SE"], 0, 2),
    publishedAt: daysFrom(published),
    ...(dice.chance(0.7) ? { validUntil: daysFrom(published + dice.between(60, 500)) } : {}),
    closed: dice.chance(0.06),
  };
}

/** The wood site is Lithuanian: what stands on it has a Lithuanian text, whoever wrote it. */
function languagesOf(asked: Asked, dice: Dice): ("pl" | "lt" | "en")[] {
  const own = asked.cluster === "woodworking" || asked.country === "LT" ? "lt" : "pl";
  const others = (["pl", "lt", "en"] as const).filter((language) => language !== own);
  return [own, ...dice.some(others, 0, 2)];
}
