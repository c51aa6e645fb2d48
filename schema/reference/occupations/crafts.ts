/** ISCO-08 unit groups 7: building, metal, instruments, electrics, wood. The notation is explained in `../terms/vocabulary.ts`. */
export const crafts = `
7111
pl budowniczy domów; monter domów drewnianych; budowniczy domów szkieletowych
lt namų statytojas; medinių namų statytojas; karkasinių namų statytojas
en house builders; house builder; timber frame house builder; log house builder
uk будівельник будинків; будівельник дерев'яних будинків; збирач каркасних будинків
be будаўнік дамоў; будаўнік драўляных дамоў; зборшчык каркасных дамоў
ru строитель домов; строитель деревянных домов; сборщик каркасных домов
7115
pl cieśla i stolarz budowlany; cieśla; stolarz budowlany; stolarz
lt dailidė ir stalius; dailidė; stalius
en carpenters and joiners; carpenter; joiner
uk тесля і столяр будівельний; тесля; столяр; столяр будівельний
be цясляр і сталяр будаўнічы; цясляр; сталяр; сталяр будаўнічы
ru плотник и столяр строительный; плотник; столяр; столяр строительный
7121
pl dekarz; blacharz dekarz; pokrywacz dachów
lt stogdengys; stogų dengėjas
en roofers; roofer; roof tiler
uk покрівельник; покрівельниця
be дахавік; страхар; кравельшчык
ru кровельщик; кровельщица
7122
pl posadzkarz i parkieciarz; parkieciarz; posadzkarz; układacz podłóg
lt grindų dėjėjas; parketo klojėjas; parketininkas
en floor layers and tile setters; floor layer; parquet layer; tile setter
uk паркетник; укладальник підлоги; плиточник
be паркетчык; укладчык падлогі; плітачнік
ru паркетчик; укладчик полов; плиточник
7124
pl monter izolacji; izoler; termoizoler
lt izoliuotojas; šilumos izoliuotojas
en insulation workers; insulation worker; insulation installer
uk ізолювальник; термоізолювальник
be ізаляваннік; ізаліроўшчык; тэрмаізаліроўшчык
ru изолировщик; термоизолировщик
7125
pl szklarz; szklarz okienny
lt stiklius; langų stiklintojas; stiklintojas
en glaziers; glazier; window glazier
uk скляр; скляр віконний
be шкляр; шкляр аконны
ru стекольщик; стекольщик окон
7126
pl monter rurociągów i instalacji sanitarnych; hydraulik; monter rurociągów; monter instalacji sanitarnych
lt vamzdynų montuotojas ir santechnikas; santechnikas; vamzdynų montuotojas
en plumbers and pipe fitters; plumber; pipe fitter; pipefitter
uk монтажник трубопроводів і сантехнік; сантехнік; монтажник трубопроводів
be мантажнік трубаправодаў і сантэхнік; сантэхнік; мантажнік трубаправодаў
ru монтажник трубопроводов и сантехник; сантехник; монтажник трубопроводов
7127
pl monter klimatyzacji i wentylacji; monter wentylacji; mechanik urządzeń chłodniczych; chłodniarz
lt oro kondicionavimo ir vėdinimo įrangos mechanikas; ventiliacijos montuotojas; šaldymo įrangos mechanikas
en air conditioning and refrigeration mechanics; refrigeration mechanic; ventilation installer; HVAC technician
uk механік кондиціонерів і холодильного обладнання; монтажник вентиляції; механік холодильного обладнання
be механік кандыцыянераў і халадзільнага абсталявання; мантажнік вентыляцыі; механік халадзільнага абсталявання
ru механик кондиционеров и холодильного оборудования; монтажник вентиляции; механик холодильного оборудования
7131
pl malarz budowlany; tapeciarz; malarz wnętrz
lt statybos dažytojas; tapetuotojas; dažytojas apdailininkas
en painters and related workers; house painter; building painter; paperhanger
uk маляр будівельний; шпалерувальник стін; оздоблювальник
be маляр будаўнічы; шпалершчык; аддзелачнік
ru маляр строительный; обойщик стен; отделочник
7132
pl lakiernik; malarz lakiernik; malarz natryskowy; malarz proszkowy
lt dažytojas purkštuvu; dažytojas; lakuotojas
en spray painters and varnishers; spray painter; varnisher; industrial painter
uk маляр з розпилювання; маляр; лакувальник
be маляр-распыляльнік; маляр; лакіроўшчык
ru маляр по распылению; маляр; лакировщик
7133
pl czyściciel konstrukcji i elewacji; piaskarz; czyściciel elewacji
lt konstrukcijų ir fasadų valytojas; smėliasrovininkas; fasadų valytojas
en building structure cleaners; sandblaster; facade cleaner; chimney sweep
uk очищувач конструкцій і фасадів; піскоструминник; мийник фасадів
be ачышчальнік канструкцый і фасадаў; пескаструменшчык
ru очиститель конструкций и фасадов; пескоструйщик; мойщик фасадов
7211
pl formierz odlewnik; formierz; odlewnik
lt liejikas formuotojas; liejikas; formuotojas
en metal moulders and coremakers; moulder; foundry worker; coremaker
uk формувальник ливарник; формувальник; ливарник
be фармоўшчык-ліцейшчык; фармоўшчык; ліцейшчык
ru формовщик-литейщик; формовщик; литейщик
7212
pl spawacz; spawaczka; spawacz MIG MAG; spawacz TIG; spawacz gazowy
lt suvirintojas; suvirintoja; virintojas; elektra suvirintojas; dujinis suvirintojas
en welders and flame cutters; welder; MIG welder; TIG welder; flame cutter
uk зварник; електрозварник; газозварник; зварювальник
be зваршчык; электразваршчык; газазваршчык; электрагазазваршчык
ru сварщик; электросварщик; газосварщик; электрогазосварщик
7213
pl blacharz; operator prasy krawędziowej; blacharka
lt skardininkas; lankstytojas; skardos lankstytojas
en sheet-metal workers; sheet metal worker; tinsmith; press brake operator
uk бляхар; жерстяник
be бляхар; бляшар
ru жестянщик; вальцовщик листа
7214
pl monter konstrukcji stalowych; ślusarz konstrukcji stalowych; monter konstrukcji metalowych
lt metalo konstrukcijų montuotojas; metalo konstrukcijų surinkėjas
en structural-metal preparers and erectors; steel erector; structural steel fitter; steel structure fitter
uk монтажник сталевих конструкцій; монтажник металоконструкцій
be мантажнік стальных канструкцый; мантажнік металаканструкцый
ru монтажник стальных конструкций; монтажник металлоконструкций
7215
pl takielarz i monter lin; takielarz; monter lin stalowych; hakowy
lt takelažininkas; lynų montuotojas; stropuotojas
en riggers and cable splicers; rigger; cable splicer; slinger
uk такелажник; монтажник тросів; стропальник
be такелажнік; мантажнік тросаў; стропальшчык
ru такелажник; монтажник тросов; стропальщик
7221
pl kowal; operator młota; operator prasy kuźniczej
lt kalvis; kalimo preso operatorius
en blacksmiths, hammersmiths and forging press workers; blacksmith; forging press operator
uk коваль; коваль-штампувальник
be каваль; каваль-штампоўшчык
ru кузнец; кузнец-штамповщик
7222
pl ślusarz narzędziowy; ślusarz; narzędziowiec; ślusarka
lt įrankininkas; šaltkalvis; šaltkalvis įrankininkas
en toolmakers and related workers; toolmaker; tool and die maker; locksmith
uk слюсар-інструментальник; слюсар; інструментальник
be слесар-інструментальшчык; слесар; інструментальшчык
ru слесарь-инструментальщик; слесарь; инструментальщик
7223
pl operator obrabiarek sterowanych numerycznie; operator CNC; operator obrabiarek CNC; tokarz; frezer; programista CNC; operator maszyn CNC
lt CNC staklių operatorius; tekintojas; frezuotojas; programinių staklių operatorius; CNC operatorius; staklininkas
en metal working machine tool setters and operators; CNC operator; turner; miller; CNC machinist; machinist; lathe operator; milling machine operator
uk оператор верстатів з ЧПК; токар; фрезерувальник; верстатник; оператор ЧПК
be аператар станкоў з ЛПК; токар; фрэзероўшчык; станочнік; аператар ЛПК
ru оператор станков с ЧПУ; токарь; фрезеровщик; станочник; оператор ЧПУ
7224
pl szlifierz metali; szlifierz; polerowacz; ostrzarz
lt metalo šlifuotojas; šlifuotojas; poliruotojas; galandėjas
en metal polishers, wheel grinders and tool sharpeners; grinder operator; metal polisher; tool sharpener
uk шліфувальник металу; шліфувальник; полірувальник; заточувальник
be шліфавальшчык металу; шліфавальшчык; паліроўшчык; заточнік
ru шлифовщик металла; шлифовщик; полировщик; заточник
7231
pl mechanik pojazdów samochodowych; mechanik samochodowy; mechanik samochodów ciężarowych
lt automobilių mechanikas; autošaltkalvis; sunkvežimių mechanikas
en motor vehicle mechanics and repairers; car mechanic; truck mechanic; automotive mechanic
uk механік автомобілів; автомеханік; автослюсар
be механік аўтамабіляў; аўтамеханік; аўтаслесар
ru механик автомобилей; автомеханик; автослесарь
7233
pl mechanik maszyn; mechanik maszyn rolniczych; mechanik utrzymania ruchu; mechanik maszyn przemysłowych
lt mašinų mechanikas; žemės ūkio mašinų mechanikas; įrenginių mechanikas; mechanikas
en agricultural and industrial machinery mechanics and repairers; machinery mechanic; maintenance mechanic; agricultural mechanic
uk механік машин; механік сільськогосподарських машин; механік з ремонту обладнання; слюсар-ремонтник
be механік машын; механік сельскагаспадарчых машын; слесар-рамонтнік
ru механик машин; механик сельскохозяйственных машин; слесарь-ремонтник; механик по ремонту оборудования
7311
pl mechanik precyzyjny; mechanik aparatury pomiarowej; mechanik przyrządów
lt tiksliųjų prietaisų mechanikas; prietaisų mechanikas; matavimo prietaisų meistras
en precision-instrument makers and repairers; precision instrument maker; instrument mechanic
uk механік точних приладів; механік вимірювальних приладів; приладист
be механік дакладных прыбораў; механік вымяральных прыбораў
ru механик точных приборов; механик измерительных приборов; приборист
7317
pl rękodzielnik wyrobów z drewna; rzeźbiarz w drewnie; tokarz w drewnie; koszykarz; snycerz
lt medžio dirbinių amatininkas; medžio drožėjas; medžio tekintojas; pynėjas
en handicraft workers in wood, basketry and related materials; wood carver; woodturner; basket maker
uk майстер виробів із дерева; різьбяр по дереву; токар по дереву; плетільник кошиків
be майстар вырабаў з дрэва; разьбяр па дрэве; токар па дрэве; пляцельшчык кошыкаў
ru мастер изделий из дерева; резчик по дереву; токарь по дереву; плетельщик корзин
7411
pl elektryk budowlany; instalator elektryczny; elektroinstalator
lt statybos elektrikas; elektros instaliacijos montuotojas; vidaus elektrikas
en building and related electricians; building electrician; electrical installer; house electrician
uk електрик будівельний; монтажник електропроводки; електромонтажник
be электрык будаўнічы; мантажнік электраправодкі; электрамантажнік
ru электрик строительный; монтажник электропроводки; электромонтажник
7412
pl elektromechanik; elektryk utrzymania ruchu; elektromonter; elektryk
lt elektromechanikas; elektrikas; elektromontuotojas
en electrical mechanics and fitters; electrical mechanic; electrical fitter; maintenance electrician
uk електромеханік; електромонтер; електрик
be электрамеханік; электраманцёр; электрык
ru электромеханик; электромонтёр; электрик
7421
pl serwisant elektroniki; monter elektronik; mechanik automatyki przemysłowej; automatyk
lt elektronikos mechanikas; automatikos mechanikas; elektronikos įrangos meistras
en electronics mechanics and servicers; electronics mechanic; industrial automation mechanic; electronics repairer
uk механік електронного обладнання; слюсар КВПіА; майстер з ремонту електроніки
be механік электроннага абсталявання; слесар КВПіА; майстар па рамонце электронікі
ru механик электронного оборудования; слесарь КИПиА; мастер по ремонту электроники
7521
pl impregnator i suszarniowy drewna; impregnator drewna; suszarniowy; operator suszarni drewna
lt medienos džiovintojas ir impregnuotojas; medienos džiovintojas; medienos impregnuotojas
en wood treaters; wood treater; kiln operator; timber treatment operator
uk оператор сушіння та просочення деревини; сушильник деревини; просочувальник деревини
be сушыльшчык і прапітчык драўніны; сушыльшчык драўніны; прапітчык драўніны
ru сушильщик и пропитчик древесины; сушильщик древесины; пропитчик древесины
7522
pl stolarz meblowy; stolarz mebli; meblarz
lt baldžius; baldų stalius; baldų meistras
en cabinet-makers and related workers; cabinet-maker; cabinetmaker; furniture maker; furniture joiner
uk столяр меблевий; мебляр; виробник меблів
be сталяр мэблевы; сталяр-мэбельшчык; чырванадрэўшчык
ru столяр мебельный; столяр-мебельщик; мебельщик; краснодеревщик
7523
pl operator obrabiarek do drewna; operator maszyn stolarskich; operator CNC do drewna; operator okleiniarki
lt medienos apdirbimo staklių operatorius; medžio apdirbimo staklininkas; medienos frezuotojas
en woodworking-machine tool setters and operators; woodworking machine operator; CNC router operator; edge banding operator
uk оператор деревообробних верстатів; верстатник деревообробних верстатів; фрезерувальник деревини
be аператар дрэваапрацоўчых станкоў; станочнік дрэваапрацоўчых станкоў
ru оператор деревообрабатывающих станков; станочник деревообрабатывающих станков
7533
pl szwacz; szwaczka; szwaczka tapicerska; hafciarka
lt siuvėja; siuvėjas; baldų užvalkalų siuvėja; siuvinėtoja
en sewing, embroidery and related workers; sewer; upholstery sewer; embroiderer
uk швачка; швачка меблевих чохлів; вишивальниця
be швачка; швачка мэблевых чахлоў; вышывальшчыца
ru швея; швея мебельных чехлов; вышивальщица
7534
pl tapicer; tapicer meblowy; tapicerka
lt apmušėjas; minkštų baldų gamintojas; baldų apmušėjas; baldų aptraukėjas
en upholsterers and related workers; upholsterer; furniture upholsterer
uk оббивальник меблів; оббивальник; шпалерник
be абіўшчык мэблі; абіўшчык
ru обойщик мебели; обойщик; обивщик мебели
7543
pl sortownik i brakarz wyrobów; brakarz; sortownik; klasyfikator drewna
lt gaminių rūšiuotojas ir tikrintojas; gaminių tikrintojas; medienos rūšiuotojas; rūšiuotojas
en product graders and testers; product grader; timber grader; product tester
uk сортувальник і контролер виробів; сортувальник деревини; бракувальник
be сартавальнік і кантралёр вырабаў; сартавальнік драўніны; бракоўшчык
ru сортировщик и контролёр изделий; сортировщик древесины; браковщик
`;
