import { rm, stat, statfs, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { faultCode } from "#schema/fault-code.ts";

/** Room for PostgreSQL to recover in (a segment of its log takes 16 MB), and what has to be free beyond it to write. */
const reserveBytes = 32 * 1024 * 1024;
const marginBytes = 4 * 1024 * 1024;

/** The codes of a system that has no room: none on the device, none in the quota, none for a file of this size. */
export const noRoom: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/**
 * A file that only takes room. PostgreSQL cannot even be read without room for its log, so when the disk is full this
 * is given up for it; it is taken back before anybody may write again.
 */
export class StorageReserve {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** The reserve of the database in this folder. */
  static beside(folder: string): StorageReserve {
    return new StorageReserve(`${folder}.reserve`);
  }

  /** Takes the room unless it is taken already. False when there is too little, for it or beyond it. */
  async hold(): Promise<boolean> {
    const held = await this.#isHeld();
    const { bavail, bsize } = await statfs(dirname(this.#file));
    if (bavail * bsize < marginBytes + (held ? 0 : reserveBytes)) return false;
    if (held) return true;
    try {
      await writeFile(this.#file, Buffer.alloc(reserveBytes));
      return true;
    } catch (error) {
      if (!noRoom.has(faultCode(error) ?? "")) throw error;
      await this.release();
      return false;
    }
  }

  /** Gives the room up. */
  async release(): Promise<void> {
    await rm(this.#file, { force: true });
  }

  async #isHeld(): Promise<boolean> {
    const found = await stat(this.#file).catch(() => undefined);
    return found?.size === reserveBytes;
  }
}
