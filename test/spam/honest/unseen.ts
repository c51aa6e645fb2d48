export const unseenAds: readonly {
  kind: "OFFER" | "SEEKER";
  language: "pl" | "lt" | "en" | "uk" | "ru";
  title: string;
  body: string;
  employer?: string;
}[] = [];
