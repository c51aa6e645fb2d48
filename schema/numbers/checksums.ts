/** The sum of each digit times its weight; the weights begin anew when there are more digits. */
function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += Number(digits[at]) * (weights[at % weights.length] ?? 0);
  return sum;
}

/** A rule that tells whether digits end in the right check digit. */
export type Check = (digits: string) => boolean;

const last = (digits: string) => Number(digits.at(-1));

/** Sum modulo 11 is the last digit; no number has a remainder of 10. */
export function modulo11(weights: readonly number[]): Check {
  return (digits) => weightedSum(digits.slice(0, -1), weights) % 11 === last(digits);
}

/** Sum modulo 11 is the last digit, a remainder of 10 counting as 0. */
export function modulo11Then10(weights: readonly number[]): Check {
  return (digits) => (weightedSum(digits.slice(0, -1), weights) % 11) % 10 === last(digits);
}

/** Like `modulo11Then10`, with a second set of weights for numbers whose first remainder is 10. */
function modulo11Twice(weights: readonly number[], second: readonly number[]): Check {
  return (digits) => {
    const body = digits.slice(0, -1);
    const first = weightedSum(body, weights) % 11;
    return (first < 10 ? first : (weightedSum(body, second) % 11) % 10) === last(digits);
  };
}

/** Lithuania's rule for companies, VAT payers and persons: weights go round 1-9, the second time from 3. */
export const lithuanianCheck = modulo11Twice([1, 2, 3, 4, 5, 6, 7, 8, 9], [3, 4, 5, 6, 7, 8, 9, 1, 2]);

const regon9 = modulo11Then10([8, 9, 2, 3, 4, 5, 6, 7]);
const regon14 = modulo11Then10([2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]);

/** A local unit's 14 digits begin with its firm's 9; both parts carry a check digit. */
export const regonCheck: Check = (digits) =>
  regon9(digits.slice(0, 9)) && (digits.length === 9 || regon14(digits));

const edrpouLow = modulo11Twice([1, 2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7, 8, 9]);
const edrpouMiddle = modulo11Twice([7, 1, 2, 3, 4, 5, 6], [9, 3, 4, 5, 6, 7, 8]);

/** Numbers from 30000000 to 59999999 have weights of their own. */
export const edrpouCheck: Check = (digits) => (/^[345]/.test(digits) ? edrpouMiddle : edrpouLow)(digits);

/** The last digit is the rest of all digits before it, as one number, modulo 11, then 10. */
export const ogrnCheck: Check = (digits) => (Number(digits.slice(0, -1)) % 11) % 10 === last(digits);
