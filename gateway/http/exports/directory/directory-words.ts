export const directoryLanguages = ["pl", "en", "lt"] as const;
export type DirectoryLanguage = (typeof directoryLanguages)[number];

/** What a directory says itself. */
export interface DirectoryWords {
  title: string;
  subtitle: string;
  demonstration: string;
  madeOn: string;
  firms: string;
  offers: string;
  filters: string;
  everything: string;
  contents: string;
  company: string;
  capability: string;
  capabilities: string;
  certificates: string;
  exportsTo: string;
  numbers: string;
  clusters: string;
  founded: string;
  openOffers: string;
  more: string;
  until: string;
  townIndex: string;
  capabilityIndex: string;
  nameIndex: string;
  page: string;
  sources: string;
  licence: string;
  noLicence: string;
  read: string;
  never: string;
  members: string;
  states: Readonly<Record<string, string>>;
  staleSince: string;
  withoutCluster: string;
  columns: {
    id: string;
    name: string;
    legalForm: string;
    country: string;
    region: string;
    town: string;
    street: string;
    postalCode: string;
    email: string;
    phone: string;
    website: string;
    size: string;
    description: string;
    updatedAt: string;
    code: string;
    direction: string;
    kind: string;
    offer: string;
    publishedAt: string;
    validUntil: string;
    wantedCountries: string;
    source: string;
    sourceKind: string;
    records: string;
    languages: string;
    coordinator: string;
  };
}

export const directoryWords: Readonly<Record<DirectoryLanguage, DirectoryWords>> = {
  pl: {
    title: "Katalog firm",
    subtitle: "Firmy klastrów pogranicza oraz ich otwarte oferty i zapytania",
    demonstration: "Dane pokazowe: wszystkie firmy są zmyślone",
    madeOn: "Stan na dzień",
    firms: "Firmy",
    offers: "Oferty i zapytania",
    filters: "Wybór",
    everything: "wszystkie firmy",
    contents: "Spis treści",
    company: "Firma",
    capability: "Umiejętność",
    capabilities: "Umiejętności",
    certificates: "Certyfikaty",
    exportsTo: "Eksport",
    numbers: "Numery",
    clusters: "Klastry",
    founded: "rok założenia",
    openOffers: "Otwarte oferty i zapytania",
    more: "więcej",
    until: "do",
    townIndex: "Indeks miejscowości",
    capabilityIndex: "Indeks umiejętności",
    nameIndex: "Indeks firm od A do Z",
    page: "strona",
    sources: "Źródła",
    licence: "Licencja",
    noLicence: "nie podano",
    read: "Odczytano",
    never: "jeszcze nie",
    members: "Członkowie",
    states: { FRESH: "aktualne", STALE: "nieaktualne", QUARANTINED: "wstrzymane", NEVER_RUN: "nieodczytane" },
    staleSince: "Nieaktualne od",
    withoutCluster: "Bez klastra",
    columns: {
      id: "Identyfikator",
      name: "Nazwa",
      legalForm: "Forma prawna",
      country: "Kraj",
      region: "Region",
      town: "Miejscowość",
      street: "Ulica",
      postalCode: "Kod pocztowy",
      email: "E-mail",
      phone: "Telefon",
      website: "Strona",
      size: "Wielkość",
      description: "Opis",
      updatedAt: "Zmieniono",
      code: "Kod",
      direction: "Oferta czy zapytanie",
      kind: "Rodzaj",
      offer: "Tytuł",
      publishedAt: "Opublikowano",
      validUntil: "Ważne do",
      wantedCountries: "Szukane kraje",
      source: "Źródło",
      sourceKind: "Rodzaj źródła",
      records: "Rekordy",
      languages: "Języki",
      coordinator: "Koordynator",
    },
  },
  en: {
    title: "Directory of companies",
    subtitle: "Firms of the border's clusters, with their open offers and requests",
    demonstration: "Demonstration data: every firm is invented",
    madeOn: "As of",
    firms: "Companies",
    offers: "Offers and requests",
    filters: "Selection",
    everything: "all companies",
    contents: "Contents",
    company: "Company",
    capability: "Capability",
    capabilities: "Capabilities",
    certificates: "Certificates",
    exportsTo: "Exports to",
    numbers: "Numbers",
    clusters: "Clusters",
    founded: "founded",
    openOffers: "Open offers and requests",
    more: "more",
    until: "until",
    townIndex: "Index of towns",
    capabilityIndex: "Index of capabilities",
    nameIndex: "Companies from A to Z",
    page: "page",
    sources: "Sources",
    licence: "Licence",
    noLicence: "not stated",
    read: "Read",
    never: "not yet",
    members: "Members",
    states: { FRESH: "fresh", STALE: "stale", QUARANTINED: "held back", NEVER_RUN: "never read" },
    staleSince: "Stale since",
    withoutCluster: "No cluster",
    columns: {
      id: "Identifier",
      name: "Name",
      legalForm: "Legal form",
      country: "Country",
      region: "Region",
      town: "Town",
      street: "Street",
      postalCode: "Postal code",
      email: "E-mail",
      phone: "Phone",
      website: "Website",
      size: "Size",
      description: "Description",
      updatedAt: "Updated",
      code: "Code",
      direction: "Offer or request",
      kind: "Kind",
      offer: "Title",
      publishedAt: "Published",
      validUntil: "Valid until",
      wantedCountries: "Countries wanted",
      source: "Source",
      sourceKind: "Kind of source",
      records: "Records",
      languages: "Languages",
      coordinator: "Coordinator",
    },
  },
  lt: {
    title: "Įmonių katalogas",
    subtitle: "Pasienio klasterių įmonės ir jų galiojantys pasiūlymai bei užklausos",
    demonstration: "Parodomieji duomenys: visos įmonės išgalvotos",
    madeOn: "Parengta",
    firms: "Įmonės",
    offers: "Pasiūlymai ir užklausos",
    filters: "Atranka",
    everything: "visos įmonės",
    contents: "Turinys",
    company: "Įmonė",
    capability: "Gebėjimas",
    capabilities: "Gebėjimai",
    certificates: "Sertifikatai",
    exportsTo: "Eksportas",
    numbers: "Kodai",
    clusters: "Klasteriai",
    founded: "įkurta",
    openOffers: "Galiojantys pasiūlymai ir užklausos",
    more: "daugiau",
    until: "iki",
    townIndex: "Vietovių rodyklė",
    capabilityIndex: "Gebėjimų rodyklė",
    nameIndex: "Įmonės nuo A iki Ž",
    page: "puslapis",
    sources: "Šaltiniai",
    licence: "Licencija",
    noLicence: "nenurodyta",
    read: "Perskaityta",
    never: "dar ne",
    members: "Nariai",
    states: { FRESH: "naujausi", STALE: "pasenę", QUARANTINED: "sulaikyti", NEVER_RUN: "neskaityti" },
    staleSince: "Pasenę nuo",
    withoutCluster: "Be klasterio",
    columns: {
      id: "Identifikatorius",
      name: "Pavadinimas",
      legalForm: "Teisinė forma",
      country: "Šalis",
      region: "Regionas",
      town: "Vietovė",
      street: "Gatvė",
      postalCode: "Pašto kodas",
      email: "El. paštas",
      phone: "Telefonas",
      website: "Svetainė",
      size: "Dydis",
      description: "Aprašymas",
      updatedAt: "Pakeista",
      code: "Kodas",
      direction: "Pasiūlymas ar užklausa",
      kind: "Rūšis",
      offer: "Antraštė",
      publishedAt: "Paskelbta",
      validUntil: "Galioja iki",
      wantedCountries: "Ieškoma šalyse",
      source: "Šaltinis",
      sourceKind: "Šaltinio rūšis",
      records: "Įrašai",
      languages: "Kalbos",
      coordinator: "Koordinatorius",
    },
  },
};
