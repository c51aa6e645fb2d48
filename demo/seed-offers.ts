import { sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import { checkOfferInput, type OfferInput } from "#subgraphs/directory/offers/offer-input.ts";
import { changeOwnOffer, keepOwnOffer } from "#subgraphs/directory/offers/own-offer-store.ts";
import { notTheFirm } from "#subgraphs/directory/offers/settle-offer.ts";
import { migrations } from "#subgraphs/directory/source/migrations.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import { type DemoCluster, type DemoFirm, memberId } from "./firm.ts";

/** Demonstration offers are told from people's by their ids, and made anew when they have grown old. */
const idStart = "o-demo-";
const freshForDays = 30;
const dayMs = 86_400_000;

interface DemoOwnOffer {
  cluster: DemoCluster;
  /** Which of the cluster's members publishes it, by place. */
  member: number;
  held: boolean;
  input: Omit<OfferInput, "companyId" | "contactEmail" | "consent">;
}

/** What firms have published themselves: two that everybody sees, and one that waits for the cluster's operator. */
const offers: readonly DemoOwnOffer[] = [
  {
    ...{ cluster: "metalworking", member: 40, held: false },
    input: {
      ...{ kind: "TRADE", direction: "REQUEST", capabilities: ["LOG_HOUSES"], wantedCountries: ["LT", "PL"] },
      titles: [
        { language: "pl", text: "Kupimy domy z bali dla pracowników" },
        { language: "lt", text: "Pirksime rąstinius namus darbuotojams" },
        { language: "en", text: "Wanted: log houses for our staff" },
      ],
      descriptions: [{ language: "pl", text: "Cztery domy po 60 m², montaż w maju." }],
      quantity: "4",
    },
  },
  {
    ...{ cluster: "woodworking", member: 40, held: false },
    input: {
      ...{ kind: "SUBCONTRACTING", direction: "REQUEST", capabilities: ["STEEL_STRUCTURES"] },
      titles: [
        { language: "lt", text: "Ieškome plieninių konstrukcijų gamintojo" },
        { language: "pl", text: "Szukamy wykonawcy konstrukcji stalowych" },
      ],
      descriptions: [
        { language: "lt", text: "Džiovyklos karkasas pagal EN 1090-1 EXC2, brėžinius atsiųsime." },
      ],
      ...{ priceAmount: 18_000, currency: "EUR" },
    },
  },
  {
    ...{ cluster: "metalworking", member: 41, held: true },
    input: {
      ...{ kind: "SERVICES", direction: "OFFER", capabilities: ["POWDER_COATING"] },
      titles: [{ language: "pl", text: "Malowanie proszkowe w dwa dni" }],
      descriptions: [],
    },
  },
];

/** Puts them in place of older ones; what people have published stays. */
export async function seedOffers(database: Database, firms: Iterable<DemoFirm>, clock: Clock): Promise<void> {
  const db = await database.namespace<unknown>("directory", migrations);
  const now = clock();
  const { rows } = await sql<{ id: string }>`select id from directory.own_offer
    where id like ${`${idStart}%`} and posted_at > ${new Date(now.getTime() - freshForDays * dayMs)}`.execute(
    db,
  );
  if (rows.length > 0) return;
  const members = membersOf(firms);
  await db.transaction().execute(async (transaction) => {
    await sql`delete from directory.own_offer where id like ${`${idStart}%`}`.execute(transaction);
    for (const [at, { cluster, member, held, input }] of offers.entries()) {
      const firm = members[cluster][member];
      if (firm === undefined) continue;
      const contactEmail = `zakupy${at}@demo.example`;
      const checked = checkOfferInput({ ...input, companyId: "", contactEmail, consent: true }, { now });
      if ("problems" in checked) throw new Error(JSON.stringify(checked.problems));
      const recordId = memberId(firm, cluster);
      const { language, body, validUntil } = checked.value;
      const memberHandle = `${cluster}:${recordId}`;
      const known = await sql<{ company: string | null }>`
        select company_id as company from directory.member where id = ${memberHandle}`.execute(transaction);
      const id = `${idStart}${at + 1}`;
      await keepOwnOffer(transaction, {
        ...{ id, memberId: memberHandle, cluster, language, validUntil, contactEmail, vouched: !held },
        // Until the first harvest the firm is not known; then the offer is given to it.
        companyId: known.rows[0]?.company ?? null,
        body: { ...body, companyId: recordId },
        ...{ heldReasons: held ? [notTheFirm] : [], spamTicket: null, postedAt: now, confirmBefore: now },
      });
      await changeOwnOffer(
        transaction,
        id,
        held ? { state: "HELD" } : { state: "PUBLISHED", publishedAt: now },
        now,
      );
    }
  });
}

function membersOf(firms: Iterable<DemoFirm>): Record<DemoCluster, DemoFirm[]> {
  const members: Record<DemoCluster, DemoFirm[]> = { metalworking: [], woodworking: [] };
  const most = Math.max(...offers.map(({ member }) => member));
  for (const firm of firms) {
    for (const cluster of firm.clusters) if (firm.flaw === undefined) members[cluster].push(firm);
    if (members.metalworking.length > most && members.woodworking.length > most) break;
  }
  return members;
}
