import type { Letters } from "#subgraphs/kit/mail/letters.ts";

/** Asks whether the address is the poster's. */
export const confirmLetters: Letters = {
  pl: {
    subject: "Potwierdź ogłoszenie pomocy: {title}",
    text: "Otrzymaliśmy ogłoszenie „{title}” z tym adresem.\n\nAby je potwierdzić, otwórz do {until}:\n{link}\n\nJeśli to nie Ty, nie rób nic: ogłoszenie zostanie usunięte.",
  },
  lt: {
    subject: "Patvirtinkite pagalbos skelbimą: {title}",
    text: "Gavome skelbimą „{title}“ su šiuo adresu.\n\nNorėdami patvirtinti, iki {until} atverkite:\n{link}\n\nJei tai ne jūs, nieko nedarykite: skelbimas bus ištrintas.",
  },
  en: {
    subject: "Confirm your post: {title}",
    text: "We received the post “{title}” with this address.\n\nTo confirm it, open before {until}:\n{link}\n\nIf this was not you, do nothing: the post will be erased.",
  },
  uk: {
    subject: "Підтвердьте оголошення про допомогу: {title}",
    text: "Ми отримали оголошення «{title}» із цією адресою.\n\nЩоб підтвердити його, відкрийте до {until}:\n{link}\n\nЯкщо це не ви, нічого не робіть: оголошення буде стерто.",
  },
  be: {
    subject: "Пацвердзіце аб’яву пра дапамогу: {title}",
    text: "Мы атрымалі аб’яву «{title}» з гэтым адрасам.\n\nКаб пацвердзіць яе, адкрыйце да {until}:\n{link}\n\nКалі гэта не вы, нічога не рабіце: аб’ява будзе сцёрта.",
  },
  ru: {
    subject: "Подтвердите объявление о помощи: {title}",
    text: "Мы получили объявление «{title}» с этим адресом.\n\nЧтобы подтвердить его, откройте до {until}:\n{link}\n\nЕсли это не вы, ничего не делайте: объявление будет удалено.",
  },
};

/** Gives the poster the link that closes the post. */
export const publishedLetters: Letters = {
  pl: {
    subject: "Ogłoszenie opublikowane: {title}",
    text: "Ogłoszenie „{title}” jest widoczne do {day}. Odpowiedzi przyjdą na ten adres; nikt go nie widzi.\n\nAby zamknąć ogłoszenie, otwórz:\n{link}\n\nKto ma ten odnośnik, może je zamknąć: zachowaj go dla siebie.",
  },
  lt: {
    subject: "Skelbimas paskelbtas: {title}",
    text: "Skelbimas „{title}“ matomas iki {day}. Atsakymai ateis šiuo adresu; jo niekas nemato.\n\nNorėdami uždaryti skelbimą, atverkite:\n{link}\n\nKas turi šią nuorodą, gali jį uždaryti: laikykite ją sau.",
  },
  en: {
    subject: "Your post is published: {title}",
    text: "The post “{title}” is shown until {day}. Answers come to this address, which nobody sees.\n\nTo close the post, open:\n{link}\n\nWhoever has this link can close it: keep it to yourself.",
  },
  uk: {
    subject: "Оголошення опубліковано: {title}",
    text: "Оголошення «{title}» видно до {day}. Відповіді надійдуть на цю адресу; її ніхто не бачить.\n\nЩоб закрити оголошення, відкрийте:\n{link}\n\nХто має це посилання, може його закрити: бережіть його.",
  },
  be: {
    subject: "Аб’ява апублікавана: {title}",
    text: "Аб’яву «{title}» відаць да {day}. Адказы прыйдуць на гэты адрас; яго ніхто не бачыць.\n\nКаб закрыць аб’яву, адкрыйце:\n{link}\n\nХто мае гэтую спасылку, можа яе закрыць: беражыце яе.",
  },
  ru: {
    subject: "Объявление опубликовано: {title}",
    text: "Объявление «{title}» видно до {day}. Ответы придут на этот адрес; его никто не видит.\n\nЧтобы закрыть объявление, откройте:\n{link}\n\nУ кого есть эта ссылка, тот может его закрыть: берегите её.",
  },
};

/** Tells the poster that the cluster's operator did not publish the post, or took it down. */
export const declinedLetters: Letters = {
  pl: {
    subject: "Ogłoszenie nie jest publikowane: {title}",
    text: "Koordynator klastra nie publikuje ogłoszenia „{title}”. Zostało usunięte.\n\n{reason}",
  },
  lt: {
    subject: "Skelbimas neskelbiamas: {title}",
    text: "Klasterio koordinatorius skelbimo „{title}“ neskelbia. Jis ištrintas.\n\n{reason}",
  },
  en: {
    subject: "Your post is not published: {title}",
    text: "The cluster's operator does not publish the post “{title}”. It has been erased.\n\n{reason}",
  },
  uk: {
    subject: "Оголошення не публікується: {title}",
    text: "Координатор кластера не публікує оголошення «{title}». Його стерто.\n\n{reason}",
  },
  be: {
    subject: "Аб’ява не публікуецца: {title}",
    text: "Каардынатар кластара не публікуе аб’яву «{title}». Яна сцёрта.\n\n{reason}",
  },
  ru: {
    subject: "Объявление не публикуется: {title}",
    text: "Координатор кластера не публикует объявление «{title}». Оно удалено.\n\n{reason}",
  },
};
