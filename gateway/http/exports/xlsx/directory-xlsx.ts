import writeExcelFile from "write-excel-file/node";
import type { DirectoryFirm, DirectoryOffer, DirectorySource } from "../directory/directory-firm.ts";
import { type DirectoryFrame, isValidOn, labelIn } from "../directory/directory-frame.ts";
import { directoryWords } from "../directory/directory-words.ts";
import { groupsOf } from "../directory/grouping.ts";
import { type Cell, dateCell, numberCell, textCell } from "./cells.ts";
import { type Column, filterButtons, sheetOf } from "./sheet.ts";

/** The directory as a workbook: companies, their open offers, their capabilities, and where it all is from. */
export async function writeXlsx(frame: DirectoryFrame, firms: readonly DirectoryFirm[]): Promise<Uint8Array> {
  const words = directoryWords[frame.language];
  const sorted = groupsOf(firms, frame).flatMap(({ letters }) => letters.flatMap((letter) => letter.firms));
  const sheets = [
    sheetOf(words.firms, firmColumns(frame), sorted),
    sheetOf(
      words.offers,
      offerColumns(frame),
      sorted.flatMap((firm) => firm.cooperationOffers.nodes.map((offer) => ({ firm, offer }))),
    ),
    sheetOf(
      words.capabilities,
      capabilityColumns(frame),
      sorted.flatMap((firm) => firm.capabilities.map(({ code, name }) => ({ firm, code, name: name.text }))),
    ),
    sheetOf(words.sources, sourceColumns(frame), frame.sources),
  ];
  return writeExcelFile(sheets, { features: [filterButtons(sheets)] }).toBuffer();
}

const list = (texts: readonly string[]): Cell => textCell(texts.join(", "));
const townOf = ({ place, address }: DirectoryFirm) => textCell(place?.name.text ?? address?.town);

function firmColumns(frame: DirectoryFrame): Column<DirectoryFirm>[] {
  const { columns: words, ...other } = directoryWords[frame.language];
  const day = frame.madeAt.slice(0, 10);
  return [
    { header: words.name, width: 38, cell: ({ name }) => textCell(name) },
    { header: words.legalForm, width: 12, cell: ({ legalForm }) => textCell(legalForm) },
    { header: words.country, width: 12, cell: ({ country }) => textCell(country.name.text) },
    { header: words.region, width: 24, cell: ({ region }) => textCell(region?.name.text) },
    { header: words.town, width: 18, cell: townOf },
    { header: words.street, width: 26, cell: ({ address }) => textCell(address?.street) },
    { header: words.postalCode, width: 12, cell: ({ address }) => textCell(address?.postalCode) },
    { header: words.phone, width: 18, cell: ({ contact }) => textCell(contact.phone) },
    { header: words.email, width: 28, cell: ({ contact }) => textCell(contact.email) },
    { header: words.website, width: 28, cell: ({ contact }) => textCell(contact.website) },
    {
      header: other.clusters,
      width: 30,
      cell: ({ memberships }) => list(memberships.map(({ cluster }) => cluster.name.text)),
    },
    { header: words.size, width: 20, cell: ({ size }) => textCell(size && labelIn(frame, "SIZE", size)) },
    { header: capital(other.founded), width: 12, cell: ({ foundedYear }) => numberCell(foundedYear) },
    {
      header: other.capabilities,
      width: 40,
      cell: ({ capabilities }) => list(capabilities.map(({ name }) => name.text)),
    },
    {
      header: other.certificates,
      width: 26,
      cell: ({ certificates }) =>
        list(certificates.filter((one) => isValidOn(day, one)).map(({ standard }) => standard)),
    },
    {
      header: other.exportsTo,
      width: 24,
      cell: ({ exportsTo }) => list(exportsTo.map(({ name }) => name.text)),
    },
    {
      header: other.numbers,
      width: 34,
      cell: ({ taxIds }) =>
        list(taxIds.filter(({ valid }) => valid).map(({ scheme, value }) => `${scheme} ${value}`)),
    },
    {
      header: other.openOffers,
      width: 12,
      cell: ({ cooperationOffers }) => numberCell(cooperationOffers.totalCount),
    },
    { header: words.updatedAt, width: 17, cell: ({ updatedAt }) => dateCell(updatedAt) },
    { header: other.staleSince, width: 17, cell: ({ staleSince }) => dateCell(staleSince) },
    { header: words.description, width: 60, cell: ({ description }) => textCell(description?.text) },
    { header: words.id, width: 24, cell: ({ id }) => textCell(id) },
  ];
}

function offerColumns(frame: DirectoryFrame): Column<{ firm: DirectoryFirm; offer: DirectoryOffer }>[] {
  const { columns: words, ...other } = directoryWords[frame.language];
  return [
    { header: other.company, width: 38, cell: ({ firm }) => textCell(firm.name) },
    { header: words.country, width: 12, cell: ({ firm }) => textCell(firm.country.name.text) },
    { header: words.town, width: 18, cell: ({ firm }) => townOf(firm) },
    {
      header: words.direction,
      width: 12,
      cell: ({ offer }) => textCell(labelIn(frame, "DIRECTION", offer.direction)),
    },
    { header: words.kind, width: 16, cell: ({ offer }) => textCell(labelIn(frame, "KIND", offer.kind)) },
    { header: words.offer, width: 50, cell: ({ offer }) => textCell(offer.title.text) },
    { header: words.description, width: 60, cell: ({ offer }) => textCell(offer.description?.text) },
    { header: words.publishedAt, width: 12, cell: ({ offer }) => dateCell(offer.publishedAt) },
    { header: words.validUntil, width: 12, cell: ({ offer }) => dateCell(offer.validUntil) },
    {
      header: words.wantedCountries,
      width: 24,
      cell: ({ offer }) => list(offer.wantedCountries.map(({ name }) => name.text)),
    },
    { header: words.id, width: 24, cell: ({ offer }) => textCell(offer.id) },
  ];
}

function capabilityColumns(
  frame: DirectoryFrame,
): Column<{ firm: DirectoryFirm; code: string; name: string }>[] {
  const { columns: words, ...other } = directoryWords[frame.language];
  return [
    { header: other.capability, width: 34, cell: ({ name }) => textCell(name) },
    { header: words.code, width: 26, cell: ({ code }) => textCell(code) },
    { header: other.company, width: 38, cell: ({ firm }) => textCell(firm.name) },
    { header: words.town, width: 18, cell: ({ firm }) => townOf(firm) },
    { header: words.country, width: 12, cell: ({ firm }) => textCell(firm.country.name.text) },
  ];
}

function sourceColumns(frame: DirectoryFrame): Column<DirectorySource>[] {
  const { columns: words, ...other } = directoryWords[frame.language];
  const told = frame.demonstration ? other.demonstration : "";
  return [
    {
      header: words.source,
      width: 36,
      cell: (source) => textCell(source.cluster?.name.text ?? source.subgraph),
    },
    { header: words.country, width: 12, cell: ({ cluster }) => textCell(cluster?.country.name.text) },
    { header: words.coordinator, width: 30, cell: ({ cluster }) => textCell(cluster?.coordinator) },
    { header: words.website, width: 28, cell: ({ cluster }) => textCell(cluster?.website) },
    { header: words.sourceKind, width: 16, cell: ({ kind }) => textCell(kind) },
    { header: other.licence, width: 24, cell: ({ license }) => textCell(license ?? other.noLicence) },
    { header: words.languages, width: 12, cell: ({ languages }) => list(languages) },
    { header: other.members, width: 10, cell: ({ cluster }) => numberCell(cluster?.memberCount) },
    { header: words.records, width: 10, cell: ({ harvest }) => numberCell(harvest?.recordCount) },
    { header: other.read, width: 17, cell: ({ harvest }) => dateCell(harvest?.lastSuccessAt) },
    {
      header: other.madeOn,
      width: 17,
      cell: () => dateCell(frame.madeAt),
    },
    { header: frame.demonstration ? "!" : "", width: 44, cell: () => textCell(told) },
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
