import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { NewAd } from "#subgraphs/jobs/ad.ts";
import { jobsMigrations } from "#subgraphs/jobs/migrations.ts";
import { keepAds } from "#subgraphs/jobs/source/ad-store.ts";
import type { JobsTables } from "#subgraphs/jobs/source/tables.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import { type DemoJobOffer, type DemoJobSeeker, demoAdCount, demoAds } from "./ads/index.ts";
import { memberId } from "./firm.ts";
import { demoFirm, demoSeed } from "./firms/index.ts";

/** Demonstration ads are told from people's by their ids, and made anew when they have grown old. */
const idStart = "demo-";
const freshForDays = 7;
const batchSize = 500;

/** Fills the job exchange with demonstration ads, in place of older ones; people's own ads stay. */
export async function seedJobs(database: Database, size: number, clock: Clock): Promise<void> {
  const db = await database.namespace<JobsTables>("jobs", jobsMigrations);
  const now = clock();
  if (await isFresh(db, size, now)) return;
  const { offers, seekers } = demoAds(size, demoSeed, now);
  const ads = [...offers.map(offerRow), ...seekers.map(seekerRow)];
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom("ad").where("id", "like", `${idStart}%`).execute();
    for (let from = 0; from < ads.length; from += batchSize)
      await keepAds(transaction, ads.slice(from, from + batchSize));
  });
}

async function isFresh(db: Kysely<JobsTables>, size: number, now: Date): Promise<boolean> {
  const { rows } = await sql<{ ads: number; posted: Date | null }>`
    select count(*) as ads, max(posted_at) as posted from jobs.ad where id like ${`${idStart}%`}`.execute(db);
  const [found] = rows;
  if (found === undefined || found.ads !== demoAdCount(size) || found.posted === null) return false;
  return now.getTime() - new Date(found.posted).getTime() < freshForDays * 86_400_000;
}

function offerRow(offer: DemoJobOffer) {
  const [language = "en"] = offer.languages;
  const { salary, startsOn, positions, skills } = offer;
  const ad: NewAd = {
    kind: "OFFER",
    language,
    title: offer.titles[language] ?? "",
    body: offer.descriptions[language] ?? "",
    occupation: offer.occupation,
    country: offer.country,
    place: offer.place,
    contract: offer.contract,
    companyRef: offer.employerKey === undefined ? undefined : referenceOf(offer.employerKey),
    employerName: offer.employerName,
    details: {
      skills: [...skills],
      positions,
      ...(salary === undefined ? {} : { salary: { ...salary } }),
      ...(startsOn === undefined ? {} : { startsOn }),
    },
  };
  return { id: `${idStart}${offer.key}`, ad, ...shownFrom(offer) };
}

function seekerRow(seeker: DemoJobSeeker) {
  const [language = "en"] = seeker.languages;
  const { skills, certificates, experienceYears, willingToMove, radiusKm } = seeker;
  const ad: NewAd = {
    kind: "SEEKER",
    language,
    title: seeker.titles[language] ?? "",
    body: seeker.summaries[language] ?? "",
    occupation: seeker.occupation,
    country: seeker.country,
    place: seeker.place,
    details: {
      skills: [...skills],
      certificates: [...certificates],
      experienceYears,
      willingToMove,
      ...(radiusKm === undefined ? {} : { radiusKm }),
    },
  };
  return { id: `${idStart}${seeker.key}`, ad, ...shownFrom(seeker) };
}

function shownFrom({ publishedAt, expiresAt }: DemoJobOffer | DemoJobSeeker) {
  const published = new Date(publishedAt);
  return { postedAt: published, publishedAt: published, expiresAt: new Date(expiresAt) };
}

/** The handle by which the directory knows the employer: its record in the first of its clusters. */
function referenceOf(firmKey: string): string | undefined {
  const firm = demoFirm(Number(firmKey.slice(2)), demoSeed);
  const [cluster] = firm.clusters;
  return cluster === undefined ? undefined : `${cluster}:${memberId(firm, cluster)}`;
}
