import type { LanguageCode } from "#schema/reference/languages.ts";

/** What a letter of the exchange says: a subject and a text, with {title}, {link} and {until} to fill in. */
interface Letter {
  subject: string;
  text: string;
}

type Letters = Readonly<Record<LanguageCode, Letter>>;

export const confirmLetters: Letters = {
  pl: {
    subject: "Potwierdź ogłoszenie: {title}",
    text: "Otrzymaliśmy ogłoszenie „{title}” z tym adresem.\n\nAby je opublikować, otwórz do {until}:\n{link}\n\nJeśli to nie Ty, nie rób nic: ogłoszenie zostanie usunięte.",
  },
  lt: {
    subject: "Patvirtinkite skelbimą: {title}",
    text: "Gavome skelbimą „{title}“ su šiuo adresu.\n\nKad jis būtų paskelbtas, iki {until} atverkite:\n{link}\n\nJei tai ne jūs, nieko nedarykite: skelbimas bus ištrintas.",
  },
  en: {
    subject: "Confirm your ad: {title}",
    text: "We received the ad “{title}” with this address.\n\nTo publish it, open before {until}:\n{link}\n\nIf this was not you, do nothing: the ad will be erased.",
  },
  uk: {
    subject: "Підтвердьте оголошення: {title}",
    text: "Ми отримали оголошення «{title}» із цією адресою.\n\nЩоб його опублікувати, відкрийте до {until}:\n{link}\n\nЯкщо це не ви, нічого не робіть: оголошення буде стерто.",
  },
  be: {
    subject: "Пацвердзіце аб’яву: {title}",
    text: "Мы атрымалі аб’яву «{title}» з гэтым адрасам.\n\nКаб яе апублікаваць, адкрыйце да {until}:\n{link}\n\nКалі гэта не вы, нічога не рабіце: аб’ява будзе сцёрта.",
  },
  ru: {
    subject: "Подтвердите объявление: {title}",
    text: "Мы получили объявление «{title}» с этим адресом.\n\nЧтобы опубликовать его, откройте до {until}:\n{link}\n\nЕсли это не вы, ничего не делайте: объявление будет удалено.",
  },
};

export const publishedLetters: Letters = {
  pl: {
    subject: "Ogłoszenie opublikowane: {title}",
    text: "Ogłoszenie „{title}” jest widoczne do {until}.\n\nAby je zobaczyć lub usunąć, otwórz:\n{link}\n\nKto ma ten odnośnik, może usunąć ogłoszenie: zachowaj go dla siebie.",
  },
  lt: {
    subject: "Skelbimas paskelbtas: {title}",
    text: "Skelbimas „{title}“ matomas iki {until}.\n\nNorėdami jį peržiūrėti arba ištrinti, atverkite:\n{link}\n\nKas turi šią nuorodą, gali skelbimą ištrinti: laikykite ją sau.",
  },
  en: {
    subject: "Your ad is published: {title}",
    text: "The ad “{title}” is shown until {until}.\n\nTo see or erase it, open:\n{link}\n\nWhoever has this link can erase the ad: keep it to yourself.",
  },
  uk: {
    subject: "Оголошення опубліковано: {title}",
    text: "Оголошення «{title}» видно до {until}.\n\nЩоб переглянути або стерти його, відкрийте:\n{link}\n\nХто має це посилання, може стерти оголошення: бережіть його.",
  },
  be: {
    subject: "Аб’ява апублікавана: {title}",
    text: "Аб’яву «{title}» відаць да {until}.\n\nКаб паглядзець або сцерці яе, адкрыйце:\n{link}\n\nХто мае гэтую спасылку, можа сцерці аб’яву: беражыце яе.",
  },
  ru: {
    subject: "Объявление опубликовано: {title}",
    text: "Объявление «{title}» видно до {until}.\n\nЧтобы посмотреть или удалить его, откройте:\n{link}\n\nУ кого есть эта ссылка, тот может удалить объявление: берегите её.",
  },
};

/** The letter in a language, filled in. */
export function write(
  letters: Letters,
  language: LanguageCode,
  facts: { title: string; link: string; until: Date },
): Letter {
  const until = `${facts.until.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const fill = (text: string) =>
    text.replaceAll(/\{(title|link|until)\}/g, (_mark, name: string) =>
      name === "until" ? until : facts[name as "title" | "link"],
    );
  const letter = letters[language];
  return { subject: fill(letter.subject), text: fill(letter.text) };
}
