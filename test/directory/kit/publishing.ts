import type { Claims } from "#subgraphs/kit/claims.ts";
import type { TestDirectory } from "./directory-house.ts";
import { tokenOf } from "./letters.ts";

export const office = "biuro@stalmet.example";

/** An offer as a firm would write it, with the given differences. */
export function anInput(differences: Record<string, unknown> = {}) {
  return {
    companyId: "metal:m-1",
    kind: "SUBCONTRACTING",
    direction: "REQUEST",
    titles: [{ language: "pl", text: "Szukamy podwykonawcy: frezowanie korpusów" }],
    descriptions: [{ language: "pl", text: "Serie po 200 sztuk, stal S355, rysunki na życzenie." }],
    capabilities: ["MILLING"],
    contactEmail: office,
    consent: true,
    ...differences,
  };
}

export type Answer = { __typename: string } & Record<string, unknown>;

const publish = `mutation ($input: OfferInput!) { publishOffer(input: $input) {
  __typename
  ... on OfferAwaitingConfirmation { offerId sentTo confirmBefore }
  ... on InvalidInput { problems { path code message } }
  ... on TooManyRequests { retryAfterSeconds }
} }`;

export async function publishOffer(
  directory: TestDirectory,
  differences: Record<string, unknown> = {},
  claims?: Claims,
): Promise<Answer> {
  const { publishOffer: answer } = await directory.ask<{ publishOffer: Answer }>(
    publish,
    { input: anInput(differences) },
    claims,
  );
  return answer;
}

const fields = `__typename
  ... on ManagedOffer { published publication contactEmail offer { id status title { text } validUntil publishedAt } }
  ... on InvalidInput { problems { path code message } }
  ... on UnknownToken { message }`;

/** Calls a mutation that takes a token. */
export async function withToken(
  directory: TestDirectory,
  mutation: string,
  token: string,
  input?: Record<string, unknown>,
): Promise<Answer> {
  const own =
    mutation === "eraseOffer"
      ? "__typename ... on OfferErased { at } ... on UnknownToken { message }"
      : fields;
  const query = input
    ? `mutation ($token: String!, $input: OfferInput!) { ${mutation}(token: $token, input: $input) { ${own} } }`
    : `mutation ($token: String!) { ${mutation}(token: $token) { ${own} } }`;
  const answer = await directory.ask<Record<string, Answer>>(query, { token, ...(input && { input }) });
  return answer[mutation] ?? { __typename: "nothing" };
}

/** Publishes and confirms: the offer's id and its manage token. */
export async function published(
  directory: TestDirectory,
  differences: Record<string, unknown> = {},
): Promise<{ id: string; token: string; answer: Answer }> {
  const asked = await publishOffer(directory, differences);
  const address = String(differences["contactEmail"] ?? office);
  const answer = await withToken(
    directory,
    "confirmOffer",
    await tokenOf(directory, address, "confirmOffer"),
  );
  return { id: String(asked["offerId"]), token: await tokenOf(directory, address, "managedOffer"), answer };
}
