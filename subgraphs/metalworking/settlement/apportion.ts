/** Who gets a part, and how much of a whole in proportion to the others. */
export interface Claimant {
  /** Decides between equal fractions, so that nothing hangs on the order in which the claimants are named. */
  id: string;
  weight: bigint;
}

export interface Apportionment {
  /** In the order of the claimants; they add up to the amount exactly. */
  parts: bigint[];
  /** How many single units rounding down had left over; each went to another claimant. */
  handedOut: number;
}

/**
 * Divides an amount of whole units in proportion to weights, which may not all be zero: everybody gets his share
 * rounded down, and the units left over go one each to the largest fractions, among equal ones to the smaller id
 * (the method of the largest remainder, after Hamilton). A negative amount is divided as the positive one is.
 */
export function apportion(amount: bigint, claimants: readonly Claimant[]): Apportionment {
  const sign = amount < 0n ? -1n : 1n;
  const whole = amount * sign;
  const weights = claimants.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = claimants.map(({ id, weight }, place) => ({
    id,
    place,
    part: (whole * weight) / weights,
    fraction: (whole * weight) % weights,
  }));
  const left = Number(whole - shares.reduce((sum, { part }) => sum + part, 0n));
  const luckiest = [...shares].sort((a, b) => compare(b.fraction, a.fraction) || compare(a.id, b.id));
  const lucky = new Set(luckiest.slice(0, left).map(({ place }) => place));
  return {
    parts: shares.map(({ part, place }) => sign * (lucky.has(place) ? part + 1n : part)),
    handedOut: left,
  };
}

function compare<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
