import type { WoodTrade } from "./trade.ts";

// biome-ignore format: one line a text
const rows: readonly [string, string, string, string, string, string, string, string, string][] = [
  // capability, NACE, pl/lt/en work, pl/lt/en goods, products as the Lithuanian site names them
  ["SAWMILLING", "16.10", "tartak, przecieranie drewna", "lentpjūvė, rąstų pjovimas", "sawmilling", "tarcica", "pjautinė mediena", "sawn timber", "pjautinė mediena,tašai,lentos"],
  ["PLANING", "16.10", "struganie drewna", "medienos obliavimas", "planing of wood", "deski strugane", "obliuotos lentos", "planed boards", "obliuotos lentos,dailylentės"],
  ["KILN_DRYING", "16.10", "suszenie drewna", "medienos džiovinimas", "kiln drying of timber", "tarcica suszona", "džiovinta mediena", "kiln-dried timber", "džiovinta mediena"],
  ["IMPREGNATION", "16.10", "impregnacja drewna", "medienos impregnavimas", "wood impregnation", "słupy impregnowane", "impregnuoti stulpai", "treated posts", "impregnuota mediena,tvoros"],
  ["VENEER", "16.21", "produkcja fornirów", "faneruotės gamyba", "veneer production", "okleiny dębowe", "ąžuolo lukštas", "oak veneer", "lukštas,fanera"],
  ["WOOD_GLUING", "16.21", "klejenie drewna", "medienos klijavimas", "wood gluing", "płyty klejone", "klijuoti skydai", "glued panels", "klijuoti skydai"],
  ["PARQUET", "16.22", "produkcja parkietów", "parketo gamyba", "parquet production", "parkiety i podłogi", "parketas ir grindys", "parquet and floors", "parketas,grindlentės"],
  ["WINDOWS", "16.23", "produkcja okien drewnianych", "medinių langų gamyba", "production of wooden windows", "okna drewniane", "mediniai langai", "wooden windows", "mediniai langai"],
  ["DOORS", "16.23", "produkcja drzwi drewnianych", "medinių durų gamyba", "production of wooden doors", "drzwi drewniane", "medinės durys", "wooden doors", "medinės durys"],
  ["STAIRS", "16.23", "produkcja schodów", "laiptų gamyba", "stair making", "schody drewniane", "mediniai laiptai", "wooden stairs", "mediniai laiptai"],
  ["TIMBER_FRAME_HOUSES", "16.23", "domy drewniane szkieletowe", "karkasiniai mediniai namai", "timber frame houses", "domy szkieletowe", "karkasiniai namai", "timber frame houses", "karkasiniai namai,pirtys"],
  ["GLUED_LAMINATED_TIMBER", "16.23", "drewno klejone warstwowo", "klijuotų sijų gamyba", "glued laminated timber", "belki klejone", "klijuotos sijos", "glulam beams", "klijuotos sijos"],
  ["PALLETS", "16.24", "produkcja palet", "padėklų gamyba", "pallet production", "palety drewniane", "mediniai padėklai", "wooden pallets", "mediniai padėklai,medinė tara"],
  ["PELLETS", "16.29", "produkcja pelletu", "medžio granulių gamyba", "wood pellet production", "pellet drzewny", "medžio granulės", "wood pellets", "medžio granulės,briketai"],
  ["WOOD_CNC_ROUTING", "16.29", "obróbka CNC drewna", "CNC medienos apdirbimas", "CNC routing of wood", "elementy drewniane CNC", "medinės detalės", "CNC wood parts", "medienos frezavimo gaminiai"],
  ["FURNITURE", "31.09", "produkcja mebli", "baldų gamyba", "furniture making", "meble z litego drewna", "masyvo baldai", "solid wood furniture", "masyvo baldai,stalai,kėdės"],
  ["KITCHEN_FURNITURE", "31.02", "meble kuchenne", "virtuvės baldų gamyba", "kitchen furniture", "zabudowy kuchenne", "virtuvės komplektai", "fitted kitchens", "virtuvės baldai"],
  ["UPHOLSTERED_FURNITURE", "31.09", "meble tapicerowane", "minkštųjų baldų gamyba", "upholstered furniture", "sofy i fotele", "sofos ir foteliai", "sofas and armchairs", "minkštieji baldai"],
];

/** The trades of the wood cluster, each with its products in the words of the cluster's site. */
export const woodTrades: readonly WoodTrade[] = rows.map(
  ([capability, nace, pl, lt, en, goodsPl, goodsLt, goodsEn, products]) => ({
    capability,
    nace,
    work: { pl, lt, en },
    goods: { pl: goodsPl, lt: goodsLt, en: goodsEn },
    products: products.split(","),
  }),
);

/** Latin name and what the Lithuanian site calls it. */
export const woodSpecies: readonly { readonly latin: string; readonly lt: string }[] = [
  { latin: "Quercus robur", lt: "ąžuolas" },
  { latin: "Pinus sylvestris", lt: "pušis" },
  { latin: "Picea abies", lt: "eglė" },
  { latin: "Betula pendula", lt: "beržas" },
  { latin: "Fraxinus excelsior", lt: "uosis" },
  { latin: "Alnus glutinosa", lt: "juodalksnis" },
  { latin: "Populus tremula", lt: "drebulė" },
  { latin: "Tilia cordata", lt: "liepa" },
  { latin: "Fagus sylvatica", lt: "bukas" },
  { latin: "Larix decidua", lt: "maumedis" },
  { latin: "Acer platanoides", lt: "klevas" },
];
