import type { NewContent } from "../entries/entry.ts";
import { source } from "./sources.ts";

const metal = { project: "e-cooperation", cluster: "metalworking" };
const sheet = { project: "pl-lt-competitiveness", cluster: "metalworking", source: source.projectSheet };

export const documents: Record<string, NewContent<"DOCUMENT">> = {
  "needs-study": {
    ...metal,
    kind: "REPORT",
    titles: {
      pl: "Badanie potrzeb i kierunków rozwoju klastrów",
      lt: "Klasterių poreikių ir plėtros krypčių tyrimas",
      en: "Study of clusters' needs and directions",
    },
    source: source.caseStudy,
  },
  "metal-cluster-strategy": {
    ...metal,
    kind: "STRATEGY",
    titles: {
      lt: "Metalo apdirbimo klasterio strategija",
      pl: "Strategia klastra obróbki metalu",
      en: "Strategy of the metalworking cluster",
    },
    source: source.caseStudy,
  },
  "metal-cluster-map": {
    ...metal,
    kind: "MAP",
    titles: {
      lt: "Metalo apdirbimo klasterio žemėlapis",
      pl: "Mapa klastra obróbki metalu",
      en: "Map of the metalworking cluster",
    },
    source: source.caseStudy,
  },
  "cross-border-strategy": {
    ...metal,
    kind: "STRATEGY",
    titles: {
      pl: "Strategia rozwoju inicjatyw klastrowych i grup kooperacyjnych obróbki metali w obszarze transgranicznym",
      lt: "Metalo apdirbimo klasterių iniciatyvų ir kooperacijos grupių plėtros pasienyje strategija",
      en: "Strategy for cluster initiatives and cooperation groups of metalworking in the cross-border area",
    },
    summary: {
      pl: "Kierunek: umiędzynarodowienie Klastra Obróbki Metali; podstawa kolejnych projektów i starań o ich finansowanie. Czy to ten sam dokument co strategia ze studium przypadku, źródła nie mówią.",
      lt: "Kryptis – Metalo apdirbimo klasterio tarptautiškumas; pagrindas tolesniems projektams ir jų finansavimui. Ar tai tas pats dokumentas kaip atvejo analizės strategija, šaltiniai nesako.",
      en: "Its direction is the internationalisation of the metalworking cluster; further projects and their funding are to build on it. Whether it is the case study's strategy the sources do not say.",
    },
    source: source.podlasiePage,
  },
  "cluster-management-standard": {
    ...sheet,
    kind: "STANDARD",
    titles: {
      en: "European cluster management standards",
      pl: "Europejskie standardy zarządzania klastrem",
      lt: "Europiniai klasterio valdymo standartai",
    },
    summary: {
      pl: "Z certyfikatem; przygotowuje partner polski.",
      lt: "Su sertifikatu; rengia Lenkijos partneris.",
      en: "With a certificate; drawn up by the Polish partner.",
    },
  },
  "cluster-potential-directory": {
    ...sheet,
    kind: "DIRECTORY",
    titles: {
      pl: "Katalog potencjału klastra z ofertą współpracy",
      lt: "Klasterio galimybių katalogas su bendradarbiavimo pasiūlymais",
      en: "Directory of the cluster's potential, with cooperation offers",
    },
    languages: ["pl", "en"],
  },
  "promotional-film": {
    ...sheet,
    kind: "FILM",
    titles: {
      pl: "Film promocyjny klastra obróbki metalu",
      lt: "Metalo apdirbimo klasterio reklaminis filmas",
      en: "Promotional film of the metalworking cluster",
    },
    languages: ["pl", "lt"],
  },
};
