/** Joinery, floors, houses and other building with wood. */
export const woodBuilding = `
JOINERY
pl stolarka budowlana; stolark* budowlan*; stolark* otwor*; stolarstw*; stolark*
lt stalių gaminiai; stalių gamini*; staliaus darb*; stalių dirb*; stalių darb*
en joinery; carpentry and joinery; builders' joinery; carpentry
uk столярні вироби; столярн* вироб*; столярк*; столярн* робот*
be сталярныя вырабы; сталярн* выраб*; сталярк*; сталярн* работ*
ru столярные изделия; столярн* издел*; столярк*; столярн* работ*
WINDOWS < JOINERY
pl okna drewniane; okna; okno; okien; okn* drewn*; okienn*
lt mediniai langai; langai; medin* lang*; langų gamyba
en wooden windows; =windows; window production; window manufacturer; timber windows; wood windows; window frames
uk дерев'яні вікна; вікна; вікон; дерев'ян* вікн*; віконн*
be драўляныя вокны; вокны; акно; драўлян* вокн*; драўлян* вокан*; аконн*
ru деревянные окна; окна; окон; деревян* окн*; оконн*
DOORS < JOINERY
pl drzwi drewniane; drzwi; drzwi* drewn*; drzwi wewnętrzne; drzwi wejściowe
lt medinės durys; durys; medin* dur*; vidaus durys; lauko durys
en wooden doors; =doors; door production; door manufacturer; interior doors; timber doors; wood doors; exterior doors
uk дерев'яні двері; двері; дверей; дерев'ян* двер*; дверн*
be драўляныя дзверы; дзверы; дзвярэй; драўлян* дзвер*; дзвярн*
ru деревянные двери; двери; дверей; деревян* двер*; дверн*
STAIRS < JOINERY
pl schody drewniane; schody; schod* drewn*
lt mediniai laiptai; laiptai; medin* laipt*
en wooden stairs; stairs; staircases; timber stairs; staircase
uk дерев'яні сходи; сходи; дерев'ян* сход*; драбини дерев'яні
be драўляныя лесвіцы; лесвіцы; драўлян* лесвіц*
ru деревянные лестницы; лестницы; деревян* лестниц*
SHUTTERS < JOINERY
pl okiennice i żaluzje drewniane; okiennic*; żaluzj* drewn*
lt langinės ir medinės žaliuzės; langin*; medin* žaliuz*
en wooden shutters and blinds; shutters; wooden blinds
uk дерев'яні віконниці та жалюзі; віконниц*; дерев'ян* жалюз*
be драўляныя аканіцы і жалюзі; аканіц*; драўлян* жалюз*
ru деревянные ставни и жалюзи; ставни; деревян* жалюз*
WINDOW_SILLS < JOINERY
pl parapety drewniane; parapet*
lt medinės palangės; palang* medin*; medin* palang*
en wooden window sills; window sills; window boards
uk дерев'яні підвіконня; підвіконн*
be драўляныя падаконнікі; падаконн*
ru деревянные подоконники; подоконник*
PARQUET
pl parkiet; parkiet*; mozaik* drewnian*; deszcz* parkiet*
lt parketas; parket*; parketlent*
en parquet; parquet floors; parquet flooring; engineered parquet
uk паркет; паркет*
be паркет; паркет*
ru паркет; паркет*
WOODEN_FLOORING
pl podłogi drewniane; podłóg drewn*; podłog* drewn*; desk* podłog*; podłogi
lt medinės grindys; medin* grind*; grindlent*; grindų lent*
en wooden flooring; wooden floors; floorboards; wood flooring; solid wood flooring; hardwood flooring
uk дерев'яна підлога; дерев'ян* підлог*; дошк* підлог*; масивн* дошк*
be драўляная падлога; драўлян* падлог*; дошк* падлог*
ru деревянные полы; деревян* пол; дощат* пол*; половая доска; полов* доск*; массивн* доск*
DECKING
pl deski tarasowe; desk* tarasow*; taras* drewn*
lt terasinės lentos; terasin* lent*; medin* teras*; terasos
en decking; decking boards; terrace boards; wooden terraces
uk терасна дошка; терасн* дошк*; дерев'ян* терас*
be тэрасная дошка; тэрасн* дошк*; драўлян* тэрас*
ru террасная доска; террасн* доск*; деревян* террас*
CLADDING
pl deska elewacyjna i boazeria; boazeri*; desk* elewac*; elewacj* drewn*; podbitk*
lt fasadinės dailylentės; dailylent*; fasadin* lent*; medin* fasad*
en wooden cladding; facade cladding boards; timber cladding; wall panelling; wainscoting
uk фасадна дошка і вагонка; вагонк*; фасадн* дошк*; блок хаус*; імітац* брус*
be фасадная дошка і вагонка; вагонк*; фасадн* дошк*; імітац* брус*
ru фасадная доска и вагонка; вагонк*; фасадн* доск*; блок хаус*; имитац* брус*
WOODEN_HOUSES
pl domy drewniane; dom* drewn*; budownictw* drewn*; dom* letnisk*
lt mediniai namai; medin* nam*; medin* statyb*
en wooden houses; timber houses; wooden buildings; timber construction; wood construction
uk дерев'яні будинки; дерев'ян* будин*; дерев'ян* домобуд*; дерев'ян* хат*
be драўляныя дамы; драўлян* дам*; драўлян* дом*; драўлян* хат*
ru деревянные дома; деревян* дом*; деревян* домостро*
LOG_HOUSES < WOODEN_HOUSES
pl domy z bali; dom* z bal*; dom* bal; bale drewniane
lt rąstiniai namai; rąst* nam*; rąstin*
en log houses; log homes; log cabins; log building
uk зруби; зруб*; будинк* зруб*; будинк* оциліндрован*; оциліндрован*
be зрубы; зруб*; дамы з бярвення; ацыліндраван*
ru срубы; сруб*; дом* из бревна; бревенчат* дом*; оцилиндрован*
TIMBER_FRAME_HOUSES < WOODEN_HOUSES
pl domy szkieletowe; dom* szkielet*; konstrukcj* szkielet* drewn*
lt karkasiniai namai; karkasin* nam*; medin* karkas*
en timber-frame houses; timber frame; timber-framed houses; wood frame houses
uk каркасні будинки; каркасн* будин*; каркасн* домобуд*
be каркасныя дамы; каркасн* дам*; каркасн* дом*
ru каркасные дома; каркасн* дом*
PREFABRICATED_HOUSES < WOODEN_HOUSES
pl domy prefabrykowane; dom* prefabryk*; dom* modułow*; prefabrykowan* dom*
lt surenkamieji namai; surenkam* nam*; moduli* nam*; skydin* nam*
en prefabricated houses; modular houses; prefab houses; modular homes; prefabricated homes
uk збірні будинки; модульн* будин*; збірн* будин*; панельн* дерев* будин*
be зборныя дамы; модульн* дам*; зборн* дам*; модульн* дом*
ru сборные дома; модульн* дом*; сборн* дом*
ROOF_TRUSSES
pl wiązary dachowe; wiązar*; więźb*; konstrukcj* dach*
lt stogų santvaros; santvar*; stog* konstrukcij*; gegn*
en roof trusses; trusses; roof structures; rafters
uk кроквяні ферми; кроквян*; кроков*; дахов* ферм*
be кроквенныя фермы; кроквен*; стропільн*
ru стропильные фермы; стропил*
SAUNAS
pl sauny; saun*; balie ogrodowe; bani* ogrod*
lt pirtys ir saunos; pirtys; pirtis; saunos; pirči*; kubilai
en saunas; sauna; hot tubs; bath houses
uk сауни та лазні; сауни; сауна; лазні; бочка сауна
be сауны і лазні; сауны; лазні; сауна
ru сауны и бани; сауны; сауна; бани; бани из бревна; бани бочки
GARDEN_STRUCTURES
pl architektura ogrodowa; architektur* ogrod*; altan*; pergol*; dom* ogrodow*; domki ogrodowe; wiat* drewn*
lt sodo ir parko statiniai; pavėsin*; sodo namel*; pergol*; lauko pavės*
en garden structures; gazebos; garden houses; garden sheds; pergolas; carports; summer houses
uk садові споруди; альтанк*; садов* будиноч*; пергол*; бесідк*
be садовыя збудаванні; альтанк*; садов* домік*; пергол*
ru садовые постройки; беседк*; садов* домик*; пергол*
WOODEN_FENCES
pl ogrodzenia drewniane; ogrodzeni* drewn*; płot* drewn*; sztachet*
lt medinės tvoros; medin* tvor*
en wooden fences; timber fencing; wood fences; wooden fencing
uk дерев'яні паркани; дерев'ян* паркан*; дерев'ян* огорож*; штахетник*
be драўляныя платы; драўлян* агародж*; драўлян* плот*; штыкетнік*
ru деревянные заборы; деревян* забор*; деревян* огражден*; штакетник*
PLAYGROUNDS
pl drewniane place zabaw; plac* zabaw
lt medinės vaikų žaidimų aikštelės; žaidim* aikštel*
en wooden playgrounds; playgrounds; playground equipment
uk дерев'яні дитячі майданчики; дитяч* майданчик*
be драўляныя дзіцячыя пляцоўкі; дзіцяч* пляцоў*
ru деревянные детские площадки; детск* площадк*
WOODEN_INTERIORS
pl wyposażenie wnętrz z drewna; wyposaż* wnętrz; zabudow* wnętrz; aranżac* wnętrz
lt medinė interjero įranga; interjer* įreng*; interjer* gamin*; interjer* dizain*
en wooden interiors; interior fit-out; interior fitting; shopfitting; interior furnishing
uk дерев'яне оздоблення інтер'єрів; оздоблен* інтер'єр*; дизайн* інтер'єр*
be драўляная аддзелка інтэр'ераў; аддзелк* інтэр'ер*; дызайн* інтэр'ер*
ru деревянная отделка интерьеров; отделк* интерьер*; дизайн* интерьер*
WOOD_RESTORATION
pl renowacja drewna i mebli; renowac* mebl*; renowac* drewn*; konserwac* zabytk*; restaurac* mebl*
lt medienos ir baldų restauravimas; bald* restaurav*; medien* restaurav*; restauravim*
en wood and furniture restoration; furniture restoration; wood restoration; restoration of furniture
uk реставрація дерева та меблів; реставрац* мебл*; реставрац* дерев*
be рэстаўрацыя драўніны і мэблі; рэстаўрац* мэбл*; рэстаўрац* драўн*
ru реставрация дерева и мебели; реставрац* мебел*; реставрац* дерев*
`;
