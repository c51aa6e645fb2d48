import { createHmac } from "node:crypto";

/** Hosts where anybody gets a mailbox: their users have nothing to do with each other. */
const publicMailHosts = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com proton.me
  protonmail.com gmx.com gmx.de web.de mail.com zoho.com tutanota.com wp.pl o2.pl tlen.pl onet.pl onet.eu op.pl vp.pl
  poczta.onet.pl interia.pl interia.eu poczta.fm gazeta.pl buziaczek.pl go2.pl inbox.lt mail.lt one.lt takas.lt inbox.lv
  mail.ee ukr.net i.ua meta.ua bigmir.net ua.fm email.ua mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru yandex.com
  yandex.by ya.ru rambler.ru tut.by mail.by abv.bg seznam.cz centrum.cz`.split(/\s+/),
);

/** What is remembered of where a posting came from: keyed hashes, by which nobody can be found. */
export interface AddressKeys {
  email: string;
  /** The host of the mailbox, unless anybody gets one there. */
  mailHost: string | null;
  origin: string | null;
}

/** The keyed hashes of a posting's addresses. One mailbox is one address, however its owner varies the spelling. */
export function addressKeys(
  posting: { email: string; origin?: string | undefined },
  key: Buffer,
): AddressKeys {
  const email = mailboxOf(posting.email);
  const host = email.slice(email.lastIndexOf("@") + 1);
  return {
    email: keyed(key, "email", email),
    mailHost: publicMailHosts.has(host) ? null : keyed(key, "host", host),
    origin: posting.origin === undefined ? null : keyed(key, "origin", posting.origin),
  };
}

/** `A.Nowak+jobs@GoogleMail.com` and `anowak@gmail.com` are one mailbox. */
function mailboxOf(email: string): string {
  const plain = email.normalize("NFKC").trim().toLowerCase();
  const at = plain.lastIndexOf("@");
  const host = plain.slice(at + 1).replace(/^googlemail\.com$/, "gmail.com");
  const box = plain.slice(0, Math.max(at, 0)).replace(/\+.*$/s, "");
  return `${host === "gmail.com" ? box.replaceAll(".", "") : box}@${host}`;
}

function keyed(key: Buffer, what: string, value: string): string {
  return createHmac("sha256", key).update(`${what}:${value}`).digest("base64url").slice(0, 22);
}
