/** ISCO-08 unit groups 1 to 6: who leads, plans, measures, sells, stores, and works in the forest. The notation is explained in `../terms/vocabulary.ts`. */
export const leadingAndTechnical = `
1223
pl kierownik do spraw badań i rozwoju; kierownik działu badań i rozwoju; kierownik działu konstrukcyjnego
lt tyrimų ir plėtros vadovas; tyrimų ir plėtros vadovė; konstravimo skyriaus vadovas
en research and development managers; research and development manager; R&D manager; head of product development
uk керівник досліджень і розробок; керівник конструкторського відділу; керівник відділу розробок
be кіраўнік даследаванняў і распрацовак; кіраўнік канструктарскага аддзела
ru руководитель исследований и разработок; начальник конструкторского отдела; руководитель отдела разработок
1321
pl kierownik do spraw produkcji; kierownik produkcji; kierowniczka produkcji
lt gamybos vadovas; gamybos vadovė; gamybos direktorius
en manufacturing managers; production manager; manufacturing manager; plant manager
uk керівник виробництва; начальник виробництва; директор з виробництва
be кіраўнік вытворчасці; начальнік вытворчасці
ru руководитель производства; начальник производства; директор по производству
1324
pl kierownik do spraw zaopatrzenia i logistyki; kierownik logistyki; kierownik magazynu; kierownik zaopatrzenia
lt tiekimo ir logistikos vadovas; logistikos vadovas; sandėlio vadovas; tiekimo vadovas
en supply, distribution and related managers; logistics manager; warehouse manager; supply chain manager
uk керівник постачання та логістики; керівник логістики; завідувач складу; начальник відділу постачання
be кіраўнік забеспячэння і лагістыкі; кіраўнік лагістыкі; загадчык склада
ru руководитель снабжения и логистики; руководитель логистики; заведующий складом; начальник отдела снабжения
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
2145
pl inżynier technologii chemicznej; inżynier chemik; technolog chemik
lt chemijos technologijos inžinierius; inžinierius chemikas
en chemical engineers; chemical engineer; chemical process engineer
uk інженер-хімік; інженер хімічної технології
be інжынер-хімік; інжынер хімічнай тэхналогіі
ru инженер-химик; инженер химической технологии
2146
pl inżynier górnictwa i metalurgii; inżynier metalurg; inżynier materiałowy; inżynier spawalnik
lt kasybos ir metalurgijos inžinierius; inžinierius metalurgas; medžiagų inžinierius; suvirinimo inžinierius
en mining engineers, metallurgists and related professionals; metallurgist; materials engineer; welding engineer
uk інженер гірничої справи та металургії; інженер-металург; інженер-матеріалознавець; інженер зі зварювання
be інжынер горнай справы і металургіі; інжынер-металург; інжынер-матэрыялазнавец; інжынер па зварцы
ru инженер горного дела и металлургии; инженер-металлург; инженер-материаловед; инженер по сварке
2151
pl inżynier elektryk; projektant instalacji elektrycznych
lt inžinierius elektrikas; elektros inžinierius
en electrical engineers; electrical engineer; electrical design engineer
uk інженер-електрик; інженер-енергетик
be інжынер-электрык; інжынер-энергетык
ru инженер-электрик; инженер-энергетик
2152
pl inżynier elektronik; inżynier automatyk; inżynier mechatronik
lt elektronikos inžinierius; automatikos inžinierius; mechatronikos inžinierius
en electronics engineers; electronics engineer; automation engineer; mechatronics engineer
uk інженер-електронік; інженер з автоматики; інженер-мехатронік
be інжынер-электроншчык; інжынер па аўтаматыцы; інжынер-мехатронік
ru инженер-электронщик; инженер по автоматике; инженер-мехатроник
2163
pl projektant wyrobów; projektant mebli; wzornik przemysłowy
lt gaminių dizaineris; baldų dizaineris; pramonės dizaineris
en product and garment designers; product designer; furniture designer; industrial designer
uk дизайнер виробів; дизайнер меблів; промисловий дизайнер
be дызайнер вырабаў; дызайнер мэблі; прамысловы дызайнер
ru дизайнер изделий; дизайнер мебели; промышленный дизайнер
2433
pl specjalista do spraw sprzedaży technicznej; inżynier sprzedaży; doradca techniczno-handlowy
lt techninių pardavimų specialistas; pardavimų inžinierius; techninės prekybos vadybininkas
en technical and medical sales professionals; technical sales representative; sales engineer
uk фахівець із технічного продажу; інженер з продажу; технічний торговий представник
be спецыяліст па тэхнічным продажы; інжынер па продажы
ru специалист по техническим продажам; инженер по продажам; технический торговый представитель
3113
pl technik elektryk; technik energetyk
lt technikas elektrikas; elektros technikas
en electrical engineering technicians; electrical technician; power technician
uk технік-електрик; технік-енергетик
be тэхнік-электрык; тэхнік-энергетык
ru техник-электрик; техник-энергетик
3114
pl technik elektronik; technik automatyk; technik mechatronik
lt elektronikos technikas; automatikos technikas; mechatronikos technikas
en electronics engineering technicians; electronics technician; automation technician; mechatronics technician
uk технік-електронік; технік з автоматики; технік-мехатронік
be тэхнік-электроншчык; тэхнік па аўтаматыцы; тэхнік-мехатронік
ru техник-электронщик; техник по автоматике; техник-мехатроник
3115
pl technik mechanik; technik budowy maszyn
lt technikas mechanikas; mechanikos technikas
en mechanical engineering technicians; mechanical technician
uk технік-механік
be тэхнік-механік
ru техник-механик
3117
pl technik górnik i metalurg; technik metalurg; technik odlewnik
lt kasybos ir metalurgijos technikas; technikas metalurgas; liejininkystės technikas
en mining and metallurgical technicians; metallurgical technician; foundry technician
uk технік гірничої справи та металургії; технік-металург; технік-ливарник
be тэхнік горнай справы і металургіі; тэхнік-металург; тэхнік-ліцейшчык
ru техник горного дела и металлургии; техник-металлург; техник-литейщик
3118
pl kreślarz i konstruktor CAD; kreślarz; konstruktor CAD; projektant CAD
lt braižytojas konstruktorius; braižytojas; konstruktorius
en draughtspersons; draughtsperson; draftsman; CAD designer; CAD operator
uk кресляр; кресляр-конструктор; конструктор
be чарцёжнік; чарцёжнік-канструктар; канструктар
ru чертёжник; чертёжник-конструктор; конструктор
3119
pl kontroler jakości i technik pomiarów; kontroler jakości; technik do spraw jakości; metrolog
lt kokybės ir matavimų technikas; kokybės kontrolierius; kokybės technikas; metrologas
en physical and engineering science technicians not elsewhere classified; quality technician; quality inspector; metrology technician
uk технік з якості та вимірювань; контролер якості; технік з якості; метролог
be тэхнік па якасці і вымярэннях; кантралёр якасці; тэхнік па якасці; метролаг
ru техник по качеству и измерениям; контролёр качества; техник по качеству; метролог
3122
pl mistrz produkcji; brygadzista; kierownik zmiany
lt gamybos meistras; pamainos meistras; brigadininkas
en manufacturing supervisors; production supervisor; shift supervisor; foreman
uk майстер виробництва; майстер зміни; бригадир
be майстар вытворчасці; майстар змены; брыгадзір
ru мастер производства; мастер смены; бригадир
3123
pl kierownik budowy; mistrz budowlany; brygadzista budowlany
lt statybos darbų vadovas; statybos meistras; statybos brigadininkas
en construction supervisors; construction supervisor; site foreman
uk виконавець будівельних робіт; виконроб; майстер будівельної дільниці
be вытворца будаўнічых работ; прараб; майстар будаўнічага ўчастка
ru производитель строительных работ; прораб; мастер строительного участка
3135
pl operator procesów hutniczych; operator pieca hutniczego
lt metalo gamybos proceso valdymo operatorius
en metal production process controllers; metal process controller; furnace controller
uk оператор металургійних процесів
be аператар металургічных працэсаў
ru оператор металлургических процессов
3139
pl operator zautomatyzowanej linii produkcyjnej; operator linii produkcyjnej; operator robotów przemysłowych; operator robota
lt automatizuotos gamybos linijos operatorius; gamybos linijos operatorius; pramoninių robotų operatorius
en process control technicians not elsewhere classified; automated line operator; production line controller; industrial robot controller
uk оператор автоматизованої лінії; оператор виробничої лінії; оператор промислових роботів
be аператар аўтаматызаванай лініі; аператар вытворчай лініі; аператар прамысловых робатаў
ru оператор автоматизированной линии; оператор производственной линии; оператор промышленных роботов
3143
pl technik leśnik; leśniczy; podleśniczy; brakarz drewna
lt miškininkystės technikas; girininkas; eigulys
en forestry technicians; forestry technician; forester
uk технік-лісівник; лісник; лісничий
be тэхнік-лесавод; ляснік; ляснічы
ru техник-лесовод; лесник; лесничий
3323
pl zaopatrzeniowiec; specjalista do spraw zakupów; kupiec
lt tiekimo vadybininkas; pirkimų specialistas; tiekėjas
en buyers; buyer; purchasing officer; procurement specialist
uk закупівельник; фахівець із закупівель; агент з постачання
be закупшчык; спецыяліст па закупках; агент па забеспячэнні
ru закупщик; специалист по закупкам; агент по снабжению
4321
pl magazynier; pracownik magazynu; inwentaryzator
lt sandėlininkas; sandėlio darbuotojas; sandėlio apskaitininkas
en stock clerks; stock clerk; warehouse clerk; storekeeper
uk комірник; комірниця; обліковець складу
be кладаўшчык; кладаўшчыца; уліковец склада
ru кладовщик; кладовщица; учётчик склада
4322
pl planista produkcji; pracownik do spraw planowania produkcji; dyspozytor produkcji
lt gamybos planuotojas; gamybos planavimo specialistas; gamybos dispečeris
en production clerks; production planner; production planning clerk; production scheduler
uk плановик виробництва; планувальник виробництва; диспетчер виробництва
be планавік вытворчасці; планіроўшчык вытворчасці; дыспетчар вытворчасці
ru плановик производства; планировщик производства; диспетчер производства
4323
pl spedytor; dyspozytor transportu; pracownik do spraw transportu
lt ekspeditorius; transporto dispečeris; transporto vadybininkas
en transport clerks; freight forwarder; transport dispatcher; shipping clerk
uk експедитор; диспетчер транспорту; логіст транспорту
be экспедытар; дыспетчар транспарту
ru экспедитор; диспетчер транспорта; логист по транспорту
6210
pl pracownik leśny; drwal; pilarz leśny; robotnik leśny
lt miško darbininkas; medkirtys; miško kirtėjas
en forestry and related workers; forestry worker; logger; tree feller; lumberjack
uk робітник лісового господарства; лісоруб; вальник лісу
be рабочы лясной гаспадаркі; лесаруб; вальшчык лесу
ru рабочий лесного хозяйства; лесоруб; вальщик леса
`;
