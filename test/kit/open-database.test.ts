import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { openDatabase } from "#subgraphs/kit/database/open-database.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

const migrations = {
  async getMigrations() {
    return {
      "001": {
        up: async (db: import("kysely").Kysely<unknown>) => {
          await sql`create table trial.thing (id int primary key, day date, n bigint, price numeric, tags text[], facts jsonb)`.execute(
            db,
          );
        },
      },
    };
  },
};
interface Tables {
  thing: { id: number; day: string; n: number; price: number; tags: string[]; facts: unknown };
}

describe("the database", () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.remove());

  it("gives the same values whichever driver reads them", async () => {
    const db = await test.database.namespace<Tables>("trial", migrations);
    const row = {
      id: 1,
      day: "2026-11-21",
      n: 2 ** 40,
      price: 12.5,
      tags: ["a", "ą"],
      facts: JSON.stringify({ a: [1] }),
    };
    await db.insertInto("thing").values(row).execute();
    const read = await db.selectFrom("thing").selectAll().executeTakeFirstOrThrow();
    expect(read).toEqual({ ...row, facts: { a: [1] } });
  });

  it("takes a failed transaction back as a whole", async () => {
    const db = await test.database.namespace<Tables>("trial", migrations);
    const broken = db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("thing").execute();
      throw new Error("half way");
    });
    await expect(broken).rejects.toThrow("half way");
    await expect(db.selectFrom("thing").select("id").execute()).resolves.toHaveLength(1);
  });

  it("keeps an embedded folder to one process and takes over the lock of a killed one", async () => {
    const { dataDir } = test.settings;
    const folder = join(dataDir, "second");
    const first = await openDatabase({ dataDir: folder });
    const lock = join(folder, "postgres.lock");
    const held = await readFile(lock, "utf8");
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(`in use by process ${process.pid}`);
    await first.close();
    await writeFile(lock, held.replace(/ .*/, " 1"));
    const second = await openDatabase({ dataDir: folder });
    await second.ping();
    await second.close();
  });

  it("takes over the lock of a killed process that its parent has not noticed yet", async () => {
    const folder = join(test.settings.dataDir, "third");
    await mkdir(folder);
    // A shell that is stopped cannot notice that its child has ended: the child stays in the table of processes.
    const shell = spawn("sh", ["-c", "sleep 600 & echo $!; kill -STOP $$; wait"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [pid = ""] = String(await new Promise((resolve) => shell.stdout.once("data", resolve)))
      .trim()
      .split("\n");
    try {
      const stat = await readFile(`/proc/${pid}/stat`, "utf8");
      await writeFile(
        join(folder, "postgres.lock"),
        `${pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`,
      );
      process.kill(Number(pid), "SIGKILL");
      const database = await openDatabase({ dataDir: folder });
      await database.ping();
      await database.close();
    } finally {
      shell.kill("SIGKILL");
    }
  });
});
