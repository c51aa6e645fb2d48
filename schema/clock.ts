/** Where the time comes from: passed in, so that a test can move it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** The UTC calendar day of a moment, as "2026-11-21". */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
