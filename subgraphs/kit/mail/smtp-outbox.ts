import { createTransport } from "nodemailer";
import { MailFailed, MailRefused, type Outbox } from "../outbox.ts";

export interface SmtpSettings {
  /** smtp:// or smtps://, with user and password where the server wants them. */
  url: string;
  /** The address that mails come from. */
  from: string;
}

const timeoutMs = 20_000;

/**
 * Hands mails to a mail server. Rejects with MailRefused when the server will never take the mail (a 5xx reply to the
 * recipient or the text), and with MailFailed when trying again may help.
 */
export function smtpOutbox({ url, from }: SmtpSettings): Outbox & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // A text is a text: nothing that a stranger wrote makes the mailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, language }) {
      try {
        await transport.sendMail({
          from,
          to: { name: "", address: to },
          subject,
          text,
          headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
        });
      } catch (error) {
        throw replyCode(error) >= 500
          ? new MailRefused(`the mail server refused it: ${replyCode(error)}`)
          : new MailFailed(`the mail server could not take it: ${codeOf(error)}`);
      }
    },
    close: () => transport.close(),
  };
}

/** The server's three digits, or 0 where it gave none. Refusing our login is no fault of the mail. */
function replyCode(error: unknown): number {
  if (!(error instanceof Error) || codeOf(error) === "EAUTH") return 0;
  return "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : 0;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
