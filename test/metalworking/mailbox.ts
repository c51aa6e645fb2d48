import type { Mail, Outbox } from "#subgraphs/kit/outbox.ts";

/** An outbox whose mails can be waited for: a subgraph sends them after it has answered. */
export interface Mailbox extends Outbox {
  mails: Mail[];
  /** The next mail to the address, about the title if there is one, that nobody has taken yet. */
  next(to: string, title?: string): Promise<Mail>;
}

export function mailbox(): Mailbox {
  const mails: Mail[] = [];
  const waiting: { wanted(mail: Mail): boolean; take(mail: Mail): void }[] = [];
  const untaken: Mail[] = [];
  return {
    mails,
    async send(mail) {
      mails.push(mail);
      const at = waiting.findIndex(({ wanted }) => wanted(mail));
      const [waiter] = at === -1 ? [] : waiting.splice(at, 1);
      if (waiter) waiter.take(mail);
      else untaken.push(mail);
    },
    next(to, title = "") {
      const wanted = (mail: Mail) => mail.to === to && mail.subject.includes(title);
      const at = untaken.findIndex(wanted);
      const [mail] = at === -1 ? [] : untaken.splice(at, 1);
      return mail ? Promise.resolve(mail) : new Promise((take) => void waiting.push({ wanted, take }));
    },
  };
}

/** The mutation that a mail's link holds ready in the explorer. */
export function documentIn({ text }: Mail): string {
  return decodeURIComponent(/\/graphql#query=(\S+)$/m.exec(text)?.[1] ?? "");
}

/** The token in a mail's link. */
export function tokenIn(mail: Mail): string {
  return /token: "([\w-]{43})"/.exec(documentIn(mail))?.[1] ?? "";
}
