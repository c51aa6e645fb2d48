/** Wood species of the trade: the code is the Latin name with an underscore. Notation: `../terms/vocabulary.ts`. */
export const speciesNames = `
PINUS_SYLVESTRIS
pl sosna; sosna zwyczajna; drewno sosnowe; sosnow*
lt pušis; paprastoji pušis; pušies mediena; pušin*
en pine; Scots pine; pinewood; redwood
uk сосна; сосна звичайна; соснов*
be сасна; хвоя; сасна звычайная; сасновы; саснов*
ru сосна; сосна обыкновенная; соснов*
PICEA_ABIES
pl świerk; świerk pospolity; świerkow*
lt eglė; paprastoji eglė; eglin*; eglės mediena
en spruce; Norway spruce; whitewood
uk ялина; смерека; ялина європейська; ялинов*; смереков*
be елка; яліна; елка звычайная; яловы; ялов*
ru ель; ель обыкновенная; еловый; елов*
LARIX_DECIDUA
pl modrzew; modrzew europejski; modrzewiow*
lt maumedis; europinis maumedis; maumedž*
en larch; European larch
uk модрина; модрина європейська; модринов*
be лістоўніца; лістоўніца еўрапейская; лістоўнічн*
ru лиственница; лиственница европейская; лиственничн*
LARIX_SIBIRICA
pl modrzew syberyjski
lt sibirinis maumedis
en Siberian larch
uk модрина сибірська
be лістоўніца сібірская
ru лиственница сибирская
ABIES_ALBA
pl jodła; jodła pospolita; jodłow*
lt kėnis; baltasis kėnis
en fir; silver fir
uk ялиця; ялиця біла; ялицев*
be піхта; піхта белая; піхтав*
ru пихта; пихта белая; пихтов*
QUERCUS_ROBUR
pl dąb; dąb szypułkowy; dębow*; dębina
lt ąžuolas; paprastasis ąžuolas; ąžuolin*
en oak; English oak; oakwood
uk дуб; дуб звичайний; дубов*
be дуб; дуб звычайны; дубов*
ru дуб; дуб черешчатый; дубов*
BETULA_PENDULA
pl brzoza; brzoza brodawkowata; brzozow*
lt beržas; karpotasis beržas; beržin*
en birch; silver birch; birchwood
uk =береза; =берези; =березу; =березою; береза повисла; березов*
be бяроза; бяроза павіслая; бярозав*
ru =берёза; =берёзы; =берёзу; =берёзой; =берёзе; берёза повислая; берёзов*
FRAXINUS_EXCELSIOR
pl jesion; jesion wyniosły; jesionow*
lt uosis; paprastasis uosis; uosin*; uosio
en ash; European ash; ashwood
uk ясен; ясен звичайний; ясенев*
be ясень; ясень звычайны; ясянёв*; ясенев*
ru ясень; ясень обыкновенный; ясенев*
ALNUS_GLUTINOSA
pl olcha; olsza; olsza czarna; olchow*
lt juodalksnis; alksnis; juodalksn*; alksnin*
en alder; black alder; common alder
uk вільха; вільха чорна; вільхов*
be вольха; алешына; вольха чорная; альхов*
ru ольха; ольха чёрная; ольхов*
ALNUS_INCANA
pl olsza szara
lt baltalksnis; baltalksn*
en grey alder
uk вільха сіра
be вольха шэрая
ru ольха серая
POPULUS_TREMULA
pl osika; topola osika; osikow*
lt drebulė; epušė; drebulin*
en aspen; European aspen
uk осика; осиков*
be асіна; асінав*
ru осина; осинов*
POPULUS_NIGRA
pl topola; topola czarna; topolow*
lt tuopa; juodoji tuopa; tuopin*
en poplar; black poplar
uk тополя; тополя чорна; тополев*
be таполя; таполя чорная; тапалёв*
ru тополь; тополь чёрный; тополев*
FAGUS_SYLVATICA
pl buk; buk zwyczajny; bukow*
lt bukas; paprastasis bukas; buko
en beech; European beech; beechwood
uk бук; бук лісовий; буков*
be бук; бук лясны; букав*
ru бук; бук европейский; буков*
CARPINUS_BETULUS
pl grab; grab pospolity; grabow*
lt skroblas; paprastasis skroblas
en hornbeam; European hornbeam
uk граб; граб звичайний; грабов*
be граб; граб звычайны; грабав*
ru граб; граб обыкновенный; грабов*
ACER_PLATANOIDES
pl klon; klon zwyczajny; klonowy
lt klevas; paprastasis klevas; klevin*
en maple; Norway maple
uk клен; клен гостролистий; кленов*
be клён; клён вастралісты; клянов*
ru клён; клён остролистный; кленов*
ACER_PSEUDOPLATANUS
pl jawor; klon jawor; jaworow*
lt platanalapis klevas
en sycamore; sycamore maple
uk явір; явор*
be явар
ru явор; клён белый
TILIA_CORDATA
pl lipa; lipa drobnolistna; lipow*
lt liepa; mažalapė liepa; liepin*; liepos mediena
en lime; linden; small-leaved lime; basswood
uk липа; липа дрібнолиста; липов*
be ліпа; ліпа драбналістая; ліпав*
ru липа; липа мелколистная; липов*
ULMUS_GLABRA
pl wiąz; wiąz górski; wiązow*
lt guoba; kalninė guoba; guobos
en elm; wych elm
uk в'яз; в'яз шорсткий; ільм
be вяз; вяз шурпаты; ільм
ru вяз; вяз шершавый; ильм
ROBINIA_PSEUDOACACIA
pl robinia akacjowa; akacja; robinia; akacjow*
lt robinija; baltažiedė robinija; akacija
en robinia; black locust; false acacia
uk робінія; біла акація; акація; робінія звичайна
be рабінія; белая акацыя; акацыя
ru робиния; белая акация; акация; робиния ложноакация
JUGLANS_REGIA
pl orzech; orzech włoski; orzechow*
lt riešutmedis; graikinis riešutmedis; riešutmedž*
en walnut; European walnut
uk горіх; горіх грецький; горіхов*
be арэх; арэх грэцкі; арэхав*
ru орех; орех грецкий; ореховое дерево; орехов*
PRUNUS_AVIUM
pl czereśnia; wiśnia ptasia; czereśniow*; trześnia
lt trešnė; vyšnia; trešnin*
en cherry; wild cherry; cherrywood
uk черешня; черешнев*; вишня
be чарэшня; вішня; чарэшнев*
ru черешня; вишня; черешнев*
PYRUS_COMMUNIS
pl grusza; grusza pospolita; gruszow*
lt kriaušė; paprastoji kriaušė
en pear; pearwood
uk груша; груша звичайна; грушев*
be груша; ігруша; грушав*
ru груша; груша обыкновенная; грушев*
SORBUS_AUCUPARIA
pl jarząb; jarzębina; jarząb pospolity
lt šermukšnis; paprastasis šermukšnis
en rowan; mountain ash
uk горобина; горобина звичайна
be рабіна; рабіна звычайная
ru рябина; рябина обыкновенная
SALIX_ALBA
pl wierzba; wierzba biała; wierzbow*
lt gluosnis; baltasis gluosnis
en willow; white willow
uk верба; верба біла; вербов*
be вярба; вярба белая; вярбов*
ru ива; ива белая; ивов*
JUNIPERUS_COMMUNIS
pl jałowiec; jałowiec pospolity; jałowcow*
lt kadagys; paprastasis kadagys; kadag*
en juniper; common juniper
uk яловець; яловець звичайний; ялівець
be ядловец; ядловец звычайны
ru можжевельник; можжевельник обыкновенный; можжевелов*
TAXUS_BACCATA
pl cis; cis pospolity
lt kukmedis; europinis kukmedis
en yew; European yew
uk тис; тис ягідний
be ціс; ціс ягадны
ru тис; тис ягодный
THUJA_PLICATA
pl żywotnik olbrzymi; cedr czerwony; cedr kanadyjski
lt didžioji tuja; raudonasis kedras; tuja
en western red cedar; red cedar; thuja
uk туя велетенська; червоний кедр; туя
be туя гіганцкая; чырвоны кедр; туя
ru туя гигантская; красный кедр; туя
PSEUDOTSUGA_MENZIESII
pl daglezja; daglezja zielona; daglezjow*
lt pocūgė; didžioji pocūgė; duglasija
en Douglas fir; Oregon pine
uk псевдотсуга; дугласія; псевдотсуга Мензіса
be псеўдатсуга; дугласія; псеўдатсуга Мензіса
ru псевдотсуга; дугласия; псевдотсуга Мензиса
`;
