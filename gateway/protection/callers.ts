import { join } from "node:path";
import type { Clock } from "#schema/clock.ts";
import type { Configuration } from "#schema/configuration.ts";
import type { Logger } from "#schema/logger.ts";
import { type CallerHeaders, callerHeaders } from "./caller.ts";
import { KeyRing } from "./key-ring.ts";
import { SignIn } from "./sign-in.ts";

/** Where the API keys are kept. */
export function keyFileOf({ API_KEYS_FILE, DATA_DIR }: Configuration): string {
  return API_KEYS_FILE ?? join(DATA_DIR, "api-keys.json");
}

/** Who may ask what, as the configuration says it. */
export function configuredCallers(
  configuration: Configuration,
  { clock, logger }: { clock: Clock; logger: Logger },
): CallerHeaders {
  const { OPERATOR_TOKEN, CLAIMS_SECRET } = configuration;
  return callerHeaders({
    operatorToken: OPERATOR_TOKEN,
    claimsSecret: CLAIMS_SECRET,
    keys: new KeyRing({ file: keyFileOf(configuration), clock, logger }),
    signIn: signInOf(configuration, clock, logger),
    clock,
    logger,
  });
}

function signInOf(configuration: Configuration, clock: Clock, logger: Logger): SignIn | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_ROLE_CLAIM: roleClaim } = configuration;
  if (issuer === undefined || audience === undefined) return undefined;
  return new SignIn({ issuer, audience, roleClaim, clock, logger });
}
