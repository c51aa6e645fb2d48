/** Casting metal and treating it with heat. The notation is explained in `../terms/vocabulary.ts`. */
export const metalCastingHeat = `
CASTING < METALWORKING
pl odlewanie metali; odlewni*; odlew*; odlewy; żeliwiak*
lt metalo liejimas; liejykl*; metal* liejim*; liejini*
en metal casting; ~casting; foundry; castings; foundries; casting of metal
uk лиття металів; ливарн*; виливк*; лиття; відливк*
be ліццё металаў; ліцейн*; адліўк*; ліццё; ліцця
ru литьё металлов; литейн*; отливк*; литьё
IRON_CASTING < CASTING
pl odlewanie żeliwa; odlew* żeliw*; żeliw*
lt ketaus liejimas; ketaus lieji*; ketaus gamini*
en iron casting; cast iron; grey iron; ductile iron
uk лиття чавуну; чавунн*; лиття чавун*
be ліццё чыгуну; чыгунн*
ru литьё чугуна; чугунн*; лить* чугун*
STEEL_CASTING < CASTING
pl odlewanie staliwa; staliw*; odlew* stalow*
lt plieno liejimas; plieno lieji*
en steel casting; cast steel
uk лиття сталі; стальн* лиття; сталев* лиття
be ліццё сталі; стальн* ліцц*
ru литьё стали; стальн* лить*; стальн* отливк*
SAND_CASTING < CASTING
pl odlewanie do form piaskowych; odlew* piaskow*; form* piaskow*
lt liejimas į smėlio formas; liejim* smėl*; smėlio form*
en sand casting; sand cast; sand moulding
uk лиття в піщані форми; піщан* форм*; лиття в пісок
be ліццё ў пясчаныя формы; пясчан* форм*
ru литьё в песчаные формы; песчан* форм*; лить* в землю
DIE_CASTING < CASTING
pl odlewanie ciśnieniowe; odlew* ciśnieniow*
lt liejimas su slėgiu; slėgin* lieji*; liejim* slėg*
en die casting; pressure die casting; die-cast
uk лиття під тиском; лиття тиском
be ліццё пад ціскам; ліцц* ціскам
ru литьё под давлением; лить* давлением
INVESTMENT_CASTING < CASTING
pl odlewanie precyzyjne; odlew* precyzyjn*; metoda wytapianych modeli; wytapian* model*
lt tikslusis liejimas; tikslus* liejim*; tiksl* liejim*; lydom* model*
en investment casting; lost-wax casting; precision casting
uk лиття за виплавними моделями; виплавн* модел*; точне лиття
be ліццё па выплаўляемых мадэлях; выплаўл* мадэл*; дакладнае ліццё
ru литьё по выплавляемым моделям; выплавляем* модел*; точное литьё
ALUMINIUM_CASTING < CASTING
pl odlewanie aluminium; odlew* alumin*
lt aliuminio liejimas; aliumin* lieji*
en aluminium casting; aluminum casting; light metal casting
uk лиття алюмінію; алюмінієв* лиття; лиття алюмін*
be ліццё алюмінію; алюмініев* ліцц*; ліцц* алюмін*
ru литьё алюминия; алюминиев* лить*; лить* алюмин*
HEAT_TREATMENT < METALWORKING
pl obróbka cieplna; obrób* cieplna; obrób* ciepln*; hartowni*; odpuszczan*
lt terminis apdorojimas; termin* apdoroj*; termin* apdirb*
en heat treatment; heat treating; heat treated; tempering of steel
uk термічна обробка; термічн* оброб*; термооброб*
be тэрмічная апрацоўка; тэрмічн* апрацо*; тэрмаапрацо*
ru термическая обработка; термическ* обработ*; термообраб*
HARDENING < HEAT_TREATMENT
pl hartowanie; hartowan*
lt grūdinimas; grūdinim*; grūdin* plien*
en hardening; quenching; quench and temper; vacuum hardening
uk гартування; гартуван*; загартован*
be загартоўка; загартоў*; гартаванн*
ru закалка; закалк*; закалён*
INDUCTION_HARDENING < HARDENING
pl hartowanie indukcyjne; hartowan* indukcyjn*
lt indukcinis grūdinimas; indukcin* grūdin*
en induction hardening; induction hardened
uk індукційне гартування; індукційн* гартув*
be індукцыйная загартоўка; індукцыйн* загартоў*
ru индукционная закалка; индукционн* закалк*; закалк* ТВЧ
CARBURIZING < HEAT_TREATMENT
pl nawęglanie; nawęglan*
lt įanglinimas; cementavim* plien*; įanglin*
en carburizing; carburising; case hardening
uk цементація сталі; цементац* стал*; навуглецюв*
be цэментацыя сталі; цэментац* стал*
ru цементация стали; цементац* стал*; науглерожив*
NITRIDING < HEAT_TREATMENT
pl azotowanie; azotow*
lt azotavimas; azotav*; nitrid*
en nitriding; nitrided; nitrocarburizing
uk азотування; азотув*
be азатаванне; азатав*
ru азотирование; азотиров*
ANNEALING < HEAT_TREATMENT
pl wyżarzanie; wyżarzan*; odprężan*
lt atkaitinimas; atkaitin*
en annealing; annealed; stress relieving
uk відпал; відпал* метал*; відпалюв*
be адпал; адпал* метал*; адпальв*
ru отжиг; отжиг* металл*
`;
