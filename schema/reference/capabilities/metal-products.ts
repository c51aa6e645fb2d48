/** Goods made of metal. */
export const metalProducts = `
STEEL_STRUCTURES
pl konstrukcje stalowe; konstrukcj* stalow*; konstrukcj* metalow*; ślusark* budowlan*; hal* stalow*
lt plieninės konstrukcijos; metalo konstrukcijos; plien* konstrukcij*; metal* konstrukcij*
en steel structures; structural steel; steel structure; steel construction; steelwork; steel frames; steel halls
uk сталеві конструкції; металоконструкц*; сталев* конструкц*; металев* конструкц*
be стальныя канструкцыі; металаканструкц*; стальн* канструкц*; металіч* канструкц*
ru стальные конструкции; металлоконструкц*; стальн* конструкц*; металлич* конструкц*
BRIDGE_STRUCTURES < STEEL_STRUCTURES
pl konstrukcje mostowe; konstrukcj* mostow*; budow* most*; mosty stalowe
lt tiltų konstrukcijos; tilt* konstrukcij*
en bridge structures; steel bridges; bridge construction
uk мостові конструкції; мостов* конструкц*
be маставыя канструкцыі; маставы* канструкц*
ru мостовые конструкции; мостов* конструкц*
STEEL_STAIRS < STEEL_STRUCTURES
pl schody stalowe; schod* stalow*; schod* metalow*; balustrad*
lt metaliniai laiptai; metalin* laipt*; metalin* turėkl*; turėkl*
en steel stairs; metal stairs; railings; balustrades
uk металеві сходи; металев* сход*; поручн*; сталев* сход*
be металічныя лесвіцы; металічн* лесвіц*; парэнч*
ru металлические лестницы; металлич* лестниц*; перил*
GATES_FENCES
pl bramy i ogrodzenia metalowe; ogrodzeni* metal*; ogrodzeni* panel*; bram* ogrodz*; bram* garaż*; bram* przemysł*; ogrodzeni*
lt metaliniai vartai ir tvoros; tvor* segment*; metalin* tvor*; metalin* vart*; tvoros; garaž* vart*
en metal gates and fences; fencing; metal fences; steel gates; industrial gates; garage doors
uk металеві ворота та огорожі; металев* ворот*; огорож*; паркан*
be металічныя вароты і агароджы; металічн* варот*; агародж*
ru металлические ворота и ограждения; металлич* ворот*; огражден*; металлич* забор*
METAL_DOORS_WINDOWS
pl drzwi i okna metalowe; drzwi metal*; drzwi stalow*; okn* alumin*; stolark* alumin*; okna metalowe; drzwi alumin*
lt metalinės durys ir langai; metalin* dur*; aliumin* lang*; aliumin* dur*; plienin* dur*
en metal doors and windows; metal doors; steel doors; aluminium windows; aluminum windows; aluminium joinery; aluminium doors
uk металеві двері та вікна; металев* двер*; алюмінієв* вікн*; алюмінієв* двер*; сталев* двер*
be металічныя дзверы і вокны; металічн* дзвер*; алюмініев* вокн*; алюмініев* акн*
ru металлические двери и окна; металлич* двер*; алюминиев* окн*; стальн* двер*; алюминиев* двер*
SHEET_METAL_FABRICATION
pl wyroby z blachy; blachar*; wyrob* blach*; obrób* blach*; element* blach*
lt skardos gaminiai; skardos dirbin*; skardos apdirb*; skardin* gamin*; lakštinio metalo gaminiai
en sheet metal fabrication; sheet metal; sheet metal products; sheet-metal processing
uk вироби з листового металу; листов* метал*; обробк* лист*
be вырабы з ліставога металу; ліставо* метал*
ru изделия из листового металла; листов* металл*; листообработк*
METAL_ROOFING
pl pokrycia dachowe z blachy; blachodach*; pokryci* dach* blach*; obrób* blacharsk*; rynn*; blach* trapez*
lt skardiniai stogai; skardin* stog*; stog* skard*; lietvamzdž*
en metal roofing; roofing sheets; gutters; roof flashings; trapezoidal sheets
uk металева покрівля; металочерепиц*; покрівельн* метал*; профнастил*
be металічны дах; металадахоўк*; прафнасціл*
ru металлическая кровля; металлочерепиц*; профнастил*; кровельн* металл*
PRESSURE_VESSELS
pl zbiorniki ciśnieniowe; zbiornik* ciśnieniow*; naczyni* ciśnieniow*
lt slėginiai indai; slėgin* ind*; slėgin* rezervuar*; slėgin* talpykl*
en pressure vessels; pressure vessel; pressure tanks; pressure equipment
uk посудини під тиском; посудин* тиском
be пасудзіны пад ціскам; пасудзін* ціскам
ru сосуды под давлением; сосуд* давлением
TANKS
pl zbiorniki metalowe; =zbiorniki; =zbiorników; zbiornik* stalow*; zbiornik* metalow*; zbiornik* magazyn*; silosy; cystern*
lt metalinės talpyklos; rezervuar*; talpykl*; cistern*; silosai
en metal tanks; tanks; storage tanks; steel tanks; silos; tanks and vessels; metal containers
uk металеві резервуари; резервуар*; металев* ємност*; силоси; цистерн*
be металічныя рэзервуары; рэзервуар*; металічн* ёмістасц*; сіласы; цыстэрн*
ru металлические резервуары; резервуар*; металлич* ёмкост*; силосы; цистерн*
BOILERS
pl kotły grzewcze; kotły; kotł* grzew*; kotł* central*; kotł* c.o.; produkcja kotłów
lt šildymo katilai; katilai; katil* gamyb*; šildym* katil*
en heating boilers; boilers; boiler manufacturing; boiler making
uk опалювальні котли; котли; опалювальн* котл*; котл* опален*
be ацяпляльныя катлы; катлы; ацяпляльн* катл*
ru отопительные котлы; котлы; отопительн* котл*
PIPELINES
pl rurociągi i instalacje przemysłowe; rurociąg*; instalacj* przemysł*; orurowan*; prefabrykacj* rur*
lt vamzdynai ir pramoninės instaliacijos; vamzdyn*
en pipelines and industrial piping; pipelines; industrial piping; pipework; pipe prefabrication
uk трубопроводи та промислові мережі; трубопров*
be трубаправоды і прамысловыя сеткі; трубаправ*
ru трубопроводы и промышленные сети; трубопров*
VENTILATION_DUCTS
pl kanały wentylacyjne; kanał* wentyl*; element* wentyl*; wentylac*
lt ventiliacijos ortakiai; ortaki*; ventiliac*
en ventilation ducts; ventilation ducting; ductwork; air ducts; ventilation
uk вентиляційні канали; повітропров*; вентиляц*
be вентыляцыйныя каналы; паветравод*; вентыляц*
ru вентиляционные каналы; воздуховод*; вентиляц*
WIRE_PRODUCTS
pl wyroby z drutu; wyrob* drut*; siatk* drucian*; siatk* ogrodzeniow*; kosz* drucian*
lt vielos gaminiai; viel* gamin*; vielin* tinkl*; viel* tinkl*
en wire products; wire mesh; wire baskets; wire goods
uk вироби з дроту; дротян* вироб*; вироб* дрот*; сітк* дротян*
be вырабы з дроту; драцян* выраб*; выраб* дрот*
ru изделия из проволоки; проволочн* издел*; издел* проволок*; сетк* проволочн*
METAL_FURNITURE
pl meble metalowe; mebl* metal*; szafy metalowe; szaf* metal*; regał* metal*
lt metaliniai baldai; metalin* bald*; metalin* spint*; metalin* stelaž*
en metal furniture; steel furniture; metal cabinets; metal lockers; steel shelving
uk металеві меблі; металев* мебл*; металев* шаф*
be металічная мэбля; металічн* мэбл*; металічн* шаф*
ru металлическая мебель; металлич* мебел*; металлич* шкаф*
METAL_PACKAGING
pl opakowania metalowe; opakowa* metal*; puszki metalowe; pojemnik* metal*
lt metalinė pakuotė; metalin* pakuot*; metalin* tar*; skardinės
en metal packaging; metal cans; steel drums
uk металева тара; металев* тар*; металев* упаков*
be металічная тара; металічн* тар*; металічн* упакоў*
ru металлическая тара; металлич* тар*; металлич* упаков*
LOCKS_HINGES
pl zamki i okucia; okuci*; zawiasy; zamki drzwiow*
lt spynos ir vyriai; spynos; vyriai; =furnitūra; =furnitūros; =furnitūrą
en locks and hinges; door locks; hinges; metal fittings; hardware fittings
uk замки та завіси; завіси дверні; фурнітур*; дверні замки
be замкі і завесы; фурнітур*; дзвярныя замкі
ru замки и петли; фурнитур*; дверные замки
CUTLERY
pl noże i sztućce; sztućc*; noże kuchenne
lt peiliai ir stalo įrankiai; stalo įrank*; virtuviniai peiliai
en knives and cutlery; cutlery; kitchen knives
uk ножі та столові прибори; столов* прибор*; кухонні ножі
be нажы і сталовыя прыборы; сталов* прыбор*; кухонныя нажы
ru ножи и столовые приборы; столов* прибор*; кухонные ножи
METAL_RECYCLING
pl skup i przerób złomu; złom*; recykling metali
lt metalo laužo perdirbimas; metal* lauž*; metal* perdirb*
en scrap metal recycling; scrap metal; metal recycling
uk переробка металобрухту; металобрухт*; металолом*
be перапрацоўка металалому; металалом*
ru переработка металлолома; металлолом*
STEEL_TRADE
pl handel stalą; hurtowni* stal*; wyrob* hutnicz*; dystrybucj* stal*; sprzedaż stali
lt prekyba metalu; prekyb* metal*; metal* didmen*; plieno prekyba
en steel trade; steel trading; metal wholesale; steel wholesale; steel distribution; steel service centre
uk торгівля металом; металопрокат*; торгівл* метал*; металобаз*
be гандаль металам; металапракат*; гандл* метал*
ru торговля металлом; металлопрокат*; торговл* металл*; металлобаз*
`;
