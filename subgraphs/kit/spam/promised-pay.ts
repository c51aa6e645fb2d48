/** How much of a currency a euro is, roughly: only the order of a promise matters. */
const perEuro: readonly (readonly [RegExp, number])[] = [
  [/^(?:€|eur|euro|euros|eurai|eurų|eurus|євро|евро|еўра)/u, 1],
  [/^(?:\$|usd|dol|dollar|дол|долл)/u, 1.1],
  [/^(?:£|gbp|funt|pound)/u, 0.85],
  [/^(?:zł|zl|pln|злот)/u, 4.3],
  [/^(?:₴|uah|грн|гривен|гривень)/u, 45],
  [/^(?:byn|бел)/u, 3.4],
  [/^(?:₽|rub|руб)/u, 95],
];

const amount =
  /(€|\$|£|₴|₽|eur |usd )?(?<![\d.,])(\d{1,3}(?:[ .,\u00a0]\d{3}){1,2}|\d{2,7})(?:[.,]\d{1,2})?(?!\d)[ \u00a0]?(k|тыс\.?|тис\.?|tys\.?|tūkst\.?)?[ \u00a0]?(€|\$|£|₴|₽|\p{L}{2,8})?/gu;

const perHour = /(?<!\p{L})(?:godz|hour|val\.|valand|годин|час|гадзін|h(?!\p{L}))/u;
const perDay = /(?<!\p{L})(?:dzien|dzień|day|daily|dien[ąoau]|день|щодн|щоден|ежедневн|дзень)/u;
const perWeek = /(?<!\p{L})(?:tydz|tygodn|week|savait|тижд|тижн|недел|щотижн|еженедел|тыдзень|тыдні)/u;
const perMonth = /(?<!\p{L})(?:mies|month|mėn|місяц|месяц|щомісяц|ежемесяч)/u;

/** From which euros a promise is worth a note, and from which it is plainly one. Skilled work abroad stays below. */
const limits = [
  { period: perHour, noted: 90, plain: 200 },
  { period: perDay, noted: 400, plain: 900 },
  { period: perWeek, noted: 1800, plain: 3500 },
  { period: perMonth, noted: 11_000, plain: 20_000 },
] as const;

/** How far behind an amount its period may stand, in characters. */
const reach = 24;

/** Points for pay that no trade pays: 5,000 euros a week. Amounts without a currency or a period say nothing. */
export function promisedPayIn(text: string): number {
  let points = 0;
  for (const match of text.matchAll(amount)) {
    const [whole, before = "", digits = "", thousands, after = ""] = match;
    const rate = rateOf(before.trim()) ?? rateOf(after);
    if (rate === undefined) continue;
    const euros = (Number(digits.replace(/\D/g, "")) * (thousands === undefined ? 1 : 1000)) / rate;
    const end = match.index + whole.length;
    const limit = firstPeriod(restOfClause(text.slice(end - after.length, end + reach)));
    if (limit === undefined || euros > 10_000_000) continue;
    points = Math.max(points, euros >= limit.plain ? 9 : euros >= limit.noted ? 6 : 0);
  }
  return points;
}

function rateOf(sign: string): number | undefined {
  return perEuro.find(([pattern]) => pattern.test(sign))?.[1];
}

/** `2600 EUR, two days a week from home` says nothing of a day's or a week's pay. */
function restOfClause(text: string): string {
  const stop = text.search(/[,;()\n!?]|\.(?:\s|$)/);
  return stop < 0 ? text : text.slice(0, stop);
}

/** The period that is named first: `1200 EUR a week, paid every month` is a week's. */
function firstPeriod(text: string) {
  const found = limits.map((limit) => ({ limit, at: text.search(limit.period) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.limit;
}
