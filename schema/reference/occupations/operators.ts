/** ISCO-08 unit groups 8 and 9: who runs machines and vehicles, assembles, and helps. The notation is explained in `../terms/vocabulary.ts`. */
export const operators = `
8114
pl operator maszyn do wyrobów z betonu i kamienia; operator maszyn do betonu; operator węzła betoniarskiego
lt betono ir akmens gaminių mašinų operatorius; betono mazgo operatorius
en cement, stone and other mineral products machine operators; concrete products machine operator; concrete batching operator
uk оператор машин із виготовлення бетонних і кам'яних виробів; оператор бетонозмішувального вузла
be аператар машын па вырабе бетонных і каменных вырабаў; аператар бетоннага вузла
ru оператор машин по производству бетонных и каменных изделий; оператор бетонного узла
8121
pl operator urządzeń hutniczych i walcowniczych; operator urządzeń hutniczych; walcownik; hutnik
lt metalo apdorojimo įrenginių operatorius; valcuotojas; metalurgas
en metal processing plant operators; rolling mill operator; furnace operator; metal processing operator
uk оператор металургійного обладнання; вальцювальник; металург
be аператар металургічнага абсталявання; вальцоўшчык; металург
ru оператор металлургического оборудования; вальцовщик; металлург
8122
pl galwanizer i operator malarni proszkowej; galwanizer; operator malarni proszkowej; operator śrutownicy
lt metalo dengimo įrenginių operatorius; galvanizuotojas; metalo dengėjas
en metal finishing, plating and coating machine operators; electroplater; powder coating operator; plating operator; shot blaster
uk оператор нанесення покриттів на метал; гальванік
be аператар нанясення пакрыццяў на метал; гальванік
ru оператор нанесения покрытий на металл; гальваник; дробеструйщик
8131
pl operator urządzeń do produkcji chemicznej; aparatowy przemysłu chemicznego
lt chemijos gamybos įrenginių operatorius; chemijos aparatininkas
en chemical products plant and machine operators; chemical plant operator
uk апаратник хімічного виробництва; оператор хімічного обладнання
be апаратчык хімічнай вытворчасці; аператар хімічнага абсталявання
ru аппаратчик химического производства; оператор химического оборудования
8141
pl operator maszyn do wyrobów gumowych; wulkanizator; operator prasy do gumy
lt gumos gaminių mašinų operatorius; vulkanizuotojas
en rubber products machine operators; rubber press operator; vulcaniser
uk оператор машин із виготовлення гумових виробів; вулканізаторник
be аператар машын па вырабе гумавых вырабаў; вулканізатаршчык
ru оператор машин по производству резиновых изделий; вулканизаторщик
8142
pl operator maszyn do tworzyw sztucznych; operator wtryskarki; ustawiacz wtryskarek
lt plastikinių gaminių mašinų operatorius; liejimo mašinų operatorius plastikui; plastiko liejikas
en plastic products machine operators; injection moulding operator; plastics machine operator; extrusion operator
uk оператор машин із виготовлення пластмасових виробів; оператор термопластавтомата; ливарник пластмас
be аператар машын па вырабе пластмасавых вырабаў; аператар тэрмапластаўтамата; ліцейшчык пластмас
ru оператор машин по производству пластмассовых изделий; оператор термопластавтомата; литейщик пластмасс
8143
pl operator maszyn do wyrobów papierowych; operator maszyn do opakowań kartonowych
lt popieriaus gaminių mašinų operatorius; kartono pakuočių mašinų operatorius
en paper products machine operators; paper products machine operator; cardboard box machine operator
uk оператор машин із виготовлення паперових виробів; оператор картонажних машин
be аператар машын па вырабе папяровых вырабаў; аператар картанажных машын
ru оператор машин по производству бумажных изделий; оператор картонажных машин
8153
pl operator maszyn szwalniczych; operator przemysłowej maszyny do szycia
lt siuvimo mašinų operatorius; pramoninės siuvimo mašinos operatorė
en sewing machine operators; sewing machine operator; industrial sewing machinist
uk оператор швейного обладнання; швачка-мотористка; моторист швейної машини
be аператар швейнага абсталявання; швачка-матарыстка
ru оператор швейного оборудования; швея-мотористка
8171
pl operator urządzeń do produkcji masy celulozowej i papieru; papiernik; operator maszyny papierniczej
lt celiuliozės ir popieriaus gamybos įrenginių operatorius; popieriaus mašinos operatorius
en pulp and papermaking plant operators; paper machine operator; pulp mill operator
uk оператор целюлозно-паперового обладнання; паперороб; сітківник паперової машини
be аператар цэлюлозна-папяровага абсталявання; папяровы майстар
ru оператор целлюлозно-бумажного оборудования; бумажник; сеточник бумагоделательной машины
8172
pl pilarz; traczowy; operator traka; operator tartaku; pracownik tartaku
lt lentpjūvės operatorius; gaterininkas; pjovėjas
en wood processing plant operators; sawmill operator; sawyer; sawmill worker
uk оператор лісопильного обладнання; рамник; пиляр; робітник лісопилки
be аператар лесапільнага абсталявання; рамшчык; рабочы лесапілкі
ru оператор лесопильного оборудования; рамщик; пилорамщик; рабочий лесопилки
8181
pl operator urządzeń do szkła i ceramiki; operator linii szkła; piecowy ceramiki
lt stiklo ir keramikos įrenginių operatorius; stiklo linijos operatorius
en glass and ceramics plant operators; glass processing operator; ceramic kiln operator
uk оператор обладнання для скла та кераміки; оператор скляної лінії; випалювач кераміки
be аператар абсталявання для шкла і керамікі; аператар шкляной лініі
ru оператор оборудования для стекла и керамики; оператор стекольной линии; обжигальщик керамики
8182
pl palacz kotłów i operator maszyn parowych; palacz kotłowy; operator kotłowni; palacz
lt katilinės ir garo mašinų operatorius; kūrikas; katilinės operatorius
en steam engine and boiler operators; boiler operator; boiler attendant; stoker
uk оператор котелень і парових машин; машиніст котельні; кочегар; оператор котельні
be аператар кацельняў і паравых машын; качагар; аператар кацельні
ru оператор котельных и паровых машин; машинист котельной; кочегар; оператор котельной
8183
pl operator maszyn pakujących i etykietujących; operator linii pakującej; operator pakowaczki
lt pakavimo ir ženklinimo mašinų operatorius; pakavimo linijos operatorius; fasuotojas
en packing, bottling and labelling machine operators; packing machine operator; packaging line operator
uk оператор пакувальних машин; оператор пакувальної лінії; оператор фасувального обладнання
be аператар упаковачных машын; аператар упаковачнай лініі; аператар фасовачнага абсталявання
ru оператор упаковочных машин; оператор упаковочной линии; оператор фасовочного оборудования
8211
pl monter maszyn; monter maszyn i urządzeń; monter mechanik
lt mechaninių mašinų surinkėjas; mašinų surinkėjas; mechanizmų surinkėjas
en mechanical machinery assemblers; machine assembler; mechanical assembler; machinery assembler
uk складальник машин; слюсар механоскладальних робіт; складальник механізмів
be зборшчык машын; слесар механазборачных работ
ru сборщик машин; слесарь механосборочных работ; сборщик механизмов
8212
pl monter sprzętu elektrycznego i elektronicznego; monter wiązek elektrycznych; monter elektroniki; monter szaf sterowniczych
lt elektros ir elektronikos įrangos surinkėjas; elektronikos surinkėjas; kabelių pynių surinkėjas; elektros skydų surinkėjas
en electrical and electronic equipment assemblers; electronics assembler; wiring harness assembler; control panel assembler
uk складальник електричного й електронного обладнання; складальник електроніки; монтажник електричних щитів
be зборшчык электрычнага і электроннага абсталявання; зборшчык электронікі; мантажнік электрычных шчытоў
ru сборщик электрического и электронного оборудования; сборщик электроники; монтажник электрических щитов
8219
pl monter mebli; monter wyrobów; pracownik montażu
lt baldų surinkėjas; gaminių surinkėjas; surinkėjas
en assemblers not elsewhere classified; furniture assembler; assembler; assembly worker
uk складальник меблів; складальник виробів; складальник
be зборшчык мэблі; зборшчык вырабаў; зборшчык
ru сборщик мебели; сборщик изделий; сборщик
8332
pl kierowca samochodu ciężarowego; kierowca ciężarówki; kierowca ciągnika siodłowego; kierowca kat. C+E
lt sunkvežimio vairuotojas; vilkiko vairuotojas; tolimųjų reisų vairuotojas
en heavy truck and lorry drivers; truck driver; lorry driver; HGV driver
uk водій вантажного автомобіля; водій вантажівки; далекобійник; водій тягача
be вадзіцель грузавога аўтамабіля; вадзіцель грузавіка; дальнабойшчык; вадзіцель цягача
ru водитель грузового автомобиля; водитель грузовика; дальнобойщик; водитель тягача
8341
pl operator maszyn leśnych i rolniczych; operator harwestera; operator forwardera; traktorzysta
lt miško ir žemės ūkio mašinų operatorius; harvesterio operatorius; medvežės operatorius; traktorininkas
en mobile farm and forestry plant operators; harvester operator; forwarder operator; tractor driver
uk машиніст лісових і сільськогосподарських машин; оператор харвестера; оператор форвардера; тракторист
be машыніст лясных і сельскагаспадарчых машын; аператар харвестара; аператар фарвардара; трактарыст
ru машинист лесных и сельскохозяйственных машин; оператор харвестера; оператор форвардера; тракторист
8342
pl operator maszyn do robót ziemnych; operator koparki; operator ładowarki; operator spycharki
lt žemės darbų mašinų operatorius; ekskavatorininkas; buldozerininkas
en earthmoving and related plant operators; excavator operator; digger driver; bulldozer operator
uk машиніст землерийних машин; екскаваторник; машиніст екскаватора; бульдозерист
be машыніст землярыйных машын; экскаватаршчык; бульдазерыст
ru машинист землеройных машин; экскаваторщик; машинист экскаватора; бульдозерист
8343
pl operator żurawi i suwnic; suwnicowy; operator suwnicy; operator żurawia; dźwigowy
lt kranų ir keltuvų operatorius; kranininkas; krano operatorius; tiltinio krano operatorius
en crane, hoist and related plant operators; crane operator; crane driver; overhead crane operator
uk машиніст кранів і підйомників; кранівник; машиніст крана; оператор крана
be машыніст кранаў і пад'ёмнікаў; кранаўшчык; машыніст крана
ru машинист кранов и подъёмников; крановщик; машинист крана; оператор крана
8344
pl kierowca wózka jezdniowego; operator wózka widłowego; kierowca wózka widłowego; wózkowy
lt krautuvo vairuotojas; autokrautuvo vairuotojas; šakinio krautuvo vairuotojas
en lifting truck operators; forklift driver; forklift operator; fork-lift truck driver
uk водій навантажувача; водій автонавантажувача
be вадзіцель пагрузчыка; кіроўца пагрузчыка
ru водитель погрузчика; водитель автопогрузчика
9215
pl robotnik pomocniczy w leśnictwie; pomocnik leśny; sadzeniarka lasu
lt nekvalifikuotas miško darbininkas; miško sodintojas; pagalbinis miško darbininkas
en forestry labourers; forestry labourer; tree planter
uk підсобний робітник у лісі; садильник лісу
be падсобны рабочы ў лесе; садзільшчык лесу
ru подсобный рабочий в лесу; лесопосадчик
9321
pl pakowacz ręczny; pakowacz; pakowaczka
lt rankinis pakuotojas; pakuotojas; pakuotoja
en hand packers; hand packer; packer
uk пакувальник ручний; пакувальник; пакувальниця
be упакоўшчык ручны; упакоўшчык; упакоўшчыца
ru упаковщик ручной; упаковщик; упаковщица
9329
pl pracownik produkcji; pomocnik produkcyjny; robotnik pomocniczy w produkcji; pracownik fizyczny
lt gamybos pagalbinis darbininkas; pagalbinis darbininkas; gamybos darbuotojas; gamybos darbininkas
en manufacturing labourers not elsewhere classified; production worker; factory worker; labourer; manufacturing labourer
uk підсобний робітник на виробництві; робітник виробництва; підсобник; різноробочий
be падсобны рабочы на вытворчасці; рабочы вытворчасці; разнарабочы
ru подсобный рабочий на производстве; рабочий производства; разнорабочий; подсобник
9333
pl robotnik transportowy; ładowacz; pracownik przeładunku; tragarz
lt krovikas; krovėjas; krovos darbininkas
en freight handlers; freight handler; loader; warehouse porter
uk вантажник; вантажниця; такелажник складу
be грузчык; грузчыца
ru грузчик; грузчица
`;
