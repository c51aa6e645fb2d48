import type { MetalTrade } from "./trade.ts";

// biome-ignore format: one line a text
const rows: readonly [string, string, string, string, string, string, string, string, string, number, string][] = [
  // capability, NACE, pl/lt/en work, pl/lt/en goods, machine, its axes (0: not said), materials
  ["MILLING", "25.62", "frezowanie CNC", "CNC frezavimas", "CNC milling", "części frezowane", "frezuotos detalės", "milled parts", "machining centre", 5, "S355,aluminium 6082,1.4301"],
  ["TURNING", "25.62", "toczenie CNC", "CNC tekinimas", "CNC turning", "części toczone", "tekintos detalės", "turned parts", "CNC lathe", 4, "C45,42CrMo4,brass"],
  ["GRINDING", "25.62", "szlifowanie", "šlifavimas", "grinding", "wałki szlifowane", "šlifuoti velenai", "ground shafts", "cylindrical grinder", 2, "C45,100Cr6"],
  ["WIRE_EDM", "25.62", "elektrodrążenie drutowe", "elektroerozinis pjovimas viela", "wire EDM", "matryce i stemple", "matricos ir puansonai", "dies and punches", "wire EDM machine", 4, "1.2379,tungsten carbide"],
  ["MIG_MAG_WELDING", "25.11", "spawanie MIG/MAG", "MIG/MAG suvirinimas", "MIG/MAG welding", "ramy spawane", "suvirinti rėmai", "welded frames", "welding source", 0, "S235,S355"],
  ["TIG_WELDING", "25.29", "spawanie TIG", "TIG suvirinimas", "TIG welding", "zbiorniki ze stali nierdzewnej", "nerūdijančio plieno talpos", "stainless tanks", "orbital welder", 0, "1.4301,1.4404"],
  ["LASER_CUTTING", "25.62", "cięcie laserowe", "pjovimas lazeriu", "laser cutting", "detale z blachy", "detalės iš skardos", "sheet metal blanks", "fibre laser", 3, "S355,1.4301,aluminium 5754"],
  ["PLASMA_CUTTING", "25.11", "cięcie plazmowe", "plazminis pjovimas", "plasma cutting", "blachy grube", "storų lakštų ruošiniai", "thick plate blanks", "plasma cutter", 3, "S235,S355"],
  ["BENDING", "25.50", "gięcie blach", "lakštų lenkimas", "sheet metal bending", "obudowy i profile gięte", "korpusai ir lenkti profiliai", "housings and bent profiles", "press brake", 6, "DC01,1.4301"],
  ["STAMPING", "25.50", "tłoczenie", "štampavimas", "stamping", "wytłoczki", "štampuotos detalės", "stamped parts", "eccentric press", 0, "DC04,brass"],
  ["FORGING", "25.50", "kucie matrycowe", "kalimas", "forging", "odkuwki", "kaltiniai", "forgings", "forging hammer", 0, "C45,42CrMo4"],
  ["IRON_CASTING", "24.51", "odlewanie żeliwa", "ketaus liejimas", "iron casting", "odlewy żeliwne", "ketaus liejiniai", "iron castings", "moulding line", 0, "EN-GJL-250,EN-GJS-400-15"],
  ["POWDER_COATING", "25.61", "malowanie proszkowe", "miltelinis dažymas", "powder coating", "elementy malowane proszkowo", "milteliniu būdu dažyti gaminiai", "powder-coated parts", "powder coating line", 0, "steel,aluminium"],
  ["HOT_DIP_GALVANIZING", "25.61", "cynkowanie ogniowe", "karštasis cinkavimas", "hot-dip galvanising", "konstrukcje ocynkowane", "cinkuotos konstrukcijos", "galvanised structures", "galvanising bath", 0, "steel"],
  ["HEAT_TREATMENT", "25.61", "obróbka cieplna", "terminis apdorojimas", "heat treatment", "części hartowane", "grūdintos detalės", "hardened parts", "vacuum furnace", 0, "42CrMo4,1.2379"],
  ["STEEL_STRUCTURES", "25.11", "konstrukcje stalowe", "plieninės konstrukcijos", "steel structures", "hale i wiaty stalowe", "plieniniai angarai", "steel halls", "beam line", 7, "S235,S355"],
  ["TOOLS_AND_MOULDS", "25.73", "narzędziownia, budowa form", "įrankių ir formų gamyba", "toolmaking", "formy wtryskowe", "liejimo formos", "injection moulds", "die sinker", 4, "1.2311,1.2343"],
  ["AGRICULTURAL_MACHINES", "28.30", "maszyny rolnicze", "žemės ūkio technika", "agricultural machinery", "brony i siewniki", "akėčios ir sėjamosios", "harrows and seeders", "welding robot", 6, "S355,Hardox"],
];

/** The trades of the metal cluster, each with what it makes, on what machine and of which materials. */
export const metalTrades: readonly MetalTrade[] = rows.map(
  ([capability, nace, pl, lt, en, goodsPl, goodsLt, goodsEn, kind, axes, materials]) => ({
    capability,
    nace,
    work: { pl, lt, en },
    goods: { pl: goodsPl, lt: goodsLt, en: goodsEn },
    machine: axes > 0 ? { kind, axes } : { kind },
    materials: materials.split(","),
  }),
);
