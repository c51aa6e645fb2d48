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
    const { db, clock, registrar } = this.#settings;
    const { kind, claims, deed, version } = saving;
    const now = clock();
    const outcome = await db.transaction().execute(async (transaction) => {
      const id = saving.id ?? `${prefixes[kind]}-${randomBytes(8).toString("hex")}`;
      const before = saving.id === undefined ? undefined : await lockEntry(transaction, id);
      if (
        before !== undefined ||
        saving.version !== undefined ||
        (saving.idArgument === "id" && saving.id !== undefined)
      )
        requireKeeper(claims, before && (await clustersKeeping(transaction, before.content)));
      if (
        before === undefined &&
        (version !== undefined || (saving.id !== undefined && saving.idArgument === "id"))
      )
        return notThere(saving.idArgument);
      if (before !== undefined && !isOf(before, kind)) return taken(saving.idArgument);
      if (before !== undefined && before.version !== version)
        return { conflict: { version: before.version, changedAt: before.changedAt } };
      const list = new EntryProblems();
      if (saving.idArgument === "slug" && before === undefined) checkSlug(list, id);
      const given = saving.read(list, before?.content);
      if (list.problems.length > 0) return { problems: list.problems };
      const content: Content<Kind> = readContent(kind, given);
      requireOwnClusters(claims, before?.content, content);
      requireKeeper(claims, await clustersKeeping(transaction, content));
      const unknown = await unknownReferences(transaction, content, id);
      if (unknown.length > 0) return { problems: unknown };
      const entry = await putEntry(transaction, {
        kind,
        id,
        content,
        version: (before?.version ?? 0) + 1,
        now,
      });
      const audit = { at: now, claims, deed, object: id, before: before?.content, after: content };
      await writeAudit(transaction, "programmes", audit);
      if (isOf(entry as Entry<EntryKind>, "EVENT"))
        await registrar.fillSeats(transaction, entry as Entry<"EVENT">, now);
      return { entry };
    });
    if ("entry" in outcome) registrar.sendSoon();
    return outcome;
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

/** What has a default and was left out is filled in. */
function readContent<Kind extends EntryKind>(kind: Kind, given: NewContent<Kind>): Content<Kind> {
  return contents[kind].parse(given) as Content<Kind>;
}

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
  id: string,
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
  if (projects.includes(id))
    problems.push({
      path: ["input", "follows"],
      code: "UNKNOWN_REFERENCE",
      message: "names the project itself.",
    });
  return problems;
}
