/** Cutting metal to shape. The notation is explained in `../terms/vocabulary.ts`. */
export const metalMachining = `
METALWORKING
pl obróbka metali; obróbka metalu; przemysł metalowy; obrób* metal*; przetwórst* metal*; branż* metalow*
lt metalo apdirbimas; metalų apdirbimas; metal* apdirb*; metalo apdirbimo
en metalworking; metal working; metal processing; processing of metal; metal industry
uk металообробка; обробка металу; металооброб*; оброб* метал*
be металаапрацоўка; апрацоўка металу; металаапрацо*; апрацо* метал*
ru металлообработка; обработка металла; металлообраб*; обработ* металл*
MACHINING < METALWORKING
pl obróbka skrawaniem; obróbka mechaniczna; obrób* skrawan*; obrób* mechaniczn*; skrawan*
lt mechaninis apdirbimas; mechanin* apdirb*; apdirbimas pjovimu
en machining; metal machining; machined parts; machine shop; metal cutting
uk механічна обробка; обробка різанням; механічн* оброб*; механооброб*
be механічная апрацоўка; апрацоўка рэзаннем; механічн* апрацо*
ru механическая обработка; обработка резанием; механическ* обработ*; мехобработ*
CNC_MACHINING < MACHINING
pl obróbka CNC; obrabiarki CNC; maszyny CNC; obrób* CNC; obrabiar* CNC; centr* obróbcz*
lt CNC apdirbimas; CNC staklės; CNC apdirb*; CNC stakl*; apdirb* CNC
en CNC machining; ~CNC; CNC machine; CNC machined; machining centre; machining center; CNC milling and turning
uk обробка на верстатах з ЧПК; ЧПК; CNC обробка; верстат* ЧПК; обробн* центр*
be апрацоўка на станках з ЛПК; ЛПК; CNC апрацоўка; станк* ЛПК; апрацоўч* цэнтр*
ru обработка на станках с ЧПУ; ЧПУ; CNC обработка; станк* ЧПУ; обрабатывающ* центр*
MILLING < MACHINING
pl frezowanie; frezow*; frezark*; frezarsk*
lt frezavimas; frezav*; frezuo*; frezavimo staklės
en milling; milled parts; CNC milling; milling services
uk фрезерування; фрезерув*; фрезерн*
be фрэзераванне; фрэзерав*; фрэзерн*
ru фрезерование; фрезеров*; фрезерн*
FIVE_AXIS_MILLING < MILLING
pl frezowanie 5-osiowe; frezowanie pięcioosiowe; obróbka 5-osiowa; pięcioosiow*; 5 osiow*
lt 5 ašių frezavimas; penkių ašių frezavimas; 5 ašių apdirbimas; 5 ašių; penkių ašių; penkiaaš*
en 5-axis milling; five-axis milling; 5-axis machining; 5-axis; five-axis
uk 5-осьове фрезерування; п'ятиосьове фрезерування; 5-осьова обробка; пятиосьов*; 5 осьов*
be 5-восевае фрэзераванне; пяцівосевае фрэзераванне; 5-восевая апрацоўка; пяцівосев*; 5 восев*
ru 5-осевое фрезерование; пятиосевое фрезерование; 5-осевая обработка; пятиосев*; 5 осев*
TURNING < MACHINING
pl toczenie; toczenie CNC; tokark*; tokarsk*; toczon*
lt tekinimas; tekinim*; tekini*
en ~turning; CNC turning; lathe work; turned parts; lathe; turning and milling; milling and turning; metal turning; precision turning; turning services
uk токарна обробка; токарн*; точіння
be такарная апрацоўка; такарн*; тачэнне
ru токарная обработка; токарн*; точение
AUTOMATIC_TURNING < TURNING
pl toczenie na automatach tokarskich; automat* tokarsk*; toczenie wzdłużne
lt tekinimas automatinėmis staklėmis; tekin* automat*; išilgin* tekin*
en automatic lathe turning; Swiss-type turning; Swiss turning; automatic lathes; bar turning
uk токарно-автоматна обробка; токарн* автомат*
be такарна-аўтаматная апрацоўка; такарн* аўтамат*
ru токарно-автоматная обработка; токарн* автомат*
BORING < MACHINING
pl wytaczanie; wytacza*
lt ištekinimas; ištekin*
en ~boring; horizontal boring; boring and milling; line boring
uk розточування; розточув*; розточн*
be расточванне; расточв*; расточн*
ru растачивание; расточка; растачив*; расточн*
DRILLING < MACHINING
pl wiercenie; wiertarsk*; wiertark*
lt gręžimas; gręžimo staklės
en drilling; hole drilling
uk свердління; свердлильн*; сверлінн*
be свідраванне; свідравальн*; свідрав*
ru сверление; сверлильн*; сверловк*
DEEP_HOLE_DRILLING < DRILLING
pl wiercenie głębokich otworów; wierceni* głębok*
lt giliųjų skylių gręžimas; gili* skyl* gręž*
en deep-hole drilling; gun drilling
uk глибоке свердління; глибок* свердл*
be глыбокае свідраванне; глыбок* свідр*
ru глубокое сверление; глубок* сверл*
THREADING < MACHINING
pl gwintowanie; gwintow*; walcowanie gwintów
lt sriegimas; sriegių pjovimas; sriegi* pjov*; srieg* valcav*
en thread cutting; threading; tapping of threads; thread rolling
uk нарізання різьби; різенаріз*; нарізан* різьб*
be наразанне разьбы; нарэз* разьб*; наразан* разьб*
ru нарезание резьбы; нарезк* резьб*; резьбонарез*
BROACHING < MACHINING
pl przeciąganie; przeciągani* otwor*
lt pratraukimas
en broaching
uk протягування
be працягванне
ru протягивание
GRINDING < MACHINING
pl szlifowanie; szlifow*; szlifiersk*; szlifierk*
lt šlifavimas; šlifav*
en grinding; precision grinding; CNC grinding
uk шліфування; шліфув*; шліфувальн*
be шліфаванне; шліфав*
ru шлифование; шлифовк*; шлифов*
CYLINDRICAL_GRINDING < GRINDING
pl szlifowanie walcowe; szlifowanie wałków; szlifowani* wałk*
lt apvalusis šlifavimas; apval* šlifav*
en cylindrical grinding; centreless grinding; centerless grinding
uk кругле шліфування; круглошліфув*
be круглае шліфаванне; круглашліфав*
ru круглое шлифование; круглошлифов*
SURFACE_GRINDING < GRINDING
pl szlifowanie płaszczyzn; szlifowani* płaszczyzn*
lt plokščiasis šlifavimas; plokšč* šlifav*; plokštum* šlifav*
en surface grinding; flat grinding
uk плоске шліфування; плоскошліфув*
be плоскае шліфаванне; пласкашліфав*
ru плоское шлифование; плоскошлифов*
HONING < MACHINING
pl honowanie; honow*
lt honingavimas; honingav*; honinguo*
en ~honing; cylinder honing; honing of bores
uk хонінгування; хонінг*
be ханінгаванне; ханінг*
ru хонингование; хонинг*
LAPPING < MACHINING
pl docieranie; docieran* powierzchni
lt pritrynimas; pritryn*
en lapping
uk притирання; притирк*
be прыцірка; прыцірк*
ru притирка; притирк*
EDM < MACHINING
pl obróbka elektroerozyjna; elektrodrążenie; elektroeroz*; elektrodrąż*
lt elektroerozinis apdirbimas; elektroeroz*
en electrical discharge machining; EDM; spark erosion
uk електроерозійна обробка; електроероз*
be электраэразійная апрацоўка; электраэраз*
ru электроэрозионная обработка; электроэроз*
WIRE_EDM < EDM
pl elektrodrążenie drutowe; wycinanie drutowe; wycinarki drutowe; elektrodrąż* drut*; wycina* drut*
lt vielinis elektroerozinis pjovimas; vielin* elektroeroz*; elektroeroz* viel*
en wire EDM; wire erosion; wire cutting EDM
uk електроерозійне різання дротом; електроероз* дрот*; дротов* різан*
be электраэразійная рэзка дротам; электраэраз* дрот*
ru электроэрозионная резка проволокой; проволочно-вырезная электроэрозия; проволочн* вырезн*
SINKER_EDM < EDM
pl elektrodrążenie wgłębne; drążarki wgłębne; elektrodrąż* wgłębn*; drążar* wgłębn*
lt įgilinamasis elektroerozinis apdirbimas; įgilin* elektroeroz*
en sinker EDM; die-sinking EDM; die sinking; ram EDM
uk електроерозійне прошивання; електроероз* прошив*; копіювальн* прошивн*
be электраэразійнае прашыванне; электраэраз* прашыв*
ru электроэрозионная прошивка; электроэроз* прошив*; копировальн* прошивочн*
GEAR_CUTTING < MACHINING
pl obróbka kół zębatych; nacinanie uzębień; nacinan* uzębi*; obrób* uzębi*; nacinan* kół
lt krumpliaračių pjovimas; krumpliarač* pjov*; krumpliaračių frezavimas; dantrač* frezav*
en gear cutting; gear hobbing; gear grinding; gear machining
uk зубонарізання; зубонаріз*; зубофрезер*; нарізання зубчастих коліс
be зубанаразанне; зубанарэз*; зубафрэзер*; наразанне зубчастых колаў
ru зубонарезание; зубонарез*; зубофрезер*; нарезание зубчатых колёс
LARGE_PART_MACHINING < MACHINING
pl obróbka wielkogabarytowa; wielkogabaryt*
lt stambiagabaričių detalių apdirbimas; stambiagabarit*; stambiagabarič*
en large-part machining; heavy machining; machining of large parts
uk обробка великогабаритних деталей; великогабарит*
be апрацоўка буйнагабарытных дэталей; буйнагабарыт*
ru обработка крупногабаритных деталей; крупногабарит*
ENGRAVING
pl grawerowanie; grawerow*; grawersk*
lt graviravimas; gravirav*; graviruo*
en engraving; laser engraving; engraved
uk гравіювання; гравіюв*; гравірув*
be гравіраванне; гравірав*; гравіроўк*
ru гравировка; гравиров*
LASER_MARKING
pl znakowanie laserowe; znakowani* laser*; laserowe znakowanie
lt lazerinis ženklinimas; lazer* ženklin*; ženklin* lazer*
en laser marking; part marking
uk лазерне маркування; лазерн* маркув*
be лазерная маркіроўка; лазерн* маркір*
ru лазерная маркировка; лазерн* маркир*
DEBURRING
pl gratowanie; gratow*; usuwanie zadziorów
lt šerpetų šalinimas; šerpet* šalin*; atplaišų šalinimas
en deburring; edge rounding
uk зняття задирок; знятт* задир*; видален* задир*
be зняцце завусенцаў; зняцц* завусен*
ru снятие заусенцев; сняти* заусен*; удален* заусен*
`;
