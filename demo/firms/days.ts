import { demoDay } from "../firm.ts";

/** The ISO date so many days after (or, negative, before) a day. */
export function daysFrom(days: number, day: string = demoDay): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
