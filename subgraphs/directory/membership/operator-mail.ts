import { type QueryExecutorProvider, sql } from "kysely";
import { type LanguageCode, languageOf } from "#schema/reference/languages.ts";
import { ifMailsAreLeft } from "#subgraphs/kit/graph/payload.ts";
import { fillLetter, type Letters } from "#subgraphs/kit/mail/letters.ts";
import type { Parts } from "../parts.ts";

/** Sets where a cluster's operator is written to. */
export async function keepClusterContact(
  db: QueryExecutorProvider,
  { cluster, email, by, at }: { cluster: string; email: string; by: string; at: Date },
): Promise<void> {
  await sql`insert into directory.cluster_contact (cluster, email, set_by, set_at)
    values (${cluster}, ${email}, ${by}, ${at})
    on conflict (cluster) do update set email = excluded.email, set_by = excluded.set_by, set_at = excluded.set_at`.execute(
    db,
  );
}

/**
 * Writes to a cluster's operator, at the address that was set for it or else the platform's, in the cluster's first
 * language. An operator who has had many mails today finds the rest in the lists.
 */
export async function tellOperator(
  transaction: QueryExecutorProvider,
  parts: Pick<Parts, "mail" | "projection" | "contactEmail">,
  {
    cluster,
    about,
    letters,
    facts,
  }: { cluster: string; about: string; letters: Letters; facts: Readonly<Record<string, string>> },
): Promise<void> {
  const { rows } = await sql<{ email: string }>`
    select email from directory.cluster_contact where cluster = ${cluster}`.execute(transaction);
  const to = rows[0]?.email ?? parts.contactEmail;
  const language = languageOfCluster(parts, cluster);
  const { subject, text } = fillLetter(letters, language, { ...facts, cluster });
  await ifMailsAreLeft(() => parts.mail.queue(transaction, about, { to, language, subject, text }));
}

function languageOfCluster({ projection }: Pick<Parts, "projection">, cluster: string): LanguageCode {
  const tags = projection.known.clusters.get(cluster)?.languages ?? [];
  return tags.flatMap((tag) => languageOf(tag) ?? [])[0] ?? "en";
}
