import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, open, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultCode } from "#schema/fault-code.ts";

const apart = ["--user", "--map-root-user", "--mount"];
const joining = ["--user", "--mount", "--preserve-credentials"];

/** Why no disk of limited size can be had here; undefined where it can. It takes no rights, only namespaces (Linux). */
export const whyNoSmallDisk: string | undefined = (() => {
  const trial = spawnSync("unshare", [...apart, "mount", "-t", "tmpfs", "none", "/mnt"], {
    encoding: "utf8",
  });
  if (trial.status === 0)
    return spawnSync("nsenter", ["--version"]).status === 0 ? undefined : "nsenter is missing";
  return trial.error ? "unshare is missing" : trial.stderr.trim();
})();

/** A real file system of a few megabytes, which only processes started `within` see at `folder`. */
export interface SmallDisk {
  folder: string;
  /** The command that runs another one where the disk is mounted. */
  within: readonly string[];
  /** The same folder as this process sees it. */
  seenFromHere: string;
  /** Takes all room but so many bytes. */
  fill(but?: number): Promise<void>;
  /** Gives it back. */
  free(): Promise<void>;
  remove(): Promise<void>;
}

export async function mountSmallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), "e-cooperation-disk-"));
  // The mount lasts as long as this process has its standard input: until the tests end, however they end.
  const mount = `mount -t tmpfs -o size=${megabytes}m none "${folder}" && echo mounted && exec cat`;
  const holder = spawn("unshare", [...apart, "sh", "-c", mount], { stdio: ["pipe", "pipe", "inherit"] });
  const gone = new Promise((resolve) => holder.once("close", resolve));
  await new Promise((resolve) => holder.stdout.once("data", resolve));
  const seenFromHere = join("/proc", String(holder.pid), "root", folder);
  const filler = join(seenFromHere, "filler");
  return {
    folder,
    within: ["nsenter", `--target=${holder.pid}`, ...joining, `--wd=${process.cwd()}`],
    seenFromHere,
    async fill(but = 0) {
      const { bavail, bsize } = await statfs(seenFromHere);
      const file = await open(filler, "a");
      try {
        await file.writeFile(Buffer.alloc(Math.max(0, bavail * bsize - but)));
        while (but === 0) await file.write(Buffer.alloc(bsize));
      } catch (error) {
        if (faultCode(error) !== "ENOSPC") throw error;
      } finally {
        await file.close();
      }
    },
    free: () => rm(filler, { force: true }),
    async remove() {
      holder.stdin.end();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
