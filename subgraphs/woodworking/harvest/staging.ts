import { type Kysely, sql } from "kysely";
import { fold } from "#schema/text/fold.ts";
import type { HarvestRejection } from "#scrapers/harvest/result.ts";
import type { WoodMemberRecord } from "#scrapers/sites/medienos-partneriai/index.ts";

const batchSize = 1000;

/** Puts a run's records beside the published ones, in batches: a run of any size holds up nobody for long. */
export async function stageRecords(
  db: Kysely<unknown>,
  run: number,
  records: readonly WoodMemberRecord[],
): Promise<void> {
  for (let from = 0; from < records.length; from += batchSize) {
    const rows = records.slice(from, from + batchSize).map((record) => ({
      member_id: record.id,
      record,
      products_folded: record.products.map((product) => fold(product)).join("\n"),
    }));
    await sql`insert into woodworking.staged (run_id, member_id, record, products_folded)
      select ${run}::bigint, r.member_id, r.record, r.products_folded
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(member_id text, record jsonb, products_folded text)`.execute(db);
  }
}

/** Keeps every rejection of a run with its reason, what the page said and where. */
export async function stageRejections(
  db: Kysely<unknown>,
  run: number,
  rejections: readonly HarvestRejection[],
): Promise<void> {
  for (let from = 0; from < rejections.length; from += batchSize) {
    const rows = rejections
      .slice(from, from + batchSize)
      .map((rejection, index) => ({ ...rejection, position: from + index }));
    await sql`insert into woodworking.rejection (run_id, position, member_id, reason, detail, url)
      select ${run}::bigint, r.position, r.id, r.reason, left(r.detail, 2000), r.url
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(position int, id text, reason text, detail text, url text)`.execute(db);
  }
}
