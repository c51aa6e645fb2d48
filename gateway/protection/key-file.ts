import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { faultCode } from "#schema/fault-code.ts";
import { listedNames, roles } from "#subgraphs/kit/claims.ts";

/** The roles that a key may have. */
export const keyRoles = roles.filter((role) => role !== "anonymous");

const moment = z.iso.datetime();
const keyShape = z.object({
  id: z.string().regex(/^[a-z0-9]{12}$/),
  /** SHA-256 of the whole key, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  role: z.enum(keyRoles),
  name: z.string().min(1).max(100),
  clusters: listedNames.optional(),
  firms: listedNames.optional(),
  createdAt: moment,
  expiresAt: moment,
  revokedAt: moment.optional(),
});
const fileShape = z.object({ keys: z.array(keyShape) });

/** A key as it is kept: everything but the key. */
export type KeptKey = z.infer<typeof keyShape>;

/** The file of keys cannot be read or changed. The message is for an operator and holds nothing of the file. */
export class KeyFileError extends Error {
  override readonly name = "KeyFileError";
}

/** The keys of the file; none where there is no file. Throws KeyFileError. */
export async function readKeyFile(file: string): Promise<KeptKey[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (faultCode(error) === "ENOENT") return [];
    throw new KeyFileError(`${file} cannot be read: ${faultCode(error) ?? "unknown fault"}.`);
  }
  const { success, data, error } = fileShape.safeParse(jsonOf(text));
  if (success) return data.keys;
  const where = error.issues[0]?.path.join(".") || "the whole";
  throw new KeyFileError(`${file} is not a file of keys: ${where} is not right.`);
}

/**
 * Changes the file as a whole: others read what was there before or what is there afterwards. Only its owner may read
 * it. Throws KeyFileError when somebody else is changing it.
 */
export async function changeKeyFile(file: string, change: (keys: KeptKey[]) => KeptKey[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.new`;
  const handle = await open(unfinished, "wx", 0o600).catch((error: unknown) => {
    const problem =
      faultCode(error) === "EEXIST"
        ? `somebody else is changing it, or died while doing so. Delete ${unfinished} when nobody is.`
        : `${faultCode(error) ?? "unknown fault"}.`;
    throw new KeyFileError(`${file} cannot be changed: ${problem}`);
  });
  try {
    // Read only now: whoever else wants to change it has to wait for the unfinished file to go.
    const keys = change(await readKeyFile(file));
    await handle.writeFile(`${JSON.stringify({ keys }, null, 2)}\n`);
    await handle.sync();
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
