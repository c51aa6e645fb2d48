import { tagCapabilities, widerCapabilities } from "#schema/reference/capabilities.ts";
import { parseCertificate } from "#schema/reference/certificates.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { fold } from "#schema/text/fold.ts";
import type { NewAd } from "../ad.ts";

/**
 * What an ad can be matched by, in no language: `isco:7212`, `group:72` (the sub-major group), `cap:MIG_WELDING`,
 * `wide:WELDING` (what a capability is a kind of), `skill:fanuc` (a skill that the vocabulary lacks) and
 * `cert:EN ISO 9606-1`. Two ads can only match when they share one of these: see `relatedKeys`.
 */
export function keysOf(ad: Pick<NewAd, "title" | "body" | "occupation" | "details">): string[] {
  const code = ad.occupation === undefined ? undefined : occupationByCode(ad.occupation)?.code;
  const capabilities = tagCapabilities([ad.title, ad.body].join("\n"));
  const unknownSkills: string[] = [];
  for (const skill of ad.details.skills) {
    const tagged = tagCapabilities(skill);
    capabilities.push(...tagged);
    if (tagged.length === 0) unknownSkills.push(fold(skill).trim());
  }
  const keys = [
    ...(code === undefined ? [] : [`isco:${code}`, `group:${code.slice(0, 2)}`]),
    ...capabilities.map((capability) => `cap:${capability}`),
    ...capabilities.flatMap(widerCapabilities).map((capability) => `wide:${capability}`),
    ...unknownSkills.filter((skill) => skill !== "").map((skill) => `skill:${skill}`),
    ...certificatesIn(ad).map((standard) => `cert:${standard}`),
  ];
  return [...new Set(keys)].sort();
}

/** A seeker lists certificates; a vacancy names them among its skills or in its text, a sentence or line each. */
function certificatesIn({ body, details }: Pick<NewAd, "body" | "details">): string[] {
  const named = [...details.skills, ...body.split(/[\n;,]|\.\s/)].map(parseCertificate);
  const listed = (details.certificates ?? []).map(parseCertificate);
  return [...named.filter(({ known }) => known), ...listed].map(({ standard, known }) =>
    known ? standard : fold(standard).trim(),
  );
}

/**
 * The keys of which another ad has to have one to be related to an ad with these keys: the same occupation's group,
 * the same or a wider or a narrower capability, the same skill. Related both ways, or neither.
 */
export function relatedKeys(keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    if (key.startsWith("group:") || key.startsWith("skill:")) return [key];
    if (key.startsWith("cap:")) return [key, `wide:${key.slice(4)}`];
    return key.startsWith("wide:") ? [`cap:${key.slice(5)}`] : [];
  });
}
