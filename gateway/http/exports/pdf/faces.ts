import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** DejaVu has every letter of the platform's languages; only the glyphs that are used are put into a file. */
export const fontFiles = {
  plain: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf"),
  bold: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf"),
  slanted: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Oblique.ttf"),
} as const;
export type FontName = keyof typeof fontFiles;

/** A font at a size, in points, and its colour. */
export interface Face {
  font: FontName;
  size: number;
  colour: string;
}

const ink = "#1a1a1a";
const faint = "#5c6670";
export const accent = "#1f4e79";
export const ruleColour = "#b9c4cf";

export const faces = {
  title: { font: "bold", size: 30, colour: accent },
  subtitle: { font: "plain", size: 12.5, colour: ink },
  notice: { font: "bold", size: 11, colour: "#8a3b00" },
  heading: { font: "bold", size: 16, colour: accent },
  letter: { font: "bold", size: 11, colour: accent },
  name: { font: "bold", size: 8.6, colour: ink },
  text: { font: "plain", size: 7.6, colour: ink },
  label: { font: "bold", size: 7.6, colour: faint },
  note: { font: "slanted", size: 7.6, colour: faint },
  body: { font: "plain", size: 9.5, colour: ink },
  bodyBold: { font: "bold", size: 9.5, colour: ink },
  running: { font: "plain", size: 7.5, colour: faint },
} as const satisfies Record<string, Face>;

/** Between two lines of a face. */
export const leading = ({ size }: Face) => size * 1.24;
