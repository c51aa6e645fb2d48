/** What can go wrong with the site, at run time. */
export const siteFaults = [
  "none",
  /** Nobody listens: connections are refused. */
  "down",
  /** Connections are cut as soon as they ask. */
  "reset",
  /** Every page is a login form, answered with 200. */
  "login",
  /** The list's columns have another order and one another title. */
  "changed-column",
  /** Titles stay, but address and products have changed places. */
  "swapped-values",
  /** Bytes of windows-1257, declared as UTF-8 in header and page. */
  "wrong-charset",
  /** Right page, declared rightly as UTF-8; what comes from its database was decoded wrongly before. */
  "mojibake",
  /** Every second member is missing. */
  "half",
  /** The lists are well-formed and empty. */
  "empty",
  /** Every page is a 500. */
  "errors",
  /** Pages come, but only after a while. */
  "slow",
] as const;

export type SiteFault = (typeof siteFaults)[number];
