/** What firms of either trade do besides. */
export const sharedServices = `
SUBCONTRACT_ASSEMBLY
pl montaż na zlecenie; montaż podzespołów; montaż* zlecen*; podwykonawst*; kooperacj* przemysł*; produkcj* kontraktow*
lt surinkimas pagal užsakymą; surink* užsakym*; subrang*; surinkimo paslaug*
en subcontract assembly; contract assembly; contract manufacturing; subcontracting; ~assembly
uk складання на замовлення; складанн* замовлен*; субпідряд*; контрактн* виробництв*
be зборка на заказ; зборк* заказ; субпадрад*; кантрактн* вытворчасц*
ru сборка на заказ; сборк* заказ; субподряд*; контрактн* производств*
PROTOTYPING
pl prototypowanie; prototyp*; prototypow*
lt prototipų gamyba; prototip*
en prototyping; prototypes; rapid prototyping; prototype production
uk прототипування; прототип*
be прататыпаванне; прататып*
ru прототипирование; прототип*
SERIAL_PRODUCTION
pl produkcja seryjna; produkcj* seryjn*; produkcj* wielkoseryjn*; produkcj* małoseryjn*
lt serijinė gamyba; serijin* gamyb*; masin* gamyb*
en serial production; series production; mass production; small-series production; batch production
uk серійне виробництво; серійн* виробництв*; серійн* виготовлен*
be серыйная вытворчасць; серыйн* вытворчасц*
ru серийное производство; серийн* производств*; мелкосерийн*; крупносерийн*
PRODUCT_DESIGN
pl projektowanie wyrobów; projektow* wyrob*; projektow* produkt*; wzornictw*; projektow* mebl*
lt gaminių projektavimas; gamini* projektav*; gamini* dizain*; bald* projektav*; bald* dizain*
en product design; ~design; industrial design; furniture design; product development
uk проєктування виробів; проєктув* вироб*; дизайн* вироб*; промислов* дизайн*; дизайн* мебл*
be праектаванне вырабаў; праектав* выраб*; дызайн* выраб*; прамыслов* дызайн*
ru проектирование изделий; проектиров* издел*; дизайн* издел*; промышлен* дизайн*; дизайн* мебел*
QUALITY_CONTROL
pl kontrola jakości; kontrol* jakości*
lt kokybės kontrolė; kokyb* kontrol*
en quality control; quality inspection; quality assurance
uk контроль якості; контрол* якост*
be кантроль якасці; кантрол* якасц*
ru контроль качества; контрол* качеств*
PROJECT_MANAGEMENT
pl zarządzanie projektami; zarządza* projekt*
lt projektų valdymas; projekt* valdym*
en project management; project managers
uk управління проєктами; управлінн* проєкт*; управлінн* проект*
be кіраванне праектамі; кіраванн* праект*; упраўленне праектамі
ru управление проектами; управлен* проект*
LOGISTICS
pl logistyka; logistyk*; logistyczn*; spedycj*
lt logistika; logistik*; ekspedij*; ekspedicin*
en logistics; freight forwarding; supply chain
uk логістика; логістик*; логістичн*; експедирув*
be лагістыка; лагістык*; лагістычн*; экспедыр*
ru логистика; логистик*; логистич*; экспедиров*
TRANSPORT
pl transport towarowy; transport* towar*; transport* drog*; transport* drewn*; przewóz* towar*; usług* transport*
lt krovinių vežimas; krovini* vežim*; transport* paslaug*; pervežim*
en goods transport; road transport; freight transport; haulage; timber haulage; transport services
uk вантажні перевезення; вантажн* перевез*; транспортн* послуг*; вантажоперевез*
be грузавыя перавозкі; грузав* перавоз*; транспартн* паслуг*; грузаперавоз*
ru грузовые перевозки; грузов* перевоз*; транспортн* услуг*; грузоперевоз*
WAREHOUSING
pl magazynowanie; magazynow*; usług* magazyn*; składow* towar*
lt sandėliavimas; sandėliav*
en warehousing; storage services; warehouse services
uk складське зберігання; складськ* послуг*; складськ* зберіган*
be складское захоўванне; складск* захоў*; складск* паслуг*
ru складское хранение; складск* хранен*; складск* услуг*
PACKING_SERVICES
pl pakowanie i konfekcjonowanie; konfekcjonow*; usług* pakowan*; pakowani* towar*
lt pakavimo paslaugos; pakavim*; pakavimas
en packing services; contract packing; export packing; packing and labelling
uk послуги з пакування; пакуванн*; послуг* пакув*
be паслугі пакавання; пакаванн*; паслуг* упакоў*
ru услуги упаковки; услуг* упаков*; упаковк* товар*; фасовк*
EXPORT_SERVICES
pl obsługa eksportu; obsług* eksport*; doradztw* eksport*; odpraw* celn*
lt eksporto paslaugos; eksport* paslaug*; eksport* konsult*; muitin* tarpinink*
en export services; export consulting; export support; customs clearance
uk експортні послуги; експортн* послуг*; підтримк* експорт*; митн* оформлен*
be экспартныя паслугі; экспартн* паслуг*; падтрымк* экспарт*; мытн* афармлен*
ru экспортные услуги; экспортн* услуг*; поддержк* экспорт*; таможенн* оформлен*
INSTALLATION_SERVICES
pl montaż u klienta; montaż u klient*; usług* montaż*; ekip* montaż*
lt montavimo darbai; montavim* darb*; montavim* paslaug*
en on-site installation; installation services; installation at the customer; fitting services
uk монтаж у замовника; монтаж* у замовник*; монтажн* робот*; монтажн* послуг*
be мантаж у заказчыка; мантаж* у заказчык*; мантажн* работ*; мантажн* паслуг*
ru монтаж у заказчика; монтаж* у заказчик*; монтажн* работ*; монтажн* услуг*
TECHNICAL_CONSULTING
pl doradztwo techniczne; doradztw* technicz*; doradztw* technolog*; konsulting* technicz*
lt techninės konsultacijos; technin* konsultac*; technolog* konsultac*
en technical consulting; engineering consulting; technical advice; technology consulting
uk технічні консультації; технічн* консульт*; технологічн* консульт*
be тэхнічныя кансультацыі; тэхнічн* кансульт*; тэхналагічн* кансульт*
ru технические консультации; техническ* консульт*; технологическ* консульт*
VOCATIONAL_TRAINING
pl szkolenia zawodowe; szkoleni* zawodow*; kształceni* zawodow*; kurs* zawodow*
lt profesinis mokymas; profesin* mokym*; darbuotoj* mokym*
en vocational training; vocational education; staff training; apprenticeships
uk професійне навчання; професійн* навчан*; підвищен* кваліфікац*
be прафесійнае навучанне; прафесійн* навучан*; павышэнн* кваліфікац*
ru профессиональное обучение; профессиональн* обучен*; повышен* квалификац*
RESEARCH_DEVELOPMENT
pl badania i rozwój; B+R; prace badawczo-rozwojowe; badawczo rozwojow*; badania i rozwój
lt moksliniai tyrimai ir plėtra; MTEP; mokslin* tyrim*; tyrimai ir plėtra
en research and development; R&D; research and innovation; applied research
uk дослідження та розробки; НДДКР; науково дослідн*; дослідженн* розроб*
be даследаванні і распрацоўкі; НДДКР; навукова даследч*; даследаванн* распрацо*
ru исследования и разработки; НИОКР; научно исследоват*; исследован* разработ*
SOFTWARE_ERP
pl oprogramowanie dla przemysłu; oprogramow* ERP; ERP; system* ERP; oprogramow* przemysł*
lt pramonės programinė įranga; programin* įrang*; ERP; verslo valdymo sistem*
en industrial software; ERP; software development; production software; ERP systems
uk програмне забезпечення для промисловості; програмн* забезпечен*; ERP
be праграмнае забеспячэнне для прамысловасці; праграмн* забеспячэнн*; ERP
ru программное обеспечение для промышленности; программн* обеспечен*; ERP
MACHINE_TRADE
pl handel maszynami i narzędziami; sprzedaż maszyn; sprzedaż* maszyn*; sprzedaż* narzędzi*; dystrybucj* maszyn*
lt prekyba mašinomis ir įrankiais; prekyb* įrank*; prekyb* stakl*; stakl* prekyb*; įreng* prekyb*
en machine and tool trade; machinery sales; machine tool sales; machinery dealer; tool distribution
uk торгівля верстатами та інструментом; торгівл* верстат*; продаж* верстат*; продаж* обладнан*
be гандаль станкамі і інструментам; продаж* станк*; гандл* станк*; продаж* абсталяван*
ru торговля станками и инструментом; торговл* станк*; продаж* станк*; продаж* оборудован*
PLASTICS_PROCESSING
pl przetwórstwo tworzyw sztucznych; przetwórst* tworzyw*; wtrysk* tworzyw*; tworzyw* sztuczn*
lt plastikų perdirbimas; plastik* gamin*; plastmas*; plastik* liejim*; plastik* perdirb*
en plastics processing; injection moulding; injection molding; plastic parts; plastic components
uk переробка пластмас; пластмас*; вироби з пластику
be перапрацоўка пластмас; пластмас*; вырабы з пластыку
ru переработка пластмасс; пластмасс*; изделия из пластика
`;
