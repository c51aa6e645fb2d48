/** What a text leads its reader to: pages, and people past the relay. */
export interface Leads {
  /** Points for links, and for the ways to a person. */
  readonly linkPoints: number;
  readonly contactPoints: number;
}

const shorteners = new Set(
  `bit.ly tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly cutt.ly rebrand.ly shorturl.at rb.gy tiny.cc clck.ru vk.cc u.to
  t.ly s.id lnkd.in linktr.ee taplink.cc adf.ly shorte.st bc.vc surl.li cutt.us soo.gd tny.im qps.ru goo.su`.split(
    /\s+/,
  ),
);

/** Endings whose names cost next to nothing and are mostly bought for campaigns (Spamhaus, Interisle reports). */
const cheapEndings = new Set(
  "xyz top click loan win bid icu buzz cyou rest monster quest sbs cfd bond casino bet poker porn sex xxx vip gq tk ml cf ga pw lol wang men date racing stream trade party review accountant science download".split(
    " ",
  ),
);

/** Endings by which a name without `http://` is known to be a page and not an abbreviation. */
const usualEndings = new Set(
  "com net org eu pl lt lv ee ua by ru de uk info biz io me co online site club store shop app live pro link work".split(
    " ",
  ),
);

const messengerLink =
  /^(?:t\.me|telegram\.me|wa\.me|chat\.whatsapp\.com|api\.whatsapp\.com|viber\.click|vb\.me|signal\.me)$/;
const messengerName =
  /(?:telegram|whats ?app|viber|skype|signal|телеграм|ватсап|вотсап|вайбер|скайп|вайбэр|тэлеграм)\p{L}{0,4}|(?<![\p{L}\p{N}])(?:tg|тг)(?![\p{L}\p{N}])/giu;
const handle = /(?<![\p{L}\p{N}.])@[a-z0-9_]{4,32}/giu;
const ipHost = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Chunks are cut, so that no expression has to look far: a longer one is no word and no usual address. */
const longestChunk = 300;

/** Weighs the links, handles, addresses and telephone numbers of a text. */
export function leadsIn(text: string): Leads {
  const hosts: string[] = [];
  let linkPoints = 0;
  let mails = 0;
  for (const whole of text.split(/[\s,;<>()[\]"'|]+/u)) {
    const chunk = whole.slice(0, longestChunk).toLowerCase();
    if (/^[^@/]{1,64}@[^@/]{1,190}\.\p{L}{2,}/u.test(chunk)) {
      mails++;
      continue;
    }
    const link = linkOf(chunk);
    if (link === undefined) continue;
    hosts.push(link.host);
    linkPoints += pointsOf(link);
  }
  const pages = new Set(hosts.filter((host) => !messengerLink.test(host)));
  linkPoints += hosts.length <= 2 ? hosts.length : hosts.length <= 3 ? 4 : hosts.length <= 4 ? 6 : 9;
  if (pages.size >= 8) linkPoints += 3;
  return { linkPoints, contactPoints: contactPoints(text, hosts, mails) };
}

interface Link {
  host: string;
  rest: string;
  userinfo: boolean;
}

function linkOf(chunk: string): Link | undefined {
  const [, scheme, userinfo, host = "", rest = ""] =
    /^\p{P}{0,3}(https?:\/\/|hxxps?:\/\/|www\.)?([^/@]{1,100}@)?([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})(.*)$/u.exec(
      chunk,
    ) ?? [];
  const ending = host.slice(host.lastIndexOf(".") + 1);
  const known =
    usualEndings.has(ending) || cheapEndings.has(ending) || shorteners.has(host) || messengerLink.test(host);
  if (host === "" || !(scheme || known)) return undefined;
  // `ul.Polna`, `kat.B`: an abbreviation with its word; a page's own name has three letters or more.
  if (!scheme && rest === "" && host.length - ending.length < 4) return undefined;
  return { host: host.replace(/^www\./, ""), rest, userinfo: userinfo !== undefined };
}

function pointsOf({ host, rest, userinfo }: Link): number {
  let points = 0;
  if (shorteners.has(host)) points += 5;
  if (cheapEndings.has(host.slice(host.lastIndexOf(".") + 1))) points += 4;
  if (ipHost.test(host) || userinfo) points += 6;
  if (/[?&](?:ref|aff|affid|promo|partner|click_?id|subid|invite)=/.test(rest)) points += 4;
  return points;
}

function contactPoints(text: string, hosts: readonly string[], mails: number): number {
  const links = hosts.filter((host) => messengerLink.test(host)).length;
  const handles = [...text.matchAll(handle)].length;
  const names = [...text.matchAll(messengerName)].length;
  const phones = phonesIn(text);
  const points =
    Math.min(6, 4 * links) +
    Math.min(6, handles * (names > 0 ? 4 : 2)) +
    Math.min(2, names) +
    Math.min(3, phones) +
    Math.min(2, mails);
  return Math.min(9, points);
}

/** Nine digits or more in a row with their usual dividers; a register number or a standard has its word before it. */
function phonesIn(text: string): number {
  const rows = text.match(/(?<![\p{L}\p{N}/])\+?\d[\d ().-]{7,18}\d(?![\p{L}\p{N}/])/gu) ?? [];
  return rows.filter((row) => {
    const digits = row.replace(/\D/g, "").length;
    return digits >= 8 && digits <= 15;
  }).length;
}
