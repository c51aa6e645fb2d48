import type { HonestAd } from "./honest-ads.ts";

type Language = HonestAd["language"];
interface Text {
  title: string;
  body: string;
}

/** What a spammer posts again and again, in each language. */
export const spamTexts: Record<Language, readonly [Text, ...Text[]]> = {
  pl: [
    {
      title: "Zarabiaj 5000 EUR tygodniowo",
      body: "Praca z domu bez wychodzenia z domu! Zarabiaj nawet 5000 EUR tygodniowo, bez doświadczenia. Kliknij: https://szybka-kasa.xyz/start",
    },
    {
      title: "Chwilówka dla zadłużonych",
      body: "Pożyczki bez BIK i bez zaświadczeń, pieniądze na koncie w 15 minut. Wejdź na www.gotowka-teraz.top",
    },
    {
      title: "Kasyno online bonus",
      body: "Najlepsze kasyno online, darmowe spiny i bonus powitalny 2000 zł. Zarejestruj się już dziś!!!",
    },
  ],
  lt: [
    {
      title: "Uždirbk 4000 EUR per savaitę",
      body: "Lengvi pinigai neišeinant iš namų, patirties nereikia. Uždirbk iki 4000 EUR per savaitę, spausk čia https://greiti-pinigai.click",
    },
    {
      title: "Greitasis kreditas",
      body: "Paskola be užstato ir be pažymų per 15 minučių, tinka ir bloga kredito istorija. Registruokis www.paskola-dabar.top",
    },
    {
      title: "Kazino premija",
      body: "Kazino internetu, nemokami sukimai ir premija naujokams, statyk už krepšinį. Lažybos be rizikos!!!",
    },
  ],
  en: [
    {
      title: "Earn $5000 a week from home",
      body: "Easy money from your phone, no effort, no boss. Guaranteed income of $5000 a week. Click here https://cash-now.xyz/?ref=77",
    },
    {
      title: "Bitcoin trading signals",
      body: "Double your crypto in a week with our trading bots. Invest now, guaranteed returns, limited spots! t.me/profit_signals",
    },
    {
      title: "Payday loans no credit check",
      body: "Instant approval, bad credit welcome, same day cash. Small processing fee by gift card. Apply at www.fast-loan.top",
    },
  ],
  uk: [
    {
      title: "Заробляй 3000 $ на тиждень",
      body: "Легкі гроші не виходячи з дому, без вкладень і без досвіду. Виплати щодня. Пиши в телеграм @easy_cash_ua",
    },
    {
      title: "Казино онлайн бонус",
      body: "Казино з вітальним бонусом, фріспіни кожному, ставки на спорт. Реєструйся https://vygrai.click",
    },
    {
      title: "Позика на картку",
      body: "Мікропозика за 15 хвилин без довідок, під 0 відсотків, з поганою кредитною історією. Тисни www.groshi-ye.xyz",
    },
  ],
  ru: [
    {
      title: "Зарабатывай 5000 $ в неделю",
      body: "Лёгкие деньги не выходя из дома, без вложений и опыта. Ежедневные выплаты. Пиши в телеграм @cash_every_day",
    },
    {
      title: "Арбитраж криптовалют",
      body: "Заработок онлайн на крипте, удвой капитал за неделю, гарантированная прибыль. Жми https://kripto-dohod.top",
    },
    {
      title: "Купить диплом",
      body: "Купить диплом сварщика, права без экзамена, удостоверение без экзамена. Предоплата на номер карты, быстро и дискретно.",
    },
  ],
};

/** Job ads that only want the reader to write elsewhere. */
export const lures: Record<Language, readonly Text[]> = {
  pl: [
    {
      title: "Praca dla każdego od zaraz",
      body: "Szukamy osób 18+, wysokie zarobki, praca z domu na telefonie. Pisz na Telegram @{handle} lub WhatsApp {phone}, liczba miejsc ograniczona",
    },
  ],
  lt: [
    {
      title: "Darbas visiems",
      body: "Ieškome žmonių, dideli uždarbiai, dirbk iš namų, išmokos kasdien. Rašyk Telegram @{handle} arba WhatsApp {phone}, vietų skaičius ribotas",
    },
  ],
  en: [
    {
      title: "Work for everybody",
      body: "People of 18+ wanted, high pay, work from home, paid daily. Text on Telegram @{handle} or WhatsApp {phone}, limited spots",
    },
  ],
  uk: [
    {
      title: "Робота для кожного",
      body: "Набираємо людей 18+, високий дохід, робота з дому, виплати щодня. Пиши в Telegram @{handle} або Viber {phone}, місця обмежені",
    },
  ],
  ru: [
    {
      title: "Работа для каждого",
      body: "Набираем людей 18+, высокий доход, работа из дома, ежедневные выплаты. Пиши в Telegram @{handle} или WhatsApp {phone}, места ограничены",
    },
  ],
};

/** Sentences with holes for random words. */
export const templates: Record<Language, readonly Text[]> = {
  pl: [
    {
      title: "{} {} dla ciebie",
      body: "Mamy {} ofertę: {} i {} w najlepszej {} w mieście. Zadzwoń i zapytaj o {}, a dostaniesz {} gratis, bo {} to nasza pasja {}.",
    },
  ],
  lt: [
    {
      title: "{} {} jums",
      body: "Turime {} pasiūlymą: {} ir {} už geriausią {} mieste. Paskambink ir klausk apie {}, gausi {} nemokamai, nes {} yra mūsų aistra {}.",
    },
  ],
  en: [
    {
      title: "{} {} for you",
      body: "We have a {} deal: {} and {} at the best {} in town. Ring us and ask for {}, you get {} for free, because {} is our passion {}.",
    },
  ],
  uk: [
    {
      title: "{} {} для вас",
      body: "Маємо {} пропозицію: {} та {} за найкращу {} у місті. Подзвони і запитай про {}, отримаєш {} безкоштовно, бо {} це наша пристрасть {}.",
    },
  ],
  ru: [
    {
      title: "{} {} для вас",
      body: "У нас {} предложение: {} и {} за лучшую {} в городе. Позвони и спроси про {}, получишь {} бесплатно, ведь {} это наша страсть {}.",
    },
  ],
};

export const fillings: Record<Language, readonly string[]> = {
  pl: "rower obraz zegar kwiat telewizor okulary perfumy torebka dywan lampa herbata zabawka wazon koszula krawat bluza pralka laptop aparat namiot".split(
    " ",
  ),
  lt: "dviratis paveikslas laikrodis gėlė televizorius akiniai kvepalai rankinė kilimas lempa arbata žaislas vaza marškiniai kaklaraištis palapinė".split(
    " ",
  ),
  en: "bicycle painting clock flower television glasses perfume handbag carpet lamp tea toy vase shirt tie sweater camera laptop tent watch".split(
    " ",
  ),
  uk: "велосипед картина годинник квітка телевізор окуляри парфуми сумка килим лампа чай іграшка ваза сорочка краватка намет".split(
    " ",
  ),
  ru: "велосипед картина часы цветок телевизор очки духи сумка ковёр лампа чай игрушка ваза рубашка галстук палатка".split(
    " ",
  ),
};
