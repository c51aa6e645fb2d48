import { z } from "zod";
import { platformLanguages } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { orderStatuses } from "../orders/status.ts";
import { sharingRules } from "../settlement/settle.ts";

const texts = z.partialRecord(z.enum(platformLanguages), z.string()).transform((stored): Texts => stored);

export const groupRow = z.object({
  id: z.string(),
  name: z.string(),
  members: z.array(z.object({ memberId: z.string(), role: z.string(), since: z.string().nullable() })),
});
/** A cooperation group with everybody in it. */
export type GroupRow = z.infer<typeof groupRow>;

const units = z.number().int();

const partRow = z.object({
  memberId: z.string(),
  work: z.string(),
  cost: units,
  hours: z.number().nullable(),
  agreedShare: z.number().nullable(),
  agreedAt: z.coerce.date().nullable(),
});

/** A settlement as it was agreed. */
export const settlementRow = z.object({
  shares: z.array(z.object({ member: z.string(), cost: units, profit: units, total: units })),
  handedOut: z.number(),
  day: z.string(),
});
export type SettlementRow = z.infer<typeof settlementRow>;

export const orderRow = z.object({
  id: z.string(),
  groupId: z.string(),
  titles: texts,
  currency: z.string(),
  value: units,
  rule: z.enum(sharingRules),
  status: z.enum(orderStatuses),
  version: z.number(),
  settlement: settlementRow.nullable(),
  updatedAt: z.coerce.date(),
  parts: z.array(partRow),
});
/** A joint order with its parts, amounts in minor units. */
export type OrderRow = z.infer<typeof orderRow>;

export const invitationRow = z.object({ groupId: z.string(), memberId: z.string(), role: z.string() });
