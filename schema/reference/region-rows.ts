import type { LanguageCode } from "./languages.ts";

/** Names in the order pl, lt, en, uk, be, ru, separated by `|`; an empty one is one we are not sure of. */
type NameList = string;

export type RegionRow = readonly [
  code: string,
  parent: string,
  localName: string,
  names: NameList,
  more?: {
    readonly formerCodes?: readonly string[];
    readonly successors?: readonly string[];
    readonly sameAs?: readonly string[];
  },
];

export const columns: readonly LanguageCode[] = ["pl", "lt", "en", "uk", "be", "ru"];

/** NUTS as of 2024; the level is the code's length less two. Complete for the units that our towns lie in. */
// biome-ignore format: one row a line
export const nuts2024: readonly RegionRow[] = [
  ["PL2", "PL", "Makroregion południowy", "makroregion południowy||Southern macroregion|||"],
  ["PL4", "PL", "Makroregion północno-zachodni", "makroregion północno-zachodni||North-western macroregion|||"],
  ["PL5", "PL", "Makroregion południowo-zachodni", "makroregion południowo-zachodni||South-western macroregion|||"],
  ["PL6", "PL", "Makroregion północny", "makroregion północny||Northern macroregion|||"],
  ["PL7", "PL", "Makroregion centralny", "makroregion centralny||Central macroregion|||"],
  ["PL8", "PL", "Makroregion wschodni", "makroregion wschodni||Eastern macroregion|||"],
  ["PL9", "PL", "Makroregion województwo mazowieckie", "makroregion województwo mazowieckie||Masovian macroregion|||"],
  ["PL21", "PL2", "Małopolskie", "małopolskie|Mažosios Lenkijos vaivadija|Lesser Poland|Малопольське воєводство|Малапольскае ваяводства|Малопольское воеводство", { sameAs: ["PL-12"] }],
  ["PL22", "PL2", "Śląskie", "śląskie|Silezijos vaivadija|Silesia|Сілезьке воєводство|Сілезскае ваяводства|Силезское воеводство", { sameAs: ["PL-24"] }],
  ["PL41", "PL4", "Wielkopolskie", "wielkopolskie|Didžiosios Lenkijos vaivadija|Greater Poland|Великопольське воєводство|Велікапольскае ваяводства|Великопольское воеводство", { sameAs: ["PL-30"] }],
  ["PL51", "PL5", "Dolnośląskie", "dolnośląskie|Žemutinės Silezijos vaivadija|Lower Silesia|Нижньосілезьке воєводство|Ніжнясілезскае ваяводства|Нижнесилезское воеводство", { sameAs: ["PL-02"] }],
  ["PL62", "PL6", "Warmińsko-mazurskie", "warmińsko-mazurskie|Varmijos Mozūrų vaivadija|Warmia-Masuria|Вармінсько-Мазурське воєводство|Варміньска-Мазурскае ваяводства|Варминьско-Мазурское воеводство", { sameAs: ["PL-28"] }],
  ["PL63", "PL6", "Pomorskie", "pomorskie|Pamario vaivadija|Pomerania|Поморське воєводство|Паморскае ваяводства|Поморское воеводство", { sameAs: ["PL-22"] }],
  ["PL71", "PL7", "Łódzkie", "łódzkie|Lodzės vaivadija|Lodz region|Лодзьке воєводство|Лодзінскае ваяводства|Лодзинское воеводство", { sameAs: ["PL-10"] }],
  ["PL81", "PL8", "Lubelskie", "lubelskie|Liublino vaivadija|Lublin region|Люблінське воєводство|Люблінскае ваяводства|Люблинское воеводство", { sameAs: ["PL-06"] }],
  ["PL82", "PL8", "Podkarpackie", "podkarpackie|Pakarpatės vaivadija|Subcarpathia|Підкарпатське воєводство|Падкарпацкае ваяводства|Подкарпатское воеводство", { sameAs: ["PL-18"] }],
  ["PL84", "PL8", "Podlaskie", "podlaskie|Palenkės vaivadija|Podlaskie|Підляське воєводство|Падляшскае ваяводства|Подляское воеводство", { sameAs: ["PL-20"] }],
  ["PL91", "PL9", "Warszawski stołeczny", "warszawski stołeczny||Warsaw capital region|||"],
  ["PL92", "PL9", "Mazowiecki regionalny", "mazowiecki regionalny||Masovia without the capital region|||"],
  ["PL213", "PL21", "Miasto Kraków", "miasto Kraków|Krokuva|City of Krakow|Краків|Кракаў|Краков"],
  ["PL415", "PL41", "Miasto Poznań", "miasto Poznań|Poznanė|City of Poznan|Познань|Познань|Познань"],
  ["PL514", "PL51", "Miasto Wrocław", "miasto Wrocław|Vroclavas|City of Wroclaw|Вроцлав|Вроцлаў|Вроцлав"],
  ["PL621", "PL62", "Elbląski", "podregion elbląski||Elbląg subregion|||"],
  ["PL622", "PL62", "Olsztyński", "podregion olsztyński||Olsztyn subregion|||"],
  ["PL623", "PL62", "Ełcki", "podregion ełcki||Ełk subregion|||"],
  ["PL633", "PL63", "Trójmiejski", "podregion trójmiejski||Tricity subregion|||"],
  ["PL711", "PL71", "Miasto Łódź", "miasto Łódź|Lodzė|City of Lodz|Лодзь|Лодзь|Лодзь"],
  ["PL811", "PL81", "Bialski", "podregion bialski||Biała Podlaska subregion|||"],
  ["PL812", "PL81", "Chełmsko-zamojski", "podregion chełmsko-zamojski||Chełm-Zamość subregion|||"],
  ["PL814", "PL81", "Lubelski", "podregion lubelski||Lublin subregion|||"],
  ["PL822", "PL82", "Przemyski", "podregion przemyski||Przemyśl subregion|||"],
  ["PL823", "PL82", "Rzeszowski", "podregion rzeszowski||Rzeszów subregion|||"],
  ["PL841", "PL84", "Białostocki", "podregion białostocki|Balstogės parajonis|Białystok subregion|||"],
  ["PL842", "PL84", "Łomżyński", "podregion łomżyński||Łomża subregion|||"],
  ["PL843", "PL84", "Suwalski", "podregion suwalski|Suvalkų parajonis|Suwałki subregion|||"],
  ["PL911", "PL91", "Miasto Warszawa", "miasto Warszawa|Varšuva|City of Warsaw|Варшава|Варшава|Варшава"],
  ["PL924", "PL92", "Ostrołęcki", "podregion ostrołęcki||Ostrołęka subregion|||"],
  ["LT0", "LT", "Lietuva", "Litwa|Lietuva|Lithuania|Литва|Літва|Литва"],
  ["LT01", "LT0", "Sostinės regionas", "region stołeczny|Sostinės regionas|Capital region|||"],
  ["LT02", "LT0", "Vidurio ir vakarų Lietuvos regionas", "region środkowej i zachodniej Litwy|Vidurio ir vakarų Lietuvos regionas|Central and Western Lithuania|||"],
  ["LT011", "LT01", "Vilniaus apskritis", "okręg wileński|Vilniaus apskritis|Vilnius county|Вільнюський повіт|Віленскі павет|Вильнюсский уезд", { sameAs: ["LT-VL"] }],
  ["LT021", "LT02", "Alytaus apskritis", "okręg olicki|Alytaus apskritis|Alytus county|Алітуський повіт||Алитусский уезд", { sameAs: ["LT-AL"] }],
  ["LT022", "LT02", "Kauno apskritis", "okręg kowieński|Kauno apskritis|Kaunas county|Каунаський повіт||Каунасский уезд", { sameAs: ["LT-KU"] }],
  ["LT023", "LT02", "Klaipėdos apskritis", "okręg kłajpedzki|Klaipėdos apskritis|Klaipėda county|Клайпедський повіт||Клайпедский уезд", { sameAs: ["LT-KL"] }],
  ["LT024", "LT02", "Marijampolės apskritis", "okręg mariampolski|Marijampolės apskritis|Marijampolė county|Маріямпольський повіт||Мариямпольский уезд", { sameAs: ["LT-MR"] }],
  ["LT025", "LT02", "Panevėžio apskritis", "okręg poniewieski|Panevėžio apskritis|Panevėžys county|Паневезький повіт||Паневежский уезд", { sameAs: ["LT-PN"] }],
  ["LT026", "LT02", "Šiaulių apskritis", "okręg szawelski|Šiaulių apskritis|Šiauliai county|Шяуляйський повіт||Шяуляйский уезд", { sameAs: ["LT-SA"] }],
  ["LT027", "LT02", "Tauragės apskritis", "okręg tauroski|Tauragės apskritis|Tauragė county|Таурагський повіт||Таурагский уезд", { sameAs: ["LT-TA"] }],
  ["LT028", "LT02", "Telšių apskritis", "okręg telszański|Telšių apskritis|Telšiai county|Тельшяйський повіт||Тельшяйский уезд", { sameAs: ["LT-TE"] }],
  ["LT029", "LT02", "Utenos apskritis", "okręg uciański|Utenos apskritis|Utena county|Утенський повіт||Утенский уезд", { sameAs: ["LT-UT"] }],
  ["CZ0", "CZ", "Česko", "Czechy|Čekija|Czechia|Чехія|Чэхія|Чехия"],
  ["CZ04", "CZ0", "Severozápad", "Północny zachód||Northwest (Ústí)|||"],
  ["CZ06", "CZ0", "Jihovýchod", "Południowy wschód||Southeast|||"],
  ["SI0", "SI", "Slovenija", "Słowenia|Slovėnija|Slovenia|Словенія|Славенія|Словения"],
  ["SI03", "SI0", "Vzhodna Slovenija", "Słowenia Wschodnia|Rytų Slovėnija|Eastern Slovenia (Celje)|Східна Словенія|Усходняя Славенія|Восточная Словения"],
  ["SI04", "SI0", "Zahodna Slovenija", "Słowenia Zachodnia|Vakarų Slovėnija|Western Slovenia (Kranj)|Західна Словенія|Заходняя Славенія|Западная Словения"],
  ["SK0", "SK", "Slovensko", "Słowacja|Slovakija|Slovakia|Словаччина|Славакія|Словакия"],
  ["SK02", "SK0", "Západné Slovensko", "Słowacja Zachodnia|Vakarų Slovakija|Western Slovakia (Piešťany)|Західна Словаччина|Заходняя Славакія|Западная Словакия"],
  ["DE1", "DE", "Baden-Württemberg", "Badenia-Wirtembergia|Badenas-Viurtembergas|Baden-Württemberg|Баден-Вюртемберг|Бадэн-Вюртэмберг|Баден-Вюртемберг"],
  ["DE11", "DE1", "Stuttgart", "Stuttgart|Štutgartas|Stuttgart|Штутгарт|Штутгарт|Штутгарт"],
  ["HU2", "HU", "Dunántúl", "Zadunaje||Transdanubia|||"],
  ["HU21", "HU2", "Közép-Dunántúl", "Kraj Środkowozadunajski||Central Transdanubia|||"],
  ["AT3", "AT", "Westösterreich", "Austria Zachodnia|Vakarų Austrija|Western Austria|Західна Австрія|Заходняя Аўстрыя|Западная Австрия"],
  ["AT31", "AT3", "Oberösterreich", "Górna Austria|Aukštutinė Austrija|Upper Austria|Верхня Австрія|Верхняя Аўстрыя|Верхняя Австрия"],
  ["ITC", "IT", "Nord-Ovest", "Włochy Północno-Zachodnie|Šiaurės Vakarų Italija|Northwest Italy|Північно-Західна Італія|Паўночна-Заходняя Італія|Северо-Западная Италия"],
  ["ITC4", "ITC", "Lombardia", "Lombardia|Lombardija|Lombardy|Ломбардія|Ламбардыя|Ломбардия"],
];

/** Retired units that documents still use; the successors are the units that their area lies in now, in part or whole. */
// biome-ignore format: one row a line
export const nuts2003: readonly RegionRow[] = [
  ["PL3", "PL", "Region wschodni", "region wschodni||Eastern region|||", { successors: ["PL81", "PL82", "PL84"] }],
  ["PL34", "PL3", "Podlaskie", "podlaskie|Palenkės vaivadija|Podlaskie|Підляське воєводство|Падляшскае ваяводства|Подляское воеводство", { successors: ["PL84"] }],
  ["PL341", "PL34", "Białostocko-suwalski", "podregion białostocko-suwalski||Białystok-Suwałki subregion|||", { successors: ["PL841", "PL842", "PL843"] }],
];

/** First-level units of ISO 3166-2; `sameAs` is the NUTS unit of the same area, where there is one. */
// biome-ignore format: one row a line
export const iso3166: readonly RegionRow[] = [
  ["LT-AL", "LT", "Alytaus apskritis", "okręg olicki|Alytaus apskritis|Alytus county|Алітуський повіт||Алитусский уезд", { sameAs: ["LT021"] }],
  ["LT-KL", "LT", "Klaipėdos apskritis", "okręg kłajpedzki|Klaipėdos apskritis|Klaipėda county|Клайпедський повіт||Клайпедский уезд", { sameAs: ["LT023"] }],
  ["LT-KU", "LT", "Kauno apskritis", "okręg kowieński|Kauno apskritis|Kaunas county|Каунаський повіт||Каунасский уезд", { sameAs: ["LT022"] }],
  ["LT-MR", "LT", "Marijampolės apskritis", "okręg mariampolski|Marijampolės apskritis|Marijampolė county|Маріямпольський повіт||Мариямпольский уезд", { sameAs: ["LT024"] }],
  ["LT-PN", "LT", "Panevėžio apskritis", "okręg poniewieski|Panevėžio apskritis|Panevėžys county|Паневезький повіт||Паневежский уезд", { sameAs: ["LT025"] }],
  ["LT-SA", "LT", "Šiaulių apskritis", "okręg szawelski|Šiaulių apskritis|Šiauliai county|Шяуляйський повіт||Шяуляйский уезд", { sameAs: ["LT026"] }],
  ["LT-TA", "LT", "Tauragės apskritis", "okręg tauroski|Tauragės apskritis|Tauragė county|Таурагський повіт||Таурагский уезд", { sameAs: ["LT027"] }],
  ["LT-TE", "LT", "Telšių apskritis", "okręg telszański|Telšių apskritis|Telšiai county|Тельшяйський повіт||Тельшяйский уезд", { sameAs: ["LT028"] }],
  ["LT-UT", "LT", "Utenos apskritis", "okręg uciański|Utenos apskritis|Utena county|Утенський повіт||Утенский уезд", { sameAs: ["LT029"] }],
  ["LT-VL", "LT", "Vilniaus apskritis", "okręg wileński|Vilniaus apskritis|Vilnius county|Вільнюський повіт|Віленскі павет|Вильнюсский уезд", { sameAs: ["LT011"] }],
  ["PL-02", "PL", "Dolnośląskie", "dolnośląskie|Žemutinės Silezijos vaivadija|Lower Silesia|Нижньосілезьке воєводство|Ніжнясілезскае ваяводства|Нижнесилезское воеводство", { formerCodes: ["PL-DS"], sameAs: ["PL51"] }],
  ["PL-06", "PL", "Lubelskie", "lubelskie|Liublino vaivadija|Lublin region|Люблінське воєводство|Люблінскае ваяводства|Люблинское воеводство", { formerCodes: ["PL-LU"], sameAs: ["PL81"] }],
  ["PL-10", "PL", "Łódzkie", "łódzkie|Lodzės vaivadija|Lodz region|Лодзьке воєводство|Лодзінскае ваяводства|Лодзинское воеводство", { formerCodes: ["PL-LD"], sameAs: ["PL71"] }],
  ["PL-12", "PL", "Małopolskie", "małopolskie|Mažosios Lenkijos vaivadija|Lesser Poland|Малопольське воєводство|Малапольскае ваяводства|Малопольское воеводство", { formerCodes: ["PL-MA"], sameAs: ["PL21"] }],
  ["PL-14", "PL", "Mazowieckie", "mazowieckie|Mazovijos vaivadija|Masovia|Мазовецьке воєводство|Мазавецкае ваяводства|Мазовецкое воеводство", { formerCodes: ["PL-MZ"], sameAs: ["PL91", "PL92"] }],
  ["PL-18", "PL", "Podkarpackie", "podkarpackie|Pakarpatės vaivadija|Subcarpathia|Підкарпатське воєводство|Падкарпацкае ваяводства|Подкарпатское воеводство", { formerCodes: ["PL-PK"], sameAs: ["PL82"] }],
  ["PL-20", "PL", "Podlaskie", "podlaskie|Palenkės vaivadija|Podlaskie|Підляське воєводство|Падляшскае ваяводства|Подляское воеводство", { formerCodes: ["PL-PD"], sameAs: ["PL84"] }],
  ["PL-22", "PL", "Pomorskie", "pomorskie|Pamario vaivadija|Pomerania|Поморське воєводство|Паморскае ваяводства|Поморское воеводство", { formerCodes: ["PL-PM"], sameAs: ["PL63"] }],
  ["PL-24", "PL", "Śląskie", "śląskie|Silezijos vaivadija|Silesia|Сілезьке воєводство|Сілезскае ваяводства|Силезское воеводство", { formerCodes: ["PL-SL"], sameAs: ["PL22"] }],
  ["PL-28", "PL", "Warmińsko-mazurskie", "warmińsko-mazurskie|Varmijos Mozūrų vaivadija|Warmia-Masuria|Вармінсько-Мазурське воєводство|Варміньска-Мазурскае ваяводства|Варминьско-Мазурское воеводство", { formerCodes: ["PL-WN"], sameAs: ["PL62"] }],
  ["PL-30", "PL", "Wielkopolskie", "wielkopolskie|Didžiosios Lenkijos vaivadija|Greater Poland|Великопольське воєводство|Велікапольскае ваяводства|Великопольское воеводство", { formerCodes: ["PL-WP"], sameAs: ["PL41"] }],
  ["BY-BR", "BY", "Bresckaja voblasć", "obwód brzeski|Bresto sritis|Brest region|Берестейська область|Брэсцкая вобласць|Брестская область"],
  ["BY-HM", "BY", "Horad Minsk", "miasto Mińsk|Minskas|City of Minsk|Мінськ|Мінск|Минск"],
  ["BY-HO", "BY", "Homieĺskaja voblasć", "obwód homelski|Gomelio sritis|Gomel region|Гомельська область|Гомельская вобласць|Гомельская область"],
  ["BY-HR", "BY", "Hrodzienskaja voblasć", "obwód grodzieński|Gardino sritis|Grodno / Hrodna region|Гродненська область|Гродзенская вобласць|Гродненская область"],
  ["BY-MA", "BY", "Mahilioŭskaja voblasć", "obwód mohylewski|Mogiliavo sritis|Mogilev region|Могильовська область|Магілёўская вобласць|Могилёвская область"],
  ["BY-MI", "BY", "Minskaja voblasć", "obwód miński|Minsko sritis|Minsk region|Мінська область|Мінская вобласць|Минская область"],
  ["BY-VI", "BY", "Viciebskaja voblasć", "obwód witebski|Vitebsko sritis|Vitebsk region|Вітебська область|Віцебская вобласць|Витебская область"],
  ["UA-05", "UA", "Вінницька область", "obwód winnicki|Vinicos sritis|Vinnytsia region|Вінницька область|Вінніцкая вобласць|Винницкая область"],
  ["UA-07", "UA", "Волинська область", "obwód wołyński|Voluinės sritis|Volyn|Волинська область|Валынская вобласць|Волынская область"],
  ["UA-18", "UA", "Житомирська область", "obwód żytomierski|Žytomyro sritis|Zhytomyr region|Житомирська область|Жытомірская вобласць|Житомирская область"],
  ["UA-21", "UA", "Закарпатська область", "obwód zakarpacki|Užkarpatės sritis|Zakarpattia|Закарпатська область|Закарпацкая вобласць|Закарпатская область"],
  ["UA-26", "UA", "Івано-Франківська область", "obwód iwanofrankiwski|Ivano Frankivsko sritis|Ivano-Frankivsk region|Івано-Франківська область|Івана-Франкоўская вобласць|Ивано-Франковская область"],
  ["UA-30", "UA", "Київ", "Kijów|Kijevas|City of Kyiv|Київ|Кіеў|Киев"],
  ["UA-46", "UA", "Львівська область", "obwód lwowski|Lvovo sritis|Lviv region|Львівська область|Львоўская вобласць|Львовская область"],
  ["UA-56", "UA", "Рівненська область", "obwód rówieński|Rivnės sritis|Rivne region|Рівненська область|Ровенская вобласць|Ровненская область"],
  ["UA-61", "UA", "Тернопільська область", "obwód tarnopolski|Ternopilio sritis|Ternopil region|Тернопільська область|Цярнопальская вобласць|Тернопольская область"],
  ["UA-68", "UA", "Хмельницька область", "obwód chmielnicki|Chmelnyckio sritis|Khmelnytskyi region|Хмельницька область|Хмяльніцкая вобласць|Хмельницкая область"],
  ["RU-KGD", "RU", "Калининградская область", "obwód królewiecki|Kaliningrado sritis|Kaliningrad region|Калінінградська область|Калінінградская вобласць|Калининградская область"],
  ["RU-KIR", "RU", "Кировская область", "obwód kirowski|Kirovo sritis|Kirov region|Кіровська область|Кіраўская вобласць|Кировская область"],
];
