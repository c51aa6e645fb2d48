import type { NewContent } from "../entries/entry.ts";
import { source } from "./sources.ts";

const parties = ["centrum-promocji-podlasia", "alytus-bac"];

/** One agreement, of which two documents say different things: each is kept. */
export const agreements: Record<string, NewContent<"AGREEMENT">> = {
  "agreement-e-platform-title-page": {
    project: "e-cooperation",
    title: "E-PLATFORM FOR COOPERATION 2010-2013",
    parties,
    fromYear: 2010,
    toYear: 2013,
    status: "TO_BE_CONCLUDED",
    chosen: false,
    source: source.titlePage,
  },
  "agreement-e-platform-case-study": {
    project: "e-cooperation",
    title: "PLATFORMA „E-COOPERATION“ 2010-2013",
    parties,
    fromYear: 2010,
    toYear: 2013,
    status: "SIGNED",
    source: source.caseStudy,
  },
};
