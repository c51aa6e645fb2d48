import { sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { Texts } from "#schema/reference/localized.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import { tellFeed } from "#subgraphs/woodworking/help/tell-feed.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { type DemoFirm, firmAsListed, memberId } from "./firm.ts";

interface DemoPost {
  direction: "CAN_HELP" | "NEEDS_HELP";
  titles: Texts;
  descriptions: Texts;
}

const posts: readonly DemoPost[] = [
  {
    direction: "CAN_HELP",
    titles: { lt: "Laisva džiovykla, 60 m³", pl: "Wolna suszarnia, 60 m³", en: "A kiln of 60 m³ is free" },
    descriptions: { lt: "Demonstracinis įrašas. Dvi savaites, su operatoriumi." },
  },
  {
    direction: "NEEDS_HELP",
    titles: { lt: "Reikia obliavimo staklių trims dienoms", en: "A planing machine needed for three days" },
    descriptions: { lt: "Demonstracinis įrašas. Sugedo mūsų, dalys atvyks kitą savaitę." },
  },
  {
    direction: "CAN_HELP",
    titles: {
      lt: "Paskolinsime šoninį krautuvą",
      uk: "Позичимо боковий навантажувач",
      be: "Пазычым бакавы пагрузчык",
    },
    descriptions: { lt: "Demonstracinis įrašas. Savaitgaliais." },
  },
];

const shownDays = 60;
const dayMs = 24 * 3_600_000;

/**
 * Posts of the first wood partners, shown once the site has been harvested. Answers to them land where all mails of the
 * demonstration do. One that has run out or was closed is posted anew at the next start.
 */
export async function seedMutualHelp(
  database: Database,
  firms: Iterable<DemoFirm>,
  clock: Clock,
): Promise<void> {
  const db = await database.namespace<unknown>("woodworking", woodworkingMigrations);
  const partners = firstPartners(firms, posts.length);
  const now = clock();
  const until = dayOf(new Date(now.getTime() + shownDays * dayMs));
  const over = new Date(Date.parse(until) + dayMs);
  await db.transaction().execute(async (transaction) => {
    for (const [place, firm] of partners.entries()) {
      const post = posts[place];
      if (post === undefined) continue;
      const id = memberId(firm, "woodworking");
      const { rows } =
        await sql`insert into woodworking.help_post (id, member_id, direction, titles, descriptions,
          posted_on, valid_until, state, email, language, forget_at)
        values (${`h-demo-${place + 1}`}, ${id}, ${post.direction}, ${JSON.stringify(post.titles)}::jsonb,
          ${JSON.stringify(post.descriptions)}::jsonb, ${dayOf(now)}::date, ${until}::date, 'PUBLISHED',
          ${firmAsListed(firm, "woodworking").email}, 'lt', ${over})
        on conflict (id) do nothing returning id`.execute(transaction);
      if (rows.length > 0) await tellFeed(transaction, id);
    }
  });
}

function firstPartners(firms: Iterable<DemoFirm>, count: number): DemoFirm[] {
  const found: DemoFirm[] = [];
  for (const firm of firms) {
    if (found.length === count) break;
    if (firm.clusters.includes("woodworking") && firm.flaw === undefined) found.push(firm);
  }
  return found;
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
