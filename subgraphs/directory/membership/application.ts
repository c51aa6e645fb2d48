import { type QueryExecutorProvider, sql } from "kysely";
import { z } from "zod";
import type { ApplicationBody } from "./application-input.ts";

export const applicationStates = ["AWAITING_CONFIRMATION", "PENDING", "ACCEPTED", "REFUSED"] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** An application as it leaves the database. */
const applicationRow = z.object({
  id: z.string(),
  cluster: z.string(),
  state: z.enum(applicationStates),
  language: z.string(),
  // What we stored we have checked when it came in.
  body: z.custom<ApplicationBody>((value) => typeof value === "object" && value !== null),
  contactEmail: z.string().nullable(),
  receivedAt: z.coerce.date(),
  confirmBefore: z.coerce.date(),
  confirmedAt: z.coerce.date().nullable(),
  decidedAt: z.coerce.date().nullable(),
  note: z.string().nullable(),
});
export type Application = z.infer<typeof applicationRow>;

const columns = sql.raw(`id, cluster, state, language, body, contact_email as "contactEmail",
  received_at as "receivedAt", confirm_before as "confirmBefore", confirmed_at as "confirmedAt",
  decided_at as "decidedAt", note`);

export async function keepApplication(
  db: QueryExecutorProvider,
  {
    id,
    cluster,
    language,
    body,
    contactEmail,
    receivedAt,
    confirmBefore,
  }: Omit<Application, "state" | "confirmedAt" | "decidedAt" | "note">,
): Promise<void> {
  await sql`insert into directory.application (id, cluster, state, language, body, contact_email, received_at, confirm_before)
    values (${id}, ${cluster}, 'AWAITING_CONFIRMATION', ${language}, ${JSON.stringify(body)}::json, ${contactEmail},
      ${receivedAt}, ${confirmBefore})`.execute(db);
}

/** The application, locked until the transaction ends. */
export async function lockedApplication(
  db: QueryExecutorProvider,
  id: string,
): Promise<Application | undefined> {
  const { rows } =
    await sql`select ${columns} from directory.application where id = ${id} for update`.execute(db);
  return rows[0] === undefined ? undefined : applicationRow.parse(rows[0]);
}

/** A cluster's confirmed applications, the newest first: one that is not confirmed does not count yet. */
export async function applicationsTo(
  db: QueryExecutorProvider,
  { cluster, state, first }: { cluster: string; state: string | undefined; first: number },
): Promise<Application[]> {
  const which = state === undefined ? sql`state <> 'AWAITING_CONFIRMATION'` : sql`state = ${state}`;
  const { rows } = await sql`select ${columns} from directory.application
    where cluster = ${cluster} and ${which} and confirmed_at is not null
    order by received_at desc, id limit ${first}`.execute(db);
  return rows.map((row) => applicationRow.parse(row));
}

export async function confirmApplicationRow(db: QueryExecutorProvider, id: string, at: Date): Promise<void> {
  await sql`update directory.application set state = 'PENDING', confirmed_at = ${at} where id = ${id}`.execute(
    db,
  );
}

export async function decideApplicationRow(
  db: QueryExecutorProvider,
  { id, state, note, at }: { id: string; state: "ACCEPTED" | "REFUSED"; note: string | null; at: Date },
): Promise<void> {
  await sql`update directory.application set state = ${state}, note = ${note}, decided_at = ${at}
    where id = ${id}`.execute(db);
}
