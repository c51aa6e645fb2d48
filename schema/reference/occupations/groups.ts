/** ISCO-08 unit groups of the two trades. The notation is explained in `../terms/vocabulary.ts`. */
export const occupationGroups = `
1321
pl kierownik do spraw produkcji; kierownik produkcji; kierowniczka produkcji
lt gamybos vadovas; gamybos vadovė; gamybos direktorius
en manufacturing managers; production manager; manufacturing manager; plant manager
uk керівник виробництва; начальник виробництва; директор з виробництва
be кіраўнік вытворчасці; начальнік вытворчасці
ru руководитель производства; начальник производства; директор по производству
2141
pl inżynier produkcji; inżynier procesu; technolog produkcji; technolog
lt gamybos inžinierius; gamybos inžinierė; technologas; inžinierius technologas
en industrial and production engineers; production engineer; process engineer; industrial engineer
uk інженер з виробництва; інженер-технолог; технолог
be інжынер вытворчасці; інжынер-тэхнолаг; тэхнолаг
ru инженер по производству; инженер-технолог; технолог
2144
pl inżynier mechanik; inżynier konstruktor; konstruktor maszyn
lt inžinierius mechanikas; inžinierius konstruktorius; mechanikos inžinierius
en mechanical engineers; mechanical engineer; design engineer
uk інженер-механік; інженер-конструктор
be інжынер-механік; інжынер-канструктар
ru инженер-механик; инженер-конструктор
3115
pl technik mechanik; technik budowy maszyn
lt technikas mechanikas; mechanikos technikas
en mechanical engineering technicians; mechanical technician
uk технік-механік
be тэхнік-механік
ru техник-механик
3118
pl kreślarz i konstruktor CAD; kreślarz; konstruktor CAD; projektant CAD
lt braižytojas konstruktorius; braižytojas; konstruktorius
en draughtspersons; draughtsperson; draftsman; CAD designer; CAD operator
uk кресляр; кресляр-конструктор; конструктор
be чарцёжнік; чарцёжнік-канструктар; канструктар
ru чертёжник; чертёжник-конструктор; конструктор
3122
pl mistrz produkcji; brygadzista; kierownik zmiany
lt gamybos meistras; pamainos meistras; brigadininkas
en manufacturing supervisors; production supervisor; shift supervisor; foreman
uk майстер виробництва; майстер зміни; бригадир
be майстар вытворчасці; майстар змены; брыгадзір
ru мастер производства; мастер смены; бригадир
3135
pl operator procesów hutniczych; operator pieca hutniczego
lt metalo gamybos proceso valdymo operatorius
en metal production process controllers; metal process controller; furnace controller
uk оператор металургійних процесів
be аператар металургічных працэсаў
ru оператор металлургических процессов
7115
pl cieśla i stolarz budowlany; cieśla; stolarz budowlany; stolarz
lt dailidė ir stalius; dailidė; stalius
en carpenters and joiners; carpenter; joiner
uk тесля і столяр будівельний; тесля; столяр; столяр будівельний
be цясляр і сталяр будаўнічы; цясляр; сталяр; сталяр будаўнічы
ru плотник и столяр строительный; плотник; столяр; столяр строительный
7132
pl lakiernik; malarz lakiernik; malarz natryskowy; malarz proszkowy
lt dažytojas purkštuvu; dažytojas; lakuotojas
en spray painters and varnishers; spray painter; varnisher; industrial painter
uk маляр з розпилювання; маляр; лакувальник
be маляр-распыляльнік; маляр; лакіроўшчык
ru маляр по распылению; маляр; лакировщик
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
7233
pl mechanik maszyn; mechanik maszyn rolniczych; mechanik utrzymania ruchu; mechanik maszyn przemysłowych
lt mašinų mechanikas; žemės ūkio mašinų mechanikas; įrenginių mechanikas; mechanikas
en agricultural and industrial machinery mechanics and repairers; machinery mechanic; maintenance mechanic; agricultural mechanic
uk механік машин; механік сільськогосподарських машин; механік з ремонту обладнання; слюсар-ремонтник
be механік машын; механік сельскагаспадарчых машын; слесар-рамонтнік
ru механик машин; механик сельскохозяйственных машин; слесарь-ремонтник; механик по ремонту оборудования
7412
pl elektromechanik; elektryk utrzymania ruchu; elektromonter; elektryk
lt elektromechanikas; elektrikas; elektromontuotojas
en electrical mechanics and fitters; electrical mechanic; electrical fitter; maintenance electrician
uk електромеханік; електромонтер; електрик
be электрамеханік; электраманцёр; электрык
ru электромеханик; электромонтёр; электрик
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
7534
pl tapicer; tapicer meblowy; tapicerka
lt apmušėjas; minkštų baldų gamintojas; baldų apmušėjas; baldų aptraukėjas
en upholsterers and related workers; upholsterer; furniture upholsterer
uk оббивальник меблів; оббивальник; шпалерник
be абіўшчык мэблі; абіўшчык
ru обойщик мебели; обойщик; обивщик мебели
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
8172
pl pilarz; traczowy; operator traka; operator tartaku; pracownik tartaku
lt lentpjūvės operatorius; gaterininkas; pjovėjas
en wood processing plant operators; sawmill operator; sawyer; sawmill worker
uk оператор лісопильного обладнання; рамник; пиляр; робітник лісопилки
be аператар лесапільнага абсталявання; рамшчык; рабочы лесапілкі
ru оператор лесопильного оборудования; рамщик; пилорамщик; рабочий лесопилки
8211
pl monter maszyn; monter maszyn i urządzeń; monter mechanik
lt mechaninių mašinų surinkėjas; mašinų surinkėjas; mechanizmų surinkėjas
en mechanical machinery assemblers; machine assembler; mechanical assembler; machinery assembler
uk складальник машин; слюсар механоскладальних робіт; складальник механізмів
be зборшчык машын; слесар механазборачных работ
ru сборщик машин; слесарь механосборочных работ; сборщик механизмов
8219
pl monter mebli; monter wyrobów; pracownik montażu
lt baldų surinkėjas; gaminių surinkėjas; surinkėjas
en assemblers not elsewhere classified; furniture assembler; assembler; assembly worker
uk складальник меблів; складальник виробів; складальник
be зборшчык мэблі; зборшчык вырабаў; зборшчык
ru сборщик мебели; сборщик изделий; сборщик
8344
pl kierowca wózka jezdniowego; operator wózka widłowego; kierowca wózka widłowego; wózkowy
lt krautuvo vairuotojas; autokrautuvo vairuotojas; šakinio krautuvo vairuotojas
en lifting truck operators; forklift driver; forklift operator; fork-lift truck driver
uk водій навантажувача; водій автонавантажувача
be вадзіцель пагрузчыка; кіроўца пагрузчыка
ru водитель погрузчика; водитель автопогрузчика
9329
pl pracownik produkcji; pomocnik produkcyjny; robotnik pomocniczy w produkcji; pracownik fizyczny
lt gamybos pagalbinis darbininkas; pagalbinis darbininkas; gamybos darbuotojas; gamybos darbininkas
en manufacturing labourers not elsewhere classified; production worker; factory worker; labourer; manufacturing labourer
uk підсобний робітник на виробництві; робітник виробництва; підсобник; різноробочий
be падсобны рабочы на вытворчасці; рабочы вытворчасці; разнарабочы
ru подсобный рабочий на производстве; рабочий производства; разнорабочий; подсобник
`;
