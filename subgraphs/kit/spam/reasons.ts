/** Why a posting was held, as a code that never changes its meaning, and in words for whoever reviews it. */
export const reasonTexts = {
  MONEY_PROMISE: "It promises more money than such work brings, or money without work.",
  ADVANCE_PAYMENT: "It asks for money, a card or papers before anything is agreed.",
  CRYPTO: "It advertises crypto-currencies or speculation.",
  GAMBLING: "It advertises gambling.",
  LOANS: "It advertises loans.",
  MEDICINES: "It advertises medicines or slimming.",
  ADULT: "It advertises sexual services or content.",
  FALSE_DOCUMENTS: "It offers papers that have to be earned.",
  PROMOTION: "It sells followers, links, addresses or mailings.",
  MULTILEVEL: "It recruits for a pyramid of sellers.",
  LURE: "It hurries the reader to click or to write elsewhere.",
  LINKS: "It has more links than such a text needs, or links that hide where they lead.",
  CONTACTS: "It leads to messengers or telephones past the relay.",
  DISGUISE:
    "Its words are disguised: letters of another alphabet, digits for letters or invisible characters.",
  PUNCTUATION: "It shouts with signs and emoji.",
  GIBBERISH: "It is not words of a language that the platform speaks.",
  REPEATED: "It repeats what was posted before.",
  LIKE_HELD: "It resembles what was held back shortly before.",
  BAD_RECORD: "Its address has posted what was held back or too much.",
  MANY_AT_ONCE: "Many newcomers are posting at this moment; it waits until it is known who they are.",
} as const;

export type ReasonCode = keyof typeof reasonTexts;

export interface Reason {
  code: ReasonCode;
  message: string;
}

/** The reasons with their sentences, each once. */
export function reasonsOf(codes: readonly string[]): Reason[] {
  return [...new Set(codes)].filter(isReasonCode).map((code) => ({ code, message: reasonTexts[code] }));
}

function isReasonCode(code: string): code is ReasonCode {
  return code in reasonTexts;
}
