import { fold } from "#schema/text/fold.ts";
import type { DemoCluster } from "../firm.ts";
import { at } from "./dice.ts";

const words = (text: string) => text.split(" ");

const polishEndings = words(
  "mont ex max tech mar wit rem kon bud pol lux plast trans serwis projekt system term profil grot wal",
);
const borderland = words(
  "Wigry Hańcza Rospuda Biebrza Narew Supraśl Czarna Jaćwież Żubr Łoś Ryś Jaskółka Żuraw Bóbr Świtezianka " +
    "Puszcza Knyszyn Netta Sajno Necko Gaładuś Szelment Szeszupa Krzemianka Świerk Żmudź Mazur Gładź Zorza Łąka",
);
const genitives = words(
  "Nemuno Šešupės Dzūkijos Sūduvos Dainavos Merkio Baltosios Ančios Dusios Metelio Žuvinto Obelijos Galadusio " +
    "Seiros Peršekės Vištyčio Gaujos Šlavantos Raigardo Veisiejų Jiezno Punios Rudaminos Šventosios Žeimenos",
);

interface Style {
  readonly lists: readonly (readonly string[])[];
  join(parts: readonly string[]): string;
}

const compound = (parts: readonly string[]) => `${parts[0]}${parts[1]} ${parts[2]}`;
const phrase = (parts: readonly string[]) => parts.join(" ");

const styles: Record<string, Style> = {
  "PL/metalworking": {
    lists: [
      words(
        "Metal Stal Inox Żelaz Mecha Tokar Frezo Spawa Blacho Odlew Kuźnio Precyzja Alumi Wało Sprzęgo Gwinto " +
          "Śrubo Hydro Zbiorniko Łożysko Narzędzio Obróbka Laser Cynko",
      ),
      polishEndings,
      borderland,
    ],
    join: compound,
  },
  "PL/woodworking": {
    lists: [
      words("Drewno Dąbo Jesion Sosno Brzozo Buko Tartako Stolarz Mebel Parkieto Forniro Okno Schodo Lamino"),
      polishEndings,
      borderland,
    ],
    join: compound,
  },
  "LT/metalworking": {
    lists: [
      genitives,
      words(
        "plieno metalo vario žalvario geležies aliuminio kalvės lazerio žiežirbos skardos varžto guolio veleno ketaus",
      ),
      words(
        "detalės konstrukcijos mechanika sistemos gaminiai technika dirbtuvės meistrai linija forma profiliai projektai",
      ),
    ],
    join: phrase,
  },
  "LT/woodworking": {
    lists: [
      genitives,
      words(
        "ąžuolo beržo pušies eglės uosio klevo liepos alksnio drebulės maumedžio skroblo guobos kadagio šermukšnio " +
          "lazdyno gluosnio vinkšnos miško girios šilo",
      ),
      words(
        "baldai lentos namai durys langai grindys parketas laiptai gaminiai mediena stalius dirbtuvės rąstai meistrai " +
          "skydai sodyba pjūklas drožlė",
      ),
    ],
    join: phrase,
  },
};

/** An invented name that no other firm of that country and cluster has, without its legal form. */
export function nameOf(country: string, cluster: DemoCluster, firmNumber: number): string {
  const style = styles[`${country}/${cluster}`];
  if (!style) throw new RangeError(`no names for ${country} ${cluster}`);
  const size = style.lists.reduce((product, list) => product * list.length, 1);
  const round = Math.floor(firmNumber / size);
  // A step without a common divisor visits every combination once before any comes again.
  let rest = (firmNumber * stepFor(size)) % size;
  const parts = style.lists.map((list) => {
    const part = at(list, rest % list.length);
    rest = Math.floor(rest / list.length);
    return part;
  });
  return style.join(parts) + (round > 0 ? ` ${round + 1}` : "");
}

/** The name as part of an address: `aluminiowigry`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

const stepFor = (size: number): number => {
  for (let step = Math.floor(size * 0.618); ; step++) if (divisor(step, size) === 1) return step;
};
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
