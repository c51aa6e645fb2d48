import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  DEFAULT_MIGRATION_TABLE,
  Kysely,
  type MigrationProvider,
  Migrator,
  PostgresDialect,
  type PostgresPool,
  sql,
} from "kysely";
import pg from "pg";
import { faultCode } from "#schema/fault-code.ts";
import { discreetPool } from "./discreet-pool.ts";
import { EmbeddedPool } from "./embedded-pool.ts";
import { EmbeddedSession } from "./embedded-session.ts";
import { lockFolder } from "./folder-lock.ts";
import { countSourceCall } from "./source-calls.ts";
import { isStorageFull } from "./storage-errors.ts";
import { StorageReserve } from "./storage-reserve.ts";
import { valueParsers } from "./value-parsers.ts";

/** One PostgreSQL, in which each subgraph has a schema (namespace) of its own. */
export interface Database {
  readonly kind: "EMBEDDED" | "SERVER";
  /**
   * The tables of one subgraph, migrated to their newest form. Queries built with Kysely go to the namespace by
   * themselves; SQL written out names it (`metalworking.member`), because poolers keep no search path.
   */
  namespace<Tables>(name: string, migrations: MigrationProvider): Promise<Kysely<Tables>>;
  /** The whole database, for maintenance and for tests: a subgraph keeps to its namespace. */
  readonly whole: Kysely<unknown>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** A PostgreSQL server; unset, PostgreSQL runs embedded under dataDir. */
  databaseUrl?: string | undefined;
  dataDir: string;
}

/** Opens the database. Throws FolderInUse when another process has the embedded one. */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseSettings): Promise<Database> {
  return databaseUrl === undefined ? openEmbedded(dataDir) : openServer(databaseUrl);
}

function openServer(connectionString: string): Database {
  const types = {
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      valueParsers[oid] ?? pg.types.getTypeParser(oid, format as "text"),
  };
  const pool = new pg.Pool({ connectionString, max: 12, types, connectionTimeoutMillis: 5000 });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  return databaseOver(discreetPool(pool), "SERVER", async () => {});
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const folder = join(dataDir, "postgres");
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockFolder(folder).catch(async (error: unknown) => {
    if (!isStorageFull(error)) throw error;
    await StorageReserve.beside(folder).release();
    return lockFolder(folder);
  });
  try {
    if (!(await exists(folder))) await startFromTemplate(folder);
    return databaseOver(await EmbeddedPool.open(folder), "EMBEDDED", unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

const template = new URL("../../../node_modules/.cache/e-cooperation/postgres-template", import.meta.url)
  .pathname;

/** Making a new embedded database takes seconds and copying a fresh one a tenth of that, so one is kept to copy. */
async function startFromTemplate(folder: string): Promise<void> {
  if (!(await exists(template))) {
    const made = `${template}.${process.pid}`;
    await mkdir(made, { recursive: true });
    const session = await EmbeddedSession.open(made);
    await session.close();
    await rename(made, template).catch(() => rm(made, { recursive: true, force: true }));
  }
  const copy = `${folder}.new`;
  await rm(copy, { recursive: true, force: true });
  await cp(template, copy, { recursive: true });
  await rename(copy, folder);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function databaseOver(pool: PostgresPool, kind: Database["kind"], afterClose: () => Promise<void>): Database {
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }), log: countSourceCall });
  return {
    kind,
    whole: kysely,
    async namespace<Tables>(name: string, provider: MigrationProvider) {
      if (!(await isMigrated(kysely, name, provider))) {
        const migrator = new Migrator({ db: kysely.withSchema(name), provider, migrationTableSchema: name });
        const { error } = await migrator.migrateToLatest();
        if (error) throw error;
      }
      return (kysely as Kysely<Tables>).withSchema(name);
    },
    async ping() {
      await sql`select 1`.execute(kysely);
    },
    async close() {
      await kysely.destroy();
      await afterClose();
    },
  };
}

/** SQLSTATEs undefined_table and invalid_schema_name. */
const notThere = new Set(["42P01", "3F000"]);

/** One question in the place of the migrator's many, which take a third of a second at each start. */
async function isMigrated(db: Kysely<unknown>, name: string, provider: MigrationProvider): Promise<boolean> {
  const wanted = Object.keys(await provider.getMigrations());
  const done = sql<{ name: string }>`select name from ${sql.table(`${name}.${DEFAULT_MIGRATION_TABLE}`)}`;
  const { rows } = await done.execute(db).catch((error: unknown) => {
    if (notThere.has(faultCode(error) ?? "")) return { rows: [] };
    throw error;
  });
  const names = new Set(rows.map((row) => row.name));
  return names.size === wanted.length && wanted.every((migration) => names.has(migration));
}
