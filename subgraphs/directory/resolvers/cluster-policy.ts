import type { Texts } from "#schema/reference/localized.ts";

export interface ClusterPolicy {
  readOnly: boolean;
  notice: Texts;
}

/**
 * Countries with whose clusters EU programmes have suspended cooperation since 2022
 * (https://www.consilium.europa.eu/en/policies/sanctions-against-russia/): shown, and nothing is posted to them.
 */
const suspended = new Set(["RU", "BY"]);

const notice: Texts = {
  en: "Cooperation of EU programmes with this cluster's country has been suspended since 2022. Its data can be read; nothing can be posted to it.",
  pl: "Współpraca programów UE z krajem tego klastra jest zawieszona od 2022 r. Dane można przeglądać, niczego nie można publikować.",
  lt: "ES programų bendradarbiavimas su šio klasterio šalimi sustabdytas nuo 2022 m. Duomenis galima skaityti, bet nieko negalima skelbti.",
  uk: "Співпрацю програм ЄС із країною цього кластера призупинено з 2022 року. Дані можна читати, публікувати нічого не можна.",
  be: "Супрацоўніцтва праграм ЕС з краінай гэтага кластара прыпынена з 2022 года. Дадзеныя можна чытаць, публікаваць нічога нельга.",
  ru: "Сотрудничество программ ЕС со страной этого кластера приостановлено с 2022 года. Данные можно читать, публиковать ничего нельзя.",
};

export function clusterPolicy(country: string): ClusterPolicy {
  return suspended.has(country) ? { readOnly: true, notice } : { readOnly: false, notice: {} };
}
