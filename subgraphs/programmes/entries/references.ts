import type { Content, EntryKind } from "./entry.ts";

/** What an entry points at: `PROJECT/e-cooperation`, `INSTITUTION/alytus-bac`, `CLUSTER/woodworking`. */
export interface References {
  projects: string[];
  institutions: string[];
  clusters: string[];
  industries: string[];
}

/** The fields by which contents point at others, whichever kind they are. */
interface Pointing {
  project?: string | undefined;
  follows?: string | undefined;
  institution?: string | undefined;
  host?: string | undefined;
  cluster?: string | undefined;
  clusters?: readonly string[];
  industry?: string | undefined;
  parties?: readonly string[];
  partners?: readonly (string | { institution?: string | undefined })[];
}

/** Everything that the content points at, each once. */
export function referencesOf(content: Content<EntryKind>): References {
  const { project, follows, institution, host, cluster, clusters, industry, parties, partners }: Pointing =
    content;
  const partnering = (partners ?? []).map((each) => (typeof each === "string" ? each : each.institution));
  return {
    projects: given([project, follows]),
    institutions: given([institution, host, ...(parties ?? []), ...partnering]),
    clusters: given([cluster, ...(clusters ?? [])]),
    industries: given([industry]),
  };
}

/** The references as the store keeps them, to find entries by what they point at. */
export function referenceKeys({ projects, institutions, clusters, industries }: References): string[] {
  return [
    ...projects.map((slug) => `PROJECT/${slug}`),
    ...institutions.map((slug) => `INSTITUTION/${slug}`),
    ...clusters.map((slug) => `CLUSTER/${slug}`),
    ...industries.map((code) => `INDUSTRY/${code}`),
  ];
}

function given(slugs: readonly (string | undefined)[]): string[] {
  return [...new Set(slugs.filter((slug) => slug !== undefined))];
}
