import { sql } from "kysely";
import { dayOf } from "#schema/clock.ts";
import { earthRadiusKm } from "#schema/places/distances.ts";
import type { ClusterRow } from "../../source/clusters.ts";
import type { Connection } from "../../source/connection.ts";
import { listedOffers } from "../../source/listed-offers.ts";

const dayMs = 86_400_000;
const closeKm = 150;

/** What the graph knows of a cluster's members, counted. */
interface MemberCounts {
  cluster: string;
  members: number;
  aYearAgo: number;
  sized: number;
  smallOrMedium: number;
  placed: number;
  close: number;
  abroad: number;
  capabilities: number;
  certified: number;
  exporting: number;
  offering: number;
  severalLanguages: number;
}

/** The computed indicators of a cluster by code; what cannot be computed is absent. */
export type Measures = ReadonlyMap<string, number>;

/**
 * The computed indicators of all clusters, by slug. One question that looks at every member, so it is put only for who
 * asks. The middle of a cluster is the mean of its members' unit vectors, so that it does not depend on the date line.
 */
export async function measureClusters(
  db: Connection,
  clusters: readonly ClusterRow[],
  now: Date,
): Promise<ReadonlyMap<string, Measures>> {
  const counts = new Map((await countMembers(db, now)).map((row) => [row.cluster, row]));
  return new Map(
    clusters.map((cluster) => [cluster.slug, measuresOf(cluster, counts.get(cluster.slug), now)]),
  );
}

function measuresOf(
  { facts, lastSuccessAt }: ClusterRow,
  counts: MemberCounts | undefined,
  now: Date,
): Measures {
  const { members = 0, aYearAgo = 0 } = counts ?? {};
  const share = (part: number | undefined, of: number | undefined) =>
    part === undefined || of === undefined || of === 0 ? undefined : rounded((100 * part) / of);
  const measures: readonly (readonly [string, number | undefined])[] = [
    ["MEMBERS", members],
    ["MEMBERS_GROWTH", aYearAgo === 0 ? undefined : rounded((100 * (members - aYearAgo)) / aYearAgo)],
    ["SMALL_AND_MEDIUM", share(counts?.smallOrMedium, counts?.sized)],
    ["WITHIN_150_KM", share(counts?.close, counts?.placed)],
    ["ABROAD", share(counts?.abroad, members)],
    ["CAPABILITIES", counts?.capabilities],
    ["CERTIFIED", share(counts?.certified, members)],
    ["EXPORTING", share(counts?.exporting, members)],
    ["OFFERING", share(counts?.offering, members)],
    ["SEVERAL_LANGUAGES", share(counts?.severalLanguages, members)],
    ["YEARS", facts.foundedYear === undefined ? undefined : now.getUTCFullYear() - facts.foundedYear],
    [
      "DATA_AGE",
      lastSuccessAt === null ? undefined : Math.floor((now.getTime() - lastSuccessAt.getTime()) / dayMs),
    ],
  ];
  return new Map(measures.flatMap(([code, value]) => (value === undefined ? [] : [[code, value] as const])));
}

/** Tenths are more than such shares can mean. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

async function countMembers(db: Connection, now: Date): Promise<MemberCounts[]> {
  const today = dayOf(now);
  const { rows } = await sql<MemberCounts>`
    with firm as (
      select m.cluster, c.id, c.document, (c.document->>'latitude')::float8 as latitude,
        (c.document->>'longitude')::float8 as longitude
      from (select distinct cluster, company_id from directory.member where ended_at is null) m
      join directory.company c on c.id = m.company_id where c.document is not null
    ), middle as (
      select cluster, avg(cos(radians(latitude)) * cos(radians(longitude))) as x,
        avg(cos(radians(latitude)) * sin(radians(longitude))) as y, avg(sin(radians(latitude))) as z
      from firm where latitude is not null group by cluster
    ), before as (
      select s.cluster, count(distinct s.member_id) as members from directory.member_span s
      where s.started_at <= ${now}::timestamptz - interval '1 year'
        and (s.ended_at is null or s.ended_at > ${now}::timestamptz - interval '1 year') group by s.cluster
    )
    select firm.cluster, count(*)::int as members, coalesce(max(before.members), 0)::int as "aYearAgo",
      count(document->>'size')::int as sized,
      count(*) filter (where document->>'size' in ('MICRO', 'SMALL', 'MEDIUM'))::int as "smallOrMedium",
      count(latitude)::int as placed,
      count(*) filter (where latitude is not null and ${earthRadiusKm}::float8 * acos(greatest(-1, least(1,
        (cos(radians(latitude)) * cos(radians(longitude)) * x + cos(radians(latitude)) * sin(radians(longitude)) * y
          + sin(radians(latitude)) * z) / nullif(sqrt(x * x + y * y + z * z), 0)))) <= ${closeKm})::int as close,
      count(*) filter (where document->>'country' <> cluster.facts->>'country')::int as abroad,
      (select count(distinct code) from firm f, json_array_elements_text(f.document->'capabilities') code
        where f.cluster = firm.cluster)::int as capabilities,
      count(*) filter (where exists (select from json_array_elements(document->'certificates') held
        where held->>'validUntil' >= ${today}))::int as certified,
      count(*) filter (where json_array_length(document->'exportsTo') > 0)::int as exporting,
      count(*) filter (where exists (select from ${listedOffers} o where o.company_id = firm.id
        and o.body->>'closed' <> 'true' and (o.valid_until is null or o.valid_until >= ${today}::date)))::int as offering,
      count(*) filter (where (select count(distinct written->>'language')
        from json_array_elements(document->'texts') written where written->>'field' is null) > 1)::int
        as "severalLanguages"
    from firm join directory.cluster on cluster.slug = firm.cluster
      left join middle on middle.cluster = firm.cluster left join before on before.cluster = firm.cluster
    group by firm.cluster`.execute(db);
  return rows;
}
