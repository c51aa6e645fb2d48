/** Tools, design, measuring and upkeep around metal. */
export const metalEngineering = `
TOOLS_AND_MOULDS
pl narzędzia i formy; narzędziown*; produkcja narzędzi; form* i narzędzi*
lt įrankiai ir formos; įrank* gamyb*; įrankin*
en tools and moulds; toolmaking; tool making; tool and die; tools and molds; tooling
uk інструменти та форми; інструментальн* виробництв*; виготовлен* інструмент*
be інструменты і формы; інструментальн* вытворчасц*
ru инструменты и формы; инструментальн* производств*; изготовлен* инструмент*
INJECTION_MOULDS < TOOLS_AND_MOULDS
pl formy wtryskowe; form* wtrysk*
lt liejimo formos; liejim* form*; pres* form*
en injection moulds; injection molds; mould making; mold making
uk ливарні форми; прес-форми; прес форм*; ливарн* форм*
be прэс-формы; прэс форм*; ліцейн* форм*
ru пресс-формы; пресс форм*; литьев* форм*
DIES_PUNCHES < TOOLS_AND_MOULDS
pl tłoczniki i wykrojniki; tłocznik*; wykrojnik*; matryc*
lt štampai; štampai ir puansonai; kirtikl*
en dies and punches; stamping dies; punching tools; press tools
uk штампи; штампи та пуансони; штамп* інструмент*
be штампы; штампы і пуансоны; штамп* інструмент*
ru штампы; штампы и пуансоны; штампов* оснастк*
JIGS_FIXTURES < TOOLS_AND_MOULDS
pl przyrządy i uchwyty obróbkowe; przyrząd* obrób*; przyrząd* spaw*; oprzyrządow*
lt įtaisai ir tvirtinimo įranga; technologin* įrang*; suvirin* įtais*
en jigs and fixtures; jigs; welding fixtures; workholding
uk пристрої та оснащення; технологічн* оснащ*; технологічн* оснаст*
be прыстасаванні і аснастка; тэхналагічн* аснаст*; прыстасаванн* зварачн*
ru приспособления и оснастка; технологическ* оснаст*; станочн* приспособлен*
CUTTING_TOOLS < TOOLS_AND_MOULDS
pl narzędzia skrawające; narzędzi* skrawaj*; narzędzi* tnąc*; wiertła; frezy
lt pjovimo įrankiai; pjov* įrank*; frezos; grąžtai
en cutting tools; milling cutters; drill bits; saw blades
uk різальний інструмент; різальн* інструмент*; ріжуч* інструмент*
be рэжучы інструмент; рэжуч* інструмент*
ru режущий инструмент; режущ* инструмент*
TOOL_SHARPENING < GRINDING
pl ostrzenie narzędzi; ostrzeni* narzędzi*; ostrzeni* pił*; ostrzeni* noży
lt įrankių galandimas; galandim*; įrank* galand*
en tool sharpening; tool regrinding; saw sharpening
uk заточування інструменту; заточув*; заточк*
be заточка інструменту; заточк*; вострэнн*
ru заточка инструмента; заточк*; заточн*
CNC_PROGRAMMING
pl programowanie CNC; programow* CNC; programow* obrabiar*
lt CNC programavimas; CNC program*; program* CNC
en CNC programming; CAM programming; machine programming
uk програмування верстатів з ЧПК; програмув* ЧПК; програмув* CNC
be праграмаванне станкоў з ЛПК; праграмав* ЛПК; праграмав* CNC
ru программирование станков с ЧПУ; программир* ЧПУ; программир* CNC
CAD_CAM_DESIGN
pl projektowanie CAD/CAM; CAD; CAM; projektow* konstruk*; dokumentacj* konstruk*; biuro konstruk*
lt CAD/CAM projektavimas; CAD; CAM; konstravim*; kompiuterin* projektav*
en CAD/CAM design; CAD; CAM; engineering design; mechanical design; computer-aided design
uk проєктування CAD/CAM; CAD; CAM; конструкторськ* бюро; проєктув* констр*; конструюв*
be праектаванне CAD/CAM; CAD; CAM; канструктарск* бюро; канструяв*
ru проектирование CAD/CAM; CAD; CAM; конструкторск* бюро; конструиров*; САПР
SIMULATION < CAD_CAM_DESIGN
pl obliczenia i symulacje MES; obliczeni* MES; analiz* MES; symulacj* komput*; obliczeni* wytrzymał*
lt skaičiavimai ir modeliavimas baigtiniais elementais; baigtini* element*; stiprum* skaičiav*
en FEM simulation; FEA; finite element analysis; strength calculations
uk розрахунки та моделювання МСЕ; скінченн* елемент*; розрахунк* міцн*
be разлікі і мадэляванне МКЭ; канчатков* элемент*; разлік* трывал*
ru расчёты и моделирование МКЭ; конечн* элемент*; расчёт* прочност*
REVERSE_ENGINEERING
pl inżynieria odwrotna; inżynieri* odwrotn*
lt atvirkštinė inžinerija; atvirkštin* inžiner*
en reverse engineering
uk зворотний інжиніринг; реверс-інжиніринг; зворотн* інжинір*; реверс інжинір*
be зваротны інжынірынг; рэверс-інжынірынг; зваротн* інжын*
ru обратный инжиниринг; реверс-инжиниринг; обратн* инжинир*; обратное проектирование
METAL_3D_PRINTING
pl druk 3D z metalu; druk* 3D metal*; wytwarzani* przyrost* metal*
lt 3D metalo spausdinimas; 3D metalo spausd*; metal* 3D spausd*
en metal 3D printing; metal additive manufacturing; selective laser melting; SLM printing
uk 3D-друк металом; 3D друк* метал*; друк* метал* 3D
be 3D-друк металам; 3D друк* метал*
ru 3D-печать металлом; 3D печат* металл*
PLASTIC_3D_PRINTING
pl druk 3D z tworzyw; druk 3D; drukark* 3D; druk* 3D
lt 3D plastiko spausdinimas; 3D spausdinimas; 3D spausd*
en plastic 3D printing; 3D printing; additive manufacturing; 3D printers
uk 3D-друк пластиком; 3D-друк; 3D друк*; адитивн* технол*
be 3D-друк пластыкам; 3D-друк; 3D друк*; адытыўн* тэхнал*
ru 3D-печать пластиком; 3D-печать; 3D печат*; аддитивн* технол*
SCANNING_3D
pl skanowanie 3D; skanow* 3D; skaner* 3D
lt 3D skenavimas; 3D skenav*; 3D skener*
en 3D scanning; 3D scanners; laser scanning
uk 3D-сканування; 3D сканув*
be 3D-сканаванне; 3D сканав*; 3D сканір*
ru 3D-сканирование; 3D сканир*
COORDINATE_MEASURING
pl pomiary współrzędnościowe; pomiar* współrzędn*; CMM; maszyn* pomiarow*; metrologi*
lt koordinatiniai matavimai; koordinatin* matav*; CMM; metrologij*
en coordinate measuring; coordinate measurement; CMM; metrology; precision measurement
uk координатні вимірювання; координатн* вимір*; CMM; КВМ; метролог*
be каардынатныя вымярэнні; каардынатн* вымяр*; CMM; метралог*
ru координатные измерения; координатн* измер*; CMM; КИМ; метролог*
NON_DESTRUCTIVE_TESTING
pl badania nieniszczące; badani* nieniszcz*; NDT; badani* ultradźwięk*; badani* spoin*
lt neardomieji bandymai; neardom* bandym*; neardom* kontrol*; NDT
en non-destructive testing; NDT; ultrasonic testing; radiographic testing; weld inspection
uk неруйнівний контроль; неруйнівн* контрол*; NDT; ультразвуков* контрол*
be неразбуральны кантроль; неразбуральн* кантрол*; NDT; ультрагукавы кантроль
ru неразрушающий контроль; неразрушающ* контрол*; NDT; ультразвуков* контрол*; дефектоскоп*
MATERIALS_TESTING
pl badania materiałowe; badani* materiał*; badani* wytrzymałoś*; laborator* metal*
lt medžiagų bandymai; medžiag* bandym*; medžiag* tyrim*
en materials testing; material testing; tensile testing; hardness testing; metallography
uk випробування матеріалів; випробув* матеріал*; металограф*
be выпрабаванне матэрыялаў; выпрабав* матэрыял*; металаграф*
ru испытания материалов; испытан* материал*; металлограф*
BALANCING
pl wyważanie; wyważan*
lt balansavimas; balansav*
en ~balancing; dynamic balancing; rotor balancing; balancing of rotors
uk балансування; балансув* ротор*; балансув* вал*; ~балансування роторів
be балансіроўка; балансіроў*; балансаванне ротараў
ru балансировка; балансиров*
MACHINE_MAINTENANCE
pl utrzymanie ruchu i remonty maszyn; utrzymani* ruchu; remont* maszyn*; serwis maszyn; napraw* maszyn*; konserwacj* maszyn*
lt mašinų priežiūra ir remontas; mašin* remont*; įreng* remont*; įreng* priežiūr*; stakl* remont*
en machine maintenance and repair; machine maintenance; machine repair; maintenance of machinery; repair of machinery; industrial maintenance
uk обслуговування та ремонт машин; ремонт* машин*; ремонт* обладнан*; ремонт* верстат*; обслуговув* обладнан*
be абслугоўванне і рамонт машын; рамонт* машын*; рамонт* абсталяван*; рамонт* станк*
ru обслуживание и ремонт машин; ремонт* машин*; ремонт* оборудован*; ремонт* станк*; обслуживан* оборудован*
MACHINE_ASSEMBLY
pl montaż maszyn; montaż* maszyn*; montaż* mechanicz*; montaż* podzespoł*
lt mašinų surinkimas; mašin* surink*; mechanizm* surink*; mazg* surink*
en machine assembly; mechanical assembly; assembly of machines; assembly of subassemblies
uk складання машин; складанн* машин*; складанн* вузл*
be зборка машын; зборк* машын*; зборк* вузл*
ru сборка машин; сборк* машин*; сборк* узл*; сборк* механизм*
STEEL_ERECTION < STEEL_STRUCTURES
pl montaż konstrukcji stalowych; montaż* konstrukcj* stal*; montaż* konstrukcj*
lt plieninių konstrukcijų montavimas; metal* konstrukcij* montav*; plien* konstrukcij* montav*; konstrukcij* montav*
en steel erection; erection of steel structures; installation of steel structures
uk монтаж сталевих конструкцій; монтаж* металоконструкц*; монтаж* сталев* конструкц*
be мантаж стальных канструкцый; мантаж* металаканструкц*; мантаж* стальн* канструкц*
ru монтаж стальных конструкций; монтаж* металлоконструкц*; монтаж* стальн* конструкц*
AUTOMATION_ROBOTICS
pl automatyzacja i robotyzacja; automatyzac*; robotyz*; automatyk* przemysł*; robot* przemysł*
lt automatizavimas ir robotizavimas; automatizav*; robotizav*; pramonin* robot*
en automation and robotics; industrial automation; robotics; automation; industrial robots
uk автоматизація та роботизація; автоматизац*; роботизац*; промислов* робот*
be аўтаматызацыя і рабатызацыя; аўтаматызац*; рабатызац*; прамыслов* робат*
ru автоматизация и роботизация; автоматизац*; роботизац*; промышлен* робот*
WELDING_TRAINING
pl szkolenie spawaczy; szkoleni* spawacz*; kurs* spawacz*; wirtualn* spaw*
lt suvirintojų mokymas; suvirintoj* mokym*; virtual* suvirin*
en welder training; welding training; welding courses; virtual welding
uk навчання зварників; навчанн* зварник*; курс* зварник*; віртуальн* зварюв*
be навучанне зваршчыкаў; навучанн* зварш*; віртуальн* зварк*
ru обучение сварщиков; обучен* сварщик*; курс* сварщик*; виртуальн* сварк*
`;
