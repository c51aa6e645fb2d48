import type { SubgraphEndpoint } from "#schema/graph-request.ts";

/** Why a subgraph's schema could not be had: fit for an operator's eyes, holding no address. */
export class SchemaUnavailable extends Error {
  override name = "SchemaUnavailable";
}

/** Asks a subgraph for `_service { sdl }`. Throws SchemaUnavailable when no text comes within the time. */
export async function loadSdl(endpoint: SubgraphEndpoint, timeoutMs: number): Promise<string> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeoutMs);
  const expired = new Promise<never>((_, reject) => {
    deadline.signal.addEventListener("abort", () =>
      reject(new SchemaUnavailable("It did not give its schema in time.")),
    );
  });
  try {
    const query = "query SchemaForComposition { _service { sdl } }";
    const asked = endpoint.execute({ query, headers: {}, signal: deadline.signal });
    const { data, errors } = await Promise.race([asked, expired]);
    const service: unknown = data?._service;
    const sdl = typeof service === "object" && service !== null && "sdl" in service ? service.sdl : undefined;
    if (typeof sdl === "string" && sdl.trim() !== "") return sdl;
    throw new SchemaUnavailable(
      errors?.length
        ? "It answered the question for its schema with an error."
        : "It answered without a schema.",
    );
  } catch (error) {
    if (error instanceof SchemaUnavailable) throw error;
    throw new SchemaUnavailable("It cannot be reached.", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
