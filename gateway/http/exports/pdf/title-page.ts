import type { DirectoryFirm } from "../directory/directory-firm.ts";
import { type DirectoryFrame, ownEntry } from "../directory/directory-frame.ts";
import { directoryWords } from "../directory/directory-words.ts";
import { type ColumnFlow, type Paragraph, page, textWidth } from "./column-flow.ts";
import { accent, faces } from "./faces.ts";
import type { Pdf, Typesetter } from "./typesetter.ts";

interface TitlePage {
  pdf: Pdf;
  type: Typesetter;
  flow: ColumnFlow;
  frame: DirectoryFrame;
  firms: readonly DirectoryFirm[];
}

/** What the directory is, of which day, and from which sources under which licences. */
export function drawTitlePage({ pdf, type, flow, frame, firms }: TitlePage): void {
  const words = directoryWords[frame.language];
  pdf.rect(0, 0, page.width, 150).fill(accent);
  const white = { ...faces.title, colour: "#ffffff" };
  type.draw(words.title, white, { x: page.left, y: 62 });
  const subtitle = { ...faces.subtitle, colour: "#ffffff" };
  type.draw(type.fitted(words.subtitle, subtitle, textWidth), subtitle, { x: page.left, y: 106 });
  flow.beginColumnsAt(182);
  if (frame.demonstration) flow.place([{ text: words.demonstration, face: faces.notice }]);
  const offers = firms.reduce((count, { cooperationOffers }) => count + cooperationOffers.totalCount, 0);
  const filters = frame.filters.map(({ parameter, value }) => `${parameter}: ${value}`).join("; ");
  flow.place([
    fact(`${words.madeOn}:`, frame.madeAt.slice(0, 10), 10),
    fact(`${words.firms}:`, `${firms.length}`, 3),
    fact(`${words.offers}:`, `${offers}`, 3),
    fact(`${words.filters}:`, type.prepare(filters) || words.everything, 3),
    fact("", type.prepare(frame.address), 3),
  ]);
  flow.place([{ text: words.sources, face: faces.heading, gap: 26 }]);
  for (const source of frame.sources) flow.place(sourceParagraphs(source, frame, type));
}

function fact(label: string, text: string, gap: number): Paragraph {
  return {
    text,
    face: faces.body,
    gap,
    ...(label && { label: { text: label, face: faces.bodyBold } }),
  };
}

function sourceParagraphs(
  { subgraph, cluster, license, harvest }: DirectoryFrame["sources"][number],
  frame: DirectoryFrame,
  type: Typesetter,
): Paragraph[] {
  const words = directoryWords[frame.language];
  const name = cluster ? `${cluster.name.text} (${cluster.country.name.text})` : subgraph;
  const about = [cluster?.coordinator, cluster?.website].filter(Boolean).join(" · ");
  const read = harvest?.lastSuccessAt?.slice(0, 16).replace("T", " ");
  const state = harvest ? type.prepare(ownEntry(words.states, harvest.state) ?? harvest.state) : "";
  return [
    { text: type.prepare(name), face: faces.bodyBold, gap: 9 },
    ...(about === "" ? [] : [{ text: type.prepare(about), face: faces.body }]),
    ...(cluster ? [fact(`${words.members}:`, `${cluster.memberCount}`, 0)] : []),
    fact(`${words.licence}:`, type.prepare(license ?? words.noLicence), 0),
    fact(`${words.read}:`, `${read ? `${read} UTC` : words.never}${state ? ` (${state})` : ""}`, 0),
  ];
}

/** The groups' heading, across all columns at the top of a page. */
export function drawHeading(text: string, { type, flow }: Pick<TitlePage, "type" | "flow">): void {
  type.draw(type.fitted(text, faces.heading, textWidth), faces.heading, { x: page.left, y: page.top });
  flow.beginColumnsAt(page.top + 30);
}
