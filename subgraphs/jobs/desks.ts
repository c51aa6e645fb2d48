import { ContactDesk } from "./contact/contact-desk.ts";
import { ModerationDesk } from "./moderation/moderation-desk.ts";
import { Reports } from "./moderation/reports.ts";
import type { Parts } from "./parts.ts";
import { Exchange } from "./posting/exchange.ts";
import { LinkRenewal } from "./posting/link-renewal.ts";
import { OwnersDesk } from "./posting/owners-desk.ts";
import type { JobsDatabase } from "./source/tables.ts";

/** Who does what in the exchange. */
export interface Desks {
  db: JobsDatabase;
  exchange: Exchange;
  owners: OwnersDesk;
  renewal: LinkRenewal;
  contact: ContactDesk;
  reports: Reports;
  moderation: ModerationDesk;
}

export function desksOf(parts: Parts): Desks {
  return {
    db: parts.db,
    exchange: new Exchange(parts),
    owners: new OwnersDesk(parts),
    renewal: new LinkRenewal(parts),
    contact: new ContactDesk(parts),
    reports: new Reports(parts),
    moderation: new ModerationDesk(parts),
  };
}
