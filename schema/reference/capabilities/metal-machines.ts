/** Machines, vehicles and their parts. The notation is explained in `../terms/vocabulary.ts`. */
export const metalMachines = `
AGRICULTURAL_MACHINES
pl maszyny rolnicze; maszyn* rolnicz*; kosiark*; przyczep* rolnicz*; rozrzutnik*
lt žemės ūkio mašinos; žemės ūkio mašin*; žemės ūkio technik*; šienapjov*
en agricultural machinery; agricultural machines; farm machinery; mowers; farm trailers
uk сільськогосподарські машини; сільськогосподарськ* машин*; сільгосптехнік*; сільськогосподарськ* технік*
be сельскагаспадарчыя машыны; сельскагаспадарч* машын*; сельгастэхнік*; сельскагаспадарч* тэхнік*
ru сельскохозяйственные машины; сельскохозяйствен* машин*; сельхозтехник*; сельхозмашин*; сельскохозяйствен* техник*
AGRICULTURAL_MACHINE_PARTS < AGRICULTURAL_MACHINES
pl części do maszyn rolniczych; części* maszyn* rolnicz*; części* ciągnik*; części zamienne do ciągników
lt žemės ūkio mašinų dalys; žemės ūkio mašin* dal*; traktori* dal*
en agricultural machine parts; parts for agricultural machinery; tractor parts; farm machinery parts
uk деталі сільськогосподарських машин; запчастин* сільськогосподарськ*; деталі до тракторів; запчастин* трактор*
be дэталі сельскагаспадарчых машын; запчастк* трактар*; запчастк* сельскагаспадарч*
ru детали сельскохозяйственных машин; запчаст* сельхозтехник*; запчаст* трактор*; запчаст* сельскохозяйствен*
FOOD_MACHINES
pl maszyny dla przemysłu spożywczego; maszyn* spożywcz*; urządzeni* spożywcz*; maszyn* mleczarsk*
lt maisto pramonės įrenginiai; maisto pramon* įreng*; maisto pramon* mašin*
en food industry machinery; food processing machinery; food machinery; dairy equipment
uk обладнання для харчової промисловості; обладнанн* харчов*; харчов* обладнанн*
be абсталяванне для харчовай прамысловасці; абсталяванн* харчов*
ru оборудование для пищевой промышленности; оборудован* пищев*; пищев* оборудован*
LIFTING_EQUIPMENT
pl urządzenia dźwignicowe; suwnic*; dźwignic*; żuraw*; podnośnik*
lt kėlimo įranga; kėlimo įreng*; kranai; keltuv*
en lifting equipment; cranes; hoists; overhead cranes; lifting devices
uk підіймальне обладнання; вантажопідйомн*; крани мостові; підйомник*
be пад'ёмнае абсталяванне; грузапад'ёмн*; пад'ёмнік*; краны маставыя
ru подъёмное оборудование; грузоподъёмн*; подъёмник*; краны мостовые
CONVEYORS
pl przenośniki; przenośnik*; transporter* taśmow*
lt konvejeriai; konvejer*; transporteri*
en conveyors; conveyor systems; belt conveyors
uk конвеєри; конвеєр*; транспортер* стрічков*
be канвееры; канвеер*; транспарцёр* стужачн*
ru конвейеры; конвейер*; транспортёр* ленточн*
TRAILERS
pl przyczepy i naczepy; przyczep*; naczep*; zabudow* pojazd*
lt priekabos ir puspriekabės; priekab*; puspriekab*; kėbul* gamyb*
en trailers and semi-trailers; trailers; semi-trailers; vehicle bodies
uk причепи та напівпричепи; причеп*; напівпричеп*
be прычэпы і паўпрычэпы; прычэп*; паўпрычэп*
ru прицепы и полуприцепы; прицеп*; полуприцеп*
SPECIAL_MACHINES
pl budowa maszyn specjalnych; maszyn* specjaln*; budow* maszyn*; lini* produkcyjn* na zamówienie; urządzeni* na zamówienie
lt specialiųjų mašinų gamyba; nestandartin* įreng*; special* mašin*; mašin* gamyb*
en special-purpose machines; special machines; machine building; custom machinery; mechanical engineering
uk спеціальні машини; машинобуд*; нестандартн* обладнанн*
be спецыяльныя машыны; машынабуд*; нестандартн* абсталяванн*
ru специальные машины; машиностро*; нестандартн* оборудован*
SPRINGS
pl sprężyny; sprężyn*
lt spyruoklės; spyruok*
en =springs; metal springs; coil springs; compression springs; spring manufacturing
uk пружини; пружин*
be спружыны; спружын*
ru пружины; пружин*
FASTENERS
pl elementy złączne; element* złączn*; śruby; wkręty; nakrętki; złącz* śrubow*
lt tvirtinimo detalės; tvirtinim* detal*; tvirtinim* element*; varžtai; medvaržč*
en fasteners; screws; bolts and nuts; bolts
uk кріпильні вироби; кріпильн* вироб*; кріплення металеві; болти; саморіз*
be крапежныя вырабы; крапежн* выраб*; крапеж; балты
ru крепёжные изделия; крепёж*; болты; саморез*
GEARS
pl koła zębate; koł* zębat*; przekładni*; reduktor*
lt krumpliaračiai; krumpliarač*; dantračiai; reduktori*
en gears; gear wheels; gearboxes; toothed wheels; sprockets
uk зубчасті колеса; зубчаст* кол*; шестерн*; редуктор*
be зубчастыя колы; зубчаст* кол*; шасцярн*; рэдуктар*
ru зубчатые колёса; зубчат* кол*; шестерн*; редуктор*
SHAFTS
pl wały i wałki; wałki; wał* napędow*; wał* karda*
lt velenai; velen*
en shafts; drive shafts; spindles
uk вали; вал* карданн*; вали приводні
be валы; вал* карданн*
ru валы; вал* карданн*; валы приводные
BEARINGS
pl łożyska; łożysk*
lt guoliai; guoli*
en bearings; ball bearings; bushings
uk підшипники; підшипник*
be падшыпнікі; падшыпнік*
ru подшипники; подшипник*
HYDRAULICS
pl hydraulika siłowa; hydraulik* siłow*; siłownik* hydraul*; cylindr* hydraul*; węż* hydraul*; agregat* hydraul*
lt hidraulika; hidraulik*; hidraulin*
en hydraulics; hydraulic cylinders; hydraulic components; hydraulic systems; hydraulic hoses
uk гідравліка; гідравліч*; гідроциліндр*; гідравлік*
be гідраўліка; гідраўліч*; гідрацыліндр*; гідраўлік*
ru гидравлика; гидравлич*; гидроцилиндр*; гидравлик*
PNEUMATICS
pl pneumatyka; pneumatyk*; siłownik* pneumat*
lt pneumatika; pneumatik*; pneumatin*
en pneumatics; pneumatic systems; pneumatic cylinders
uk пневматика; пневматик*; пневмоциліндр*
be пнеўматыка; пнеўматык*
ru пневматика; пневматик*; пневмоцилиндр*
MEDICAL_IMPLANTS
pl implanty medyczne; implant*; wyroby ortopedyczne; instrument* chirurg*
lt medicininiai implantai; implant*; chirurgin* instrument*
en medical implants; implants; orthopaedic implants; surgical instruments
uk медичні імпланти; імплант*; хірургічн* інструмент*
be медыцынскія імпланты; імплант*; хірургічн* інструмент*
ru медицинские имплантаты; имплант*; хирургическ* инструмент*
MACHINE_PARTS
pl części maszyn; części* maszyn*; detal* maszyn*
lt mašinų detalės; mašin* detal*; mašin* dal*
en machine parts; machine components; parts of machinery
uk деталі машин; детал* машин*; запчастин* машин*
be дэталі машын; дэтал* машын*
ru детали машин; детал* машин*
AUTOMOTIVE_PARTS
pl części samochodowe; części* samochod*; części* motoryzac*; komponent* motoryzac*
lt automobilių detalės; automobili* detal*; automobili* dal*
en automotive parts; automotive components; car parts; vehicle components
uk автомобільні деталі; автомобільн* детал*; автозапчастин*
be аўтамабільныя дэталі; аўтамабільн* дэтал*; аўтазапчастк*
ru автомобильные детали; автомобильн* детал*; автозапчаст*; автокомпонент*
RAILWAY_COMPONENTS
pl elementy taboru kolejowego; tabor* kolejow*; pojazd* szynow*
lt geležinkelio riedmenų detalės; geležinkel* riedmen*; riedmen* detal*
en railway components; rolling stock components; rail vehicle components; rolling stock
uk деталі рухомого складу; рухом* склад*; залізничн* детал*
be дэталі рухомага складу; рухом* склад*
ru детали подвижного состава; подвижн* состав*
`;
