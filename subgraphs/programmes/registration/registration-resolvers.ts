import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { Context } from "../resolvers/values.ts";
import type { RegistrationTable } from "../source/tables.ts";
import type { Registrar } from "./registrar.ts";
import { checkRegistration, type RegistrationInput } from "./registration-input.ts";

const unknownToken = {
  __typename: "UnknownToken",
  message: "This link was never issued, has been used, or has run out.",
};

/** Registering, confirming and cancelling. */
export function registering(registrar: Registrar): Record<string, FieldResolver> {
  return {
    registerForEvent: async (
      _parent: unknown,
      { eventId, input }: { eventId: string; input: RegistrationInput },
      { language, claims }: Context,
    ) => {
      const checked = checkRegistration(input, { language, origin: claims.origin });
      if ("problems" in checked) return { __typename: "InvalidInput", problems: checked.problems };
      const outcome = await registrar.register(eventId, checked.value);
      if ("closed" in outcome) return closed;
      if ("retryAfterSeconds" in outcome) return { __typename: "TooManyRequests", ...outcome };
      return { __typename: "waitingListPosition" in outcome ? "EventFull" : "Registered", ...outcome };
    },
    confirmRegistration: async (_parent: unknown, { token }: { token: string }) => {
      const outcome = await registrar.confirm(token);
      if (outcome === undefined) return unknownToken;
      if ("retryAfterSeconds" in outcome) return { __typename: "TooManyRequests", ...outcome };
      return {
        __typename: "waitingListPosition" in outcome ? "OnWaitingList" : "RegistrationConfirmed",
        ...outcome,
      };
    },
    cancelRegistration: async (_parent: unknown, { token }: { token: string }) => {
      const at = await registrar.cancel(token);
      return at === undefined ? unknownToken : { __typename: "RegistrationCancelled", at };
    },
  };
}

/** An event that is not there and one that takes no registrations look the same. */
const closed = {
  __typename: "InvalidInput",
  problems: [
    {
      path: ["eventId"],
      code: "REGISTRATION_CLOSED",
      message: "names no event that takes registrations now.",
    },
  ],
};

/** The registration that its owner's manage token opens; null for any other token. */
export function ownRegistration(registrar: Registrar): FieldResolver {
  return async (_parent: unknown, { token }: { token: string }) => {
    const managed = await registrar.managed(token);
    if (managed === undefined) return null;
    const { registration, event, waitingListPosition } = managed;
    const { state, name, email } = registration;
    return { event, state, name, email, waitingListPosition };
  };
}

/** Confirmed registrations as the organisers see them, each waiting one with its place. */
export function listed(registrations: readonly RegistrationTable[]) {
  let position = 0;
  return registrations.map(({ id, name, email, company_ref, state, confirmed_at, registered_at }) => {
    if (state === "WAITING") position += 1;
    return {
      id,
      name,
      email,
      company: company_ref === null ? null : { ref: company_ref },
      state,
      waitingListPosition: state === "WAITING" ? position : null,
      confirmedAt: confirmed_at ?? registered_at,
    };
  });
}
