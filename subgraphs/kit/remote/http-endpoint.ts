import { type Dispatcher, Pool } from "undici";
import { faultCode } from "#schema/fault-code.ts";
import {
  type GraphRequest,
  type GraphResponse,
  type SubgraphEndpoint,
  UpstreamFault,
} from "#schema/graph-request.ts";

export interface HttpEndpointSettings {
  name: string;
  /** The absolute address of its GraphQL. */
  url: string;
  /** From sending the request to the last byte of the answer. Default 2000. */
  timeoutMs?: number;
  /** An answer is abandoned once it is longer, while it is being read. Default 8 MiB. */
  maxBytes?: number;
  /** Connections kept to this host. Default 32. */
  connections?: number;
}

/**
 * A subgraph reached over HTTP: kept-alive connections, one deadline for the whole exchange, a limit on the answer's
 * size, and no redirects, so that a subgraph can send us nowhere. Rejects with UpstreamFault.
 */
export class HttpEndpoint implements SubgraphEndpoint {
  readonly name: string;
  readonly #pool: Pool;
  readonly #path: string;
  readonly #timeoutMs: number;
  readonly #maxBytes: number;

  constructor({
    name,
    url,
    timeoutMs = 2000,
    maxBytes = 8 * 1024 * 1024,
    connections = 32,
  }: HttpEndpointSettings) {
    const address = new URL(url);
    this.name = name;
    this.#path = address.pathname + address.search;
    this.#timeoutMs = timeoutMs;
    this.#maxBytes = maxBytes;
    this.#pool = new Pool(address.origin, { connections, pipelining: 1, keepAliveTimeout: 30_000 });
  }

  async execute({ query, variables, operationName, headers, signal }: GraphRequest): Promise<GraphResponse> {
    const deadline = AbortSignal.timeout(this.#timeoutMs);
    try {
      const response = await this.#pool.request({
        path: this.#path,
        method: "POST",
        headers: {
          ...headers,
          accept: "application/graphql-response+json, application/json",
          "content-type": "application/json",
        },
        body: JSON.stringify({ query, variables, operationName }),
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      return this.#read(response.statusCode, await this.#text(response.body));
    } catch (error) {
      throw this.#fault(error, { timedOut: deadline.aborted, cancelled: signal?.aborted === true });
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #text(body: Dispatcher.ResponseData["body"]): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Leaving the loop destroys the stream and with it the connection.
      if (size > this.#maxBytes) throw this.#bad("TOO_LARGE", `more than ${this.#maxBytes} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
  }

  #read(status: number, text: string): GraphResponse {
    if (status >= 300 && status < 400) throw this.#bad("REDIRECT", `status ${status}`);
    const answer = this.#parse(status, text);
    // GraphQL over HTTP answers a refused request with 4xx and a GraphQL body; without one the status is all there is.
    if (status >= 400 && answer.errors === undefined) throw this.#bad("STATUS", `status ${status}`);
    return answer;
  }

  #parse(status: number, text: string): GraphResponse {
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      throw this.#bad(status >= 400 ? "STATUS" : "NOT_JSON", `status ${status}, ${text.length} characters`);
    }
    if (!isRecord(answer)) throw this.#bad("NOT_GRAPHQL", "the answer is not an object");
    return answer as GraphResponse;
  }

  #bad(kind: UpstreamFault["kind"], detail: string): UpstreamFault {
    return new UpstreamFault(kind, this.name, detail);
  }

  #fault(error: unknown, { timedOut, cancelled }: { timedOut: boolean; cancelled: boolean }): UpstreamFault {
    if (error instanceof UpstreamFault) return error;
    const detail = `${faultCode(error) ?? "failed"}: ${error instanceof Error ? error.message : String(error)}`;
    const kind = cancelled ? "CANCELLED" : timedOut ? "TIMEOUT" : "UNREACHABLE";
    return new UpstreamFault(kind, this.name, detail, { cause: error });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
