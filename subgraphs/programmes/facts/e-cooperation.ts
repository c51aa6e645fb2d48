import type { NewContent } from "../entries/entry.ts";
import { eCooperationClaims } from "./e-cooperation-claims.ts";
import { source } from "./sources.ts";

const programme = "Lithuania-Poland Cross-border Cooperation Programme 2007-2013, Small Project Fund";

export const eCooperation: NewContent<"PROJECT"> = {
  titles: {
    en: "E-COOPERATION - INNOVATIVE CLUSTERS",
    pl: "E-kooperacja – Innowacyjne klastry",
    lt: "E-KOOPERACIJA - INOVACINIAI KLASTERIAI",
  },
  acronym: "E-Cooperation",
  contractNumber: "SPF/PL/2009/13/1.2",
  programme,
  objective: {
    pl: "Doprowadzić do współpracy firm obróbki metalu po obu stronach granicy polsko-litewskiej: poznać ich potencjał, połączyć je w klastry i dać im wspólną platformę z bazą firm i ofert.",
    lt: "Paskatinti metalo apdirbimo įmonių abipus Lietuvos ir Lenkijos sienos bendradarbiavimą: ištirti jų galimybes, sutelkti jas į klasterius ir sukurti bendrą platformą su įmonių ir pasiūlymų baze.",
    en: "To bring metalworking firms on both sides of the Polish-Lithuanian border to work together: to learn what they can do, to join them in clusters, and to give them one platform with a database of firms and offers.",
    uk: "Налагодити співпрацю металообробних фірм по обидва боки польсько-литовського кордону: вивчити їхні можливості, об’єднати їх у кластери та створити спільну платформу з базою фірм і пропозицій.",
    ru: "Наладить сотрудничество металлообрабатывающих фирм по обе стороны польско-литовской границы: изучить их возможности, объединить их в кластеры и создать общую платформу с базой фирм и предложений.",
  },
  beneficiaries: {
    pl: "Firmy obróbki metalu z okręgów Alytus i Mariampol oraz z podregionów Białystok-Suwałki i Ełk",
    lt: "Alytaus ir Marijampolės apskričių bei Balstogės-Suvalkų ir Elko parajonių metalo apdirbimo įmonės",
    en: "Metalworking firms of the Alytus and Marijampolė regions and of the Białystok-Suwałki and Ełk subregions",
  },
  forms: ["project", "advice service", "partnership"],
  startsOn: "2010-04-01",
  endsOn: "2010-10-31",
  funding: [
    { payer: "European Regional Development Fund", source: source.podlasiePage },
    { payer: "state budget", source: source.podlasiePage },
  ],
  partners: [
    {
      institution: "centrum-promocji-podlasia",
      named: "Palenkė Region Promotion Centre",
      country: "PL",
      role: "LEAD",
      source: source.titlePage,
    },
    {
      institution: "alytus-bac",
      named: "Alytus Business Advisory Centre",
      country: "LT",
      role: "PARTNER",
      source: source.caseStudy,
    },
  ],
  statements: [
    {
      pl: `Platforma powstała w projekcie „E-kooperacja – Innowacyjne klastry”, umowa SPF/PL/2009/13/1.2, w Programie Współpracy Transgranicznej Litwa-Polska 2007-2013, Fundusz Małych Projektów. Część kosztów pokryła Unia Europejska.`,
      lt: `Platforma – projekto „E-KOOPERACIJA - INOVACINIAI KLASTERIAI“ rezultatas. Paramos sutartis SPF/PL/2009/13/1.2, Lietuvos ir Lenkijos bendradarbiavimo per sieną programa 2007-2013, Smulkiųjų projektų fondas. Dalį lėšų skyrė Europos Sąjunga.`,
      en: `The platform came out of the project “E-COOPERATION - INNOVATIVE CLUSTERS”, support contract SPF/PL/2009/13/1.2, ${programme}. The European Union paid for part of it.`,
    },
  ],
  website: "http://www.e-cooperation.eu/",
  clusters: ["metalworking", "woodworking"],
  claims: eCooperationClaims,
  sources: [source.titlePage, source.caseStudy, source.podlasiePage],
};
