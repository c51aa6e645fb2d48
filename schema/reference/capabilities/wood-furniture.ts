/** Furniture. */
export const woodFurniture = `
FURNITURE
pl meble; mebl*; meblarstw*; meblow*
lt baldai; baldai; baldų gamyba; bald*
en furniture; furniture making; furniture manufacturing; furniture production
uk меблі; мебл*; меблев*
be мэбля; мэбл*
ru мебель; мебел*
KITCHEN_FURNITURE < FURNITURE
pl meble kuchenne; mebl* kuchenn*; kuchni* na wymiar; zabudow* kuchenn*
lt virtuvės baldai; virtuv* bald*; virtuvin* bald*
en kitchen furniture; fitted kitchens; kitchen cabinets; kitchens made to measure
uk кухонні меблі; кухонн* мебл*; кухні на замовлення; мебл* кухн*
be кухонная мэбля; кухонн* мэбл*; кухні на заказ
ru кухонная мебель; кухонн* мебел*; кухни на заказ; мебел* кухн*
OFFICE_FURNITURE < FURNITURE
pl meble biurowe; mebl* biurow*; biurk*
lt biuro baldai; biuro bald*; kontor* bald*; biurų baldai
en office furniture; office desks; desks; contract furniture
uk офісні меблі; офісн* мебл*; мебл* офіс*
be офісная мэбля; офісн* мэбл*; мэбл* офіс*
ru офисная мебель; офисн* мебел*; мебел* офис*
UPHOLSTERED_FURNITURE < FURNITURE
pl meble tapicerowane; mebl* tapicer*; mebl* wypoczynk*; sofy; narożnik*; kanap*; fotel*
lt minkštieji baldai; minkšt* bald*; minkšt* kamp*; sofos; foteli*
en upholstered furniture; sofas; armchairs; soft furniture; corner sofas
uk м'які меблі; м'як* мебл*; дивани; крісл*
be мяккая мэбля; мякк* мэбл*; канап*; крэсл* мякк*
ru мягкая мебель; мягк* мебел*; диваны; диван*; кресл*
UPHOLSTERY
pl tapicerstwo; tapicer*; usługi tapicerskie
lt baldų apmušimas; apmušim*; apmušal*; baldų aptraukim*
en upholstery; upholstering; reupholstery; upholsterer
uk оббивка меблів; оббивк*; перетяжк* мебл*
be абіўка мэблі; абіўк*; абівачн*; перацяжк* мэбл*
ru обивка мебели; обивк*; перетяжк* мебел*
SOLID_WOOD_FURNITURE < FURNITURE
pl meble z litego drewna; mebl* lit* drewn*; mebl* drewnian*; mebl* dębow*; mebl* sosnow*
lt masyvo baldai; masyv* bald*; masyvo medien* bald*; medin* bald*; medžio masyv* bald*; ąžuolin* bald*
en solid wood furniture; solid wood; wooden furniture; oak furniture; pine furniture
uk меблі з масиву; мебл* масив*; мебл* дерев*; дерев'ян* мебл*
be мэбля з масіву; мэбл* масів*; драўлян* мэбл*
ru мебель из массива; мебел* массив*; деревян* мебел*; мебел* дерев*
GARDEN_FURNITURE < FURNITURE
pl meble ogrodowe; mebl* ogrodow*; ławk* ogrodow*; huśtaw* ogrodow*
lt sodo baldai; sodo bald*; lauko bald*; sodo suol*; sodo sūpyn*
en garden furniture; outdoor furniture; garden benches; garden swings
uk садові меблі; садов* мебл*; садов* лав*
be садовая мэбля; садов* мэбл*; садов* лав*
ru садовая мебель; садов* мебел*; садов* скам*
CHILDREN_FURNITURE < FURNITURE
pl meble dziecięce; mebl* dziecięc*; mebl* dzieci; łóżeczk* dzieci*
lt vaikų baldai; vaik* bald*; vaikišk* bald*; vaikišk* lov*
en children's furniture; furniture for children; kids furniture; baby cots
uk дитячі меблі; дитяч* мебл*; дитяч* ліжеч*
be дзіцячая мэбля; дзіцяч* мэбл*; дзіцяч* ложк*
ru детская мебель; детск* мебел*; детск* кроват*
BEDROOM_FURNITURE < FURNITURE
pl meble sypialniane; mebl* sypialn*; łóżka drewniane; łóżk* drewn*; łóżka
lt miegamojo baldai; miegamoj* bald*; medin* lov*; lovos
en bedroom furniture; wooden beds; beds; bed frames
uk меблі для спальні; мебл* спальн*; ліжка; дерев'ян* ліжк*
be мэбля для спальні; мэбл* спальн*; ложкі; драўлян* ложк*
ru мебель для спальни; мебел* спальн*; кровати; деревян* кроват*
MATTRESSES
pl materace; materac*
lt čiužiniai; čiužini*
en mattresses; mattress
uk матраци; матрац*
be матрацы; матрац*
ru матрасы; матрас*; матрац*
CHAIRS_TABLES < FURNITURE
pl krzesła i stoły; krzesł*; stoły; stoły drewniane; stołów
lt kėdės ir stalai; kėdės; kėdžių; =stalai; =stalus; kėdži* gamyb*; pietų stal*; medin* stal*
en chairs and tables; chairs; wooden tables; tables and chairs; dining tables; stools
uk стільці та столи; стільці; стільців; столи; столів; табурет*
be крэслы і сталы; крэслы; крэслаў; сталы; табурэт*
ru стулья и столы; стулья; стульев; столы; столов; табурет*
WARDROBES < FURNITURE
pl szafy i zabudowy wnękowe; szafy; szaf* wnęk*; szaf* przesuw*; garderob*
lt spintos ir drabužinės; spintos; stumdom* spint*; spint* gamyb*; drabužin*
en wardrobes and built-in cabinets; wardrobes; built-in wardrobes; sliding wardrobes; built-in furniture
uk шафи та гардеробні; шафи; шафи-купе; гардероб*
be шафы і гардэробныя; шафы; шафы-купэ; гардэроб*
ru шкафы и гардеробные; шкафы; шкафы-купе; гардероб*
HOTEL_FURNITURE < FURNITURE
pl meble hotelowe i sklepowe; mebl* hotel*; mebl* sklepow*; mebl* gastronom*; wyposaż* sklep*
lt viešbučių ir parduotuvių baldai; viešbuči* bald*; parduotuv* bald*; prekybin* įrang*
en hotel and shop furniture; hotel furniture; shop furniture; restaurant furniture
uk меблі для готелів і магазинів; мебл* готел*; мебл* магазин*; торгов* мебл*
be мэбля для гатэляў і крамаў; мэбл* гатэл*; мэбл* крам*; гандлёв* мэбл*
ru мебель для гостиниц и магазинов; мебел* гостиниц*; мебел* магазин*; торгов* мебел*
SCHOOL_FURNITURE < FURNITURE
pl meble szkolne i przedszkolne; mebl* szkoln*; mebl* przedszkol*
lt mokykliniai baldai; mokyklin* bald*; mokykl* bald*; darželi* bald*
en school furniture; school desks; kindergarten furniture
uk шкільні меблі; шкільн* мебл*; мебл* шкіл; мебл* дитсад*
be школьная мэбля; школьн* мэбл*; мэбл* школ*
ru школьная мебель; школьн* мебел*; мебел* школ*
FURNITURE_COMPONENTS
pl elementy meblowe; element* mebl*; półfabrykat* mebl*; front* mebl*; komponent* mebl*
lt baldų detalės; bald* detal*; bald* komponent*; bald* ruošin*; bald* fasad*
en furniture components; furniture parts; furniture fronts; furniture elements
uk меблеві деталі; меблев* детал*; меблев* фасад*; меблев* заготов*
be мэблевыя дэталі; мэблев* дэтал*; мэблев* фасад*; мэблев* загатоў*
ru мебельные детали; мебельн* детал*; мебельн* фасад*; мебельн* заготов*; мебельн* комплектующ*
FURNITURE_ASSEMBLY
pl montaż mebli; montaż* mebl*; składani* mebl*
lt baldų surinkimas; bald* surink*; bald* montav*
en furniture assembly; furniture installation; furniture fitting; assembly of furniture
uk складання меблів; складанн* мебл*; монтаж* мебл*
be зборка мэблі; зборк* мэбл*; мантаж* мэбл*
ru сборка мебели; сборк* мебел*; монтаж* мебел*
CUSTOM_FURNITURE < FURNITURE
pl meble na wymiar; mebl* wymiar; mebl* na zamówienie; mebl* zamówieni*
lt nestandartiniai baldai; nestandartin* bald*; bald* pagal užsakym*; baldai pagal užsakymą
en custom-made furniture; custom furniture; made-to-measure furniture; bespoke furniture
uk меблі на замовлення; мебл* замовлен*; мебл* індивідуальн*
be мэбля на заказ; мэбл* заказ; індывідуальн* мэбл*
ru мебель на заказ; мебел* заказ; мебел* индивидуальн*
FLATPACK_FURNITURE < FURNITURE
pl meble skrzyniowe; mebl* skrzyniow*; mebl* paczk*; mebl* do samodzielnego montażu
lt korpusiniai baldai; korpusin* bald*; surenkam* bald*
en flat-pack and cabinet furniture; flat-pack furniture; cabinet furniture; case furniture
uk корпусні меблі; корпусн* мебл*
be корпусная мэбля; корпусн* мэбл*
ru корпусная мебель; корпусн* мебел*; мебель в разобранном виде
`;
