/**
 * Hosts on which anybody can have a mailbox or a page: that two firms use one says nothing about who they are.
 */
const sharedHosts = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com aol.com
  proton.me protonmail.com gmx.com gmx.net gmx.de web.de mail.com zoho.com tutanota.com
  wp.pl o2.pl onet.pl op.pl poczta.onet.pl interia.pl interia.eu interia.com poczta.fm vp.pl tlen.pl gazeta.pl go2.pl
  autograf.pl buziaczek.pl spoko.pl onet.eu poczta.pl neostrada.pl
  inbox.lt one.lt mail.lt takas.lt delfi.lt zebra.lt centras.lt gmail.lt yahoo.lt is.lt ktv.lt
  inbox.lv mail.ee hot.ee
  mail.ru bk.ru list.ru inbox.ru yandex.ru ya.ru yandex.by yandex.ua rambler.ru tut.by mail.by
  ukr.net i.ua meta.ua bigmir.net email.ua ukrpost.ua
  facebook.com fb.com m.facebook.com instagram.com linkedin.com youtube.com twitter.com x.com t.me vk.com ok.ru
  google.com sites.google.com wixsite.com wordpress.com blogspot.com webnode.com weebly.com github.io
  allegro.pl olx.pl panoramafirm.pl pkt.pl oferteo.pl aleo.com rekvizitai.vz.lt rekvizitai.lt visalietuva.lt imones.lt
  prom.ua deal.by business.site poczta.example pastas.example`
    .split(/\s+/)
    .filter((host) => host !== ""),
);

/** A host of one's own, lower case and without `www.`; undefined for one that is shared by strangers. */
function ownHost(host: string): string | undefined {
  const bare = host
    .toLowerCase()
    .replace(/^www\d?\./, "")
    .replace(/\.$/, "");
  if (bare === "" || sharedHosts.has(bare)) return undefined;
  return [...sharedHosts].some((shared) => bare.endsWith(`.${shared}`)) ? undefined : bare;
}

export interface Contacts {
  email?: string | undefined;
  phone?: string | undefined;
  website?: string | undefined;
}

/**
 * What ties a firm to its contacts: `p:<E.164>` and `h:<host>`. The host of the website and that of the mailbox count
 * as one kind, for `info@medis.lt` belongs to `www.medis.lt`.
 */
export function contactKeys({ email, phone, website }: Contacts): string[] {
  const hosts = [
    website !== undefined && URL.canParse(website) ? ownHost(new URL(website).hostname) : undefined,
    email === undefined ? undefined : ownHost(email.slice(email.lastIndexOf("@") + 1)),
  ].filter((host) => host !== undefined);
  return [...(phone === undefined ? [] : [`p:${phone}`]), ...[...new Set(hosts)].map((host) => `h:${host}`)];
}
