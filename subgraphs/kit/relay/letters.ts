import type { Letters } from "../mail/letters.ts";

/** A message passed on: {title} is what it is about, {text} the message, {link} leads to the answer. */
export const relayLetters: Letters = {
  pl: {
    subject: "Wiadomość w sprawie: {title}",
    text: "Ktoś napisał w sprawie „{title}”:\n\n{text}\n\nAby odpowiedzieć, otwórz:\n{link}\n\nŻadna ze stron nie widzi adresu drugiej. Nie podawaj go, jeśli nie chcesz.",
  },
  lt: {
    subject: "Žinutė dėl: {title}",
    text: "Jums rašo dėl „{title}“:\n\n{text}\n\nNorėdami atsakyti, atverkite:\n{link}\n\nNė viena pusė nemato kitos adreso. Nerašykite jo, jei nenorite.",
  },
  en: {
    subject: "A message about: {title}",
    text: "Somebody writes to you about “{title}”:\n\n{text}\n\nTo answer, open:\n{link}\n\nNeither side sees the other's address. Do not give yours unless you want to.",
  },
  uk: {
    subject: "Повідомлення щодо: {title}",
    text: "Вам пишуть щодо «{title}»:\n\n{text}\n\nЩоб відповісти, відкрийте:\n{link}\n\nЖодна сторона не бачить адреси іншої. Не вказуйте своєї, якщо не хочете.",
  },
  be: {
    subject: "Паведамленне пра: {title}",
    text: "Вам пішуць пра «{title}»:\n\n{text}\n\nКаб адказаць, адкрыйце:\n{link}\n\nНіводны бок не бачыць адраса другога. Не паведамляйце свайго, калі не хочаце.",
  },
  ru: {
    subject: "Сообщение по поводу: {title}",
    text: "Вам пишут по поводу «{title}»:\n\n{text}\n\nЧтобы ответить, откройте:\n{link}\n\nНи одна сторона не видит адреса другой. Не указывайте свой, если не хотите.",
  },
};
