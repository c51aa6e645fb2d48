/** From the forest to boards: felling, sawing, drying, treating, shaping. */
export const woodProcessing = `
LOGGING
pl pozyskiwanie drewna; pozyskiw* drewn*; ścink* drzew*; zrywk* drewn*; wyrąb*
lt medienos ruoša; medien* ruoš*; mišk* kirt*; medkirt*
en logging; timber harvesting; wood harvesting; tree felling; felling of trees
uk заготівля деревини; лісозаготів*; заготівл* дерев*; заготівл* лісу
be нарыхтоўка драўніны; лесанарыхто*; нарыхтоў* драўн*
ru заготовка древесины; лесозаготов*; заготовк* древес*; заготовк* леса
FORESTRY_SERVICES
pl usługi leśne; usług* leśn*; leśnictw*; zalesian*; szkółk* leśn*
lt miškininkystės paslaugos; miškininkyst*; mišk* priežiūr*; mišk* sodin*
en forestry services; forestry; forest management; tree planting; reforestation
uk лісогосподарські послуги; лісогосподар*; лісівнич*; лісовідновлен*
be лесагаспадарчыя паслугі; лесагаспадар*; лесааднаўлен*
ru лесохозяйственные услуги; лесохозяйств*; лесовосстанов*; лесное хозяйство
ROUNDWOOD
pl drewno okrągłe; drewn* okrągł*; kłody; dłużyc*; papierówk*
lt apvalioji mediena; apvali* medien*; rąstai; popiermalk*
en roundwood; round timber; =logs; pulpwood
uk кругляк; кругл* лісоматеріал*; колоди
be круглыя лесаматэрыялы; кругляк; кругл* лесаматэрыял*
ru круглый лес; кругляк; кругл* лесоматериал*; брёвна
WOODWORKING
pl obróbka drewna; obrób* drewn*; przerób* drewn*; przemysł drzewny; drzewn*
lt medienos apdirbimas; medien* apdirb*; medžio apdirb*; medien* perdirb*
en woodworking; wood processing; timber processing; processing of wood; timber industry
uk деревообробка; деревооброб*; оброб* дерев*
be дрэваапрацоўка; дрэваапрац*; апрацо* драўн*; апрацо* дрэв*
ru деревообработка; деревообраб*; обработ* древес*; обработ* дерев*
SAWMILLING < WOODWORKING
pl tartacznictwo; tartak*; przetarci* drewn*; tarcic*; tartaczn*
lt lentpjūvystė; lentpjūv*; medien* pjov*; pjautin* medien*; pjaustyta mediena
en sawmilling; sawmill; sawmills; sawn timber; sawn wood; lumber
uk лісопиляння; лісопил*; пиломатеріал*; пилорам*; розпил* дерев*
be лесапілаванне; лесапіл*; піламатэрыял*; піларам*
ru лесопиление; лесопил*; пиломатериал*; пилорам*; распил* дерев*; распил* древес*
KILN_DRYING < WOODWORKING
pl suszenie drewna; suszeni* drewn*; suszarni*; suszarnic*; tarcic* suszon*; suszeni* komorow*; drewno suszone komorowo
lt medienos džiovinimas; medien* džiovin*; džiovykl*; džiovint* medien*
en kiln drying; wood drying; timber drying; kiln-dried; dry kilns
uk сушіння деревини; сушінн* дерев*; сушінн* пиломатеріал*; сушильн* камер*; сушк* дерев*
be сушка драўніны; сушк* драўн*; сушк* піламатэрыял*; сушыльн* камер*; сушэнн* драўн*
ru сушка древесины; сушк* древес*; сушк* пиломатериал*; сушильн* камер*; сушк* дерев*
PLANING < WOODWORKING
pl struganie; strugani*; strugan*; heblow*
lt obliavimas; obliav*; obliuot*; drožta mediena
en planing; planed timber; planed wood; planing mill; planed boards
uk стругання; стругані вироби; струган*
be габляванне; струганне; габляв*; струган*
ru строгание; строган*; строгальн*
WOOD_PROFILING < WOODWORKING
pl profilowanie drewna; profilow* drewn*; listw* drewn*; listwy przypodłogowe
lt medienos profiliavimas; medien* profili*; grindjuost*; medin* profil*
en wood profiling; wooden profiles; wood mouldings; skirting boards; wooden mouldings
uk профілювання деревини; профілюв* дерев*; погонаж*; плінтус*
be прафіляванне драўніны; прафіляв* драўн*; паганаж*; плінтус*
ru профилирование древесины; профилиров* древес*; погонаж*; плинтус*
WOOD_SANDING < WOODWORKING
pl szlifowanie drewna; szlifow* drewn*
lt medienos šlifavimas; medien* šlifav*
en wood sanding; sanding of wood; sanding
uk шліфування деревини; шліфув* дерев*
be шліфаванне драўніны; шліфав* драўн*
ru шлифование древесины; шлифов* древес*; шлифов* дерев*
IMPREGNATION < WOODWORKING
pl impregnacja drewna; impregnac* drewn*; impregnow* drewn*; impregnac* ciśnien*; drewno impregnowane
lt medienos impregnavimas; medien* impregn*; impregn* medien*
en wood impregnation; timber treatment; pressure-treated; impregnated wood; wood preservation; impregnated timber
uk просочення деревини; просочен* дерев*; імпрегн* дерев*; антисептув*
be прапітка драўніны; прапітк* драўн*; прапітан* драўн*; антысептав*
ru пропитка древесины; пропитк* древес*; пропитк* дерев*; антисептиров*; импрегн* древес*
THERMO_TREATMENT < WOODWORKING
pl modyfikacja termiczna drewna; termodrewn*; modyfikac* termiczn*; drewn* modyfikow* term*
lt terminis medienos modifikavimas; termomedien*; termin* medien* modifik*; termiškai modifikuot*
en thermal modification of wood; thermowood; thermally modified wood; heat-treated wood; thermo-treated wood
uk термічна модифікація деревини; термодерев*; термомодиф*
be тэрмічная мадыфікацыя драўніны; тэрмадраўн*; тэрмамадыф*
ru термическая модификация древесины; термодрев*; термомодиф*
WOOD_CNC_ROUTING < WOODWORKING
pl obróbka drewna CNC; frezow* drewn*; obrób* CNC drewn*; obrób* drewn* CNC; frezow* CNC drewn*; frezow* płyt
lt CNC medienos apdirbimas; CNC medien* apdirb*; medien* frezav*; medžio frezav*
en CNC wood routing; CNC routing; CNC woodworking; wood milling; CNC wood processing
uk обробка деревини на верстатах з ЧПК; фрезерув* дерев*; CNC оброб* дерев*; фрезерув* МДФ
be апрацоўка драўніны на станках з ЛПК; фрэзерав* драўн*; CNC апрацо* драўн*; фрэзерав* МДФ
ru обработка древесины на станках с ЧПУ; фрезеров* древес*; фрезеров* дерев*; CNC обработ* древес*; фрезеров* МДФ
WOOD_TURNING < WOODWORKING
pl toczenie drewna; toczen* drewn*; toczon* drewn*; tokarstwo drewn*
lt medžio tekinimas; medžio tekin*; medien* tekin*
en wood turning; woodturning; turned wood; turned wooden products
uk токарна обробка деревини; токарна обробка дерева; токарн* дерев*; точіння дерев*
be такарная апрацоўка драўніны; такарная апрацоўка дрэва; такарн* драўн*; тачэнне драўн*
ru токарная обработка древесины; токарная обработка дерева; токарн* древес*; токарн* дерев*
WOOD_CARVING < WOODWORKING
pl rzeźbienie w drewnie; rzeźb* drewn*; snycer*
lt medžio drožyba; medžio drož*; drožin*
en wood carving; woodcarving; carved wood; carvings
uk різьблення по дереву; різьблен* дерев*; різьбяр*
be разьба па дрэве; разьб* дрэв*; разьбяр*
ru резьба по дереву; резьб* дерев*; резчик* дерев*
WOOD_BENDING < WOODWORKING
pl gięcie drewna; gięci* drewn*; drewn* gięt*; mebl* gięt*; sklejk* gięt*
lt medienos lenkimas; medien* lenk*; lenkt* medien*; lenkt* klijuot*
en wood bending; bentwood; bent plywood; steam bending
uk гнуття деревини; гнут* дерев*; гнут* мебл*; гнутоклеєн*
be гнуццё драўніны; гнут* драўн*; гнутаклеен*
ru гнутьё древесины; гнут* древес*; гнут* мебел*; гнутоклеен*
LASER_WOOD_CUTTING < WOODWORKING
pl cięcie laserowe drewna; cięci* laser* drewn*; cięci* laser* sklejk*; laser* drewn*
lt medienos pjovimas lazeriu; medien* pjov* lazer*; faner* pjov* lazer*
en laser cutting of wood; laser wood cutting; plywood laser cutting
uk лазерне різання деревини; лазерн* різан* дерев*; лазерн* різан* фанер*
be лазерная рэзка драўніны; лазерн* рэзк* драўн*; лазерн* рэзк* фанер*
ru лазерная резка древесины; лазерн* резк* древес*; лазерн* резк* фанер*; лазерн* резк* дерев*
`;
