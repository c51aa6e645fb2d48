import type { HonestAd } from "../honest-ads.ts";

type Unseen = Pick<HonestAd, "kind" | "language" | "title" | "body" | "employer">;

const offers = (
  language: HonestAd["language"],
  rows: readonly (readonly [string, string, string])[],
): Unseen[] => rows.map(([title, employer, body]) => ({ kind: "OFFER", language, title, employer, body }));
const seekers = (language: HonestAd["language"], rows: readonly (readonly [string, string])[]): Unseen[] =>
  rows.map(([title, body]) => ({ kind: "SEEKER", language, title, body }));

/** Written as wholes after the text score was finished. The score is not to be changed to please them. */
export const unseenAds: readonly Unseen[] = [
  ...offers("pl", [
    [
      "Spawacz TIG - nierdzewka (k/m)",
      "Inox Suwalszczyzna",
      "Zbiorniki i rurociągi dla mleczarni, materiał 1.4301 i 1.4404, grubości od 1,5 mm. Formowanie gazem, spoiny do trawienia. Dajemy 45-55 zł/h na B2 albo 8500-10000 brutto na UoP. Delegacje po Podlasiu, nocleg po naszej stronie. Tel. 604 555 121, pytać o Marka.",
    ],
    [
      "POMOCNIK STOLARZA!!!",
      "Meblomir",
      "Przyjmę chłopaka lub dziewczynę do pomocy w stolarni. Nauczę wszystkiego. 4800 zł na rękę na start, po trzech miesiącach więcej. Ciepła hala, kawa gratis :)",
    ],
    [
      "Operator centrum obróbczego 5-osiowego",
      "Avia Podzespoły S.A.",
      "Hermle C42 i DMU 65, sterowanie Heidenhain TNC 640. Detale dla lotnictwa, serie od 1 do 20 sztuk, tolerancje IT6. Zapewniamy relokację (kaucja za mieszkanie po naszej stronie), pakiet Medicover, kartę lunchową oraz 13. pensję. Aplikuj: https://www.avia-podzespoly.example.pl/praca/hermle. Rekrutację prowadzi dział HR, rozmowa online lub na miejscu w Białymstoku.",
    ],
    [
      "Majster produkcji okien",
      "Okna Biebrza",
      "Kierowanie brygadą 12 osób, plan dnia, jakość, BHP. Wymagane 5 lat w stolarce otworowej. Zarobki 9-11 tys. brutto, premia kwartalna uzależniona od reklamacji.",
    ],
    ["Ślusarz", "", "Praca od zaraz, Łomża. Brama, ogrodzenie, balustrada. 35 zł za godzinę. Dzwonić po 16."],
    [
      "Pracownik produkcji - także osoby z Ukrainy / також для громадян України",
      "Palety Express",
      "Zbijanie palet EUR i przemysłowych na półautomacie. Akord, najlepsi wyciągają 7500. Mieszkanie 300 zł za łóżko. Збивання палет, оплата щотижня, житло. Kontakt Viber/WhatsApp +48 510 222 333.",
    ],
    [
      "Brygadzista montażu konstrukcji (Niemcy)",
      "Stalmont",
      "Montaż hal pod Hamburgiem, system 3/1. 18-20 euro netto za godzinę, wypłata co tydzień, czyli około 950 euro tygodniowo. Mieszkanie i bus od firmy. Wymagany komunikatywny niemiecki, uprawnienia na podnośnik i żurawia hakowego.",
    ],
    [
      "Szlifierz / Polernik stali nierdzewnej",
      "Balustrady24",
      "Szlif i mirror na balustradach, gradacja od 80 do 800. Odpowiednie maski i wyciągi są, nie oszczędzamy na zdrowiu. Umowa od pierwszego dnia, 6900 zł brutto + premia za brak poprawek do 15%. Zobacz nasze realizacje na balustrady24.example.pl",
    ],
    [
      "Konstruktor mebli - praca hybrydowa",
      "Forte Studio",
      "Projekty w SolidWorks i Imos, rozkroje, współpraca z technologiem. Dwa dni z domu w tygodniu po okresie próbnym. 8-10 tys. zł brutto. Prosimy o portfolio na adres rekrutacja@forte-studio.example",
    ],
    [
      "Uczeń zawodu: tokarz",
      "Rzemiosło Kowalczyk",
      "Nauka zawodu w warsztacie rzemieślniczym pod okiem mistrza, egzamin czeladniczy w Izbie. Wynagrodzenie młodocianego zgodnie z przepisami, a po roku dodatkowe kieszonkowe.",
    ],
  ]),
  ...seekers("pl", [
    ["Spawacz", "135, 136, 111. Szukam czegoś w Ełku."],
    [
      "Tapicer meblowy poszukuje pracy",
      "Kanapy, narożniki, krzesła. 20 lat przy maszynie i pistolecie. Mogę też szyć pokrowce. Pracuję szybko, ale nie byle jak!",
    ],
    [
      "Inżynier spawalnik (IWE)",
      "Nadzór spawalniczy, WPS/WPQR, kwalifikowanie technologii, wdrożenie ISO 3834-2 i EN 15085. Ostatnio odpowiadałem za 35 spawaczy. Interesuje mnie etat lub kontrakt, pół roku w Polsce, pół w Skandynawii też wchodzi w rachubę.",
    ],
    [
      "SZUKAM PRACY NA CNC",
      "MAM KURS OPERATORA CNC 120 GODZIN I ROK PRAKTYKI NA FREZARCE. CHCĘ SIĘ UCZYĆ DALEJ, NIE BOJĘ SIĘ NOCEK.",
    ],
    [
      "Ukrainiec, stolarz, 12 lat pracy",
      "Mówię po polsku. Karta pobytu ważna do 2028. Robię meble, drzwi, domki drewniane. Żona też szuka pracy, może być razem na jednej zmianie.",
    ],
    [
      "Emerytowany narzędziowiec",
      "Dorobię na pół etatu. Formy wtryskowe, wykrojniki, drążarka drutowa. Nauczę młodych, jeśli ktoś chce słuchać.",
    ],
    [
      "Kierowca wózka / magazynier drewna",
      "Uprawnienia UDT II WJO, znam sortymenty, suszenie i znakowanie FSC. Dyspozycyjny od 1 grudnia.",
    ],
    ["Malarz konstrukcji", "Natrysk hydrodynamiczny, piaskowanie, praca na wysokości do 60 m. Delegacje OK."],
    [
      "Kobieta, 39 lat, monterka podzespołów",
      "Osiem lat przy wiązkach i szafach sterowniczych, lutowanie, testy. Szukam jednej zmiany w Suwałkach albo okolicy, bo dzieci w szkole. Stawka od 32 zł brutto.",
    ],
    [
      "Automatyk z SEP do 1 kV",
      "Siemens TIA Portal, Sinumerik 840D, roboty Fanuc - uruchomienia i serwis. Prawo jazdy B. Nie interesuje mnie sprzedaż ani akwizycja.",
    ],
  ]),
  ...offers("lt", [
    [
      "TIG suvirintojas maisto pramonės įrangai",
      "UAB Inox sprendimai",
      "Virinami nerūdijančio plieno rezervuarai ir vamzdynai, siūlės matosi, todėl reikia tvarkingos rankos. Atlyginimas 2300-2900 EUR prieš mokesčius. Įmonė sumoka už pažymėjimo atnaujinimą. Skambinti Dariui 8 699 11 222.",
    ],
    [
      "Pagalbinis darbininkas stalių dirbtuvėse",
      "IĮ Skroblas",
      "Reikalingas vyrukas ar mergina pagalbai. 1200 € į rankas. Išmokysim!!!",
    ],
    [
      "CNC programuotojas (-a)",
      "UAB Precizika Alytus",
      "SolidCAM, 3+2 ir 5 ašys, Hermle ir Mazak. Nuo 2600 iki 3400 EUR bruto, galima dvi dienas per savaitę dirbti iš namų. Papildomas sveikatos draudimas, kas pusmetį algos peržiūra. Apie mus: https://precizika.example.lt",
    ],
    [
      "Pamainos meistras lentpjūvėje",
      "Dzūkijos mediena",
      "Atsakysite už 15 žmonių, saugą ir planą. Žiemą šilta operatorinė. Alga 2400 EUR bruto + priedas nuo išeigos.",
    ],
    ["Šaltkalvis", "", "Vartai, tvoros, turėklai. 10 eurų į valandą. Lazdijai."],
    [
      "Darbas Suvalkuose - vežame iš Lazdijų",
      "Wigry Konstrukcje",
      "Metalo konstrukcijų surinkėjas. Mikroautobusas kiekvieną rytą 5:40 nuo autobusų stoties. 7200 zlotų per mėnesį prieš mokesčius, tai apie 1680 EUR. Kalbame lenkiškai, rusiškai, truputį lietuviškai.",
    ],
    [
      "Langų montuotojai į Norvegiją",
      "UAB Šiaurės langai",
      "Rotacija 6/2, 210 NOK per valandą, savaitė išeina apie 900 eurų į rankas. Apgyvendinimas ir skrydžiai mūsų sąskaita. Reikalinga B kategorija, anglų kalba.",
    ],
    [
      "Poliruotojas (-a)",
      "MB Blizgesys",
      "Nerūdijančio plieno turėklų poliravimas iki veidrodžio. Geri filtrai ir kaukės. 1700 EUR bruto.",
    ],
    [
      "Baldų konstruktorė (-ius)",
      "UAB Klevo lapas",
      "Projektuosite virtuves pagal kliento norus, rengsite pjaustymo lapus. Atlyginimas 1900-2500 EUR. Darbų pavyzdžius siųskite darbas@klevolapas.example",
    ],
    [
      "Pameistrystė: tekintojas",
      "Alytaus staklių remontas",
      "Mokykis dirbdamas - pirmus metus 1050 EUR, paskui kaip meistrui. Pažymėjimą gausi iš profesinio rengimo centro.",
    ],
  ]),
  ...seekers("lt", [
    ["Suvirintojas", "Elektrodas, pusautomatis. Alytus."],
    [
      "Siuvėja-apmušalų meistrė",
      "Minkšti baldai, kėdės, laivų pagalvės. Galiu dirbti ir nuo pirmadienio. Turiu savo pramoninę mašiną.",
    ],
    [
      "Suvirinimo inžinierius IWE",
      "WPS rengimas, 3834-2 diegimas, neardomosios kontrolės planai. Dvylika metų laivų statykloje Klaipėdoje. Ieškau vietos Pietų Lietuvoje arba Palenkėje.",
    ],
    [
      "IEŠKAU DARBO PRIE STAKLIŲ",
      "MOKU TEKINTI IR FREZUOTI, DIRBAU SU SENOM IR NAUJOM STAKLĖM. GALIU IR NAKTIM.",
    ],
    [
      "Stalius iš Ukrainos",
      "Lietuvoje nuo 2022 m., turiu leidimą gyventi. Kalbu rusiškai, lietuviškai mokausi. Laiptai, durys, pirtys.",
    ],
    ["Pensininkas įrankininkas", "Štampai, formos, šlifavimas. Pusė etato, galiu pamokyti jaunimą."],
    [
      "Autokrautuvo vairuotojas",
      "Penki metai medienos sandėlyje. Žinau rūšis, drėgmę, FSC ženklinimą. Laisvas nuo gruodžio 1 d.",
    ],
    ["Dažytojas-smėliuotojas", "Beorė įranga, C5 sistemos, aukštis netrukdo. Tinka komandiruotės."],
    [
      "Moteris, 41 m., surinkėja",
      "Spintų ir valdymo skydų surinkimas, litavimas. Norėčiau vienos pamainos, nes vaikai mokykloje.",
    ],
    ["Automatikas", "Siemens, Omron, robotai ABB. Paleidimai ir aptarnavimas. Pardavimai nedomina."],
  ]),
  ...offers("en", [
    [
      "Pipe welder 141 + 136 - stainless and duplex",
      "Nord Piping",
      "Prefabrication of process pipework for offshore. RT level B, so please apply only if your repair rate is low. 24 EUR per hour gross, 3 weeks on 1 off, we book and pay flights and rooms. Questions to Agnieszka, +48 22 100 20 30.",
    ],
    [
      "Trainee joiner - no experience needed!",
      "Hazel & Son",
      "Keen school leavers welcome. We will teach you to sharpen, plane and think. 1,300 EUR a month to begin with. Free tea.",
    ],
    [
      "5-axis programmer/setter",
      "Aero Parts Podlasie",
      "hyperMILL, Hermle, small batches in titanium and 7075. 12,000 to 15,000 PLN gross on contract, relocation help, private health care. Our site: https://aero-parts.example.com/jobs (the form takes two minutes).",
    ],
    [
      "Shift supervisor, window factory",
      "Clearview Baltic",
      "Lead twelve people, own the plan, keep everyone safe. Bonus linked to complaints: the fewer, the better. 2,800 EUR gross.",
    ],
    ["Fitter", "", "Gates and railings. 12 EUR/h. Marijampolė."],
    [
      "Work in Poland, live in Lithuania",
      "Border Steel",
      "Daily minibus from Lazdijai to Suwałki, leaving 05:40. Assembly of steel frames, 7,400 PLN a month before tax. Polish, Lithuanian, Russian or English spoken.",
    ],
    [
      "Site fitters for Denmark - rotation",
      "Polarmont",
      "Erecting silos. About 1,150 EUR net per week with allowances, cabins and car provided. Safety course VCA needed, we can arrange and pay for it.",
    ],
    [
      "Metal polisher",
      "Mirror Finish",
      "From weld to mirror on handrails and yacht fittings. Extraction and air-fed masks, because lungs do not grow back. 10.80 EUR an hour.",
    ],
    [
      "Furniture designer, partly remote",
      "Ash & Elm",
      "Imos, cut lists, a day at the workshop and four wherever you like after probation. 2,200-2,700 EUR. Portfolio to studio@ash-elm.example",
    ],
    [
      "Apprentice turner",
      "Kowalski Tools",
      "Three years, two days a week at college, exam fees paid. Starting wage 5,000 PLN.",
    ],
  ]),
  ...seekers("en", [
    ["Welder", "135/136. Kaunas or near."],
    ["Upholsterer wants bench", "Sofas, chairs, boat cushions, leather. Twenty years, own machine."],
    [
      "International Welding Engineer",
      "WPS and WPQR, ISO 3834-2, EN 15085 CL1, supervision of 35 welders. Open to permanent or contract, half the year abroad is fine.",
    ],
    [
      "LOOKING FOR CNC WORK",
      "ONE YEAR ON A HAAS VF2, 120 HOURS OF TRAINING, KEEN TO LEARN MORE. NIGHTS ARE NO PROBLEM.",
    ],
    [
      "Carpenter from Ukraine",
      "Residence card until 2028, Polish spoken. Timber houses, doors, furniture. My wife is looking too, same shift would be lovely.",
    ],
    [
      "Retired toolmaker, part time",
      "Injection moulds, press tools, wire erosion. Will teach the young if they listen.",
    ],
    ["Forklift driver, timber yard", "Counterbalance and side-loader, grades, kiln samples, FSC marking."],
    ["Blaster and painter", "Airless, Sa 2.5, rope access level 1. Trips are fine."],
    ["Panel wirer", "Eight years of control panels, soldering and testing. School hours preferred!"],
    [
      "Automation technician",
      "TIA Portal, Sinumerik, Fanuc robots. Commissioning and service. Not interested in sales, thanks.",
    ],
  ]),
  ...offers("uk", [
    [
      "Зварник TIG (аргон), нержавійка",
      "Інокс Волинь",
      "Ємності та трубопроводи для молокозаводів, товщина від 1,5 мм. 35-45 тис. грн на руки, іспит оплачуємо. Дзвонити Андрію 099 111 22 33 з 8 до 18.",
    ],
    [
      "ПОМІЧНИК СТОЛЯРА!!!",
      "Мебломир",
      "Візьму хлопця або дівчину на допомогу, всього навчу. 18000 на старті. Тепло, чай безкоштовно.",
    ],
    [
      "Програміст-наладчик ЧПК, 5 осей",
      "Авіакомпонент",
      "Hermle, Heidenhain, дрібні серії з титану. 60-80 тис. грн, допомога з переїздом, медичне страхування. Анкета на сайті https://aviakomponent.example.ua/robota",
    ],
    [
      "Майстер зміни, вікна",
      "Вікна Полісся",
      "Керувати бригадою з 12 людей, план, якість, безпека. Премія залежить від рекламацій. Ставка 38 000 грн.",
    ],
    ["Слюсар", "", "Ворота, паркани, перила. Луцьк. 1200 грн/день."],
    [
      "Робота у Сувалках, житло",
      "Wigry Konstrukcje",
      "Складальник металоконструкцій, 31 зл/год нетто, 200-220 годин на місяць. Гуртожиток 350 зл. Карта побиту - допомагаємо з паперами безкоштовно, жодних посередників. Viber +48 511 222 444 Наталія.",
    ],
    [
      "Монтажники на вахту, Німеччина",
      "Сталмонт",
      "Монтаж ангарів під Гамбургом. 17 євро на годину чистими, десь 900 євро на тиждень, виплата щотижня. Віза або польська карта. Завдаток за житло повертаємо з першої зарплати.",
    ],
    [
      "Полірувальник нержавійки",
      "Перила Плюс",
      "Шліфування й полірування до дзеркала, хороша витяжка. 27000 грн + за якість.",
    ],
    [
      "Конструктор меблів",
      "Клен",
      "SolidWorks, базис, розкрій. Два дні на тиждень можна з дому. Портфоліо на robota@klen.example",
    ],
    [
      "Учень токаря",
      "Майстерня Коваля",
      "Навчання за верстатом, стипендія 9000 грн, після іспиту розряд і ставка.",
    ],
  ]),
  ...seekers("uk", [
    ["Зварник", "Електрод, напівавтомат. Ковель."],
    [
      "Оббивальник меблів",
      "Дивани, стільці, автосидіння. Двадцять років за машинкою, працюю швидко й акуратно.",
    ],
    [
      "Інженер зі зварювання (IWE)",
      "WPS, атестація технологій, ISO 3834-2. Відповідав за 35 зварників на вагонобудівному. Розгляну Польщу або Литву.",
    ],
    [
      "ШУКАЮ РОБОТУ НА ЧПК",
      "КУРСИ 120 ГОДИН І РІК ПРАКТИКИ НА ФРЕЗЕРНОМУ. ХОЧУ ВЧИТИСЯ ДАЛІ, НІЧНІ ЗМІНИ ВЛАШТОВУЮТЬ.",
    ],
    [
      "Столяр, у Польщі з 2021",
      "Меблі, двері, каркасні будинки. Дружина теж шукає роботу, бажано одну зміну.",
    ],
    [
      "Інструментальник на пенсії",
      "Займаюся штампами й прес-формами все життя. Піду на пів ставки, навчу молодих.",
    ],
    ["Водій навантажувача", "П'ять років на складі пиломатеріалів, знаю сортність та маркування."],
    ["Піскоструминник, маляр", "Безповітряне фарбування, висота не лякає, відрядження теж."],
    [
      "Жінка, 40 років, складальниця",
      "Складаю щити керування, паяю, тестую. Шукаю одну зміну, бо діти у школі.",
    ],
    ["Наладчик автоматики", "Siemens, Omron, частотні перетворювачі. Пуск і сервіс. Продажі не цікавлять."],
  ]),
  ...offers("ru", [
    [
      "Сварщик аргонщик, нержавейка",
      "Инокс Гродно",
      "Ёмкости и трубы для молокозаводов, от 1,5 мм, поддув. 2500-3200 BYN, аттестацию оплачиваем. Звонить Сергею +375 33 111 22 33.",
    ],
    [
      "ПОМОЩНИК СТОЛЯРА!!!",
      "Мебельмир",
      "Возьму парня или девушку в помощь, всему научу. 1200 руб. на старте. Тёплый цех, чай за мой счёт)",
    ],
    [
      "Наладчик ЧПУ, 5 осей",
      "АвиаДеталь",
      "Hermle, Heidenhain, малые серии, титан и Д16Т. 150-180 тыс. рублей, помощь с переездом, ДМС. Анкета: https://aviadetal.example.ru/vakansii",
    ],
    [
      "Мастер смены, окна",
      "Окна Немана",
      "Бригада 12 человек, план, качество, безопасность. Премия зависит от рекламаций. 2600 BYN.",
    ],
    ["Слесарь", "", "Ворота, заборы, перила. Лида. 90 руб. в день."],
    [
      "Работа в Алитусе с проживанием",
      "UAB Metalo linija",
      "Сборщик металлоконструкций, 1400 евро на руки, общежитие 80 евро в месяц. С документами помогаем бесплатно, без посредников. Вайбер +370 612 33 444, Инга.",
    ],
    [
      "Монтажники вахтой",
      "СтальМонтаж",
      "Ангары в Калининградской области, вахта 45/15, 160 000 за вахту, аванс каждую неделю 10 тысяч. Проезд и питание за счёт фирмы. Залог за спецодежду не берём!",
    ],
    [
      "Полировщик нержавейки",
      "Перила Люкс",
      "Шлифовка и полировка до зеркала, хорошая вытяжка, выдаём маски с подачей воздуха. От 2000 BYN.",
    ],
    [
      "Конструктор мебели",
      "Клён",
      "Базис, раскрой, работа с заказчиком. Два дня в неделю можно работать из дома. Портфолио на rabota@klen.example",
    ],
    ["Ученик токаря", "Мастерская Ковалёва", "Учим у станка, стипендия, потом разряд и сдельная оплата."],
  ]),
  ...seekers("ru", [
    ["Сварщик", "Электрод, полуавтомат. Гродно."],
    ["Обивщик мебели", "Диваны, стулья, автосиденья. Двадцать лет стажа, работаю быстро и аккуратно."],
    [
      "Инженер-сварщик (IWE)",
      "WPS, аттестация технологий, внедрение ISO 3834-2, 35 сварщиков в подчинении. Рассмотрю Литву и Польшу.",
    ],
    [
      "ИЩУ РАБОТУ НА ЧПУ",
      "КУРСЫ 120 ЧАСОВ И ГОД ПРАКТИКИ НА ФРЕЗЕРНОМ. ХОЧУ УЧИТЬСЯ ДАЛЬШЕ, НОЧНЫЕ СМЕНЫ УСТРАИВАЮТ.",
    ],
    ["Столяр, ВНЖ Литвы", "Мебель, двери, бани, каркасные дома. Жена тоже ищет работу, можно в одну смену."],
    [
      "Инструментальщик на пенсии",
      "Всю жизнь занимаюсь штампами и пресс-формами. Пойду на полставки, научу молодых.",
    ],
    ["Водитель погрузчика", "Пять лет на складе пиломатериалов, знаю сортность и маркировку."],
    ["Пескоструйщик-маляр", "Безвоздушное нанесение, высоты не боюсь, командировки тоже."],
    ["Женщина, 40 лет, сборщица", "Собираю щиты управления, паяю, тестирую. Ищу одну смену, дети в школе."],
    ["Наладчик автоматики", "Сименс, Омрон, частотники. Пуск и сервис. Продажи не интересуют."],
  ]),
];
