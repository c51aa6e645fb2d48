import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real mail server on loopback, which keeps what it takes. */
export interface MailServer {
  url: string;
  /** Messages as they came, and as a mailer reads them. */
  raw: string[];
  mails: ParsedMail[];
  /** What it answers to the next recipients: an SMTP code; undefined takes them. */
  answer: number | undefined;
  /** How often a recipient was named to it. */
  attempts: number;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo(address, _session, done) {
      kept.attempts += 1;
      if (kept.answer === undefined) return done();
      done(Object.assign(new Error(`no room for ${address.address}`), { responseCode: kept.answer }));
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        kept.raw.push(raw);
        simpleParser(raw).then((mail) => {
          kept.mails.push(mail);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const kept: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    raw: [],
    mails: [],
    answer: undefined,
    attempts: 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return kept;
}
