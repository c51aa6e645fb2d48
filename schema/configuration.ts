import { isIP } from "node:net";
import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(1).max(600_000);

/**
 * Every environment variable that a process of ours reads, with what it means: the README's table is checked
 * against this. Parsed once, at the start of the process.
 */
export const configurationShape = z.object({
  PORT: port.default(4000).describe("the port to listen on; 0 takes a free one"),
  HOST: z.string().min(1).default("127.0.0.1").describe("the address to listen on"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe("a PostgreSQL server; unset, PostgreSQL is embedded under DATA_DIR"),
  DATA_DIR: z
    .string()
    .min(1)
    .default(".data")
    .describe("where embedded storage, mails and the last good supergraph are kept"),
  SUPERGRAPH: z
    .string()
    .min(1)
    .optional()
    .describe("`npm run gateway`: a composed supergraph's SDL file to serve"),
  SUBGRAPHS_FILE: z
    .string()
    .min(1)
    .default("subgraphs.json")
    .describe("names and addresses of subgraphs that run elsewhere; the file may be absent"),
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(2000).describe("how long a subgraph may take to answer"),
  HARVEST_MINUTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_080)
    .default(15)
    .describe("minutes between two harvests of a feed"),
  WOODWORKING_SITE: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the address of the wood cluster's site; unset, nothing is scraped"),
  OPERATOR_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{24,}$/, "has to be 24 or more letters, digits or any of - . _ ~ + / =")
    .optional()
    .describe("who sends it as a Bearer token acts as operator; unset, nobody does"),
  API_KEYS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe("the API keys' hashes, written by `npm run key`; unset, api-keys.json in DATA_DIR"),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isSafeIssuer, "has to be an https address; http only on this machine")
    .optional()
    .describe("the sign-in service whose tokens are taken, as its tokens name it; unset, none are"),
  OIDC_AUDIENCE: z
    .string()
    .min(1)
    .optional()
    .describe("whom the tokens have to be meant for; needed with OIDC_ISSUER"),
  OIDC_ROLE_CLAIM: z
    .string()
    .min(1)
    .default("role")
    .describe("the claim of a token that holds its role or roles; dots lead into it"),
  TRUSTED_PROXY: z
    .string()
    .refine(
      (text) => text.split(",").every(isNetwork),
      "has to be addresses or networks, separated by commas",
    )
    .optional()
    .describe(
      "proxies whose X-Forwarded-For is believed, as 10.0.0.1 or 10.0.0.0/8, separated by commas; unset, none",
    ),
  CLAIMS_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      "signs what the gateway tells subgraphs about the caller; needed when they run as separate processes",
    ),
  CONTACT_EMAIL: z
    .email()
    .default("operator@e-cooperation.invalid")
    .describe("the address by which our fetcher tells sites whom to write to"),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe("the mail server, as smtp://user:password@host:587; unset, mails land in DATA_DIR/mail"),
  MAIL_FROM: z.email().optional().describe("the address that mails come from; unset, CONTACT_EMAIL"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the graph's address as people reach it, for links in mails; unset, the address listened on"),
  CORS_ORIGINS: z
    .string()
    .default("*")
    .describe("origins whose pages may query the graph, separated by commas; * for all"),
  DEMO_COMPANIES: z.coerce
    .number()
    .int()
    .min(10)
    .max(1_000_000)
    .default(1000)
    .describe("how many demonstration firms `npm start` makes"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"])
    .default("info")
    .describe("the least that is logged"),
});

export type Configuration = z.infer<typeof configurationShape>;

/** A setting has a value that cannot be used; the message names the variable and what would be right. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/** Parses the environment. An empty variable counts as unset. Throws ConfigurationError naming each bad variable. */
export function parseConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in configurationShape.shape && value !== ""),
  );
  const parsed = configurationShape.safeParse(given);
  if (parsed.success) return together(parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]) as keyof typeof configurationShape.shape;
    return `${name}: ${message} (${configurationShape.shape[name].description})`;
  });
  throw new ConfigurationError(`Bad configuration. ${faults.join(" ")}`);
}

/** What is wrong only together. */
function together(configuration: Configuration): Configuration {
  if ((configuration.OIDC_ISSUER === undefined) === (configuration.OIDC_AUDIENCE === undefined))
    return configuration;
  const { description } = configurationShape.shape.OIDC_AUDIENCE;
  throw new ConfigurationError(
    `Bad configuration. OIDC_ISSUER and OIDC_AUDIENCE: set both or none (${description})`,
  );
}

function isSafeIssuer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.trim().split("/");
  const widest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (widest < 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest);
}
