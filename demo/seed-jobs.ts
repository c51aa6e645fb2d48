import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { NewAd } from "#subgraphs/jobs/ad.ts";
import { jobsMigrations } from "#subgraphs/jobs/migrations.ts";
import { keepAds } from "#subgraphs/jobs/source/ad-store.ts";
import type { JobsTables, JobsTransaction } from "#subgraphs/jobs/source/tables.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import { type DemoJobOffer, type DemoJobSeeker, demoAds, lastOfferKey } from "./ads/index.ts";
import { questionableAds } from "./ads/questionable.ts";
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
  const ads = [...offers.map(offerRow), ...seekers.map(seekerRow), ...questionableAds(now)];
  await db.transaction().execute(async (transaction) => {
    await removeOlder(transaction);
    for (let from = 0; from < ads.length; from += batchSize) {
      const batch = ads.slice(from, from + batchSize);
      await keepAds(transaction, batch);
      await keepContacts(transaction, batch);
    }
    await reportSome(transaction, offers, now);
    // Nobody reads the letters of these owners: no reminder goes out.
    await sql`update jobs.ad set reminded_at = ${now} where id like ${`${idStart}%`}`.execute(transaction);
  });
}

/** By the last vacancy: a vacancy's row outlives its end by a month, so it is there while the ads are fresh. */
async function isFresh(db: Kysely<JobsTables>, size: number, now: Date): Promise<boolean> {
  const { rows } = await sql<{ last: string | null; posted: Date | null }>`
    select max(id) as last, max(posted_at) as posted from jobs.ad where id like ${`${idStart}j-%`}`.execute(
    db,
  );
  const { last = null, posted = null } = rows[0] ?? {};
  if (posted === null || last !== `${idStart}${lastOfferKey(size)}`) return false;
  return now.getTime() - new Date(posted).getTime() < freshForDays * 86_400_000;
}

async function removeOlder(transaction: JobsTransaction): Promise<void> {
  for (const table of ["token", "mail", "conversation"])
    await sql`delete from ${sql.table(`jobs.${table}`)} where about like ${`${idStart}%`}`.execute(
      transaction,
    );
  await transaction.deleteFrom("ad").where("id", "like", `${idStart}%`).execute();
}

/** At hosts that do not exist: whoever writes to a demonstration ad reaches nobody. */
async function keepContacts(transaction: JobsTransaction, ads: readonly { id: string }[]): Promise<void> {
  const contacts = ads.map(({ id }) => ({
    ad_id: id,
    email: `${id}@ads.example`,
    email_key: `${id}@ads.example`,
  }));
  if (contacts.length > 0) await transaction.insertInto("contact").values(contacts).execute();
}

/** Two readers have reported the first vacancy: one more, and it is taken down. */
async function reportSome(
  transaction: JobsTransaction,
  [first]: readonly DemoJobOffer[],
  now: Date,
): Promise<void> {
  if (first === undefined) return;
  const report = { ad_id: `${idStart}${first.key}`, reason: "OTHER", at: now };
  const comments = ["The telephone number in the text is not the firm's.", null];
  await transaction
    .insertInto("report")
    .values(comments.map((comment, reader) => ({ ...report, origin: `${idStart}reader-${reader}`, comment })))
    .execute();
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
