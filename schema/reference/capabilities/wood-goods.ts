/** Packaging, small goods and fuel of wood. */
export const woodGoods = `
PALLETS
pl palety drewniane; palety; palet* drewn*; palet* EUR; europalet*; producent* palet; palet
lt mediniai padėklai; padėklai; padėkl*; medin* palet*; paletės; europadėkl*
en wooden pallets; pallets; EUR pallets; pallet production; Euro pallets; pallet
uk дерев'яні піддони; піддон*; палети; європіддон*; дерев'ян* палет*
be драўляныя паддоны; паддон*; палеты; еўрападдон*
ru деревянные поддоны; поддон*; паллеты; европоддон*; паллет*
PALLET_REPAIR < PALLETS
pl naprawa palet; napraw* palet; skup palet; regeneracj* palet; palety używane
lt padėklų remontas; padėkl* remont*; padėkl* supirk*
en pallet repair; pallet recycling; used pallets; repair of pallets
uk ремонт піддонів; ремонт* піддон*; скупк* піддон*
be рамонт паддонаў; рамонт* паддон*; скупк* паддон*
ru ремонт поддонов; ремонт* поддон*; скупк* поддон*
CRATES
pl skrzynie drewniane; skrzyni* drewn*; skrzynk* drewn*; skrzyniopalet*
lt medinės dėžės; medin* dėž*; dėži* gamyb*
en wooden crates; wooden boxes; crates; timber crates; packing cases
uk дерев'яні ящики; дерев'ян* ящик*; дерев'ян* короб*
be драўляныя скрыні; драўлян* скрын*; драўлян* скрынк*
ru деревянные ящики; деревян* ящик*; деревян* короб*
WOODEN_PACKAGING
pl opakowania drewniane; opakowa* drewn*
lt medinė pakuotė; medin* pakuot*; medin* tar*; medienos pakuot*; pakuotė iš medienos
en wooden packaging; wood packaging; timber packaging
uk дерев'яна тара; дерев'ян* тар*; дерев'ян* упаков*; дерев'ян* пакув*
be драўляная тара; драўлян* тар*; драўлян* упакоў*
ru деревянная тара; деревян* тар*; деревян* упаков*
ISPM15_PACKAGING < WOODEN_PACKAGING
pl opakowania ISPM 15; ISPM 15; ISPM15; IPPC; obrób* fitosanitar*
lt ISPM 15 pakuotė; ISPM 15; ISPM15; IPPC; fitosanitarin* apdoroj*
en ISPM 15 packaging; ISPM 15; ISPM15; IPPC; heat-treated pallets; phytosanitary treatment
uk тара за стандартом ISPM 15; ISPM 15; ISPM15; IPPC; фітосанітарн* оброб*
be тара па стандарце ISPM 15; ISPM 15; ISPM15; IPPC; фітасанітарн* апрацо*
ru тара по стандарту ISPM 15; ISPM 15; ISPM15; IPPC; фитосанитарн* обработ*
CABLE_DRUMS
pl bębny kablowe drewniane; bębn* kabl*
lt medinės kabelių ritės; kabeli* rit*; kabeli* būgn*
en wooden cable drums; cable drums; cable reels
uk дерев'яні кабельні барабани; кабельн* барабан*
be драўляныя кабельныя барабаны; кабельн* барабан*
ru деревянные кабельные барабаны; кабельн* барабан*
BARRELS
pl beczki drewniane; beczk* drewn*; beczk* dębow*; bednar*
lt medinės statinės; medin* statin*; ąžuolin* statin*; kubilai mediniai
en wooden barrels; oak barrels; cooperage; barrels
uk дерев'яні бочки; дерев'ян* бочк*; дубов* бочк*; бондар*
be драўляныя бочкі; драўлян* бочк*; дубов* бочк*; бондар*
ru деревянные бочки; деревян* бочк*; дубов* бочк*; бондар*
TOYS
pl zabawki drewniane; zabawk* drewn*; zabawk*
lt mediniai žaislai; medin* žaisl*; žaislai; žaislų
en wooden toys; toys; educational toys
uk дерев'яні іграшки; дерев'ян* іграшк*; іграшк*
be драўляныя цацкі; драўлян* цац*; цацкі; цацак
ru деревянные игрушки; деревян* игруш*; игрушк*; игрушек
KITCHENWARE
pl drewniane akcesoria kuchenne; desk* kroje*; drewn* akcesori* kuchen*; drewn* łyżk*
lt mediniai virtuvės reikmenys; medin* virtuv* reikmen*; pjaustym* lentel*; medin* šaukšt*
en wooden kitchenware; cutting boards; wooden spoons; wooden tableware; chopping boards
uk дерев'яний посуд; дерев'ян* посуд*; обробні дошки; дерев'ян* лож*
be драўляны посуд; драўлян* посуд*; разделачныя дошкі; драўлян* лыж*
ru деревянная посуда; деревян* посуд*; разделочн* доск*; деревян* лож*
WOODEN_SOUVENIRS
pl drewniane upominki i galanteria; galanteri* drewn*; pamiątk* drewn*; upomink* drewn*; wyrob* galanteri*
lt mediniai suvenyrai; medin* suvenyr*; medin* dovan*
en wooden souvenirs and gifts; wooden souvenirs; wooden gifts; wooden accessories
uk дерев'яні сувеніри; дерев'ян* сувенір*; сувенір* дерев*
be драўляныя сувеніры; драўлян* сувенір*; сувенір* драўн*
ru деревянные сувениры; деревян* сувенир*; сувенир* дерев*
PICTURE_FRAMES
pl ramy do obrazów; ram* obraz*; oprawa obrazów
lt paveikslų rėmai; paveiksl* rėm*; medin* rėmel*
en picture frames; wooden frames; photo frames
uk рами для картин; рам* картин*; багет*
be рамы для карцін; рам* карцін*; багет*
ru рамы для картин; рам* картин*; багет*
COFFINS
pl trumny; trumn*
lt karstai; karstai; karst* gamyb*; karstų
en coffins; caskets; coffin making
uk труни; труни; виготовлен* трун; домовин*
be труны; труны; дамавін*; выраб трунаў
ru гробы; гробы; изготовлен* гроб*; гробов
MUSICAL_INSTRUMENTS
pl instrumenty muzyczne; instrument* muzyczn*; lutnictw*
lt muzikos instrumentai; muzik* instrument*; muzikin* instrument*
en musical instruments; instrument making; guitar making
uk музичні інструменти; музичн* інструмент*
be музычныя інструменты; музычн* інструмент*
ru музыкальные инструменты; музыкальн* инструмент*
BEEHIVES
pl ule; ule drewniane; uli; produkcja uli; ramk* pszczel*
lt aviliai; avili*; bičių avil*
en beehives; hives; bee hives; beekeeping equipment
uk вулики; вулик*
be вуллі; вулля*; пчаліныя вуллі
ru ульи; ульи; ульев; пчелиные ульи
TOOL_HANDLES
pl trzonki do narzędzi; trzonk*; uchwyt* drewn*
lt įrankių kotai; kotai įrankiams; įrank* kot*; medin* kot*
en tool handles; wooden handles; broom handles
uk держаки для інструменту; держак* інструмент*; держаки; черенк*
be тронкі для інструментаў; тронк*; чаранк*
ru черенки для инструмента; черенк*; рукоят* инструмент*
PELLETS
pl pelety drzewne; pelet*; pellet*
lt medienos granulės; granul*; medien* granul*
en wood pellets; pellets; pellet fuel
uk деревні пелети; пелет*; паливн* гранул*
be драўняныя пелеты; пелет*; паліўн* гранул*
ru древесные пеллеты; пеллет*; топливн* гранул*
BRIQUETTES
pl brykiety drzewne; brykiet*
lt medienos briketai; briket*
en wood briquettes; briquettes; fuel briquettes
uk деревні брикети; паливні брикети; брикет*
be драўняныя брыкеты; паліўныя брыкеты; брыкет*
ru древесные брикеты; топливные брикеты; брикет*
FIREWOOD
pl drewno opałowe; drewn* opałow*; drewn* kominkow*; drewno do kominka
lt malkos; malk*
en firewood; fuelwood; logs for burning; kindling
uk дрова; дрова; дров; колоті дрова; паливн* дров*
be дровы; дровы; дроў; паліўн* дроў
ru дрова; дрова; дров; колотые дрова; топливн* дров*
CHARCOAL
pl węgiel drzewny; węg* drzewn*
lt medžio anglys; medžio angl*; medžio anglis
en charcoal; wood charcoal
uk деревне вугілля; деревн* вугілл*
be драўняны вугаль; драўнян* вуг*
ru древесный уголь; древесн* угол*; древесн* угл*
WOOD_CHIPS
pl zrębki i trociny; zrębk*; trocin*; zrębek
lt skiedros ir pjuvenos; skiedr*; pjuven*; smulkinta mediena
en wood chips and sawdust; wood chips; sawdust; woodchips; shavings
uk тріска й тирса; тирс*; деревн* тріск*; паливн* тріск*
be трэска і пілавінне; пілавінн*; паліўн* трэск*; драўнян* трэск*
ru щепа и опилки; щеп*; опилк*; топливн* щеп*
BIOMASS
pl biomasa; biomas*; biopaliw*
lt biomasė; biomas*; biokur*
en biomass; biofuel; biomass fuel; solid biofuels
uk біомаса; біомас*; біопалив*
be біямаса; біямас*; біяпаліў*
ru биомасса; биомасс*; биотоплив*
WOOD_TRADE
pl handel drewnem; hand* drewn*; skład* drewna; sprzedaż drewna; hurtowni* drewn*
lt prekyba mediena; prekyb* medien*; medien* prekyb*; medien* eksport*
en timber trade; wood trade; timber trading; timber merchant; wood trading; timber wholesale
uk торгівля деревиною; торгівл* дерев*; торгівл* пиломатеріал*; продаж* пиломатеріал*
be гандаль драўнінай; гандл* драўн*; продаж* піламатэрыял*
ru торговля древесиной; торговл* древес*; торговл* пиломатериал*; продаж* пиломатериал*
WOOD_RECYCLING
pl recykling drewna; recykling* drewn*; drewn* poużytk*; odpad* drzewn*
lt medienos atliekų perdirbimas; medien* atliek*
en wood recycling; wood waste; reclaimed wood; wood waste recycling
uk переробка деревних відходів; деревн* відход*; відход* дерев*
be перапрацоўка драўняных адходаў; драўнян* адход*; адход* драўн*
ru переработка древесных отходов; древесн* отход*; отход* древес*
`;
