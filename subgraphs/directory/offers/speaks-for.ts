import { contactKeys } from "../identity/contact-keys.ts";
import type { CompanyProfile } from "../source/company-row.ts";

/**
 * Whether a mailbox may speak for a firm without anybody's say: it is an e-mail address that a source gives for the
 * firm, or lies on the host of such an address or of the firm's website. Hosts on which anybody can have a mailbox do
 * not count.
 */
export function speaksFor(email: string, { email: chosen, website, provenance }: CompanyProfile): boolean {
  const ofSources = (field: string) =>
    provenance.flatMap((entry) => (entry.field === field && entry.value !== undefined ? [entry.value] : []));
  const emails = [...(chosen === undefined ? [] : [chosen]), ...ofSources("contact.email")];
  if (emails.some((known) => known.toLowerCase() === email.toLowerCase())) return true;
  const websites = [...(website === undefined ? [] : [website]), ...ofSources("contact.website")];
  const hosts = new Set([
    ...emails.flatMap((known) => contactKeys({ email: known })),
    ...websites.flatMap((known) => contactKeys({ website: known })),
  ]);
  return contactKeys({ email }).some((host) => hosts.has(host));
}
