import type { Letters } from "#subgraphs/kit/mail/letters.ts";

/** To whoever gave this address: nothing that they wrote stands in it, so that nobody can use it to write to others. */
export const confirmLetters: Letters = {
  pl: {
    subject: "Potwierdź zgłoszenie: {title}",
    text: "Ktoś zgłosił ten adres na wydarzenie „{title}” ({when}).\n\nAby potwierdzić, otwórz do {until}:\n{link}\n\nJeśli to nie Ty, nie rób nic: zgłoszenie zostanie usunięte.",
  },
  lt: {
    subject: "Patvirtinkite registraciją: {title}",
    text: "Šiuo adresu užsiregistruota į renginį „{title}“ ({when}).\n\nNorėdami patvirtinti, iki {until} atverkite:\n{link}\n\nJei tai ne jūs, nieko nedarykite: registracija bus ištrinta.",
  },
  en: {
    subject: "Confirm your registration: {title}",
    text: "Somebody registered this address for “{title}” ({when}).\n\nTo confirm, open before {until}:\n{link}\n\nIf this was not you, do nothing: the registration will be erased.",
  },
  uk: {
    subject: "Підтвердьте реєстрацію: {title}",
    text: "Хтось зареєстрував цю адресу на захід «{title}» ({when}).\n\nЩоб підтвердити, відкрийте до {until}:\n{link}\n\nЯкщо це не ви, нічого не робіть: реєстрацію буде стерто.",
  },
  be: {
    subject: "Пацвердзіце рэгістрацыю: {title}",
    text: "Нехта зарэгістраваў гэты адрас на мерапрыемства «{title}» ({when}).\n\nКаб пацвердзіць, адкрыйце да {until}:\n{link}\n\nКалі гэта не вы, нічога не рабіце: рэгістрацыя будзе сцёрта.",
  },
  ru: {
    subject: "Подтвердите регистрацию: {title}",
    text: "Кто-то зарегистрировал этот адрес на мероприятие «{title}» ({when}).\n\nЧтобы подтвердить, откройте до {until}:\n{link}\n\nЕсли это не вы, ничего не делайте: регистрация будет удалена.",
  },
};

/** A seat is held: after confirming, after moving up, or when somebody who has one registers again. */
export const seatLetters: Letters = {
  pl: {
    subject: "Masz miejsce: {title}",
    text: "Masz miejsce na wydarzeniu „{title}” ({when}).\n\nDo kalendarza: {calendar}\n\nAby zobaczyć zgłoszenie lub zrezygnować, otwórz:\n{link}\n\nRezygnacja oddaje miejsce następnej osobie i usuwa Twoje dane.",
  },
  lt: {
    subject: "Vieta jūsų: {title}",
    text: "Turite vietą renginyje „{title}“ ({when}).\n\nĮ kalendorių: {calendar}\n\nNorėdami peržiūrėti registraciją arba jos atsisakyti, atverkite:\n{link}\n\nAtsisakius vieta atiteks kitam laukiančiam, o jūsų duomenys bus ištrinti.",
  },
  en: {
    subject: "You have a seat: {title}",
    text: "You have a seat at “{title}” ({when}).\n\nFor your calendar: {calendar}\n\nTo see or cancel the registration, open:\n{link}\n\nCancelling gives the seat to the next in line and erases your details.",
  },
  uk: {
    subject: "Для вас є місце: {title}",
    text: "Ви маєте місце на заході «{title}» ({when}).\n\nДо календаря: {calendar}\n\nЩоб переглянути або скасувати реєстрацію, відкрийте:\n{link}\n\nСкасування віддає місце наступному в черзі й стирає ваші дані.",
  },
  be: {
    subject: "Для вас ёсць месца: {title}",
    text: "Вы маеце месца на мерапрыемстве «{title}» ({when}).\n\nУ каляндар: {calendar}\n\nКаб паглядзець або скасаваць рэгістрацыю, адкрыйце:\n{link}\n\nСкасаванне аддае месца наступнаму ў чарзе і сцірае вашы даныя.",
  },
  ru: {
    subject: "Для вас есть место: {title}",
    text: "У вас есть место на мероприятии «{title}» ({when}).\n\nВ календарь: {calendar}\n\nЧтобы посмотреть или отменить регистрацию, откройте:\n{link}\n\nОтмена отдаёт место следующему в очереди и удаляет ваши данные.",
  },
};

export const waitingLetters: Letters = {
  pl: {
    subject: "Lista oczekujących: {title}",
    text: "Wszystkie miejsca na wydarzeniu „{title}” ({when}) są zajęte. Na liście oczekujących jesteś na miejscu {position}. Gdy zwolni się miejsce dla Ciebie, napiszemy.\n\nAby zobaczyć zgłoszenie lub zrezygnować, otwórz:\n{link}",
  },
  lt: {
    subject: "Laukiančiųjų sąrašas: {title}",
    text: "Visos renginio „{title}“ ({when}) vietos užimtos. Laukiančiųjų sąraše esate {position}. Kai atsiras vieta jums, parašysime.\n\nNorėdami peržiūrėti registraciją arba jos atsisakyti, atverkite:\n{link}",
  },
  en: {
    subject: "Waiting list: {title}",
    text: "All seats at “{title}” ({when}) are taken. You are number {position} on the waiting list. We write when a seat is free for you.\n\nTo see or cancel the registration, open:\n{link}",
  },
  uk: {
    subject: "Черга: {title}",
    text: "Усі місця на заході «{title}» ({when}) зайняті. У черзі ви під номером {position}. Коли для вас звільниться місце, ми напишемо.\n\nЩоб переглянути або скасувати реєстрацію, відкрийте:\n{link}",
  },
  be: {
    subject: "Чарга: {title}",
    text: "Усе месцы на мерапрыемстве «{title}» ({when}) занятыя. У чарзе вы пад нумарам {position}. Калі для вас вызваліцца месца, мы напішам.\n\nКаб паглядзець або скасаваць рэгістрацыю, адкрыйце:\n{link}",
  },
  ru: {
    subject: "Лист ожидания: {title}",
    text: "Все места на мероприятии «{title}» ({when}) заняты. В листе ожидания вы под номером {position}. Когда для вас освободится место, мы напишем.\n\nЧтобы посмотреть или отменить регистрацию, откройте:\n{link}",
  },
};

export const calledOffLetters: Letters = {
  pl: {
    subject: "Wydarzenie odwołane: {title}",
    text: "Wydarzenie „{title}” ({when}) nie jest już ogłoszone: organizator je wycofał. Twoje dane zostały usunięte.",
  },
  lt: {
    subject: "Renginys atšauktas: {title}",
    text: "Renginys „{title}“ ({when}) nebeskelbiamas: organizatorius jį atšaukė. Jūsų duomenys ištrinti.",
  },
  en: {
    subject: "Called off: {title}",
    text: "“{title}” ({when}) is not announced any more: its organiser has withdrawn it. Your details have been erased.",
  },
  uk: {
    subject: "Захід скасовано: {title}",
    text: "Захід «{title}» ({when}) більше не оголошено: організатор його відкликав. Ваші дані стерто.",
  },
  be: {
    subject: "Мерапрыемства скасавана: {title}",
    text: "Мерапрыемства «{title}» ({when}) больш не абвешчана: арганізатар яго адклікаў. Вашы даныя сцёрты.",
  },
  ru: {
    subject: "Мероприятие отменено: {title}",
    text: "Мероприятие «{title}» ({when}) больше не объявлено: организатор его отозвал. Ваши данные удалены.",
  },
};
