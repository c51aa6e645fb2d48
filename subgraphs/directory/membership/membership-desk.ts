import { randomBytes } from "node:crypto";
import type { QueryExecutorProvider } from "kysely";
import { languageOf, parseLanguage } from "#schema/reference/languages.ts";
import { localize } from "#schema/reference/localized.ts";
import { writeAudit } from "#subgraphs/kit/audit.ts";
import { actsForCluster, type Claims } from "#subgraphs/kit/claims.ts";
import {
  ifMailsAreLeft,
  invalid,
  type Payload,
  refusedBy,
  unknownToken,
  unlessTooManyMails,
} from "#subgraphs/kit/graph/payload.ts";
import { fillLetter, type Letters } from "#subgraphs/kit/mail/letters.ts";
import { explorerLink } from "#subgraphs/kit/mail/links.ts";
import type { Caller } from "../offers/desk.ts";
import { languageOfCountry } from "../offers/interest.ts";
import { namespace, type Parts } from "../parts.ts";
import { clusterPolicy } from "../resolvers/cluster-policy.ts";
import {
  type Application,
  confirmApplicationRow,
  decideApplicationRow,
  keepApplication,
  lockedApplication,
} from "./application.ts";
import { checkApplication, type MembershipInput } from "./application-input.ts";
import {
  acceptedLetters,
  confirmLetters,
  operatorLetters,
  receivedLetters,
  refusedLetters,
} from "./letters.ts";
import { tellOperator } from "./operator-mail.ts";

const confirmWithinMs = 48 * 3_600_000;
const confirmPurpose = "CONFIRM_APPLICATION";

/** The same for an application that never was, was decided already, or is to another operator's cluster. */
const notPending = invalid({
  path: ["id"],
  code: "UNKNOWN_APPLICATION",
  message: "There is no application of this id that waits for your decision.",
});

/** How organisations apply for membership, and what a cluster's operator decides. Both are told. */
export class MembershipDesk {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Keeps an application and mails its confirmation link: it counts once the address is confirmed. */
  async apply(
    cluster: string,
    input: MembershipInput,
    { claims, language, proof }: Caller,
  ): Promise<Payload> {
    const { db, clock, guard, mail, projection } = this.#parts;
    const now = clock();
    const facts = projection.known.clusters.get(cluster);
    const { readOnly, notice } = clusterPolicy(facts?.country ?? "");
    if (facts === undefined)
      return invalid({ path: ["cluster"], code: "UNKNOWN_CLUSTER", message: "is no cluster of the graph." });
    if (readOnly) {
      const message = localize(notice, language)?.text ?? "";
      return invalid({ path: ["cluster"], code: "READ_ONLY", message });
    }
    const checked = checkApplication(input);
    if ("problems" in checked) return invalid(...checked.problems);
    const body = checked.value;
    const texts = [body.organisation, body.message ?? ""];
    const posting = { kind: "APPLICATION", channel: "MESSAGE" as const, texts, email: input.contactEmail };
    const verdict = await guard.judge(db, { ...posting, origin: claims.origin, proof }, now);
    const refused = refusedBy(verdict);
    if (refused !== undefined) return refused;
    if (verdict.verdict === "HOLD") {
      const message = "looks like advertising and was not taken; say in plain words why you want to join.";
      return invalid({ path: ["input", "message"], code: "LOOKS_LIKE_ADVERTISING", message });
    }
    const application = {
      id: `a-${randomBytes(10).toString("hex")}`,
      cluster,
      language: languageOf(language ?? "") ?? languageOfCountry(body.country),
      body,
      contactEmail: input.contactEmail,
      receivedAt: now,
      confirmBefore: new Date(now.getTime() + confirmWithinMs),
    };
    const kept = await unlessTooManyMails(() =>
      db.transaction().execute(async (transaction) => {
        await keepApplication(transaction, application);
        await this.#askToConfirm(transaction, application);
        return { __typename: "MembershipApplication", ...shown(application) };
      }),
    );
    mail.sendSoon();
    return kept;
  }

  /** Hands the application in that the token confirms. */
  async confirm(token: string): Promise<Payload> {
    const { db, clock, tokens, mail } = this.#parts;
    const now = clock();
    const confirmed = await unlessTooManyMails(() =>
      db.transaction().execute(async (transaction) => {
        const id = await tokens.redeem(transaction, token, confirmPurpose, now);
        const application = id === undefined ? undefined : await lockedApplication(transaction, id);
        if (application?.state !== "AWAITING_CONFIRMATION") return unknownToken;
        await confirmApplicationRow(transaction, application.id, now);
        await this.#tellApplicant(transaction, application, receivedLetters);
        await this.#tellOperator(transaction, application);
        return { __typename: "MembershipApplication", ...shown(application) };
      }),
    );
    mail.sendSoon();
    return confirmed;
  }

  /** An operator accepts or refuses; the applicant is told. */
  async decide(
    { id, accept, note }: { id: string; accept: boolean; note?: string | null },
    claims: Claims,
  ): Promise<Payload> {
    const { db, clock, mail } = this.#parts;
    const now = clock();
    const decided = await db.transaction().execute(async (transaction) => {
      const application = await lockedApplication(transaction, id);
      if (application?.state !== "PENDING" || !actsForCluster(claims, application.cluster)) return notPending;
      const state = accept ? ("ACCEPTED" as const) : ("REFUSED" as const);
      await decideApplicationRow(transaction, { id, state, note: note ?? null, at: now });
      const letters = accept ? acceptedLetters : refusedLetters;
      await ifMailsAreLeft(() => this.#tellApplicant(transaction, application, letters, note ?? ""));
      await writeAudit(transaction, namespace, {
        ...{ at: now, claims, deed: "decideApplication", object: id, note },
        before: { state: application.state },
        after: { state, cluster: application.cluster },
      });
      return {
        __typename: "ApplicationDecided",
        application: { ...application, state, decidedAt: now, note: note ?? null },
      };
    });
    mail.sendSoon();
    return decided;
  }

  async #askToConfirm(
    transaction: QueryExecutorProvider,
    {
      id,
      cluster,
      language: tag,
      body,
      contactEmail,
      confirmBefore,
    }: Omit<Application, "state" | "confirmedAt" | "decidedAt" | "note">,
  ): Promise<void> {
    const { tokens, mail, publicUrl } = this.#parts;
    const language = parseLanguage(tag, "language");
    const token = await tokens.issue(transaction, {
      about: id,
      purpose: confirmPurpose,
      expiresAt: confirmBefore,
    });
    const document = `mutation Apply {
  confirmApplication(token: "${token}") {
    ... on MembershipApplication { id receivedAt }
    ... on UnknownToken { message }
  }
}`;
    const { subject, text } = fillLetter(confirmLetters, language, {
      cluster: this.#nameOf(cluster, language),
      organisation: body.organisation,
      until: confirmBefore,
      link: explorerLink(publicUrl(), document),
    });
    await mail.queue(transaction, id, { to: contactEmail ?? "", language, subject, text });
  }

  async #tellApplicant(
    transaction: QueryExecutorProvider,
    { id, cluster, language: tag, body, contactEmail }: Application,
    letters: Letters,
    note = "",
  ): Promise<void> {
    if (contactEmail === null) return;
    const language = parseLanguage(tag, "language");
    const facts = { cluster: this.#nameOf(cluster, language), organisation: body.organisation, note };
    const { subject, text } = fillLetter(letters, language, facts);
    await this.#parts.mail.queue(transaction, id, { to: contactEmail, language, subject, text });
  }

  #tellOperator(transaction: QueryExecutorProvider, { id, cluster, body }: Application): Promise<void> {
    const document = `query Applications {
  membershipApplications(cluster: "${cluster}", state: PENDING) {
    id organisation kind country { code } place taxId { scheme value } website contactEmail message
  }
}

mutation Decide {
  decideApplication(id: "${id}", accept: true, note: "") {
    ... on ApplicationDecided { application { state record } }
    ... on InvalidInput { problems { message } }
  }
}`;
    const link = explorerLink(this.#parts.publicUrl(), document);
    return tellOperator(transaction, this.#parts, {
      ...{ cluster, about: id, letters: operatorLetters },
      facts: { organisation: body.organisation, link },
    });
  }

  #nameOf(cluster: string, language: string): string {
    return localize(this.#parts.projection.clusterNames.get(cluster) ?? {}, language)?.text ?? cluster;
  }
}

/** What an applicant is shown: nothing that others could not see. */
function shown({ id, cluster, receivedAt }: Pick<Application, "id" | "cluster" | "receivedAt">) {
  return { id, clusterSlug: cluster, receivedAt };
}
