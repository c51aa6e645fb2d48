import { type Kysely, sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import { metalworkingMigrations } from "#subgraphs/metalworking/migrations.ts";
import { type DemoFirm, demoNotice, firmAsListed, memberId } from "./firm.ts";

export interface SeedSettings {
  clock: Clock;
  /**
   * Names what the firms are, as `2010/1000` for seed and size: a database that already holds this edition is left
   * alone, without looking at a firm.
   */
  edition: string;
}

export interface Seeded {
  /** False when the database held this edition already. */
  changed: boolean;
  members: number;
}

const batchSize = 1000;

/**
 * Fills the metal cluster's database with those of the firms that are its members, in place of what was there.
 * All of it happens in one transaction: killed at any moment, the database holds the edition before or this one.
 */
export async function seedMetalworking(
  database: Database,
  firms: Iterable<DemoFirm>,
  { clock, edition }: SeedSettings,
): Promise<Seeded> {
  const db = await database.namespace<unknown>("metalworking", metalworkingMigrations);
  const seeded = await db.transaction().execute(async (transaction) => {
    if ((await editionHeld(transaction)) === edition) {
      return { changed: false, members: await countMembers(transaction) };
    }
    await sql`truncate metalworking.member cascade`.execute(transaction);
    let members = 0;
    for (const batch of batches(metalMembers(firms), batchSize)) {
      await insertBatch(transaction, batch, clock());
      members += batch.length;
    }
    await sql`insert into metalworking.demonstration (edition, notice)
      values (${edition}, ${JSON.stringify(demoNotice)}::jsonb)
      on conflict (one) do update set edition = excluded.edition, notice = excluded.notice`.execute(
      transaction,
    );
    return { changed: true, members };
  });
  // The embedded database has nobody who would look at new tables by himself, and plans badly without.
  if (seeded.changed) for (const { table } of tables) await analyse(db, table);
  return seeded;
}

async function analyse(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`analyze ${sql.id("metalworking", table)}`.execute(db);
}

async function editionHeld(db: Kysely<unknown>): Promise<string | undefined> {
  const { rows } = await sql<{ edition: string }>`
    select edition from metalworking.demonstration`.execute(db);
  return rows[0]?.edition;
}

async function countMembers(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from metalworking.member`.execute(db);
  return rows[0]?.count ?? 0;
}

function* metalMembers(firms: Iterable<DemoFirm>): Generator<DemoFirm> {
  for (const firm of firms) {
    if (firm.clusters.includes("metalworking")) yield firmAsListed(firm, "metalworking");
  }
}

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function insertBatch(db: Kysely<unknown>, firms: readonly DemoFirm[], at: Date): Promise<void> {
  for (const { table, columns, rowsOf } of tables) {
    const rows = firms.flatMap((firm) => rowsOf(firm, memberId(firm, "metalworking"), at));
    if (rows.length === 0) continue;
    const names = sql.raw(
      columns
        .split(", ")
        .map((column) => column.split(" ")[0])
        .join(", "),
    );
    await sql`insert into ${sql.id("metalworking", table)} (${names})
      select ${names} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.raw(columns)})`.execute(
      db,
    );
  }
}

/** Each table's columns with their types, and its rows for one member. */
const tables: readonly {
  table: string;
  columns: string;
  rowsOf(firm: DemoFirm, member_id: string, at: Date): object[];
}[] = [
  {
    table: "member",
    columns:
      "id text, name text, legal_form text, country text, place text, postal_code text, street text, " +
      "latitude float8, longitude float8, email text, phone text, website text, contact_role text, size text, " +
      "founded_year int, member_since date, descriptions jsonb, keywords text[], activities text[], " +
      "capabilities text[], exports_to text[], tolerance_micrometres int, free_capacity_percent int, " +
      "updated_at timestamptz",
    rowsOf: (firm, id, at) => [
      {
        id,
        name: firm.name,
        legal_form: firm.legalForm,
        country: firm.country,
        place: firm.place,
        postal_code: firm.postalCode,
        street: firm.street,
        latitude: firm.latitude,
        longitude: firm.longitude,
        email: firm.email,
        phone: firm.phone,
        website: firm.website,
        contact_role: firm.contactRole,
        size: firm.size,
        founded_year: firm.foundedYear,
        member_since: firm.memberSince,
        descriptions: firm.descriptions,
        keywords: firm.keywords,
        activities: firm.activities,
        capabilities: firm.capabilities,
        exports_to: firm.exportsTo,
        tolerance_micrometres: firm.metal?.toleranceMicrometres,
        free_capacity_percent: firm.metal?.freeCapacityPercent,
        updated_at: at,
      },
    ],
  },
  {
    table: "tax_id",
    columns: "member_id text, scheme text, value text",
    rowsOf: ({ taxIds }, member_id) => taxIds.map(({ scheme, value }) => ({ member_id, scheme, value })),
  },
  {
    table: "process",
    columns: "member_id text, capability text, note jsonb",
    rowsOf: ({ metal }, member_id) =>
      metal?.processes.map(({ capability, note }) => ({ member_id, capability, note })) ?? [],
  },
  {
    table: "material",
    columns: "member_id text, material text",
    rowsOf: ({ metal }, member_id) => metal?.materials.map((material) => ({ member_id, material })) ?? [],
  },
  {
    table: "machine",
    columns: "member_id text, kind text, maker text, model text, year int, work_envelope_mm text, axes int",
    rowsOf: ({ metal }, member_id) =>
      metal?.machines.map(({ workEnvelopeMm, ...machine }) => ({
        member_id,
        ...machine,
        work_envelope_mm: workEnvelopeMm,
      })) ?? [],
  },
  {
    table: "certificate",
    columns: "member_id text, standard text, scope text, valid_until date",
    rowsOf: ({ certificates }, member_id) =>
      certificates.map(({ standard, scope, validUntil }) => ({
        member_id,
        standard,
        scope,
        valid_until: validUntil,
      })),
  },
  {
    table: "welding",
    columns: "member_id text, iso3834 text, en1090 text, processes text[]",
    rowsOf: ({ metal }, member_id) => (metal?.welding ? [{ member_id, ...metal.welding }] : []),
  },
  {
    table: "offer",
    columns:
      "id text, member_id text, kind text, direction text, titles jsonb, descriptions jsonb, capabilities text[], " +
      "wanted_countries text[], published_at date, valid_until date, closed boolean",
    rowsOf: ({ offers }, member_id) =>
      offers.map((offer) => ({
        id: offer.key,
        member_id,
        kind: offer.kind,
        direction: offer.direction,
        titles: offer.titles,
        descriptions: offer.descriptions,
        capabilities: offer.capabilities,
        wanted_countries: offer.wantedCountries,
        published_at: offer.publishedAt,
        valid_until: offer.validUntil,
        closed: offer.closed,
      })),
  },
];
