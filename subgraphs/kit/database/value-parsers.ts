const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;

/**
 * How values leave PostgreSQL, the same for both drivers: counts and sums are numbers, a calendar day stays the
 * text "2026-11-21" (a Date would move it by the time zone). Everything else is as the drivers do it.
 */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [NUMERIC]: Number,
  [DATE]: (text) => text,
};
