import type { ColumnType, Generated, Kysely } from "kysely";

interface AdTable {
  id: string;
  kind: string;
  published: boolean;
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
  details: ColumnType<unknown, string>;
  words: ColumnType<string, unknown>;
  posted_at: Date;
  published_at: Date | null;
  expires_at: Date;
}

export interface JobsTables {
  ad: AdTable;
  contact: { ad_id: string; email: string; email_key: string };
  token: { hash: Buffer; ad_id: string; purpose: "CONFIRM" | "MANAGE"; expires_at: Date };
  mail: {
    id: Generated<number>;
    ad_id: string;
    recipient: string;
    language: string;
    subject: string;
    body: string;
    attempts: Generated<number>;
  };
}

export type JobsDatabase = Kysely<JobsTables>;
