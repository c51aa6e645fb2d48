import type { ParsedMail } from "mailparser";
import { fillLetter } from "#subgraphs/kit/mail/letters.ts";
import { smtpOutbox } from "#subgraphs/kit/mail/smtp-outbox.ts";
import { relayLetters } from "#subgraphs/kit/relay/letters.ts";
import { type MailServer, startMailServer } from "../kit/mail-server.ts";
import { payloads } from "./payloads.ts";

const link = "http://graph.example/graphql#query=x";

describe("payloads in mails, as a mail server gets them and a mailer reads them", () => {
  let server: MailServer;
  let outbox: ReturnType<typeof smtpOutbox>;
  beforeAll(async () => {
    server = await startMailServer();
    outbox = smtpOutbox({ url: server.url, from: "graph@example.eu" });
  });
  afterAll(async () => {
    outbox.close();
    await server.close();
  });

  const linesOf = ({ text }: ParsedMail) => (text ?? "").trimEnd().split("\n");

  it("stay text: no markup, no attachment, no header and no recipient of the writer's own", async () => {
    for (const payload of payloads) {
      const letter = fillLetter(relayLetters, "en", { title: payload, text: payload, link });
      await outbox.send({ to: "reader@example.lt", language: "en", ...letter });
    }
    expect(server.mails).toHaveLength(payloads.length);
    const plain = await sent(outbox, server);
    const names = (mail: ParsedMail) => [...mail.headers.keys()].sort();
    for (const mail of server.mails) {
      expect(mail.html).toBe(false);
      expect(mail.attachments).toEqual([]);
      expect(names(mail)).toEqual(names(plain));
      expect(mail.to).toMatchObject({ value: [{ address: "reader@example.lt" }] });
      expect(mail.subject).not.toMatch(/[\r\n]/);
      expect(linesOf(mail)).toContain(link);
    }
  });
});

/** A letter in which nobody wrote anything odd. */
async function sent(outbox: ReturnType<typeof smtpOutbox>, server: MailServer): Promise<ParsedMail> {
  const letter = fillLetter(relayLetters, "en", { title: "Milling", text: "Can you?", link });
  await outbox.send({ to: "reader@example.lt", language: "en", ...letter });
  const mail = server.mails.pop();
  if (mail === undefined) throw new Error("the server got no mail");
  return mail;
}
