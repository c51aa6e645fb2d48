/** Sentences as member pages have them, our own, with quotes, units and foreign names where a detector may stumble. */
export const sentences: Record<string, readonly string[]> = {
  pl: [
    "Zażółć gęślą jaźń, spółka z o.o., Białystok, ul. Świętojańska 12.",
    "Usługi frezowania i toczenia części ze stali nierdzewnej oraz spawanie konstrukcji.",
    "Produkcja mebli drewnianych na wymiar, wydajność suszarni 25 m³/h, dokładność ±0,5 mm.",
    "Firma działa w Łodzi, Suwałkach i Augustowie; zatrudnia się tu stolarzy i ślusarzy.",
    "„Tartak Żubr” sprzedaje więźbę dachową, łaty i kantówkę – również w małych ilościach.",
  ],
  lt: [
    "Medienos gaminiai, baldai ir durys; įmonė įsikūrusi Alytuje, Pramonės gatvėje.",
    "Gaminame ąžuolinius laiptus, šalia mūsų – sandėlis ir džiovykla, 25 m³ per parą.",
    "UAB „Šilo lentpjūvė“ parduoda pušų ir eglių pjautinę medieną visoje Lietuvoje.",
    "Metalo apdirbimas: frezavimas, tekinimas, virinimas, žingsninių detalių gręžimas.",
    "Ieškome partnerių Lenkijoje, galime skolinti keltuvą, reikalingas džiovinimo pajėgumas.",
  ],
  lv: [
    "Koka izstrādājumi, mēbeles un durvis, ražošana Daugavpilī un Rēzeknē.",
    "Uzņēmums piedāvā žāvētus dēļus, šķeldu un ģipša plāksnes visā Latvijā.",
  ],
  uk: [
    "Фрезерування та токарні роботи, виробництво меблів із дуба й ясена.",
    "Їхній ґанок є новим, об'єм партії – 25 м³; «Деревообробка» шукає партнерів у Польщі.",
    "Підприємство «Море» розташоване в місті Ковель, вулиця Незалежності, 5.",
  ],
  be: [
    "Вытворчасць мэблі з дубу ў Ваўкавыску, фрэзераванне дэталяў і зварка.",
    "Прадпрыемства шукае партнёраў у Польшчы і Літве, ёсць уласная сушыльня.",
  ],
  ru: [
    "Производство мебели из дуба, фрезерные и токарные работы, сварка конструкций.",
    "Объём партии ещё обсуждается; мощность 15 кВт, завод «Маяк» ищет партнёров.",
    "Группа Е» и «Р», 3D-модель, e-mail указан ниже, USB-кабель входит в комплект.",
  ],
  en: [
    "Citroën vans, a café in Malmö, naïve design, São Paulo, Søren Müller and voilà.",
    "Milling to ±0.01 mm, £5 a part, 25 m³ kiln, 10 µm coating, España, œuvre, Curaçao.",
  ],
};

/** Encodings that can write a language and were used for it. */
export const fittingEncodings: Record<string, readonly string[]> = {
  pl: ["utf-8", "windows-1250", "iso-8859-2", "windows-1257", "iso-8859-13"],
  lt: ["utf-8", "windows-1257", "iso-8859-13"],
  lv: ["utf-8", "windows-1257", "iso-8859-13"],
  uk: ["utf-8", "windows-1251", "koi8-u"],
  be: ["utf-8", "windows-1251"],
  ru: ["utf-8", "windows-1251", "koi8-u"],
};

/** Names of countries and languages as the runtime knows them: a thousand clean words in each language. */
export function namesIn(language: string): string[] {
  const letters = Array.from({ length: 676 }, (_, at) =>
    String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)),
  );
  const regions = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const languages = new Intl.DisplayNames([language], { type: "language", fallback: "none" });
  return letters.flatMap((code) => [regions.of(code.toUpperCase()) ?? [], languages.of(code) ?? []].flat());
}
