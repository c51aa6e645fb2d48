import type { Site } from "../../site.ts";
import type { WoodMemberRecord } from "./member-record.ts";
import { merge, next, parse, refuse } from "./parse.ts";

/** The wood cluster's old site; the demonstration serves it at its own address, see `siteAt`. */
export const medienosPartneriai: Site<WoodMemberRecord> = {
  name: "medienos-partneriai",
  title: "Medienos partneriai",
  address: "http://127.0.0.1:4480/",
  contact: "rastine@medienos-partneriai.example",
  languages: ["lt", "pl", "en"],
  everyMinutes: 360,
  // Its robots.txt welcomes quick robots: it is made for them.
  minimumDelayMs: 0,
  allowPrivateAddresses: true,
  expect: { atLeast: 1, atMost: 200_000 },
  required: ["name", "country", "place", "products", "memberSince"],
  example: { url: "/lt/narys/seiros-pusies-dirbtuves_1.php", kind: "detail" },
  pages: {
    start: [{ url: "/lt/nariai.php", kind: "list" }],
    next,
    atMost: 500_000,
  },
  parse,
  merge,
  refuse,
};
