import { randomBytes } from "node:crypto";
import type { Clock } from "#schema/clock.ts";
import { writeAudit } from "#subgraphs/kit/audit.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { Problem } from "#subgraphs/kit/graph/problems.ts";
import {
  type Content,
  contents,
  type Entry,
  type EntryKind,
  isOf,
  type NewContent,
} from "../entries/entry.ts";
import { referencesOf } from "../entries/references.ts";
import type { Registrar } from "../registration/registrar.ts";
import { clustersKeeping, lockEntry, missing, putEntry, withdraw } from "../source/entry-store.ts";
import type { ProgrammesDatabase, ProgrammesTransaction } from "../source/tables.ts";
import { EntryProblems } from "./entry-problems.ts";
import { requireKeeper, requireOwnClusters } from "./keeping.ts";

/** What an editor wants to save. `read` checks the input; it is told what stands there now. */
export interface Saving<Kind extends EntryKind> {
  kind: Kind;
  /** Undefined: the store numbers it. */
  id: string | undefined;
  version: number | undefined;
  deed: string;
  claims: Claims;
  /** The name of the argument that holds the id. */
  idArgument: "id" | "slug";
  read(list: EntryProblems, before: Content<Kind> | undefined): NewContent<Kind>;
}

export type Outcome<Done> =
  | Done
  | { problems: Problem[] }
  | { conflict: { version: number; changedAt: Date } };

export interface DeskSettings {
  db: ProgrammesDatabase;
  clock: Clock;
  registrar: Registrar;
}

/** Where entries are changed. Each deed is one transaction with its entry in the audit. */
export class EditorsDesk {
  readonly #settings: DeskSettings;

  constructor(settings: DeskSettings) {
    this.#settings = settings;
  }

  /** Keeps a new entry, or a new version of one; or says why not. Throws NOT_ALLOWED for another cluster's. */
  async save<Kind extends EntryKind>(saving: Saving<Kind>): Promise<Outcome<{ entry: Entry<Kind> }>> {
    const { db, registrar } = this.#settings;
    const outcome = await db.transaction().execute(async (transaction) => {
      const found = saving.id === undefined ? undefined : await lockEntry(transaction, saving.id);
      if (found !== undefined || isChange(saving))
        requireKeeper(saving.claims, found && (await clustersKeeping(transaction, found.content)));
      const standing = standingOf(saving, found);
      if (!("before" in standing)) return standing;
      const read = await readInput(transaction, saving, standing.before);
      return "problems" in read ? read : this.#put(transaction, saving, standing.before, read.content);
    });
    if ("entry" in outcome) registrar.sendSoon();
    return outcome;
  }

  async #put<Kind extends EntryKind>(
    transaction: ProgrammesTransaction,
    { kind, id: given, claims, deed }: Saving<Kind>,
    before: Entry<Kind> | undefined,
    content: Content<Kind>,
  ): Promise<Outcome<{ entry: Entry<Kind> }>> {
    const { clock, registrar } = this.#settings;
    const now = clock();
    const id = given ?? `${prefixes[kind]}-${randomBytes(8).toString("hex")}`;
    const entry = await putEntry(transaction, {
      kind,
      id,
      content,
      version: (before?.version ?? 0) + 1,
      now,
    });
    if (entry === undefined) return { conflict: { version: 1, changedAt: now } };
    const audit = { at: now, claims, deed, object: id, before: before?.content, after: content };
    await writeAudit(transaction, "programmes", audit);
    const kept: Entry<EntryKind> = entry;
    if (isOf(kept, "EVENT")) await registrar.fillSeats(transaction, kept, now);
    return { entry };
  }

  /** Takes an entry from the public; people who registered for an event are told. */
  async withdraw(
    id: string,
    version: number,
    claims: Claims,
  ): Promise<Outcome<{ withdrawn: { id: string; version: number } }>> {
    const { db, clock, registrar } = this.#settings;
    const now = clock();
    const outcome = await db.transaction().execute(async (transaction) => {
      const before = await lockEntry(transaction, id);
      const there = before !== undefined && !before.withdrawn ? before : undefined;
      requireKeeper(claims, there && (await clustersKeeping(transaction, there.content)));
      if (there === undefined) return notThere("id");
      if (there.version !== version)
        return { conflict: { version: there.version, changedAt: there.changedAt } };
      await withdraw(transaction, { id, version: version + 1, now });
      const audit = { at: now, claims, deed: "withdrawEntry", object: id, before: there.content };
      await writeAudit(transaction, "programmes", audit);
      if (isOf(there, "EVENT")) await registrar.callOff(transaction, there);
      return { withdrawn: { id, version: version + 1 } };
    });
    if ("withdrawn" in outcome) registrar.sendSoon();
    return outcome;
  }
}

/** The caller speaks of an entry that should be there, not of a new one. */
function isChange({ id, version, idArgument }: Saving<EntryKind>): boolean {
  return version !== undefined || (id !== undefined && idArgument === "id");
}

/** What stands where the editor wants to save, if it is what the editor read. */
function standingOf<Kind extends EntryKind>(
  saving: Saving<Kind>,
  found: Entry<EntryKind> | undefined,
): Outcome<{ before: Entry<Kind> | undefined }> {
  const { kind, version, idArgument } = saving;
  if (found === undefined) return isChange(saving) ? notThere(idArgument) : { before: undefined };
  if (!isOf(found, kind)) return taken(idArgument);
  if (found.version !== version) return { conflict: { version: found.version, changedAt: found.changedAt } };
  return { before: found };
}

/** The input as content, or everything that is wrong with it. Throws NOT_ALLOWED for another cluster's. */
async function readInput<Kind extends EntryKind>(
  transaction: ProgrammesTransaction,
  { kind, id, idArgument, claims, read }: Saving<Kind>,
  before: Entry<Kind> | undefined,
): Promise<{ content: Content<Kind> } | { problems: Problem[] }> {
  const list = new EntryProblems();
  if (idArgument === "slug" && before === undefined) checkSlug(list, id ?? "");
  const given = read(list, before?.content);
  if (list.problems.length > 0) return { problems: list.problems };
  // What has a default and was left out is filled in.
  const content = contents[kind].parse(given) as Content<Kind>;
  requireOwnClusters(claims, before?.content, content);
  requireKeeper(claims, await clustersKeeping(transaction, content));
  const problems = await unknownReferences(transaction, content, id);
  return problems.length > 0 ? { problems } : { content };
}

const prefixes: Readonly<Record<EntryKind, string>> = {
  INSTITUTION: "in",
  PROJECT: "pr",
  TASK: "ta",
  AGREEMENT: "ag",
  COVERAGE: "cv",
  EVENT: "ev",
  COURSE: "co",
  CREATIVE_GROUP: "cg",
  DOCUMENT: "do",
  NEWS_ITEM: "ne",
  META_CLUSTER: "mc",
};

function checkSlug(list: EntryProblems, slug: string): void {
  const own = new EntryProblems();
  own.slug("slug", slug);
  list.problems.push(...own.problems.map((problem) => ({ ...problem, path: ["slug"] })));
}

function notThere(argument: string): { problems: Problem[] } {
  return {
    problems: [{ path: [argument], code: "NOT_FOUND", message: "names no entry of this kind." }],
  };
}

function taken(argument: string): { problems: Problem[] } {
  return {
    problems: [{ path: [argument], code: "TAKEN", message: "is what an entry of another kind is called." }],
  };
}

async function unknownReferences(
  transaction: ProgrammesTransaction,
  content: Content<EntryKind>,
  id: string | undefined,
): Promise<Problem[]> {
  const { projects, institutions } = referencesOf(content);
  const wanted = [
    ...projects.map((slug) => ({ kind: "PROJECT" as const, slug })),
    ...institutions.map((slug) => ({ kind: "INSTITUTION" as const, slug })),
  ];
  const unknown = await missing(transaction, wanted);
  const problems = unknown.map((slug) => ({
    path: ["input"],
    code: "UNKNOWN_REFERENCE",
    message: `names "${slug}", and there is no such ${projects.includes(slug) ? "project" : "institution"}.`,
  }));
  if (id !== undefined && projects.includes(id))
    problems.push({
      path: ["input", "follows"],
      code: "UNKNOWN_REFERENCE",
      message: "names the project itself.",
    });
  return problems;
}
