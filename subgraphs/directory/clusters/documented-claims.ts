import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Connection } from "../source/connection.ts";
import type { NewClaim } from "./claim.ts";

/** The documents that the platform began with; each is somebody's word of its day. */
const titlePage = "E-Cooperation platform, title page (2010)";
const caseStudy = "Alytus Business Advisory Centre, case study of E-Cooperation (2010)";
const podlasiePage = "Centrum Promocji Podlasia, page of the project E-kooperacja (2010)";
const projectSheet = "Project sheet: competitiveness of the PL-LT borderline through clustering services";

const names: readonly (readonly [cluster: string, name: string, source: string])[] = [
  ["metalworking", "Metalworking Cluster", titlePage],
  ["metalworking", "Palenkė metalworking cluster", titlePage],
  ["metalworking", "Palenkė metal processing cluster", caseStudy],
  ["metalworking", "Polish Metal Processing cluster", caseStudy],
  ["metalworking", "Klaster Obróbki Metali", podlasiePage],
  ["metalworking", "MPC", projectSheet],
  ["woodworking", "Woodworking cluster", titlePage],
  ["woodworking", "Lithuanian Wood Processing Cluster", caseStudy],
  ["woodworking", "Wood Partners (Mutual Help and Cooperation Network)", caseStudy],
];

const coordinators: readonly (readonly [cluster: string, name: string, source: string])[] = [
  ["metalworking", "Palenkė Region Programming Centre", caseStudy],
  ["woodworking", "Alytus Business Advisory Centre", caseStudy],
];

const documented: readonly NewClaim[] = [
  ...names.map(([cluster, name, source]) => ({ cluster, kind: "NAME" as const, name, source })),
  ...coordinators.map(([cluster, name, source]) => ({ cluster, kind: "COORDINATOR" as const, name, source })),
];

const setBy = "documents";

/** Puts in what the documents say, once: a claim that a person changed or withdrew stays as the person left it. */
export async function keepDocumentedClaims(db: Connection, at: Date): Promise<void> {
  const rows = documented.map(({ cluster, kind, name, source }) => {
    const mark = createHash("sha256").update(`${cluster}/${kind}/${name}`).digest("hex").slice(0, 12);
    return sql`(${`cc-${mark}`}, ${cluster}, ${kind}, ${name}, ${source}, ${setBy}, ${at}::timestamptz)`;
  });
  await sql`insert into directory.cluster_claim (id, cluster, kind, name, source, set_by, set_at)
    values ${sql.join(rows)} on conflict (id) do nothing`.execute(db);
}
