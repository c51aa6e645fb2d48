import type { Letters } from "#subgraphs/kit/mail/letters.ts";

/** Letters that an owner gets for what others did: {note} is what the moderator wrote to the owner, or nothing. */
export const heldLetters: Letters = {
  pl: {
    subject: "Ogłoszenie czeka na sprawdzenie: {title}",
    text: "Ogłoszenie „{title}” nie jest teraz widoczne: sprawdzi je człowiek. O decyzji napiszemy.\n\nAby je zobaczyć, poprawić lub usunąć, otwórz:\n{link}",
  },
  lt: {
    subject: "Skelbimas laukia peržiūros: {title}",
    text: "Skelbimas „{title}“ dabar nerodomas: jį peržiūrės žmogus. Apie sprendimą parašysime.\n\nNorėdami jį pamatyti, pataisyti ar ištrinti, atverkite:\n{link}",
  },
  en: {
    subject: "Your ad waits for a review: {title}",
    text: "The ad “{title}” is not shown now: a person will look at it, and we will write to you.\n\nTo see, mend or erase it, open:\n{link}",
  },
  uk: {
    subject: "Оголошення чекає на перевірку: {title}",
    text: "Оголошення «{title}» зараз не показується: його перегляне людина. Про рішення ми напишемо.\n\nЩоб його переглянути, виправити або стерти, відкрийте:\n{link}",
  },
  be: {
    subject: "Аб’ява чакае праверкі: {title}",
    text: "Аб’ява «{title}» зараз не паказваецца: яе прагледзіць чалавек. Пра рашэнне мы напішам.\n\nКаб яе ўбачыць, выправіць або сцерці, адкрыйце:\n{link}",
  },
  ru: {
    subject: "Объявление ждёт проверки: {title}",
    text: "Объявление «{title}» сейчас не показывается: его посмотрит человек. О решении мы напишем.\n\nЧтобы его увидеть, исправить или удалить, откройте:\n{link}",
  },
};

export const approvedLetters: Letters = {
  pl: {
    subject: "Ogłoszenie sprawdzone i widoczne: {title}",
    text: "Ogłoszenie „{title}” zostało sprawdzone i jest widoczne do {until}.\n{note}\nAby nim zarządzać, otwórz:\n{link}",
  },
  lt: {
    subject: "Skelbimas peržiūrėtas ir rodomas: {title}",
    text: "Skelbimas „{title}“ peržiūrėtas ir rodomas iki {until}.\n{note}\nNorėdami jį valdyti, atverkite:\n{link}",
  },
  en: {
    subject: "Your ad was reviewed and is shown: {title}",
    text: "The ad “{title}” was reviewed and is shown until {until}.\n{note}\nTo manage it, open:\n{link}",
  },
  uk: {
    subject: "Оголошення перевірено, його видно: {title}",
    text: "Оголошення «{title}» перевірено, його видно до {until}.\n{note}\nЩоб ним керувати, відкрийте:\n{link}",
  },
  be: {
    subject: "Аб’ява праверана, яе відаць: {title}",
    text: "Аб’ява «{title}» праверана, яе відаць да {until}.\n{note}\nКаб ёю кіраваць, адкрыйце:\n{link}",
  },
  ru: {
    subject: "Объявление проверено и показывается: {title}",
    text: "Объявление «{title}» проверено и показывается до {until}.\n{note}\nЧтобы им управлять, откройте:\n{link}",
  },
};

export const rejectedLetters: Letters = {
  pl: {
    subject: "Ogłoszenie odrzucone: {title}",
    text: "Ogłoszenie „{title}” zostało sprawdzone i nie będzie widoczne.\n{note}\nJeśli się nie zgadzasz, popraw je do {until}: zostanie sprawdzone jeszcze raz. Możesz je też usunąć:\n{link}",
  },
  lt: {
    subject: "Skelbimas atmestas: {title}",
    text: "Skelbimas „{title}“ peržiūrėtas ir nebus rodomas.\n{note}\nJei nesutinkate, iki {until} jį pataisykite: jis bus peržiūrėtas dar kartą. Taip pat galite jį ištrinti:\n{link}",
  },
  en: {
    subject: "Your ad was turned down: {title}",
    text: "The ad “{title}” was reviewed and will not be shown.\n{note}\nIf you disagree, edit it before {until}: it is then reviewed again. You can erase it as well:\n{link}",
  },
  uk: {
    subject: "Оголошення відхилено: {title}",
    text: "Оголошення «{title}» перевірено, його не буде показано.\n{note}\nЯкщо ви не згодні, виправте його до {until}: його перевірять ще раз. Його також можна стерти:\n{link}",
  },
  be: {
    subject: "Аб’ява адхілена: {title}",
    text: "Аб’ява «{title}» праверана, яна не будзе паказана.\n{note}\nКалі вы не згодныя, выпраўце яе да {until}: яе правераць яшчэ раз. Яе таксама можна сцерці:\n{link}",
  },
  ru: {
    subject: "Объявление отклонено: {title}",
    text: "Объявление «{title}» проверено и показано не будет.\n{note}\nЕсли вы не согласны, исправьте его до {until}: его проверят ещё раз. Его также можно удалить:\n{link}",
  },
};
