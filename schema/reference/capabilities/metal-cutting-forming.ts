/** Cutting blanks and forming metal without chips. */
export const metalCuttingForming = `
METAL_CUTTING < METALWORKING
pl cięcie metalu; ~cięcie; cięcie blach; cięcie stali; cięci* metal*; cięci* blach*; cięci* stal*; wypalani* blach*
lt metalo pjovimas; ~pjovimas; metalo pjaustymas; metal* pjov*; metal* pjaust*; lakšt* pjov*; skardos pjov*
en cutting of metal; ~cutting; metal sheet cutting; steel cutting; plate cutting; profile cutting
uk різання металу; ~різання; різан* метал*; порізк* метал*; різк* метал*; розкрій металу
be рэзка металу; ~рэзка; рэзк* метал*; раскрой металу; рэзанн* метал*
ru резка металла; ~резка; резк* металл*; раскрой металла; порезк* металл*
LASER_CUTTING < METAL_CUTTING
pl cięcie laserowe; cięcie laserem; cięci* laser*; wycinani* laser*; wypalani* laser*
lt pjovimas lazeriu; lazerinis pjovimas; lazer* pjov*; pjov* lazer*; pjaust* lazer*
en laser cutting; laser cut; fibre laser; fiber laser; tube laser cutting
uk лазерне різання; лазерн* різ*; різан* лазер*; лазерн* поріз*
be лазерная рэзка; лазерн* рэз*; рэзк* лазер*
ru лазерная резка; лазерн* рез*; резк* лазер*; лазерн* раскр*
PLASMA_CUTTING < METAL_CUTTING
pl cięcie plazmowe; cięcie plazmą; cięci* plazm*; wypalani* plazm*
lt plazminis pjovimas; pjovimas plazma; plazm* pjov*; pjov* plazm*
en plasma cutting; plasma cut
uk плазмове різання; плазмов* різ*; різан* плазм*
be плазменная рэзка; плазмен* рэз*; рэзк* плазм*
ru плазменная резка; плазмен* рез*; резк* плазм*
WATERJET_CUTTING < METAL_CUTTING
pl cięcie wodą; cięcie strumieniem wody; waterjet; cięci* wod*; cięci* strumieni*
lt pjovimas vandens srove; pjov* vanden*; vanden* srov*; hidroabrazyv*
en waterjet cutting; water jet cutting; waterjet
uk гідроабразивне різання; гідроабразив*; різан* водою
be гідраабразіўная рэзка; гідраабразіў*
ru гидроабразивная резка; гидроабразив*; резк* водой
OXY_FUEL_CUTTING < METAL_CUTTING
pl cięcie tlenowe; cięcie gazowe; cięci* tlen*; cięci* gazow*; wypalani* gazow*
lt dujinis pjovimas; pjovimas dujomis; dujin* pjov*; pjov* dujom*
en oxy-fuel cutting; oxyfuel cutting; flame cutting; gas cutting
uk газове різання; кисневе різання; газов* різ*; киснев* різ*; газокиснев*
be газавая рэзка; газав* рэз*; газакіслародн*
ru газовая резка; газокислородная резка; газов* рез*; газокислород*; газорез*
METAL_SAWING < METAL_CUTTING
pl cięcie na piłach taśmowych; cięcie piłą; cięci* pił*; przecinarki taśmowe
lt pjovimas juostinėmis staklėmis; pjov* juostin*; juostin* pjov*
en band sawing; metal sawing; saw cutting; bandsaw cutting
uk різання стрічковою пилою; стрічкопилков*; різан* стрічков*; стрічков* пил*
be рэзка стужачнай пілой; стужкапільн*; стужачн* піл*
ru резка ленточной пилой; ленточнопильн*; ленточнопил*
GUILLOTINE_SHEARING < METAL_CUTTING
pl cięcie na gilotynie; gilotyn*; nożyc* gilotyn*
lt kapojimas giljotina; giljotin*
en guillotine shearing; guillotine cutting; sheet shearing
uk рубання гільйотиною; гільйотин*; рубк* метал*
be рубка гільяцінай; гільяцін*; рубк* метал*
ru рубка на гильотине; гильотин*; рубк* металл*
SLITTING < METAL_CUTTING
pl cięcie wzdłużne kręgów; cięci* wzdłużn*; rozkrój kręgów
lt ritinių išilginis pjaustymas; išilgin* pjaust*; ritin* pjaust*
en coil slitting; slitting of coils; cut to length
uk поздовжнє різання рулонів; поздовжн* різ*
be падоўжная рэзка рулонаў; падоўжн* рэз*
ru продольная резка рулонов; продольн* рез*
METAL_FORMING < METALWORKING
pl obróbka plastyczna; obrób* plastyczn*
lt plastinis metalo formavimas; plastin* form*; plastin* deform*
en metal forming; forming of metal
uk обробка металів тиском; оброб* тиском
be апрацоўка металаў ціскам; апрацо* ціскам
ru обработка металлов давлением; обработ* давлением
BENDING < METAL_FORMING
pl gięcie; gięcie blach; gięcie CNC; krawędziowanie; gięci* blach*; krawędziow*; pras* krawędziow*
lt lankstymas; lenkimas; metalo lankstymas; skardos lankstymas; lankst*; metal* lenk*; lenkimo
en bending; sheet bending; press brake; CNC bending; folding of sheet metal
uk згинання; гнуття; гнуття металу; згинан* метал*; листозгин*; гнутт*
be гнуццё; гібка металу; гнуцц*; лістагібачн*
ru =гибка; =гибки; =гибку; гибка металла; гибк* металл*; гибк* листов*; листогиб*; гнутьё
TUBE_BENDING < BENDING
pl gięcie rur; gięcie profili; gięci* rur*; gięci* profil*
lt vamzdžių lankstymas; vamzdž* lankst*; vamzdž* lenk*; profili* lenk*
en tube bending; pipe bending; profile bending; section bending
uk згинання труб; гнутт* труб*; згинан* труб*; трубозгин*
be гнуццё труб; гнуцц* труб*; трубагіб*
ru гибка труб; гибк* труб*; трубогиб*; гибк* профил*
PLATE_ROLLING < METAL_FORMING
pl zwijanie blach; walcowanie blach; zwijani* blach*; walcow* blach*; zwijark*
lt lakštų valcavimas; lakšt* valcav*; skardos valcav*; valcavim*
en plate rolling; roll bending; sheet rolling
uk вальцювання; вальцюв*; вальцювання листа
be вальцаванне; вальцав*; вальцоўк*
ru вальцовка; вальцов*; вальцевани*
ROLL_FORMING < METAL_FORMING
pl profilowanie rolkowe; profilow* rolk*; profile zimnogięte; zimnogięt*
lt profiliavimas ritinėliais; šaltai lenkti profiliai; šaltai lenkt*; profiliav* ritin*
en roll forming; cold roll forming; cold-formed sections; cold-formed profiles
uk профілювання металу; холодногнут*; профілюван* метал*
be прафіляванне металу; халоднагнут*; прафіляв* метал*
ru профилирование металла; холодногнут*; профилиров* металл*; профилирован* лист*
STAMPING < METAL_FORMING
pl tłoczenie; tłoczenie blach; tłoczon*; tłoczni*
lt štampavimas; štampav*; štampuo*
en stamping; metal stamping; pressing of metal; stamped parts; pressed parts; blanking
uk штампування; штампув*; листове штампування
be штампоўка; штампоў*; штампав*
ru штамповка; штампов*; листовая штамповка
DEEP_DRAWING < STAMPING
pl głębokie tłoczenie; głębok* tłocz*; głębokotłocz*
lt gilusis tempimas; gilusis štampavimas; gil* tempim*
en deep drawing; deep-drawn parts
uk глибоке витягування; глибок* витягув*; глибок* витяжк*
be глыбокая выцяжка; глыбок* выцяж*
ru глубокая вытяжка; глубок* вытяж*
PUNCHING < STAMPING
pl wykrawanie; wykrawanie CNC; wykrawark*; dziurkowan*; perforow*
lt skylių kirtimas; koordinatinis kirtimas; kirtimas presu; skyl* kirt*; perforav*; iškirt*
en punching; CNC punching; turret punching; perforating
uk пробивання отворів; координатно-пробивн*; пробивк* отвор*; перфорув*
be прабіўка адтулін; каардынатна-прабіўн*; прабіў* адтулін*; перфарав*
ru пробивка отверстий; координатно-пробивн*; пробивк* отверст*; перфориров*
METAL_SPINNING < METAL_FORMING
pl wyoblanie; zgniatanie obrotowe; wyoblani*
lt rotacinis formavimas; rotacin* formav*
en metal spinning; spin forming; flow forming
uk ротаційне видавлювання; ротаційн* видавлюв*
be ратацыйная выцяжка; ратацыйн* выцяж*
ru ротационная вытяжка; ротационн* вытяж*; давильн* обработ*
FORGING < METAL_FORMING
pl kucie; odkuwk*; kuźni*; kucie matrycowe; kucie swobodne
lt kalimas; metalo kalimas; karštasis kalimas; kaltin*; kalvystė
en forging; forgings; forged parts; drop forging; open-die forging
uk кування; поковк*; кован*; ковальськ*
be каванне; пакоўк*; кавальск*
ru ковка; поковк*; кузнечн*; горячая ковка
ARTISTIC_BLACKSMITHING < FORGING
pl kowalstwo artystyczne; kowalstw* artyst*; metaloplastyk*; kut* ogrodzen*; kut* bram*
lt meninė kalvystė; menin* kalvyst*; kalvyst* dirbin*
en artistic blacksmithing; wrought iron; ornamental ironwork; blacksmithing
uk художнє кування; художн* куван*; кован* вироб*
be мастацкае каванне; мастацк* кав*; каван* выраб*
ru художественная ковка; художествен* ковк*; кован* издел*
EXTRUSION < METAL_FORMING
pl wyciskanie profili aluminiowych; wyciskani* profil*; wyciskani* alumin*; profile aluminiowe
lt aliuminio profilių presavimas; aliumin* profil*; ekstruz*
en metal extrusion; aluminium extrusion; aluminum extrusion; extruded profiles; aluminium profiles
uk екструзія алюмінієвих профілів; екструз* алюмін*; алюмінієв* профіл*
be экструзія алюмініевых профіляў; экструз* алюмін*; алюмініев* профіл*
ru экструзия алюминиевых профилей; экструз* алюмин*; алюминиев* профил*
WIRE_DRAWING < METAL_FORMING
pl ciągnienie drutu; ciągnieni* drut*; ciągnieni* pręt*
lt vielos tempimas; viel* tempim*; viel* traukim*
en wire drawing; cold drawing; bar drawing
uk волочіння дроту; волочінн* дрот*
be валачэнне дроту; валачэнн* дрот*
ru волочение проволоки; волочени* проволок*
COLD_HEADING < METAL_FORMING
pl spęczanie na zimno; spęczani*; kucie na zimno
lt šaltasis išsodinimas; šalt* išsodin*
en cold heading; cold forging
uk холодне висаджування; холодн* висадж*; холодн* висадк*
be халодная высадка; халодн* высад*
ru холодная высадка; холодн* высад*
POWDER_METALLURGY < METAL_FORMING
pl metalurgia proszków; metalurgi* proszk*; spiek* metal*
lt miltelinė metalurgija; milteli* metalurg*
en powder metallurgy; sintered parts; sintering; metal injection moulding
uk порошкова металургія; порошков* металург*; спечен* деталі
be парашковая металургія; парашков* металург*
ru порошковая металлургия; порошков* металлург*; спечён* детали
`;
