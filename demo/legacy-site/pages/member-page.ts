import type { DemoFirm, DemoOffer } from "../../firm.ts";
import { woodSpecies } from "../../firms/wood-trades.ts";
import { escaped, type SiteLanguage, spacer } from "../html.ts";
import { labels, offerKinds, taxLabels } from "../labels.ts";
import { addressLine, headline, inProse, machineTranslation } from "../prose.ts";
import { memberAddress, memberNumber } from "./addresses.ts";

const siteLanguages = ["lt", "pl", "en"] as const;

/** The content of a member's page; `swapped` puts products where the address belongs, and the other way round. */
export function memberPage(firm: DemoFirm, language: SiteLanguage, swapped = false): string {
  const label = labels[language];
  const wood = firm.wood;
  const address = escaped(addressLine(firm));
  const products = escaped((wood?.products ?? []).join(", "));
  const rows: [string, string | undefined][] = [
    [label.number, memberNumber(firm.number)],
    [label.country, label.countries[firm.country === "PL" ? "PL" : "LT"]],
    [label.address, swapped ? products : address],
    [label.web, `<A HREF="${escaped(firm.website)}" TARGET=_blank>${escaped(firm.website)}</A>`],
    [label.contact, escaped(firm.contactRole)],
    ...firm.taxIds.map((id): [string, string] => [taxLabels[id.scheme], escaped(id.value)]),
    [label.products, swapped ? address : products],
    [label.species, speciesLine(firm)],
    [label.certificates, certificates(firm, language)],
    [label.kiln, wood?.kilnDryingM3 === undefined ? undefined : `${wood.kilnDryingM3} m<SUP>3</SUP>`],
    [label.since, since(firm, language)],
    [label.about, about(firm, language)],
  ];
  return `<P ALIGN=right><FONT SIZE=1>${languageLinks(firm)}</FONT>
<H2><FONT COLOR="#336633">${escaped(headline(firm))}</FONT></H2>
<TABLE CLASS=korta WIDTH=590 BORDER=1 CELLPADDING=3 BORDERCOLOR="#CCCC99">
${rows.flatMap(([title, cell]) => (cell ? [row(title, cell)] : [])).join("\n")}
</TABLE>
${offers(firm, language)}`;
}

const row = (title: string, cell: string) =>
  `<TR><TD CLASS=et WIDTH=140 VALIGN=top BGCOLOR="#EEEECC"><B>${escaped(title)}:</B>${spacer(1)}<TD CLASS=rk>${cell}&nbsp;`;

function languageLinks(firm: DemoFirm): string {
  const links = siteLanguages.map((language) => {
    const star = firm.descriptions[language] === undefined ? "*" : "";
    return `<A CLASS=kalba HREF="${memberAddress(firm, language)}">${language.toUpperCase()}${star}</A>`;
  });
  return `${links.join(" | ")}&nbsp; (* ${labels.lt.machine})`;
}

function speciesLine(firm: DemoFirm): string | undefined {
  const named = (firm.wood?.species ?? []).map((latin) => {
    const species = woodSpecies.find((one) => one.latin === latin);
    return `${species?.lt ?? latin} (<I>${latin}</I>)`;
  });
  return named.length > 0 ? named.join(", ") : undefined;
}

function certificates(firm: DemoFirm, language: SiteLanguage): string | undefined {
  const until = { lt: "galioja iki", pl: "ważny do", en: "is valid to" }[language];
  const held = (firm.wood?.chainOfCustody ?? []).map(({ standard, validUntil }) =>
    validUntil ? `${standard} (${until} ${inProse(validUntil, language)})` : standard,
  );
  return held.length > 0 ? `<UL>${held.map((one) => `<LI>${escaped(one)}`).join("\n")}</UL>` : undefined;
}

function since(firm: DemoFirm, language: SiteLanguage): string {
  const day = inProse(firm.memberSince, language);
  return {
    lt: `Klasterio narė nuo ${day}`,
    pl: `Członek klaster od ${day}`,
    en: `Limb of the cluster from ${day}`,
  }[language];
}

function about(firm: DemoFirm, language: SiteLanguage): string {
  const own = firm.descriptions[language];
  if (own !== undefined) return `${escaped(own)}`;
  const mark = `<FONT CLASS=auto SIZE=1 COLOR=gray>[${escaped(labels[language].machine)}]</FONT>`;
  return `<I>${escaped(machineTranslation(firm, language))}</I> ${mark}`;
}

function offers(firm: DemoFirm, language: SiteLanguage): string {
  if (language !== "lt" || firm.offers.length === 0) return "";
  return `<H3>${labels.lt.offers}</H3>
<TABLE CLASS=skelbimai WIDTH=590 BORDER=1 CELLPADDING=3>
<TR BGCOLOR="#CCCC99"><TH>Nr.<TH>Rūšis<TH>Skelbimas<TH>Paskelbta
${firm.offers.map((offer) => offerRow(firm, offer)).join("\n")}
</TABLE>`;
}

function offerRow(firm: DemoFirm, offer: DemoOffer): string {
  const number = `${memberNumber(firm.number)}/${offer.key.slice(offer.key.lastIndexOf("w") + 1)}`;
  const kind = `${offerKinds[offer.kind]}: ${offer.direction === "OFFER" ? "siūlo" : "ieško"}`;
  const texts = siteLanguages.flatMap((language) => {
    const title = offer.titles[language];
    return title
      ? [`<P LANG=${language}><B>${escaped(title)}</B><BR>${escaped(offer.descriptions[language] ?? "")}`]
      : [];
  });
  const wanted =
    offer.wantedCountries.length > 0 ? `<P CLASS=salys>Šalys: ${offer.wantedCountries.join(", ")}` : "";
  const until = offer.validUntil ? `, galioja iki ${inProse(offer.validUntil, "lt")}` : "";
  const closed = offer.closed ? " <B>(uždaryta)</B>" : "";
  return `<TR VALIGN=top><TD>${number}<TD>${escaped(kind)}<TD>${texts.join("\n")}${wanted}<TD>Paskelbta ${inProse(offer.publishedAt, "lt")}${until}${closed}`;
}
