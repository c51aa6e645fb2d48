import { GraphError } from "#schema/errors.ts";
import { writeAudit } from "#subgraphs/kit/audit.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { ordersByIds } from "../groups/group-reads.ts";
import { dayOf, keepOrder, moveOrder, noteAgreement } from "../groups/group-writes.ts";
import { Refused, refused } from "../groups/refused.ts";
import { ownMembers, requireGroup } from "../groups/rights.ts";
import type { GroupRow, OrderRow } from "../groups/rows.ts";
import { type Deed, holdGroup, newId, type Secretariat } from "../groups/secretariat.ts";
import { type CheckedOrder, checkOrder, type OrderInput, problemOf } from "./order-input.ts";
import { mailAgreed, mailProposal, withdrawProposal } from "./proposal.ts";
import { settlementOf } from "./settlement-of.ts";
import { type OrderEvent, type OrderStatus, statusAfter } from "./status.ts";

/** What firms of a group do with their joint orders. Every change is audited with the order before and after it. */
export class JointOrders {
  readonly #office: Secretariat;

  constructor(office: Secretariat) {
    this.#office = office;
  }

  /** A new order, for the group's eyes, that nobody has been asked to agree to. */
  async draft(claims: Claims, groupId: string, input: OrderInput) {
    const { db, clock } = this.#office;
    return db.transaction().execute(async (deed) => {
      const held = await holdGroup(deed, groupId);
      const group = requireGroup(claims, held, { deed: "draft an order in it" });
      const [id, at] = [newId("order"), clock()];
      await keepOrder(deed, { ...checked(input, group), id, groupId, status: "DRAFT", version: 1, at });
      return this.#audited(deed, claims, "draftJointOrder", { id, group });
    });
  }

  /** Another version of the order. Where parties were asked already, they are asked anew. */
  async change(claims: Claims, { id, version, order: input }: Versioned & { order: OrderInput }) {
    return this.#onOrder(claims, id, { deed: "change an order" }, async (deed, { group, order }) => {
      isVersion(order, version);
      const status = next(order, "CHANGE");
      await withdrawProposal(this.#office, deed, order);
      const at = this.#office.clock();
      const whole = { ...checked(input, group), id, groupId: group.id, status, version: version + 1, at };
      await keepOrder(deed, whole);
      const changed = await this.#audited(deed, claims, "changeJointOrder", { id, group, before: order });
      if (status === "PROPOSED") await mailProposal(this.#office, deed, { group, order: changed });
      return changed;
    });
  }

  /** Asks every party to agree to exactly this version. */
  async propose(claims: Claims, { id, version }: Versioned) {
    return this.#onOrder(claims, id, { deed: "propose an order" }, async (deed, { group, order }) => {
      isVersion(order, version);
      await moveOrder(deed, { id, status: next(order, "PROPOSE"), at: this.#office.clock() });
      const proposed = await this.#audited(deed, claims, "proposeJointOrder", { id, group, before: order });
      await mailProposal(this.#office, deed, { group, order: proposed });
      return proposed;
    });
  }

  /** A party's own agreement; nobody agrees for somebody else, whatever his role. */
  async agree(claims: Claims, { id, version, member }: Versioned & { member: string }) {
    return this.#onOrder(claims, id, { deed: "agree to an order" }, async (deed, held) => {
      if (!ownMembers(claims).includes(member))
        throw new GraphError("NOT_ALLOWED", "Only the firm itself may agree to an order.");
      isVersion(held.order, version);
      if (!held.order.parts.some(({ memberId }) => memberId === member))
        throw refused(["member"], "NOT_A_PARTY", "is not a party of this order.");
      return this.#agreement(deed, claims, { ...held, member });
    });
  }

  /** As `agree`, by the link that the party was mailed. Undefined: no such token. */
  async agreeByLink(claims: Claims, token: string) {
    const { db, tokens, clock, mail } = this.#office;
    const agreed = await db.transaction().execute(async (deed) => {
      const about = await tokens.redeem(deed, token, "AGREE", clock());
      const [id = "", version, member = ""] = about?.split("/") ?? [];
      const held = await heldOrder(deed, id);
      if (!held.order || !held.group || held.order.version !== Number(version)) return undefined;
      if (statusAfter(held.order.status, "AGREE") === undefined) return undefined;
      return this.#agreement(deed, claims, { group: held.group, order: held.order, member, byLink: true });
    });
    mail.sendSoon();
    return agreed;
  }

  /** The work is done. */
  complete(claims: Claims, id: string) {
    return this.#move(claims, id, { event: "COMPLETE", name: "completeJointOrder" });
  }

  /** Everybody has been paid as agreed: by the coordinator or by who runs the cluster. */
  settle(claims: Claims, id: string) {
    return this.#move(claims, id, { event: "SETTLE", name: "settleJointOrder", coordinator: true });
  }

  /** Until an order is agreed any firm of the group may call it off, afterwards only the coordinator. */
  cancel(claims: Claims, id: string, reason: string | null | undefined) {
    return this.#move(claims, id, { event: "CANCEL", name: "cancelJointOrder", note: reason });
  }

  async #move(
    claims: Claims,
    id: string,
    how: { event: OrderEvent; name: string; coordinator?: boolean; note?: string | null | undefined },
  ) {
    const { event, name, coordinator = false, note } = how;
    const right = { deed: `${event.toLowerCase()} an order`, coordinator };
    return this.#onOrder(claims, id, right, async (deed, { group, order }) => {
      const status = next(order, event);
      if (event === "CANCEL") {
        if (order.status === "AGREED") requireGroup(claims, group, { ...right, coordinator: true });
        await withdrawProposal(this.#office, deed, order);
      }
      await moveOrder(deed, { id, status, at: this.#office.clock() });
      return this.#audited(deed, claims, name, { id, group, before: order, note: note?.slice(0, 500) });
    });
  }

  async #agreement(
    deed: Deed,
    claims: Claims,
    { group, order, member, byLink = false }: Held & { member: string; byLink?: boolean },
  ) {
    const { id, parts } = order;
    const others = parts.filter(({ memberId }) => memberId !== member);
    const event = others.every(({ agreedAt }) => agreedAt !== null) ? "AGREE_LAST" : "AGREE";
    const [status, at] = [next(order, event), this.#office.clock()];
    await noteAgreement(deed, { id, memberId: member, at });
    const agreed = event === "AGREE_LAST" && { settlement: { ...settlementOf(order), day: dayOf(at) } };
    await moveOrder(deed, { id, status, at, ...agreed });
    const note = byLink ? `${member}, by the link mailed to it` : member;
    const after = await this.#audited(deed, claims, "agreeToJointOrder", { id, group, before: order, note });
    if (agreed) await mailAgreed(this.#office, deed, after);
    return after;
  }

  async #onOrder<Done>(
    claims: Claims,
    id: string,
    right: { deed: string; coordinator?: boolean },
    work: (deed: Deed, held: Held) => Promise<Done>,
  ): Promise<Done> {
    const done = await this.#office.db.transaction().execute(async (deed) => {
      const held = await heldOrder(deed, id);
      const group = requireGroup(claims, held.group, right);
      if (held.order === undefined) throw new Error("a group was found by an order that is not there");
      return work(deed, { group, order: held.order });
    });
    this.#office.mail.sendSoon();
    return done;
  }

  async #audited(
    deed: Deed,
    claims: Claims,
    name: string,
    { id, before, note }: { id: string; group: GroupRow; before?: OrderRow; note?: string | undefined },
  ) {
    const [after] = await ordersByIds(deed, [id]);
    if (after === undefined) throw new Error("an order that was just written has to be there");
    const at = this.#office.clock();
    await writeAudit(deed, "metalworking", { at, claims, deed: name, object: id, before, after, note });
    return { __typename: "JointOrder", ...after };
  }
}

interface Versioned {
  id: string;
  /** The version that the caller has seen. */
  version: number;
}

interface Held {
  group: GroupRow;
  order: OrderRow;
}

/** The order as it stands once its group is held. */
async function heldOrder(deed: Deed, id: string): Promise<Partial<Held>> {
  const [found] = await ordersByIds(deed, [id]);
  const group = await holdGroup(deed, found?.groupId ?? "");
  const [order] = await ordersByIds(deed, [id]);
  return { ...(group && { group }), ...(order && { order }) };
}

function checked(input: OrderInput, group: GroupRow): CheckedOrder {
  const parties = new Set(group.members.map(({ memberId }) => memberId));
  const { order, faults } = checkOrder(input, {
    of: "the group",
    isMember: (member) => parties.has(member),
  });
  if (faults.length > 0) throw new Refused(faults.map(problemOf));
  return order;
}

function isVersion({ version: current }: OrderRow, version: number): void {
  if (current === version) return;
  const message = `is ${version}, and the order has changed since; its version is ${current}: look at it again.`;
  throw refused(["version"], "STALE_VERSION", message);
}

function next({ status }: OrderRow, event: OrderEvent): OrderStatus {
  const after = statusAfter(status, event);
  if (after !== undefined) return after;
  throw refused(["id"], "WRONG_STATUS", `is ${status}: that cannot be done with it any more, or not yet.`);
}
