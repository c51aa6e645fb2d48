import type { Letters } from "#subgraphs/kit/mail/letters.ts";

/** To the owner: {title}, {firm}, {until}, {link}. */
export const confirmLetters: Letters = {
  pl: {
    subject: "Potwierdź ofertę: {title}",
    text: "Otrzymaliśmy ofertę lub zapytanie „{title}” firmy {firm} z tym adresem.\n\nAby opublikować, otwórz do {until}:\n{link}\n\nJeśli to nie Państwo, proszę nic nie robić: oferta zostanie usunięta.",
  },
  lt: {
    subject: "Patvirtinkite pasiūlymą: {title}",
    text: "Gavome įmonės {firm} pasiūlymą arba užklausą „{title}“ su šiuo adresu.\n\nKad būtų paskelbta, iki {until} atverkite:\n{link}\n\nJei tai ne jūs, nieko nedarykite: pasiūlymas bus ištrintas.",
  },
  en: {
    subject: "Confirm your offer: {title}",
    text: "We received the offer or request “{title}” of {firm} with this address.\n\nTo publish it, open before {until}:\n{link}\n\nIf this was not you, do nothing: it will be erased.",
  },
  uk: {
    subject: "Підтвердьте пропозицію: {title}",
    text: "Ми отримали пропозицію або запит «{title}» фірми {firm} із цією адресою.\n\nЩоб опублікувати, відкрийте до {until}:\n{link}\n\nЯкщо це не ви, нічого не робіть: пропозицію буде стерто.",
  },
  be: {
    subject: "Пацвердзіце прапанову: {title}",
    text: "Мы атрымалі прапанову або запыт «{title}» фірмы {firm} з гэтым адрасам.\n\nКаб апублікаваць, адкрыйце да {until}:\n{link}\n\nКалі гэта не вы, нічога не рабіце: прапанова будзе сцёрта.",
  },
  ru: {
    subject: "Подтвердите предложение: {title}",
    text: "Мы получили предложение или запрос «{title}» фирмы {firm} с этим адресом.\n\nЧтобы опубликовать, откройте до {until}:\n{link}\n\nЕсли это не вы, ничего не делайте: предложение будет удалено.",
  },
};

/** To the owner: {title}, {until}, {link}. */
export const publishedLetters: Letters = {
  pl: {
    subject: "Oferta opublikowana: {title}",
    text: "„{title}” jest widoczne do {until}.\n\nAby zobaczyć, wycofać lub usunąć, otwórz:\n{link}\n\nKto ma ten odnośnik, może zmienić ofertę: proszę go nie przekazywać.",
  },
  lt: {
    subject: "Pasiūlymas paskelbtas: {title}",
    text: "„{title}“ matoma iki {until}.\n\nNorėdami peržiūrėti, atšaukti arba ištrinti, atverkite:\n{link}\n\nKas turi šią nuorodą, gali pasiūlymą keisti: neperduokite jos.",
  },
  en: {
    subject: "Your offer is published: {title}",
    text: "“{title}” is shown until {until}.\n\nTo see, withdraw or erase it, open:\n{link}\n\nWhoever has this link can change the offer: keep it to yourself.",
  },
  uk: {
    subject: "Пропозицію опубліковано: {title}",
    text: "«{title}» видно до {until}.\n\nЩоб переглянути, відкликати або стерти, відкрийте:\n{link}\n\nХто має це посилання, може змінити пропозицію: бережіть його.",
  },
  be: {
    subject: "Прапанова апублікавана: {title}",
    text: "«{title}» відаць да {until}.\n\nКаб паглядзець, адклікаць або сцерці, адкрыйце:\n{link}\n\nХто мае гэтую спасылку, можа змяніць прапанову: беражыце яе.",
  },
  ru: {
    subject: "Предложение опубликовано: {title}",
    text: "«{title}» видно до {until}.\n\nЧтобы посмотреть, отозвать или удалить, откройте:\n{link}\n\nУ кого есть эта ссылка, тот может изменить предложение: берегите её.",
  },
};

/** To the owner: {title}, {link}. */
export const heldLetters: Letters = {
  pl: {
    subject: "Oferta czeka na sprawdzenie: {title}",
    text: "„{title}” sprawdzi operator klastra; decyzję prześlemy.\n\nAby zobaczyć, wycofać lub usunąć, otwórz:\n{link}",
  },
  lt: {
    subject: "Pasiūlymas laukia patikrinimo: {title}",
    text: "„{title}“ patikrins klasterio operatorius; apie sprendimą pranešime.\n\nNorėdami peržiūrėti, atšaukti arba ištrinti, atverkite:\n{link}",
  },
  en: {
    subject: "Your offer waits for a review: {title}",
    text: "The cluster's operator looks at “{title}” first; we shall tell you the decision.\n\nTo see, withdraw or erase it, open:\n{link}",
  },
  uk: {
    subject: "Пропозиція чекає на перевірку: {title}",
    text: "«{title}» спершу перегляне оператор кластера; про рішення повідомимо.\n\nЩоб переглянути, відкликати або стерти, відкрийте:\n{link}",
  },
  be: {
    subject: "Прапанова чакае праверкі: {title}",
    text: "«{title}» спачатку паглядзіць аператар кластара; пра рашэнне паведамім.\n\nКаб паглядзець, адклікаць або сцерці, адкрыйце:\n{link}",
  },
  ru: {
    subject: "Предложение ждёт проверки: {title}",
    text: "«{title}» сначала посмотрит оператор кластера; о решении сообщим.\n\nЧтобы посмотреть, отозвать или удалить, откройте:\n{link}",
  },
};

/** To the owner: {title}, {note}. */
export const rejectedLetters: Letters = {
  pl: {
    subject: "Oferta odrzucona: {title}",
    text: "Operator klastra nie opublikował „{title}”.\n\n{note}\n\nDane zostaną usunięte po 30 dniach.",
  },
  lt: {
    subject: "Pasiūlymas atmestas: {title}",
    text: "Klasterio operatorius nepaskelbė „{title}“.\n\n{note}\n\nDuomenys bus ištrinti po 30 dienų.",
  },
  en: {
    subject: "Your offer was turned down: {title}",
    text: "The cluster's operator did not publish “{title}”.\n\n{note}\n\nIts data are erased after 30 days.",
  },
  uk: {
    subject: "Пропозицію відхилено: {title}",
    text: "Оператор кластера не опублікував «{title}».\n\n{note}\n\nДані буде стерто за 30 днів.",
  },
  be: {
    subject: "Прапанова адхілена: {title}",
    text: "Аператар кластара не апублікаваў «{title}».\n\n{note}\n\nДадзеныя будуць сцёрты праз 30 дзён.",
  },
  ru: {
    subject: "Предложение отклонено: {title}",
    text: "Оператор кластера не опубликовал «{title}».\n\n{note}\n\nДанные будут удалены через 30 дней.",
  },
};

/** To the owner, a week before the end: {title}, {until}, {link}. */
export const reminderLetters: Letters = {
  pl: {
    subject: "Oferta wkrótce wygaśnie: {title}",
    text: "„{title}” jest widoczne do {until}. Aby przedłużyć, zmień datę końcową (updateOffer):\n{link}",
  },
  lt: {
    subject: "Pasiūlymas netrukus nebegalios: {title}",
    text: "„{title}“ matoma iki {until}. Norėdami pratęsti, pakeiskite pabaigos datą (updateOffer):\n{link}",
  },
  en: {
    subject: "Your offer ends soon: {title}",
    text: "“{title}” is shown until {until}. To keep it longer, change its last day (updateOffer):\n{link}",
  },
  uk: {
    subject: "Строк пропозиції спливає: {title}",
    text: "«{title}» видно до {until}. Щоб продовжити, змініть останній день (updateOffer):\n{link}",
  },
  be: {
    subject: "Тэрмін прапановы сканчваецца: {title}",
    text: "«{title}» відаць да {until}. Каб працягнуць, змяніце апошні дзень (updateOffer):\n{link}",
  },
  ru: {
    subject: "Срок предложения истекает: {title}",
    text: "«{title}» видно до {until}. Чтобы продлить, измените последний день (updateOffer):\n{link}",
  },
};

/** To the cluster's operator: {title}, {firm}, {cluster}, {link}. */
export const operatorLetters: Letters = {
  pl: {
    subject: "Oferta do sprawdzenia: {title}",
    text: "Oferta „{title}” firmy {firm} czeka na decyzję operatora klastra {cluster}:\n{link}",
  },
  lt: {
    subject: "Tikrintinas pasiūlymas: {title}",
    text: "Įmonės {firm} pasiūlymas „{title}“ laukia klasterio {cluster} operatoriaus sprendimo:\n{link}",
  },
  en: {
    subject: "An offer to review: {title}",
    text: "The offer “{title}” of {firm} waits for a decision by the operator of {cluster}:\n{link}",
  },
  uk: {
    subject: "Пропозиція на перевірку: {title}",
    text: "Пропозиція «{title}» фірми {firm} чекає на рішення оператора кластера {cluster}:\n{link}",
  },
  be: {
    subject: "Прапанова на праверку: {title}",
    text: "Прапанова «{title}» фірмы {firm} чакае рашэння аператара кластара {cluster}:\n{link}",
  },
  ru: {
    subject: "Предложение на проверку: {title}",
    text: "Предложение «{title}» фирмы {firm} ждёт решения оператора кластера {cluster}:\n{link}",
  },
};
