import type { Mail } from "#subgraphs/kit/outbox.ts";
import type { TestDirectory } from "./directory-house.ts";

/** The newest letter to an address, sent first when it still waits. */
export async function letterTo(directory: TestDirectory, address: string): Promise<Mail> {
  const mails = await directory.mailed();
  const letter = mails.findLast(({ to }) => to === address);
  if (letter === undefined) throw new Error(`nothing was written to ${address}`);
  return letter;
}

/** The token that a letter's link carries for a field of the graph. */
export function tokenFor(field: string, { text }: Mail): string {
  const link = /#query=(\S+)/.exec(text)?.[1] ?? "";
  const found = new RegExp(`${field}\\(token: "([\\w-]{43})"`).exec(decodeURIComponent(link));
  if (found?.[1] === undefined) throw new Error(`no link to ${field} in: ${text}`);
  return found[1];
}

export async function tokenOf(directory: TestDirectory, address: string, field: string): Promise<string> {
  return tokenFor(field, await letterTo(directory, address));
}
