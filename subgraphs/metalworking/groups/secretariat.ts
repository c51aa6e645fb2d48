import { randomBytes } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import type { MailQueue } from "#subgraphs/kit/mail/mail-queue.ts";
import type { Relay } from "#subgraphs/kit/relay/relay.ts";
import { membersByIds } from "../source/members.ts";
import type { MemberRow } from "../source/rows.ts";
import { groupsByIds } from "./group-reads.ts";
import type { GroupRow } from "./rows.ts";

/** What the deeds of groups are done with. Each deed is one transaction: done as a whole, or not at all. */
export interface Secretariat {
  db: Kysely<unknown>;
  clock: Clock;
  mail: MailQueue;
  tokens: LinkTokens;
  relay: Relay;
  /** The graph's address as people reach it. */
  publicUrl(): string;
}

export type Deed = Transaction<unknown>;

export function newId(kind: "group" | "invitation" | "order"): string {
  return `${kind}-${randomBytes(10).toString("hex")}`;
}

/** The group, held until the deed is over: deeds in one group wait for each other. */
export async function holdGroup(deed: Deed, id: string): Promise<GroupRow | undefined> {
  await sql`select 1 from metalworking.cooperation_group where id = ${id} for update`.execute(deed);
  return (await groupsByIds(deed, [id]))[0];
}

export async function memberOf(deed: Deed, id: string): Promise<MemberRow | undefined> {
  return (await membersByIds(deed, [id]))[0];
}
