import { badInput, GraphError } from "#schema/errors.ts";
import { readAudit } from "#subgraphs/kit/audit.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { largestPage } from "#subgraphs/kit/paging.ts";
import { limitsOf, requireKeeper } from "../editing/keeping.ts";
import { type Entry, type EntryKind, isOf } from "../entries/entry.ts";
import { listed } from "../registration/registration-resolvers.ts";
import type { RegistrationSource } from "../registration/registration-source.ts";
import { clustersKeeping, entryWhateverItsState } from "../source/entry-store.ts";
import type { ProgrammesDatabase } from "../source/tables.ts";
import type { Context } from "./values.ts";

/** What only those see who keep an entry: what is not published yet, who registered, who changed what. */
export class Keepers {
  readonly #db: ProgrammesDatabase;

  constructor(db: ProgrammesDatabase) {
    this.#db = db;
  }

  /** The entry, withdrawn or not, if there is one. Throws NOT_ALLOWED unless the caller may keep it. */
  async entry(id: string, claims: Claims): Promise<Entry<EntryKind> | undefined> {
    const entry = await entryWhateverItsState(this.#db, id);
    const clusters = entry && (await clustersKeeping(this.#db, entry.content));
    requireKeeper(claims, clusters);
    return entry;
  }

  /** Whether the caller may keep it. */
  async mayKeep(entry: Entry<EntryKind>, claims: Claims): Promise<boolean> {
    if (claims.role !== "operator" && claims.role !== "admin") return false;
    const limits = limitsOf(claims);
    if (limits === undefined) return true;
    return (await clustersKeeping(this.#db, entry.content)).some((slug) => limits.has(slug));
  }
}

export function keepersRoots(
  keepers: Keepers,
  db: ProgrammesDatabase,
  registrations: RegistrationSource,
): Record<string, FieldResolver> {
  return {
    registrations: async (_parent: unknown, { eventId }: { eventId: string }, { claims, clock }: Context) => {
      const entry = await keepers.entry(eventId, claims);
      if (entry === undefined || !isOf(entry, "EVENT")) return null;
      return listed(await registrations.confirmedOf(entry, clock()));
    },
    changes: async (
      _parent: unknown,
      { of, first }: { of?: string | null; first?: number | null },
      { claims }: Context,
    ) => {
      if (of != null) await keepers.entry(of, claims);
      else if (limitsOf(claims) !== undefined)
        throw new GraphError("NOT_ALLOWED", "You may see the changes of one entry: say which, by `of`.");
      const size = first ?? 20;
      if (size < 1 || size > largestPage)
        throw badInput({
          argument: "first",
          problem: `is ${size}`,
          expected: `it has to be from 1 to ${largestPage}`,
        });
      const rows = await readAudit(db, "programmes", { object: of, first: size });
      return rows.map(({ id, at, subject, role, deed, object, before, after }) => ({
        id,
        at,
        by: subject,
        role,
        deed,
        of: object,
        before: before == null ? null : JSON.stringify(before),
        after: after == null ? null : JSON.stringify(after),
      }));
    },
  };
}
