/** Welding and other joining of metal. The notation is explained in `../terms/vocabulary.ts`. */
export const metalJoining = `
WELDING < METALWORKING
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
METAL_FITTING < METALWORKING
pl ślusarstwo; usługi ślusarskie; ślusarsk*; ślusarstw*
lt šaltkalvystė; šaltkalvyst*; šaltkalvio darb*
en fitting and bench work; bench fitting; metal fitting work
uk слюсарні роботи; слюсарн*
be слясарныя работы; слясарн*
ru слесарные работы; слесарн*
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
`;
