/** Where an ad stands. Only a PUBLISHED one is shown. */
export const adStates = [
  "AWAITING_CONFIRMATION",
  "HELD_FOR_REVIEW",
  "PUBLISHED",
  "WITHDRAWN",
  "REJECTED",
  "EXPIRED",
] as const;
export type AdState = (typeof adStates)[number];

/** What happens to an ad; being erased ends it in any state and needs no entry. */
export const adEvents = [
  "CONFIRM",
  "HOLD",
  "APPROVE",
  "REJECT",
  "EDIT",
  "EXTEND",
  "WITHDRAW",
  "REOPEN",
  "EXPIRE",
] as const;
export type AdEvent = (typeof adEvents)[number];

/**
 * Which events an ad in a state takes, and where they lead. HOLD is what becomes of CONFIRM, EDIT and REOPEN when the
 * ad has to be looked at first, and what enough reports do. An edit of a rejected ad is its owner's appeal.
 */
const transitions: Readonly<Record<AdState, Partial<Record<AdEvent, AdState>>>> = {
  AWAITING_CONFIRMATION: { CONFIRM: "PUBLISHED", HOLD: "HELD_FOR_REVIEW" },
  HELD_FOR_REVIEW: {
    HOLD: "HELD_FOR_REVIEW",
    APPROVE: "PUBLISHED",
    REJECT: "REJECTED",
    EDIT: "HELD_FOR_REVIEW",
    WITHDRAW: "WITHDRAWN",
    EXPIRE: "EXPIRED",
  },
  PUBLISHED: {
    HOLD: "HELD_FOR_REVIEW",
    APPROVE: "PUBLISHED",
    REJECT: "REJECTED",
    EDIT: "PUBLISHED",
    EXTEND: "PUBLISHED",
    WITHDRAW: "WITHDRAWN",
    EXPIRE: "EXPIRED",
  },
  WITHDRAWN: { HOLD: "HELD_FOR_REVIEW", REOPEN: "PUBLISHED", EXPIRE: "EXPIRED" },
  REJECTED: { EDIT: "HELD_FOR_REVIEW", HOLD: "HELD_FOR_REVIEW", EXPIRE: "EXPIRED" },
  EXPIRED: {},
};

/** The state that the event leads to, or undefined where it cannot happen. */
export function stateAfter(state: AdState, event: AdEvent): AdState | undefined {
  return transitions[state][event];
}
