import { createHash } from "node:crypto";
import type { z } from "zod";
import type { MemberBody, OfferBody } from "../profile/member-body.ts";
import { checkCompany } from "./check-company.ts";
import { checkOffer } from "./check-offer.ts";
import { readMoment } from "./readings.ts";
import { changeShape, companyShape, offerShape, type ReceivedChange } from "./record-shape.ts";
import { type Rejection, Unacceptable } from "./rejection.ts";

export interface CheckedRecord<Body> {
  recordId: string;
  changedAt: string;
  hash: string;
  body: Body;
}

/** A page of changes, each record judged on its own; of several changes of one record the last counts. */
export interface CheckedChanges {
  companies: CheckedRecord<MemberBody>[];
  offers: CheckedRecord<OfferBody>[];
  deleted: string[];
  rejected: Rejection[];
}

export function checkChanges(changes: readonly unknown[], now: Date): CheckedChanges {
  const checked: CheckedChanges = { companies: [], offers: [], deleted: [], rejected: [] };
  const last = new Map<string, ReceivedChange>();
  changes.forEach((change, at) => {
    const parsed = changeShape.safeParse(change);
    if (parsed.success) last.set(parsed.data.id, parsed.data);
    else checked.rejected.push(shapeless(change, at, parsed.error, now));
  });
  for (const change of last.values()) checkChange(change, checked, now);
  return checked;
}

function checkChange(change: ReceivedChange, into: CheckedChanges, now: Date): void {
  const kind = present(change.offer) ? "OFFER" : "COMPANY";
  try {
    const changedAt = readMoment(change.changedAt, "changedAt");
    const set = [present(change.company), present(change.offer), change.deleted].filter(Boolean).length;
    if (set !== 1) {
      const reason = `Exactly one of company, offer and deleted has to be set; ${set} are.`;
      throw new Unacceptable("WRONG_SHAPE", "company", reason);
    }
    if (change.deleted) {
      into.deleted.push(change.id);
    } else if (kind === "OFFER") {
      const body = checkOffer(shaped(offerShape, change.offer));
      into.offers.push({ recordId: change.id, changedAt, hash: hashOf(body), body });
    } else {
      const body = checkCompany(shaped(companyShape, change.company), now);
      into.companies.push({ recordId: change.id, changedAt, hash: hashOf(body), body });
    }
  } catch (error) {
    if (!(error instanceof Unacceptable)) throw error;
    const { code, field, message } = error;
    const changedAt = Number.isNaN(Date.parse(change.changedAt)) ? now.toISOString() : change.changedAt;
    into.rejected.push({ recordId: change.id, kind, code, field, reason: message, changedAt });
  }
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function shaped<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join(".") ?? "";
  throw new Unacceptable("WRONG_SHAPE", String(issue?.path[0] ?? "record"), `${path}: ${issue?.message}.`);
}

/** A change that has no usable id still counts, under its place in the page. */
function shapeless(change: unknown, at: number, error: z.ZodError, now: Date): Rejection {
  const id = typeof change === "object" && change !== null && "id" in change ? change.id : undefined;
  const [issue] = error.issues;
  return {
    recordId: typeof id === "string" && id !== "" ? id.slice(0, 200) : `(no id, place ${at + 1} of its page)`,
    kind: "COMPANY",
    code: "WRONG_SHAPE",
    field: String(issue?.path[0] ?? "change"),
    reason: `${issue?.path.join(".")}: ${issue?.message}.`,
    changedAt: now.toISOString(),
  };
}

function hashOf(body: MemberBody | OfferBody): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("base64url").slice(0, 22);
}
