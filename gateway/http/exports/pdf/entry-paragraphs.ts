import { shortened } from "../clean-text.ts";
import type { DirectoryFirm, DirectoryOffer } from "../directory/directory-firm.ts";
import { type DirectoryFrame, isValidOn, labelIn } from "../directory/directory-frame.ts";
import { directoryWords } from "../directory/directory-words.ts";
import type { Paragraph } from "./column-flow.ts";
import { faces } from "./faces.ts";

const longestDescription = 320;
const longestOfferText = 150;

/** What is printed of one firm; `prepare` makes a text drawable. */
export function entryParagraphs(
  firm: DirectoryFirm,
  frame: DirectoryFrame,
  prepare: (text: string) => string,
): Paragraph[] {
  const words = directoryWords[frame.language];
  const day = frame.madeAt.slice(0, 10);
  const certificates = firm.certificates
    .filter((certificate) => isValidOn(day, certificate))
    .map(({ standard, validUntil }) => `${standard}${untilDay(validUntil, words.until)}`);
  const { phone, email, website } = firm.contact;
  const facts = [
    firm.memberships.map(({ cluster }) => cluster.name.text).join(", "),
    firm.size && labelIn(frame, "SIZE", firm.size),
    firm.foundedYear && `${words.founded} ${firm.foundedYear}`,
  ];
  const plain = (text: string): Paragraph[] => {
    const prepared = prepare(text);
    return prepared === "" ? [] : [{ text: prepared, face: faces.text }];
  };
  const labelled = (label: string, text: string): Paragraph[] =>
    plain(text).map((paragraph) => ({ ...paragraph, label: { text: `${label}:`, face: faces.label } }));
  return [
    { text: prepare(nameWithForm(firm)), face: faces.name },
    ...plain(addressLine(firm)),
    ...plain(joined([phone, email], " · ")),
    ...plain(website?.replace(/^https?:\/\/|\/$/g, "") ?? ""),
    ...plain(joined(facts, " · ")),
    ...plain(shortened(prepare(firm.description?.text ?? ""), longestDescription)),
    ...labelled(words.capabilities, firm.capabilities.map(({ name }) => name.text).join(", ")),
    ...labelled(words.certificates, certificates.join(", ")),
    ...labelled(words.exportsTo, firm.exportsTo.map(({ name }) => name.text).join(", ")),
    ...labelled(words.numbers, numbers(firm)),
    ...(firm.staleSince ? labelled(words.staleSince, firm.staleSince.slice(0, 10)) : []),
    ...firm.cooperationOffers.nodes.flatMap((offer) => offerParagraphs(offer, frame, prepare)),
    ...moreOffers(firm, words.more),
  ];
}

function offerParagraphs(
  offer: DirectoryOffer,
  frame: DirectoryFrame,
  prepare: (text: string) => string,
): Paragraph[] {
  const { until } = directoryWords[frame.language];
  const kind = labelIn(frame, "DIRECTION", offer.direction);
  const about = labelIn(frame, "KIND", offer.kind);
  const text = shortened(prepare(offer.description?.text ?? ""), longestOfferText);
  return [
    {
      text: prepare(`${offer.title.text}${untilDay(offer.validUntil, until)}`),
      face: faces.text,
      label: { text: prepare(`▸ ${capital(kind)}, ${about}:`), face: faces.label },
      indent: 6,
      gap: 1.5,
    },
    ...(text === "" ? [] : [{ text, face: faces.note, indent: 12 }]),
  ];
}

/** Does not break within. */
function untilDay(day: string | null, until: string): string {
  return day === null ? "" : ` (${until}\u00a0${day})`;
}

function moreOffers({ cooperationOffers: { totalCount, nodes } }: DirectoryFirm, more: string): Paragraph[] {
  const hidden = totalCount - nodes.length;
  return hidden > 0 ? [{ text: `+ ${hidden} ${more}`, face: faces.note, indent: 6 }] : [];
}

function nameWithForm({ name, legalForm }: DirectoryFirm): string {
  return legalForm && !name.includes(legalForm) ? `${name}, ${legalForm}` : name;
}

/** The town by its name in the language of the directory; as the source writes it besides, where that is another. */
function addressLine({ address, place, country }: DirectoryFirm): string {
  const [own, shown] = [address?.town ?? undefined, place?.name.text];
  const town = own && shown && own !== shown ? `${own} (${shown})` : (own ?? shown);
  return joined([address?.street, joined([address?.postalCode, town], " "), country.name.text], ", ");
}

function numbers({ taxIds }: DirectoryFirm): string {
  return taxIds
    .filter(({ valid }) => valid)
    .map(({ scheme, value }) => `${scheme.replace(/^.._/, "")} ${value}`)
    .join(", ");
}

function joined(parts: readonly (string | number | null | undefined)[], between: string): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(between);
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
