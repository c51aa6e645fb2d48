import { createHash } from "node:crypto";
import { Feed } from "feed";
import type { LanguageCode } from "#schema/reference/languages.ts";
import { asHtml, webAddress } from "../clean-text.ts";

export interface FeedEntry {
  /** Stable for the life of what it tells of, whatever the address of the graph: `nameUrn`. */
  id: string;
  title: string;
  /** A web address; anything else is left out. */
  link: string | undefined;
  /** Plain paragraphs. */
  paragraphs: readonly string[];
  publishedAt: Date;
  updatedAt: Date;
}

export interface FeedDocument {
  id: string;
  title: string;
  about: string;
  language: LanguageCode;
  /** Where it is read from, absolute. */
  address: string;
  home: string;
  entries: readonly FeedEntry[];
}

export type FeedFormat = "atom" | "rss";

/**
 * Writes a feed. Readers take titles and contents for HTML, so what people wrote is escaped as HTML first; that also
 * leaves no `]]>` to end the library's CDATA sections, and nothing of it stands in an attribute.
 */
export function writeFeed(document: FeedDocument, format: FeedFormat): string {
  const { entries, language } = document;
  const newest = entries.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt.getTime()), 0);
  const feed = new Feed({
    id: document.id,
    title: document.title,
    description: document.about,
    language,
    link: document.home,
    feedLinks: { [format]: document.address },
    // By the newest entry, so that the same entries give the same feed.
    updated: new Date(newest),
    generator: "E-Cooperation",
    author: { name: "E-Cooperation" },
    copyright: "",
  });
  for (const { id, title, link, paragraphs, publishedAt, updatedAt } of entries) {
    const content = paragraphs.map((paragraph) => `<p>${asHtml(paragraph)}</p>`).join("");
    feed.addItem({
      id,
      title: asHtml(title) || "–",
      link: webAddress(link) ?? document.home,
      date: updatedAt,
      published: publishedAt,
      description: asHtml(paragraphs.at(-1) ?? ""),
      content,
    });
  }
  return format === "atom" ? inLanguage(feed.atom1(), language) : feed.rss2();
}

/** The library does not say an Atom feed's language; XML does it on the root. */
function inLanguage(atom: string, language: string): string {
  return atom.replace("<feed ", `<feed xml:lang="${language}" `);
}

/** A URN that is made of a name and never changes (RFC 9562, version 8). */
export function nameUrn(name: string): string {
  const bytes = createHash("sha256").update(`e-cooperation:${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
