import type { PostgresPool, PostgresPoolClient } from "kysely";

/** What PostgreSQL adds to an error: rows and values, that is, what people wrote. Whoever logs errors logs it all. */
const indiscreet = ["detail", "where", "internalQuery", "dataType", "hint"];

/** The pool with errors that say what went wrong and not with which row: as the embedded database has them. */
export function discreetPool(pool: {
  connect(): Promise<{
    query(sql: string, parameters: readonly unknown[]): Promise<unknown>;
    release(): void;
  }>;
  end(): Promise<void>;
}): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      return {
        query: (sql: string, parameters: readonly unknown[]) =>
          client.query(sql, parameters).catch(discreetly),
        release: () => client.release(),
        // Kysely's type has a second overload for cursors, which nobody here uses.
      } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

function discreetly(error: unknown): never {
  if (error instanceof Error) for (const name of indiscreet) Reflect.deleteProperty(error, name);
  throw error;
}
