import type { DemoCluster } from "../firm.ts";

/** What is advertised: an ISCO-08 occupation under titles that name no gender, or both. */
export interface AdvertisedWork {
  readonly code: string;
  readonly cluster: DemoCluster;
  readonly title: { readonly pl: string; readonly lt: string; readonly en: string };
  readonly skills: readonly string[];
  readonly certificates: readonly string[];
}

// biome-ignore format: one line an occupation
const rows: readonly [string, DemoCluster, string, string, string, string, string][] = [
  ["7212", "metalworking", "Spawacz/Spawaczka MIG/MAG", "Suvirintojas (-a) MIG/MAG", "MIG/MAG welder", "MIG/MAG 135,TIG 141", "EN ISO 9606-1"],
  ["7223", "metalworking", "Operator/Operatorka CNC", "CNC operatorius (-ė)", "CNC machine operator", "Fanuc,Heidenhain", ""],
  ["7222", "metalworking", "Ślusarz narzędziowy / Ślusarka narzędziowa", "Įrankininkas (-ė)", "Toolmaker", "CAD,EDM", ""],
  ["7213", "metalworking", "Blacharz/Blacharka", "Skardininkas (-ė)", "Sheet-metal worker", "press brake", ""],
  ["7214", "metalworking", "Monter/Monterka konstrukcji stalowych", "Metalo konstrukcijų montuotojas (-a)", "Structural steel erector", "drawings", "EN ISO 9606-1"],
  ["7132", "metalworking", "Lakiernik/Lakierniczka", "Dažytojas (-a)", "Spray painter", "powder coating", ""],
  ["2144", "metalworking", "Inżynier mechanik (k/m)", "Inžinierius (-ė) mechanikas (-ė)", "Mechanical engineer", "CAD,FEM", ""],
  ["8344", "metalworking", "Operator/Operatorka wózka widłowego", "Krautuvo vairuotojas (-a)", "Forklift operator", "forklift", ""],
  ["7522", "woodworking", "Stolarz meblowy / Stolarka meblowa", "Baldžius (-ė)", "Cabinet-maker", "solid wood", ""],
  ["7523", "woodworking", "Operator/Operatorka obrabiarek do drewna", "Medienos apdirbimo staklių operatorius (-ė)", "Woodworking machine operator", "CNC,drawings", ""],
  ["8172", "woodworking", "Pilarz/Pilarka", "Lentpjūvės operatorius (-ė)", "Sawmill operator", "bandsaw", ""],
  ["7534", "woodworking", "Tapicer/Tapicerka", "Apmušėjas (-a)", "Upholsterer", "sewing", ""],
  ["7115", "woodworking", "Cieśla (k/m)", "Dailidė (vyr./mot.)", "Carpenter", "timber frames", ""],
  ["8219", "woodworking", "Monter/Monterka mebli", "Baldų surinkėjas (-a)", "Furniture assembler", "assembly", ""],
  ["9329", "woodworking", "Pracownik/Pracownica produkcji", "Gamybos darbuotojas (-a)", "Production worker", "", ""],
];

const list = (text: string) => (text === "" ? [] : text.split(","));

export const advertisedWork: readonly AdvertisedWork[] = rows.map(
  ([code, cluster, pl, lt, en, skills, certificates]) => ({
    code,
    cluster,
    title: { pl, lt, en },
    skills: list(skills),
    certificates: list(certificates),
  }),
);
