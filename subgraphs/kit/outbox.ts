import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "#schema/clock.ts";
import type { LanguageCode } from "#schema/reference/languages.ts";

/** A mail to one reader, in the reader's language. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  language: LanguageCode;
}

/** The mail can never be sent: the recipient does not exist, or the server refuses the text. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
}

/** The mail could not be sent now. */
export class MailFailed extends Error {
  override readonly name = "MailFailed";
}

/** Where mails go. Resolves once the mail is safe; rejects when it is not, and the caller tries again. */
export interface Outbox {
  send(mail: Mail): Promise<void>;
}

/**
 * Without a mail server, mails land in a folder as .eml files (RFC 5322) and are shown, so that a newcomer can
 * follow the link. The file appears whole or not at all.
 */
export function folderOutbox(folder: string, clock: Clock, show: (mail: Mail, file: string) => void): Outbox {
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true });
      const file = join(
        folder,
        `${clock().toISOString().replaceAll(":", "-")}-${randomBytes(4).toString("hex")}.eml`,
      );
      await writeFile(`${file}.part`, messageOf(mail, clock()), { mode: 0o600 });
      await rename(`${file}.part`, file);
      show(mail, file);
    },
  };
}

function messageOf({ to, subject, text, language }: Mail, date: Date): string {
  const headers = [
    `Date: ${date.toUTCString().replace("GMT", "+0000")}`,
    `To: ${oneLine(to)}`,
    `Subject: =?utf-8?B?${Buffer.from(oneLine(subject)).toString("base64")}?=`,
    `Content-Language: ${language}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
  ];
  return `${headers.join("\r\n")}\r\n\r\n${text.replaceAll(/\r?\n/g, "\r\n")}\r\n`;
}

/** A line break in a header would let a writer add headers of his own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ");
}
