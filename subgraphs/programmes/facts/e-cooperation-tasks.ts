import type { NewContent } from "../entries/entry.ts";
import type { Figure, Measure } from "../entries/values.ts";
import { source } from "./sources.ts";

const together = {
  pl: "oba seminaria technologiczne razem",
  lt: "abu technologijų seminarai kartu",
  en: "both technology seminars together",
};

export const seminarParticipantsPlanned: Figure = {
  value: 40,
  unit: "participants",
  source: source.caseStudy,
  qualifier: "EXACT",
  note: together,
};

export const seminarParticipantsActual: Figure = {
  value: 80,
  unit: "participants",
  source: source.podlasiePage,
  qualifier: "MORE_THAN",
  note: together,
};

function participantsFrom(key: string, names: Measure["names"]): Measure {
  return {
    key,
    names,
    planned: {
      value: 20,
      unit: "participants",
      source: source.caseStudy,
      qualifier: "EXACT",
      note: together,
    },
  };
}

export const eCooperationTasks: Record<string, NewContent<"TASK">> = {
  "e-cooperation-task-1": {
    project: "e-cooperation",
    number: "1",
    titles: {
      pl: "Znaleźć działające inicjatywy klastrowe i je poszerzyć",
      lt: "Surasti veikiančias klasterių iniciatyvas ir jas išplėsti",
      en: "Find the cluster initiatives that are active, and widen them",
    },
    source: source.caseStudy,
  },
  "e-cooperation-task-2": {
    project: "e-cooperation",
    number: "2",
    titles: {
      pl: "Zbadać potrzeby i kierunki rozwoju klastrów; opracować strategię i mapę klastra obróbki metalu",
      lt: "Ištirti klasterių poreikius ir plėtros kryptis; parengti metalo apdirbimo klasterio strategiją ir žemėlapį",
      en: "Study the needs of clusters and where they may go; draw up the metalworking cluster's strategy and map",
    },
    source: source.caseStudy,
  },
  "e-cooperation-task-3": {
    project: "e-cooperation",
    number: "3",
    titles: {
      pl: "Zorganizować seminaria o nowoczesnych technologiach obróbki drewna i metalu",
      lt: "Surengti šiuolaikinių medienos ir metalo apdirbimo technologijų seminarus",
      en: "Hold seminars on modern technologies of wood and metal processing",
    },
    measures: [
      {
        key: "participants",
        names: { pl: "uczestnicy", lt: "dalyviai", en: "participants" },
        planned: seminarParticipantsPlanned,
        actual: seminarParticipantsActual,
      },
      participantsFrom("participants-lt", {
        pl: "uczestnicy z Litwy",
        lt: "dalyviai iš Lietuvos",
        en: "participants from Lithuania",
      }),
      participantsFrom("participants-pl", {
        pl: "uczestnicy z Polski",
        lt: "dalyviai iš Lenkijos",
        en: "participants from Poland",
      }),
      {
        key: "seminars",
        names: { pl: "seminaria", lt: "seminarai", en: "seminars" },
        planned: {
          value: 2,
          unit: "seminars",
          source: source.caseStudy,
          derivation: "1 in Alytus + 1 in Bialystok",
        },
        actual: {
          value: 2,
          unit: "seminars",
          source: source.podlasiePage,
          derivation: "1 in Alytus + 1 in Bialystok",
        },
      },
    ],
    source: source.caseStudy,
  },
  "e-cooperation-task-4": {
    project: "e-cooperation",
    number: "4",
    titles: {
      pl: "Zbudować platformę internetową, która łączy strony inicjatyw klastrowych; przy niej powstała strona sieci pomocy wzajemnej i współpracy partnerów drzewnych",
      lt: "Sukurti interneto platformą, jungiančią klasterių iniciatyvų svetaines; kartu atsirado Medienos partnerių savitarpio pagalbos ir bendradarbiavimo tinklo svetainė",
      en: "Build an internet platform that joins the sites of cluster initiatives; with it came the site of the Wood Partners' Mutual Help and Cooperation Network",
    },
    source: source.caseStudy,
  },
};
