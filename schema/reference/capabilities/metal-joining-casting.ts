/** Welding and other joining of metal, casting, heat treatment. The notation is explained in `../terms/vocabulary.ts`. */
export const metalJoiningCasting = `
WELDING
pl spawanie; spawaln*; spawan*; spawacz*; spawów
lt suvirinimas; suvirin*; virinimo darbai
en welding; welded; weldments; welders; weldment
uk зварювання; зварюв*; зварн*; зварник*
be зварка; зварк*; зварачн*; зварн*
ru сварка; сварк*; сварочн*; сварн*
MIG_MAG_WELDING < WELDING
pl spawanie MIG/MAG; MIG; spawanie MAG; spawanie półautomatem; spawani* półautomat*
lt MIG/MAG suvirinimas; MIG; MAG suvirinimas; pusiautom* suvirin*
en MIG/MAG welding; MIG; MAG welding; GMAW; gas metal arc welding
uk зварювання MIG/MAG; MIG; зварювання MAG; напівавтоматичне зварювання; напівавтомат* зварюв*
be зварка MIG/MAG; MIG; зварка MAG; паўаўтаматычная зварка; паўаўтамат* зварк*
ru сварка MIG/MAG; MIG; сварка MAG; полуавтоматическая сварка; полуавтомат* сварк*
TIG_WELDING < WELDING
pl spawanie TIG; TIG; spawanie argonem
lt TIG suvirinimas; TIG; argoninis suvirinimas; argon* suvirin*
en TIG welding; TIG; GTAW; argon welding
uk зварювання TIG; TIG; аргонодугов*; аргонове зварювання
be зварка TIG; TIG; аргонадугав*; зварка ў аргоне
ru сварка TIG; TIG; аргонодугов*; аргонная сварка
MMA_WELDING < WELDING
pl spawanie elektrodą otuloną; spawanie MMA; MMA; spawani* elektrod*
lt suvirinimas glaistytaisiais elektrodais; MMA suvirinimas; MMA; suvirin* elektrod*
en MMA welding; MMA; stick welding; SMAW; manual metal arc welding
uk зварювання MMA; MMA; ручне дугове зварювання; ручн* дугов*
be зварка MMA; MMA; ручная дугавая зварка; ручн* дугав*
ru сварка MMA; MMA; ручная дуговая сварка; ручн* дугов*
SUBMERGED_ARC_WELDING < WELDING
pl spawanie łukiem krytym; łuk* kryty*; spawani* pod topnikiem
lt suvirinimas po fliusu; suvirin* flius*
en submerged arc welding; SAW welding
uk зварювання під флюсом; зварюв* флюсом
be зварка пад флюсам; зварк* флюсам
ru сварка под флюсом; сварк* флюсом
SPOT_WELDING < WELDING
pl zgrzewanie punktowe; zgrzewan*; zgrzewark*
lt taškinis suvirinimas; taškin* suvirin*; kontaktin* suvirin*
en spot welding; resistance welding; projection welding
uk точкове зварювання; точков* зварюв*; контактн* зварюв*
be кропкавая зварка; кропкав* зварк*; кантактн* зварк*
ru точечная сварка; точечн* сварк*; контактн* сварк*
ROBOTIC_WELDING < WELDING
pl spawanie zrobotyzowane; robot* spawaln*; zrobotyzow* spaw*; spawani* robot*
lt robotizuotas suvirinimas; robotiz* suvirin*; suvirin* robot*
en robotic welding; robot welding; welding robots; automated welding
uk роботизоване зварювання; роботиз* зварюв*; зварюв* робот*
be рабатызаваная зварка; рабатыз* зварк*; зварачн* робат*
ru роботизированная сварка; роботиз* сварк*; сварочн* робот*
LASER_WELDING < WELDING
pl spawanie laserowe; spawani* laser*
lt lazerinis suvirinimas; lazer* suvirin*; suvirin* lazer*
en laser welding; laser welded
uk лазерне зварювання; лазерн* зварюв*
be лазерная зварка; лазерн* зварк*
ru лазерная сварка; лазерн* сварк*
ALUMINIUM_WELDING < WELDING
pl spawanie aluminium; spawani* alumin*
lt aliuminio suvirinimas; aliumin* suvirin*
en aluminium welding; aluminum welding; welding of aluminium
uk зварювання алюмінію; зварюв* алюмін*
be зварка алюмінію; зварк* алюмін*
ru сварка алюминия; сварк* алюмин*
STAINLESS_STEEL_FABRICATION
pl wyroby ze stali nierdzewnej; stal nierdzewna; nierdzewn*; kwasoodporn*
lt nerūdijančiojo plieno gaminiai; nerūdijantis plienas; nerūdijan*
en stainless steel fabrication; stainless steel; inox
uk вироби з нержавіючої сталі; нержавіюч*; нержавійк*
be вырабы з нержавеючай сталі; нержавеюч*
ru изделия из нержавеющей стали; нержавеющ*; нержавейк*
BRAZING
pl lutowanie; lutow* tward*; lutow*
lt litavimas; litav*
en brazing; soldering; brazed
uk паяння; пайка металу; паянн*
be пайка; пайка металу
ru пайка; пайка металла; пайк*
RIVETING
pl nitowanie; nitow*
lt kniedijimas; knied*
en riveting; riveted
uk клепання; заклепк*; клепанн*
be кляпанне; заклёпк*; кляпанн*
ru клёпка; заклёпк*; клепальн*
HARDFACING
pl napawanie; napawan*; regeneracja części; regeneracj* części
lt apvirinimas; apvirinim*; detali* restaurav*
en hardfacing; weld cladding; weld surfacing; build-up welding
uk наплавлення; наплавлен*; наплавк*
be наплаўка; наплаўк*; наплаўлен*
ru наплавка; наплавк*; наплавлен*
CASTING
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
HEAT_TREATMENT
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
