import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import { UpstreamFault } from "#schema/graph-request.ts";
import { pageShape, type ReceivedCluster } from "./record-shape.ts";

/** The whole feed contract (schema/sdl/contract.graphql); a feed of its first form does not know `standing`. */
const feedQuery = (standing: string) => /* GraphQL */ `
  query Harvest($after: String, $first: Int!) {
    clusterFeed(after: $after, first: $first) {
      cluster {
        slug country sectors languages coordinator website foundedYear profileField license sourceKind ${standing}
        names { language text }
        descriptions { language text }
      }
      cursor
      hasMore
      changes {
        id changedAt deleted
        company {
          name legalForm country place postalCode street latitude longitude email phone website
          activities capabilities keywords size foundedYear exportsTo memberSince sourceUrl retrievedAt
          descriptions { language text }
          taxIds { scheme value }
          certificates { standard scope validUntil }
        }
        offer {
          companyId kind direction capabilities wantedCountries publishedAt validUntil closed sourceUrl
          titles { language text }
          descriptions { language text }
        }
      }
    }
  }
`;

/** A source could not be harvested; the message is a clean sentence that may be shown. */
export class SourceFault extends Error {
  override readonly name = "SourceFault";
  readonly kind: "UNREACHABLE" | "BAD_CURSOR" | "BAD_ANSWER";

  constructor(kind: SourceFault["kind"], message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
  }
}

export interface ReceivedPage {
  cluster: ReceivedCluster;
  cursor: string;
  hasMore: boolean;
  changes: unknown[];
}

/** Endpoints whose feed is of the first form. */
const withoutStanding = new WeakSet<SubgraphEndpoint>();

/** A page that is too large or too slow is asked for again in smaller parts. */
const pageSizes = [500, 100, 20];

/** Reads one page of a feed. Throws SourceFault. */
export async function readFeedPage(
  endpoint: SubgraphEndpoint,
  after: string | null,
  signal?: AbortSignal,
): Promise<ReceivedPage> {
  for (const [attempt, first] of pageSizes.entries()) {
    try {
      return await askFor(endpoint, { after, first }, signal);
    } catch (error) {
      const tooMuch =
        error instanceof UpstreamFault && (error.kind === "TIMEOUT" || error.kind === "TOO_LARGE");
      if (tooMuch && attempt < pageSizes.length - 1) continue;
      throw sourceFault(error);
    }
  }
  throw new SourceFault("UNREACHABLE", "The source does not answer.");
}

async function askFor(
  endpoint: SubgraphEndpoint,
  variables: { after: string | null; first: number },
  signal: AbortSignal | undefined,
): Promise<ReceivedPage> {
  const { data, errors } = await endpoint.execute({
    query: feedQuery(withoutStanding.has(endpoint) ? "" : "freshAt state"),
    variables,
    operationName: "Harvest",
    headers: {},
    ...(signal && { signal }),
  });
  if (errors && errors.length > 0) {
    if (!withoutStanding.has(endpoint) && errors.some(({ message }) => /"(?:freshAt|state)"/.test(message))) {
      withoutStanding.add(endpoint);
      return askFor(endpoint, variables, signal);
    }
    if (errors.some(({ extensions: facts }) => facts?.["code"] === "BAD_CURSOR"))
      throw new SourceFault("BAD_CURSOR", "The source no longer knows where the last harvest ended.");
    throw new SourceFault("BAD_ANSWER", "The source answers its feed with an error.", { cause: errors[0] });
  }
  const parsed = pageShape.safeParse(data?.["clusterFeed"]);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = ["clusterFeed", ...(issue?.path ?? [])].join(".");
    throw new SourceFault("BAD_ANSWER", `The source's answer breaks the feed contract at ${where}.`);
  }
  if (parsed.data.hasMore && parsed.data.cursor === variables.after)
    throw new SourceFault(
      "BAD_ANSWER",
      "The source says that there is more but gives the same cursor again.",
    );
  return parsed.data;
}

const sentences: Readonly<Record<UpstreamFault["kind"], string>> = {
  UNREACHABLE: "The source cannot be reached.",
  TIMEOUT: "The source took too long to answer.",
  CANCELLED: "The harvest was stopped.",
  STATUS: "The source answers with an HTTP error.",
  REDIRECT: "The source answers with a redirect, which is not followed.",
  TOO_LARGE: "The source's answer is too large.",
  NOT_JSON: "The source's answer is not JSON.",
  NOT_GRAPHQL: "The source's answer is not GraphQL.",
};

function sourceFault(error: unknown): SourceFault {
  if (error instanceof SourceFault) return error;
  const sentence = error instanceof UpstreamFault ? sentences[error.kind] : "The source failed to answer.";
  return new SourceFault("UNREACHABLE", sentence, { cause: error });
}
