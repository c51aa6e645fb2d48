import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { MetalworkingLoaders } from "../loaders.ts";
import { JointOrders } from "../orders/joint-orders.ts";
import type { OrderInput } from "../orders/order-input.ts";
import {
  createGroup,
  joinGroup,
  type MembershipInput,
  removeGroupMember,
  saveGroupMember,
} from "./membership.ts";
import { messageGroup, replyToGroupMessage } from "./messages.ts";
import { outcomeOf } from "./refused.ts";
import type { Secretariat } from "./secretariat.ts";

type Context = SubgraphContext<MetalworkingLoaders>;

const unknownToken = {
  __typename: "UnknownToken",
  message: "This link was never issued, has been used, or has run out.",
};

export function groupMutations(office: Secretariat): Record<string, FieldResolver> {
  const orders = new JointOrders(office);
  const done =
    <Arguments>(deed: (args: Arguments, context: Context) => Promise<{ __typename: string } | undefined>) =>
    (_parent: unknown, args: Arguments, context: Context) =>
      outcomeOf(deed(args, context).then((given) => given ?? unknownToken));
  return {
    createCooperationGroup: done(({ input }: { input: { name: string; coordinator: string } }, { claims }) =>
      createGroup(office, claims, input),
    ),
    saveGroupMember: done((input: MembershipInput, { claims }) => saveGroupMember(office, claims, input)),
    removeGroupMember: done((input: MembershipInput, { claims }) => removeGroupMember(office, claims, input)),
    joinCooperationGroup: done(({ token }: { token: string }, { claims }) =>
      joinGroup(office, claims, token),
    ),
    messageGroup: done((input: { group: string; text: string; from?: string | null }, { claims }) =>
      messageGroup(office, claims, input),
    ),
    replyToGroupMessage: done(({ token, text }: { token: string; text: string }) =>
      replyToGroupMessage(office, token, text),
    ),
    draftJointOrder: done(({ group, order }: { group: string; order: OrderInput }, { claims }) =>
      orders.draft(claims, group, order),
    ),
    changeJointOrder: done((input: { id: string; version: number; order: OrderInput }, { claims }) =>
      orders.change(claims, input),
    ),
    proposeJointOrder: done((input: { id: string; version: number }, { claims }) =>
      orders.propose(claims, input),
    ),
    agreeToJointOrder: done((input: { id: string; version: number; member: string }, { claims }) =>
      orders.agree(claims, input),
    ),
    agreeByLink: done(({ token }: { token: string }, { claims }) => orders.agreeByLink(claims, token)),
    completeJointOrder: done(({ id }: { id: string }, { claims }) => orders.complete(claims, id)),
    settleJointOrder: done(({ id }: { id: string }, { claims }) => orders.settle(claims, id)),
    cancelJointOrder: done(({ id, reason }: { id: string; reason?: string | null }, { claims }) =>
      orders.cancel(claims, id, reason),
    ),
  };
}
