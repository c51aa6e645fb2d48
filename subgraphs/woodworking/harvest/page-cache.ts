import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Clock } from "#schema/clock.ts";
import type { PageCache } from "#scrapers/fetch/page-cache.ts";

const pageRow = z.object({
  bytes: z.custom<Uint8Array>((value) => ArrayBuffer.isView(value)),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  contentType: z.string().nullable(),
});

/** Pages that a harvest does not ask for any more go after this long. */
const keptDays = 90;
/** Pages that replace others are counted twice until the pages are counted anew, at most this often. */
const tidiedForMs = 60 * 60 * 1000;

/**
 * The fetcher's pages in the database, so that a harvest after a restart asks only for what changed. A full cache
 * keeps what it has and takes nothing new: a harvest goes round all pages, so pushing the oldest out would throw each
 * page away just before its turn. `atMostBytes` counts the pages' bodies; default 256 MiB.
 */
export function databasePageCache(
  db: Kysely<unknown>,
  { clock, atMostBytes = 256 * 1024 * 1024 }: { clock: Clock; atMostBytes?: number },
): PageCache {
  let held: number | undefined;
  let tidiedAt = 0;
  const room = async (wanted: number) => {
    const now = clock();
    const isOld = now.getTime() - tidiedAt > tidiedForMs;
    if (held === undefined || (held + wanted > atMostBytes && isOld)) {
      held = await tidy(db, now);
      tidiedAt = now.getTime();
    }
    return held + wanted <= atMostBytes;
  };
  return {
    async read(url) {
      const { rows } = await sql`
        select bytes, etag, last_modified as "lastModified", content_type as "contentType"
        from woodworking.page where url = ${url}`.execute(db);
      const [page] = z.array(pageRow).parse(rows);
      if (page === undefined) return undefined;
      const { bytes, etag, lastModified, contentType } = page;
      return {
        bytes,
        ...(etag !== null && { etag }),
        ...(lastModified !== null && { lastModified }),
        ...(contentType !== null && { contentType }),
      };
    },
    async write(url, { bytes, etag, lastModified, contentType }) {
      if (!(await room(bytes.length))) return;
      await sql`
        insert into woodworking.page (url, bytes, etag, last_modified, content_type, written_at)
        values (${url}, ${Buffer.from(bytes)}::bytea, ${etag ?? null}, ${lastModified ?? null},
          ${contentType ?? null}, ${clock().toISOString()}::timestamptz)
        on conflict (url) do update set bytes = excluded.bytes, etag = excluded.etag,
          last_modified = excluded.last_modified, content_type = excluded.content_type,
          written_at = excluded.written_at`.execute(db);
      held = (held ?? 0) + bytes.length;
    },
  };
}

/** Throws old pages away and tells how many bytes are left. */
async function tidy(db: Kysely<unknown>, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000);
  await sql`delete from woodworking.page where written_at < ${oldest.toISOString()}::timestamptz`.execute(db);
  const { rows } = await sql`select coalesce(sum(length(bytes)), 0) as held from woodworking.page`.execute(
    db,
  );
  return z.array(z.object({ held: z.coerce.number() })).parse(rows)[0]?.held ?? 0;
}
