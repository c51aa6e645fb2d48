import { sql } from "kysely";
import { z } from "zod";
import type { Clock } from "#schema/clock.ts";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import type { JobsDatabase } from "../source/tables.ts";

/** The subgraph that knows the companies. */
const directory = "directory";
const batchSize = 100;
/** An employer that was read so recently is not asked for again when another ad is published. */
const freshForMs = 5 * 60_000;
/** From here on the age is worth telling an operator. */
const agedAfterMs = 3_600_000;

const question = /* GraphQL */ `
  query Employers($companies: [_Any!]!) {
    _entities(representations: $companies) {
      ... on Company {
        certificates { standard validUntil }
        capabilities { code }
        memberships { cluster { slug } }
      }
    }
  }
`;

const company = z.object({
  certificates: z.array(z.object({ standard: z.string(), validUntil: z.string().nullable() })),
  capabilities: z.array(z.object({ code: z.string() })),
  memberships: z.array(z.object({ cluster: z.object({ slug: z.string() }) })),
});
const answer = z.object({ _entities: z.array(company.nullable()) });

export interface EmployersSettings {
  db: JobsDatabase;
  clock: Clock;
  logger: Logger;
  neighbours(): readonly SubgraphEndpoint[];
}

/**
 * What the directory says of the companies that vacancies refer to, kept here so that a filter on the employer needs
 * no other subgraph. Only references of companies are ever sent. While the directory is away, what was read stays.
 */
export class Employers {
  readonly #settings: EmployersSettings;
  #refreshing: Promise<void> = Promise.resolve();
  #failingSince: Date | undefined;

  constructor(settings: EmployersSettings) {
    this.#settings = settings;
  }

  /** Reads anew what is not fresh. Rejects when the directory cannot be asked; what was kept stays. */
  async refresh(): Promise<void> {
    const { clock } = this.#settings;
    const endpoint = this.#settings.neighbours().find(({ name }) => name === directory);
    if (endpoint === undefined) return;
    const due = await this.#due(clock());
    for (let from = 0; from < due.length; from += batchSize)
      await this.#read(endpoint, due.slice(from, from + batchSize));
    await this.#forgetUnused();
  }

  /** As refresh, for a schedule or after a deed: never rejects, and logs a failure once until it is over. */
  refreshSoon(): Promise<void> {
    const { clock, logger } = this.#settings;
    this.#refreshing = this.#refreshing
      .then(() => this.refresh())
      .then(() => {
        this.#failingSince = undefined;
      })
      .catch((err: unknown) => {
        if (this.#failingSince === undefined)
          logger.warn({ err }, "the directory could not be asked for employers; what was read before stands");
        this.#failingSince ??= clock();
      });
    return this.#refreshing;
  }

  /** Resolves once nothing is being read. */
  async settled(): Promise<void> {
    await this.#refreshing;
  }

  /** In words for an operator how old what is kept is, when it is older than it should be. */
  age(): string | undefined {
    if (this.#failingSince === undefined) return undefined;
    const ms = this.#settings.clock().getTime() - this.#failingSince.getTime();
    if (ms < agedAfterMs) return undefined;
    return `what is known of employers is ${Math.floor(ms / 60_000)} minutes old: the directory does not answer`;
  }

  async #due(now: Date): Promise<string[]> {
    const { rows } = await sql<{ ref: string }>`
      select distinct company_ref as ref from jobs.ad
      where company_ref is not null and state in ('PUBLISHED', 'HELD_FOR_REVIEW', 'WITHDRAWN') and not exists (
        select from jobs.employer where ref = company_ref and read_at > ${new Date(now.getTime() - freshForMs)})
      order by 1`.execute(this.#settings.db);
    return rows.map(({ ref }) => ref);
  }

  async #read(endpoint: SubgraphEndpoint, refs: readonly string[]): Promise<void> {
    const { db, clock } = this.#settings;
    const companies = refs.map((ref) => ({ __typename: "Company", ref }));
    const reply = await endpoint.execute({ query: question, variables: { companies }, headers: {} });
    if (reply.errors !== undefined) throw new Error("the directory answers with errors");
    const found = answer.parse(reply.data)._entities;
    if (found.length !== refs.length) throw new Error("the directory answers for other companies than asked");
    const rows = refs.map((ref, at) => ({ ref, ...columnsOf(found[at] ?? undefined), read_at: clock() }));
    await db
      .insertInto("employer")
      .values(rows)
      .onConflict((conflict) =>
        conflict.column("ref").doUpdateSet((excluded) => ({
          certificates: excluded.ref("excluded.certificates"),
          capabilities: excluded.ref("excluded.capabilities"),
          clusters: excluded.ref("excluded.clusters"),
          read_at: excluded.ref("excluded.read_at"),
        })),
      )
      .execute();
  }

  async #forgetUnused(): Promise<void> {
    await sql`delete from jobs.employer where not exists (select from jobs.ad where company_ref = ref)`.execute(
      this.#settings.db,
    );
  }
}

/** A company that the directory does not know (yet) has nothing that a filter could ask for. */
function columnsOf(found: z.infer<typeof company> | undefined) {
  return {
    certificates: JSON.stringify(found?.certificates ?? []),
    capabilities: found?.capabilities.map(({ code }) => code) ?? [],
    clusters: found?.memberships.map(({ cluster }) => cluster.slug) ?? [],
  };
}
