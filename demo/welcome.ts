import type { Mail } from "#subgraphs/kit/outbox.ts";

/** Queries to begin with: each answers something on the demonstration data. Tests run them. */
export const firstQueries: readonly { about: string; query: string }[] = [
  {
    about: "Who mills near Alytus, on either side of the border?",
    query:
      '{ companies(search: "frezavimas", near: { place: "Alytus", radiusKm: 80 }, orderBy: DISTANCE, first: 5) { totalCount edges { distanceKm node { name place { name(language: "lt") { text } } country { code } } } } }',
  },
  {
    about: "What do the clusters' firms offer and look for?",
    query:
      '{ cooperationOffers(first: 5) { totalCount nodes { direction kind title(language: "pl") { text language isFallback } company { name } } } }',
  },
  {
    about: "How many firms has each cluster in each country?",
    query:
      "{ companyStats(groupBy: [COUNTRY, CLUSTER]) { distinctCompanies rows { count keys { value } } } }",
  },
];

/** What a newcomer reads when everything runs. */
export function welcome(url: string): string {
  const queries = firstQueries.map(({ about, query }) => `  # ${about}\n  ${query}\n`).join("\n");
  return `
The graph is at ${url}/graphql (demonstration data; every firm is invented).
Open it in a browser for the explorer, or try one of these there:

${queries}
For a printer ${url}/directory.pdf, for a spreadsheet ${url}/directory.xlsx, for a feed reader ${url}/jobs.atom,
for a calendar ${url}/events.ics. To try what an operator may, run this beside it:
  npm run key -- issue --role operator --name "me" --days 1
Mails that the graph sends are shown here.

Stop with Ctrl+C.
`;
}

/** Without a mail server, mails land in a folder: this is how whoever started the demonstration sees them. */
export function mailNotice({ to, subject, text }: Mail, file: string): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0] ?? "";
  return `Mail to ${to}: ${subject}\n  ${link}\n  (${file})\n`;
}
