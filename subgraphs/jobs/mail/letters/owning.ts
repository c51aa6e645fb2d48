import type { Letters } from "#subgraphs/kit/mail/letters.ts";

/** Letters that an owner gets for what the owner did: {title} of the ad, {link} to go on, {until} when it ends. */
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
    text: "Ogłoszenie „{title}” jest widoczne do {until}.\n\nAby je zobaczyć, zmienić, przedłużyć, zamknąć lub usunąć, otwórz:\n{link}\n\nKto ma ten odnośnik, może zmienić i usunąć ogłoszenie: zachowaj go dla siebie.",
  },
  lt: {
    subject: "Skelbimas paskelbtas: {title}",
    text: "Skelbimas „{title}“ matomas iki {until}.\n\nNorėdami jį peržiūrėti, pakeisti, pratęsti, uždaryti arba ištrinti, atverkite:\n{link}\n\nKas turi šią nuorodą, gali skelbimą pakeisti ir ištrinti: laikykite ją sau.",
  },
  en: {
    subject: "Your ad is published: {title}",
    text: "The ad “{title}” is shown until {until}.\n\nTo see, edit, extend, close or erase it, open:\n{link}\n\nWhoever has this link can edit and erase the ad: keep it to yourself.",
  },
  uk: {
    subject: "Оголошення опубліковано: {title}",
    text: "Оголошення «{title}» видно до {until}.\n\nЩоб переглянути, змінити, продовжити, закрити або стерти його, відкрийте:\n{link}\n\nХто має це посилання, може змінити й стерти оголошення: бережіть його.",
  },
  be: {
    subject: "Аб’ява апублікавана: {title}",
    text: "Аб’яву «{title}» відаць да {until}.\n\nКаб паглядзець, змяніць, падоўжыць, закрыць або сцерці яе, адкрыйце:\n{link}\n\nХто мае гэтую спасылку, можа змяніць і сцерці аб’яву: беражыце яе.",
  },
  ru: {
    subject: "Объявление опубликовано: {title}",
    text: "Объявление «{title}» видно до {until}.\n\nЧтобы посмотреть, изменить, продлить, закрыть или удалить его, откройте:\n{link}\n\nУ кого есть эта ссылка, тот может изменить и удалить объявление: берегите её.",
  },
};

export const changedLetters: Letters = {
  pl: {
    subject: "Ogłoszenie zmienione: {title}",
    text: "Ogłoszenie „{title}” zostało zmienione; kończy się {until}.\n\nNowy odnośnik do zarządzania nim (użycie go unieważnia poprzednie):\n{link}\n\nJeśli to nie Ty, otwórz odnośnik i usuń ogłoszenie.",
  },
  lt: {
    subject: "Skelbimas pakeistas: {title}",
    text: "Skelbimas „{title}“ pakeistas; jis baigiasi {until}.\n\nNauja valdymo nuoroda (ja pasinaudojus ankstesnės nebegalioja):\n{link}\n\nJei tai ne jūs, atverkite nuorodą ir ištrinkite skelbimą.",
  },
  en: {
    subject: "Your ad was changed: {title}",
    text: "The ad “{title}” was changed; it ends on {until}.\n\nA new link to manage it (using it makes earlier ones worthless):\n{link}\n\nIf this was not you, open the link and erase the ad.",
  },
  uk: {
    subject: "Оголошення змінено: {title}",
    text: "Оголошення «{title}» змінено; воно закінчується {until}.\n\nНове посилання для керування (після його використання попередні не діють):\n{link}\n\nЯкщо це не ви, відкрийте посилання і зітріть оголошення.",
  },
  be: {
    subject: "Аб’ява зменена: {title}",
    text: "Аб’ява «{title}» зменена; яна заканчваецца {until}.\n\nНовая спасылка для кіравання (пасля яе выкарыстання ранейшыя не дзейнічаюць):\n{link}\n\nКалі гэта не вы, адкрыйце спасылку і сатрыце аб’яву.",
  },
  ru: {
    subject: "Объявление изменено: {title}",
    text: "Объявление «{title}» изменено; оно заканчивается {until}.\n\nНовая ссылка для управления (после её использования прежние не действуют):\n{link}\n\nЕсли это не вы, откройте ссылку и удалите объявление.",
  },
};

export const manageLinkLetters: Letters = {
  pl: {
    subject: "Nowy odnośnik do ogłoszenia: {title}",
    text: "Ktoś poprosił o nowy odnośnik do zarządzania ogłoszeniem „{title}”, które kończy się {until}:\n{link}\n\nUżycie go unieważnia poprzednie. Jeśli to nie Ty, nie rób nic.",
  },
  lt: {
    subject: "Nauja skelbimo nuoroda: {title}",
    text: "Paprašyta naujos nuorodos skelbimui „{title}“, kuris baigiasi {until}, valdyti:\n{link}\n\nJa pasinaudojus ankstesnės nebegalioja. Jei tai ne jūs, nieko nedarykite.",
  },
  en: {
    subject: "A new link to your ad: {title}",
    text: "Somebody asked for a new link to manage the ad “{title}”, which ends on {until}:\n{link}\n\nUsing it makes earlier ones worthless. If this was not you, do nothing.",
  },
  uk: {
    subject: "Нове посилання на оголошення: {title}",
    text: "Хтось попросив нове посилання для керування оголошенням «{title}», яке закінчується {until}:\n{link}\n\nПісля його використання попередні не діють. Якщо це не ви, нічого не робіть.",
  },
  be: {
    subject: "Новая спасылка на аб’яву: {title}",
    text: "Нехта папрасіў новую спасылку для кіравання аб’явай «{title}», якая заканчваецца {until}:\n{link}\n\nПасля яе выкарыстання ранейшыя не дзейнічаюць. Калі гэта не вы, нічога не рабіце.",
  },
  ru: {
    subject: "Новая ссылка на объявление: {title}",
    text: "Кто-то попросил новую ссылку для управления объявлением «{title}», которое заканчивается {until}:\n{link}\n\nПосле её использования прежние не действуют. Если это не вы, ничего не делайте.",
  },
};

export const reminderLetters: Letters = {
  pl: {
    subject: "Ogłoszenie wkrótce się kończy: {title}",
    text: "Ogłoszenie „{title}” kończy się {until}. Wtedy Twój adres, odnośniki i rozmowy zostaną usunięte, a więcej listów nie będzie.\n\nAby je przedłużyć, otwórz:\n{link}",
  },
  lt: {
    subject: "Skelbimas netrukus baigsis: {title}",
    text: "Skelbimas „{title}“ baigiasi {until}. Tada jūsų adresas, nuorodos ir pokalbiai bus ištrinti, daugiau laiškų nebus.\n\nNorėdami jį pratęsti, atverkite:\n{link}",
  },
  en: {
    subject: "Your ad ends soon: {title}",
    text: "The ad “{title}” ends on {until}. Your address, links and conversations are erased then, and no further letter comes.\n\nTo extend it, open:\n{link}",
  },
  uk: {
    subject: "Оголошення скоро закінчиться: {title}",
    text: "Оголошення «{title}» закінчується {until}. Тоді вашу адресу, посилання й розмови буде стерто, і більше листів не буде.\n\nЩоб його продовжити, відкрийте:\n{link}",
  },
  be: {
    subject: "Аб’ява хутка скончыцца: {title}",
    text: "Аб’ява «{title}» заканчваецца {until}. Тады ваш адрас, спасылкі і размовы будуць сцёрты, і больш лістоў не будзе.\n\nКаб яе падоўжыць, адкрыйце:\n{link}",
  },
  ru: {
    subject: "Объявление скоро закончится: {title}",
    text: "Объявление «{title}» заканчивается {until}. Тогда ваш адрес, ссылки и переписка будут удалены, и больше писем не будет.\n\nЧтобы продлить его, откройте:\n{link}",
  },
};
