import type { DirectorySource } from "./directory-firm.ts";
import type { DirectoryLanguage } from "./directory-words.ts";

export type DirectoryKind = "pdf" | "xlsx";
export type Grouping = "country" | "cluster";

/** What a directory says besides its firms. */
export interface DirectoryFrame {
  language: DirectoryLanguage;
  /** The moment it is made, ISO 8601; its day decides which certificates are valid. */
  madeAt: string;
  demonstration: boolean;
  groupBy: Grouping;
  /** The graph's address. */
  address: string;
  /** The filters as they were asked for. */
  filters: readonly { parameter: string; value: string }[];
  sources: readonly DirectorySource[];
  /** What people call a code of SIZE, KIND and DIRECTION. */
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function labelIn({ labels }: DirectoryFrame, dimension: string, code: string): string {
  return ownEntry(labels[dimension] ?? {}, code) ?? code;
}

/** An entry of a table, and nothing that every object has besides. */
export function ownEntry(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether a certificate is valid on the day: one without an end is. */
export function isValidOn(day: string, { validUntil }: { validUntil: string | null }): boolean {
  return validUntil === null || validUntil >= day;
}
