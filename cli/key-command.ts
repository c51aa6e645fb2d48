import { parseArgs } from "node:util";
import { z } from "zod";
import { mintKey } from "#gateway/protection/api-key.ts";
import {
  changeKeyFile,
  type KeptKey,
  KeyFileError,
  keyRoles,
  readKeyFile,
} from "#gateway/protection/key-file.ts";
import type { Clock } from "#schema/clock.ts";
import { claimsKey, listedNames } from "#subgraphs/kit/claims.ts";

/** What the command works with; a test passes its own. */
export interface KeySurroundings {
  file: string;
  claimsSecret: string | undefined;
  /** Standard output and error. */
  print(text: string): void;
  report(text: string): void;
  clock: Clock;
}

class WrongUse extends Error {}

const usage = `npm run key -- issue --role ROLE --name NAME [--clusters a,b] [--firms x:1,y:2] [--days 365]
npm run key -- list
npm run key -- revoke ID
npm run key -- claims-key SUBGRAPH
issue prints a new API key, once. --clusters limits an operator to those; --firms says for whom a member acts.
claims-key prints what an outside operator's subgraph verifies callers with. Roles: ${keyRoles.join(", ")}.
`;

const dayMs = 86_400_000;

/** `npm run key`: exit code 0 when done, 1 when the file of keys cannot be changed, 2 for wrong arguments. */
export async function keyCommand(
  commandLine: readonly string[],
  surroundings: KeySurroundings,
): Promise<number> {
  const [deed = "", ...rest] = commandLine;
  const deeds = { issue, list, revoke, "claims-key": printClaimsKey };
  try {
    if (!Object.hasOwn(deeds, deed))
      throw new WrongUse(deed === "" ? "Say what to do." : `There is no "${deed}".`);
    await deeds[deed as keyof typeof deeds](rest, surroundings);
    return 0;
  } catch (error) {
    if (error instanceof WrongUse) surroundings.report(`${error.message}\n\n${usage}`);
    else if (error instanceof KeyFileError) surroundings.report(`${error.message}\n`);
    else throw error;
    return error instanceof WrongUse ? 2 : 1;
  }
}

async function issue(
  args: readonly string[],
  { file, clock, print, report }: KeySurroundings,
): Promise<void> {
  const { role, name, clusters, firms, days } = readIssue(args);
  const { id, key, hash } = mintKey();
  const now = clock();
  const kept: KeptKey = {
    id,
    hash,
    role,
    name,
    ...(clusters && { clusters }),
    ...(firms && { firms }),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * dayMs).toISOString(),
  };
  await changeKeyFile(file, (keys) => [...keys, kept]);
  print(`${key}\n`);
  report(`${describe(kept, now)}\nThe key is shown this once; only its hash is kept, in ${file}.\n`);
}

async function list(_: readonly string[], { file, clock, print }: KeySurroundings): Promise<void> {
  const keys = await readKeyFile(file);
  for (const kept of keys) print(`${describe(kept, clock())}\n`);
}

async function revoke(args: readonly string[], { file, clock, report }: KeySurroundings): Promise<void> {
  const [id = ""] = args;
  const now = clock();
  await changeKeyFile(file, (keys) => {
    if (!keys.some((kept) => kept.id === id)) throw new WrongUse(`There is no key with the id "${id}".`);
    return keys.map((kept) => (kept.id === id ? { revokedAt: now.toISOString(), ...kept } : kept));
  });
  report(`${id} is revoked: every gateway refuses it within a second or two.\n`);
}

async function printClaimsKey(
  args: readonly string[],
  { claimsSecret, print }: KeySurroundings,
): Promise<void> {
  const [subgraph] = args;
  if (subgraph === undefined) throw new WrongUse("Name the subgraph.");
  if (claimsSecret === undefined) throw new WrongUse("Set CLAIMS_SECRET to what the gateway has.");
  print(`${claimsKey(claimsSecret, subgraph).bytes.toString("base64url")}\n`);
}

const listFlag = z.preprocess(
  (text) => (typeof text === "string" ? text.split(",").map((part) => part.trim()) : text),
  listedNames.optional(),
);
const issueShape = z.object({
  role: z.enum(keyRoles),
  name: z.string().min(1).max(100),
  clusters: listFlag,
  firms: listFlag,
  days: z.coerce.number().int().min(1).max(3650).default(365),
});

function readIssue(args: readonly string[]): z.infer<typeof issueShape> {
  const text = { type: "string" } as const;
  const options = { role: text, name: text, clusters: text, firms: text, days: text };
  let given: unknown;
  try {
    given = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
  const { success, data, error } = issueShape.safeParse(given);
  if (success) return data;
  throw new WrongUse(error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("\n"));
}

function describe({ id, role, name, clusters, firms, expiresAt, revokedAt }: KeptKey, now: Date): string {
  const state =
    revokedAt !== undefined
      ? `revoked ${revokedAt.slice(0, 10)}`
      : `${new Date(expiresAt) <= now ? "expired" : "good until"} ${expiresAt.slice(0, 10)}`;
  const limits = [clusters && `clusters ${clusters.join(",")}`, firms && `firms ${firms.join(",")}`];
  return [id, role, state, name, ...limits.filter((limit) => limit !== undefined)].join("  ");
}
