import { open, readFile, rename, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { faultCode } from "#schema/fault-code.ts";

/** The folder is in use by another process, whose id the message gives. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
}

/**
 * Takes the folder for this process, because two processes on one embedded database lose data silently.
 * The lock is a file with our process id and start time; one left by a killed process is taken over, also when
 * the id has since gone to another program. Resolves with the function that gives the folder back.
 * Throws FolderInUse.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${folder}.lock`;
  const mine = `${process.pid} ${(await startOf(process.pid)) ?? "-"}`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await createLock(file, mine)) return () => rm(file, { force: true });
    const holder = await readFile(file, "utf8").catch(() => "");
    if (await staysAlive(holder)) {
      throw new FolderInUse(
        `${folder} is in use by process ${holder.split(" ")[0]}. Stop it, or set DATA_DIR to another folder.`,
      );
    }
    await moveStaleLockAway(file);
  }
  throw new FolderInUse(`${folder} could not be locked: ${file} keeps changing hands.`);
}

async function createLock(file: string, content: string): Promise<boolean> {
  const handle = await open(file, "wx").catch((error: unknown) => {
    if (faultCode(error) === "EEXIST") return undefined;
    throw error;
  });
  if (handle === undefined) return false;
  try {
    await handle.writeFile(content);
    return true;
  } catch (error) {
    // On a full disk the file is there without a word in it, and would keep its own maker out.
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

const dyingMs = 1000;
const pauseMs = 50;

/** A killed process takes a moment to go, and whoever starts the next one at once need not be told to wait. */
async function staysAlive(holder: string): Promise<boolean> {
  for (const until = performance.now() + dyingMs; performance.now() < until; await setTimeout(pauseMs)) {
    if (!(await isAlive(holder))) return false;
  }
  return true;
}

async function isAlive(holder: string): Promise<boolean> {
  const [id, start] = holder.split(" ");
  const pid = Number(id);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return faultCode(error) === "EPERM";
  }
  const now = await startOf(pid);
  if (now === ended) return false;
  return start === "-" || now === undefined || now === start;
}

const ended = "ended";

/**
 * When a process began, in clock ticks since boot, or "ended" for one that was killed and that its parent has not yet
 * noticed; undefined where the system has no /proc.
 */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The second field, the program's name, may hold spaces and brackets: count from behind it.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields?.[0] === "Z" || fields?.[0] === "X" ? ended : fields?.[19];
}

/** Renaming is atomic, so of two processes that find the same stale lock only one goes on with it. */
async function moveStaleLockAway(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => {});
  await rm(aside, { force: true });
}
