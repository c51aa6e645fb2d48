import type { Texts } from "#schema/reference/localized.ts";

export interface Industry {
  code: string;
  names: Texts;
  /** Where it lies in NACE Rev. 2, roughly: ours, for those who want to compare. */
  naceHint: string;
}

/** The ten branches out of which CLUSTERS-CORD was to choose three for meta-clusters, in the order of its page. */
export const industries: readonly Industry[] = [
  {
    code: "LOGISTICS_MOBILITY",
    names: { pl: "logistyka i mobilność", lt: "logistika ir judumas", en: "Logistics and mobility" },
    naceHint: "H49-53",
  },
  {
    code: "HEALTH",
    names: { pl: "ochrona zdrowia", lt: "sveikatos apsauga", en: "Health" },
    naceHint: "Q86; C32.50",
  },
  {
    code: "PROFESSIONAL_SERVICES",
    names: { pl: "usługi profesjonalne", lt: "profesinės paslaugos", en: "Professional services" },
    naceHint: "M69-75",
  },
  {
    code: "ENERGY_ENVIRONMENT",
    names: { pl: "energia i środowisko", lt: "energetika ir aplinka", en: "Energy and environment" },
    naceHint: "D35; E36-39",
  },
  {
    code: "ICT",
    names: {
      pl: "technologie informacyjne i komunikacyjne",
      lt: "informacinės ir ryšių technologijos",
      en: "Information and communication technologies",
    },
    naceHint: "J58-63",
  },
  {
    code: "PRODUCTION_TECHNOLOGIES",
    names: { pl: "technologie produkcji", lt: "gamybos technologijos", en: "Production technologies" },
    naceHint: "C25; C28",
  },
  {
    code: "AUTOMOTIVE_AEROSPACE",
    names: {
      pl: "motoryzacja i lotnictwo",
      lt: "automobiliai ir aviacija",
      en: "Automotive and aeronautics",
    },
    naceHint: "C29; C30",
  },
  {
    code: "WOOD",
    names: { pl: "przemysł drzewny", lt: "medienos pramonė", en: "Wood industry" },
    naceHint: "C16; C31",
  },
  {
    code: "TOURISM",
    names: { pl: "turystyka", lt: "turizmas", en: "Tourism" },
    naceHint: "I55; N79",
  },
  {
    code: "FOOD",
    names: { pl: "technologia żywności", lt: "maisto technologijos", en: "Food technology" },
    naceHint: "C10-11",
  },
];

const byCode = new Map(industries.map((industry) => [industry.code, industry]));

export function industryByCode(code: string): Industry | undefined {
  return byCode.get(code);
}
