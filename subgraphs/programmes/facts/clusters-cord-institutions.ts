import type { Texts } from "#schema/reference/localized.ts";
import type { NewContent } from "../entries/entry.ts";
import { source } from "./sources.ts";

type Kind = NewContent<"INSTITUTION">["kind"];

/** slug, kind, country, the name as the page has it, translations, and a town where the page names one. */
type Row = readonly [slug: string, kind: Kind, country: string, pl: string, names: Texts, town?: string];

/** The ten institutions of CLUSTERS-CORD in the order of its page, the leader first. */
// biome-ignore format: one row a line
export const clustersCordRows: readonly Row[] = [
  ["usti-region", "DEVELOPMENT_AGENCY", "CZ", "Agencja Regionalnego Rozwoju USTI REGION", { en: "Regional Development Agency USTI REGION", lt: "Regioninės plėtros agentūra USTI REGION" }],
  ["arleg", "DEVELOPMENT_AGENCY", "PL", "Agencja Rozwoju Regionalnego ARLEG S.A.", { en: "Regional Development Agency ARLEG S.A.", lt: "Regioninės plėtros agentūra ARLEG S.A." }, "Legnica"],
  ["arr-bielsko-biala", "DEVELOPMENT_AGENCY", "PL", "Agencja Rozwoju Regionalnego S.A.", { en: "Regional Development Agency S.A., Bielsko-Biała", lt: "Regioninės plėtros agentūra S.A., Bielsko Biala" }, "Bielsko Biała"],
  ["research-innovation-regional-development-cz", "RESEARCH", "CZ", "Centrum Badań, Innowacji i Rozwoju Regionalnego", { en: "Centre for Research, Innovation and Regional Development", lt: "Tyrimų, inovacijų ir regioninės plėtros centras" }],
  ["celje", "DEVELOPMENT_AGENCY", "SI", "Agencja Rozwoju Regionalnego CELJE Sp. z o.o.", { en: "Regional Development Agency CELJE Ltd", lt: "Regioninės plėtros agentūra CELJE" }],
  ["ttsk", "DEVELOPMENT_AGENCY", "SK", "Piestańska Agencja Rozwoju Regionalnego TTSK", { en: "Piešťany Regional Development Agency TTSK", lt: "Pieštianų regioninės plėtros agentūra TTSK" }],
  ["stuttgart-region", "DEVELOPMENT_AGENCY", "DE", "Korporacja Rozwoju Gospodarczego Regionu Stuttgart", { en: "Stuttgart Region Economic Development Corporation", lt: "Štutgarto regiono ekonominės plėtros korporacija" }],
  ["mid-pannon", "DEVELOPMENT_AGENCY", "HU", "Spółka Rozwoju Regionalnego MID-PANNON", { en: "Regional Development Company MID-PANNON", lt: "Regioninės plėtros bendrovė MID-PANNON" }],
  ["upper-austria-chamber", "CHAMBER", "AT", "Izba Gospodarcza Górnej Austrii", { en: "Economic Chamber of Upper Austria", lt: "Aukštutinės Austrijos ekonomikos rūmai" }],
  ["milano", "DEVELOPMENT_AGENCY", "IT", "Agencja Rozwoju Miasta Milano", { en: "Milan City Development Agency", lt: "Milano miesto plėtros agentūra" }],
];

export const clustersCordInstitutions: Record<string, NewContent<"INSTITUTION">> = Object.fromEntries(
  clustersCordRows.map(([slug, kind, country, pl, names, town]) => [
    slug,
    {
      names: { pl, ...names },
      kind,
      country,
      ...(town !== undefined && { town: { name: town } }),
      sources: [source.clustersCord],
    },
  ]),
);
