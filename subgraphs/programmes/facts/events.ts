import type { NewContent } from "../entries/entry.ts";
import { seminarParticipantsActual, seminarParticipantsPlanned } from "./e-cooperation-tasks.ts";
import { source } from "./sources.ts";

type NewEvent = NewContent<"EVENT">;

const seminar: Pick<
  NewEvent,
  "kind" | "allDay" | "project" | "participantsPlanned" | "participantsActual" | "businessTalks"
> = {
  kind: "SEMINAR",
  allDay: true,
  project: "e-cooperation",
  participantsPlanned: seminarParticipantsPlanned,
  participantsActual: seminarParticipantsActual,
  businessTalks: true,
};

const talks = {
  pl: "Współpraca w grupach kooperacyjnych i klastrach; prezentacje firm i najnowszych technologii; rozmowy handlowe firm polskich i litewskich",
  lt: "Bendradarbiavimas kooperacijos grupėse ir klasteriuose; įmonių ir naujausių technologijų pristatymai; Lenkijos ir Lietuvos įmonių verslo derybos",
  en: "Working together in cooperation groups and clusters; firms and the newest technologies present themselves; business talks of Polish and Lithuanian firms",
};

const seminars: Record<string, NewEvent> = {
  "seminar-alytus-2010": {
    ...seminar,
    titles: {
      pl: "Seminarium technologiczne w Alytusie",
      lt: "Technologijų seminaras Alytuje",
      en: "Technology seminar in Alytus",
    },
    startsAt: "2010-06-22T00:00:00.000Z",
    endsAt: "2010-06-23T00:00:00.000Z",
    town: { name: "Alytus", key: "LT/alytus" },
    country: "LT",
    topics: ["WELDING", "WELDING_TRAINING"],
    demonstrations: [
      {
        pl: "najnowsze technologie spawania",
        lt: "naujausios suvirinimo technologijos",
        en: "the newest welding technologies",
      },
      {
        pl: "nauka wirtualnego spawania",
        lt: "virtualaus suvirinimo mokymas",
        en: "learning to weld virtually",
      },
    ],
    programme: talks,
    sources: [source.podlasiePage, source.caseStudy],
  },
  "seminar-bialystok-2010": {
    ...seminar,
    titles: {
      pl: "Seminarium technologiczne w Białymstoku",
      lt: "Technologijų seminaras Balstogėje",
      en: "Technology seminar in Bialystok",
    },
    startsAt: "2010-09-23T00:00:00.000Z",
    endsAt: "2010-09-24T00:00:00.000Z",
    town: { name: "Białystok", key: "PL/bialystok" },
    country: "PL",
    topics: ["REVERSE_ENGINEERING", "METAL_3D_PRINTING", "PLASTIC_3D_PRINTING"],
    visits: [
      {
        pl: "firmy z zaawansowaną obróbką metalu, m.in. dla medycyny i implantologii",
        lt: "pažangaus metalo apdirbimo įmonės, tarp jų dirbančios medicinai ir implantologijai",
        en: "firms with advanced metalworking, for medicine and implants among others",
      },
      {
        pl: "Politechnika Białostocka",
        lt: "Balstogės technikos universitetas",
        en: "Bialystok University of Technology",
      },
    ],
    demonstrations: [
      { pl: "inżynieria odwrotna", lt: "atvirkštinė inžinerija", en: "reverse engineering" },
      { pl: "druk 3D", lt: "3D spausdinimas", en: "3D printing" },
    ],
    programme: talks,
    sources: [source.podlasiePage, source.caseStudy],
  },
};

function conference(
  titles: NewEvent["titles"],
  town: NonNullable<NewEvent["town"]>,
  country: string,
): NewEvent {
  return {
    kind: "CONFERENCE",
    titles,
    town,
    country,
    allDay: true,
    project: "pl-lt-competitiveness",
    sources: [source.projectSheet],
  };
}

function workshop(number: number): NewEvent {
  return {
    kind: "WORKSHOP",
    titles: {
      pl: `Warsztaty wymiany doświadczeń ${number}, trzy dni`,
      lt: `Patirties mainų dirbtuvės ${number}, trys dienos`,
      en: `Workshop to exchange experience ${number}, three days`,
    },
    allDay: true,
    project: "pl-lt-competitiveness",
    sources: [source.projectSheet],
  };
}

/** The project's sheet gives its conferences and workshops no dates: they stay without. */
export const events: Record<string, NewEvent> = {
  ...seminars,
  "conference-bialystok": conference(
    {
      pl: "Międzynarodowa konferencja gospodarcza w Białymstoku",
      lt: "Tarptautinė verslo konferencija Balstogėje",
      en: "International business conference in Bialystok",
    },
    { name: "Białystok", key: "PL/bialystok" },
    "PL",
  ),
  "conference-alytus": conference(
    {
      pl: "Międzynarodowa konferencja gospodarcza w Alytusie",
      lt: "Tarptautinė verslo konferencija Alytuje",
      en: "International business conference in Alytus",
    },
    { name: "Alytus", key: "LT/alytus" },
    "LT",
  ),
  "workshop-1": workshop(1),
  "workshop-2": workshop(2),
};
