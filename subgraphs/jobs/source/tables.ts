import type { ColumnType, Generated, Kysely, Transaction } from "kysely";

interface AdTable {
  id: string;
  kind: string;
  state: string;
  language: string;
  title: string;
  body: string;
  occupation: string | null;
  sector: string | null;
  country: string;
  region: string | null;
  place_key: string | null;
  place_name: string;
  latitude: number | null;
  longitude: number | null;
  contract: string | null;
  company_ref: string | null;
  employer_name: string | null;
  details: ColumnType<unknown, string, string>;
  words: ColumnType<string, unknown, unknown>;
  match_keys: string[] | null;
  held_reasons: Generated<string[]>;
  held_at: Date | null;
  spam_ticket: string | null;
  /** Set while a held ad only waits for a rush to be over. */
  waits_until: Date | null;
  withdrawn_at: Date | null;
  reminded_at: Date | null;
  posted_at: Date;
  published_at: Date | null;
  expires_at: Date;
}

/** Mails, tokens, conversations, the audit and the spam guard's notes stand in the kit's tables beside these. */
export interface JobsTables {
  ad: AdTable;
  contact: { ad_id: string; email: string; email_key: string };
  report: {
    id: Generated<number>;
    ad_id: string;
    origin: string;
    reason: string;
    comment: string | null;
    at: Date;
    settled: Generated<boolean>;
  };
  employer: {
    ref: string;
    certificates: ColumnType<unknown, string, string>;
    capabilities: string[];
    clusters: string[];
    read_at: Date;
  };
  country_policy: { country: string; read_only: boolean; changed_by: string; changed_at: Date };
}

export type JobsDatabase = Kysely<JobsTables>;
export type JobsTransaction = Transaction<JobsTables>;

/** The namespace of the exchange's tables. */
export const namespace = "jobs";
