/** Cleaning, coating and finishing metal surfaces. */
export const metalSurface = `
SURFACE_TREATMENT < METALWORKING
pl obróbka powierzchniowa; obrób* powierzchn*; powłok* ochronn*; zabezpieczeni* antykorozyjn*; antykorozyj*
lt paviršiaus apdorojimas; pavirši* apdoroj*; antikorozin*
en surface treatment; surface finishing; metal finishing; corrosion protection; metal coating
uk обробка поверхні; оброб* поверхн*; антикороз*
be апрацоўка паверхні; апрацо* паверхн*; антыкараз*
ru обработка поверхности; обработ* поверхност*; антикорроз*
HOT_DIP_GALVANIZING < SURFACE_TREATMENT
pl cynkowanie ogniowe; cynkow* ogniow*; ocynk* ogniow*
lt karštasis cinkavimas; karšt* cinkav*; karštai cinkuo*
en hot-dip galvanizing; hot-dip galvanising; hot dip galvanized; hot-dip galvanised
uk гаряче цинкування; гаряч* цинкув*; гаряч* оцинк*
be гарачае цынкаванне; гарач* цынкав*; гарач* ацынк*
ru горячее цинкование; горяч* цинков*; горяч* оцинк*
GALVANIZING < SURFACE_TREATMENT
pl cynkowanie; cynkow*; ocynkow*; ocynkown*
lt cinkavimas; cinkav*; cinkuo*
en galvanizing; galvanising; galvanized; galvanised
uk цинкування; цинкув*; оцинк*
be цынкаванне; цынкав*; ацынк*
ru цинкование; цинков*; оцинк*
ZINC_PLATING < GALVANIZING
pl cynkowanie galwaniczne; cynkow* galwan*
lt galvaninis cinkavimas; galvanin* cinkav*
en zinc plating; zinc plated; zinc electroplating
uk гальванічне цинкування; гальванічн* цинкув*
be гальванічнае цынкаванне; гальванічн* цынкав*
ru гальваническое цинкование; гальваническ* цинков*
ELECTROPLATING < SURFACE_TREATMENT
pl galwanizacja; galwaniz*; galwanotechn*; powłok* galwanicz*; galwanicz*
lt galvaninis dengimas; galvanin* deng*; galvanik*
en electroplating; plating; electroplated; galvanic coating
uk гальванічне покриття; гальванік*; гальванічн*
be гальванічнае пакрыццё; гальваніч*
ru гальваническое покрытие; гальваник*; гальваническ*
CHROME_PLATING < ELECTROPLATING
pl chromowanie; chromowan*
lt chromavimas; chromav*; chromuot*
en chrome plating; chromium plating; hard chrome; chrome plated
uk хромування; хромув*
be храмаванне; храмаванн*; храміраванн*
ru хромирование; хромиров*
NICKEL_PLATING < ELECTROPLATING
pl niklowanie; niklow*
lt nikeliavimas; nikeliav*; nikeliuot*
en nickel plating; nickel plated; electroless nickel
uk нікелювання; нікелюв*
be нікеляванне; нікеляв*
ru никелирование; никелиров*
ANODIZING < SURFACE_TREATMENT
pl anodowanie; anodow*; eloksal*
lt anodavimas; anodav*; anoduot*
en anodizing; anodising; anodized; anodised
uk анодування; анодув*
be анадаванне; анадзіраванне; анадав*; анадзір*
ru анодирование; анодиров*
BLACKENING < SURFACE_TREATMENT
pl oksydowanie; oksydow*; czernien* stal*; brunirow*
lt oksidavimas; oksidav*; juodinim*
en black oxide finishing; blackening; black oxide; browning of steel
uk воронування; вороненн*; чорніння сталі; оксидув*
be вараненне; варанен*; аксідав*
ru воронение; воронен*; оксидиров*
PHOSPHATING < SURFACE_TREATMENT
pl fosforanowanie; fosforanow*
lt fosfatavimas; fosfatav*
en phosphating; phosphated
uk фосфатування; фосфатув*
be фасфатаванне; фасфатав*
ru фосфатирование; фосфатиров*
POWDER_COATING < SURFACE_TREATMENT
pl malowanie proszkowe; malow* proszk*; lakierow* proszk*; malarni* proszk*
lt miltelinis dažymas; milteli* daž*; daž* milteli*
en powder coating; powder coated; powder painting
uk порошкове фарбування; порошков* фарбув*; порошков* покрит*
be парашковая афарбоўка; парашков* афарбоў*; парашков* фарбав*
ru порошковая покраска; порошков* покрас*; порошков* окрас*; порошков* покрыт*
WET_PAINTING < SURFACE_TREATMENT
pl malowanie natryskowe; malow* natrysk*; malow* mokr*; lakierow* natrysk*; malow* konstrukcj*; lakierow* metal*
lt dažymas skystaisiais dažais; dažym* purškim*; skyst* daž*; metal* dažym*
en wet painting; spray painting; industrial painting; wet coating
uk рідке фарбування; фарбув* розпил*; фарбув* метал*
be вадкасная афарбоўка; афарбоў* распыл*; афарбоў* метал*
ru жидкостная окраска; покраск* распыл*; окраск* металл*; покраск* металл*
CATAPHORESIS < SURFACE_TREATMENT
pl malowanie kataforetyczne; kataforet*; katafore*
lt kataforezė; katafore*
en cathodic dip painting; e-coating; cataphoresis; KTL coating
uk катафорезне фарбування; катафор*
be катафарэзная афарбоўка; катафар*
ru катафорезная окраска; катафор*
SHOT_BLASTING < SURFACE_TREATMENT
pl śrutowanie; śrutow*
lt šratavimas; šratav*; šratasrov*; šratinis valymas
en shot blasting; shot blasted; shot peening; grit blasting
uk дробоструминна обробка; дробоструми*; дробомет*
be дробаструменная апрацоўка; дробаструм*; дробамёт*
ru дробеструйная обработка; дробеструй*; дробемёт*
SANDBLASTING < SURFACE_TREATMENT
pl piaskowanie; piaskowan*; piaskowan* metal*
lt smėliavimas; smėliav*; smėliasrov*
en sandblasting; sand blasting; abrasive blasting
uk піскоструминна обробка; піскоструми*
be пяскаструменная апрацоўка; пяскаструм*
ru пескоструйная обработка; пескоструй*
PICKLING < SURFACE_TREATMENT
pl trawienie metali; trawieni* stal*; trawieni* metal*; trawieni* chemiczn*; pasywac*
lt ėsdinimas; ėsdin*; pasyvav*
en pickling of metal; pickling and passivation; acid pickling; passivation
uk травлення металу; травлен* метал*; пасивац*; пасивув*
be траўленне металу; траўлен* метал*; пасівац*
ru травление металла; травлен* металл*; пассивац*; пассивиров*
POLISHING < SURFACE_TREATMENT
pl polerowanie; polerow*; polersk*
lt poliravimas; polirav*; poliruo*
en polishing; metal polishing; polished; buffing
uk полірування; полірув*
be паліраванне; палірав*; паліроўк*
ru полирование; полировк*; полиров*
ELECTROPOLISHING < POLISHING
pl elektropolerowanie; elektropoler*
lt elektropoliravimas; elektropolir*
en electropolishing; electropolished
uk електрополірування; електрополір*
be электрапаліраванне; электрапалір*
ru электрополирование; электрополир*
THERMAL_SPRAYING < SURFACE_TREATMENT
pl natryskiwanie cieplne; natryskiw* ciepln*; natryskiw* plazm*; metalizac*; metalizow*
lt terminis purškimas; termin* purškim*; metalizav*
en thermal spraying; metal spraying; plasma spraying; metallizing
uk газотермічне напилення; напилення металу; газотермічн* напил*; напиленн*
be газатэрмічнае напыленне; напыленне металу; газатэрмічн* напыл*
ru газотермическое напыление; напыление металла; газотермическ* напыл*; напылени*
PVD_COATING < SURFACE_TREATMENT
pl powłoki PVD; PVD; powłok* próżniow*
lt PVD dangos; PVD; vakuumin* dang*
en PVD coating; PVD; vacuum coating; hard coatings
uk покриття PVD; PVD; вакуумне напилення
be пакрыццё PVD; PVD; вакуумнае напыленне
ru покрытие PVD; PVD; вакуумное напыление
DEGREASING < SURFACE_TREATMENT
pl odtłuszczanie; odtłuszczan*; mycie przemysłowe
lt riebalų šalinimas; nuriebalin*; pramonin* plovim*
en degreasing; industrial washing; parts washing
uk знежирення; знежирен*
be абястлушчванне; абястлушч*
ru обезжиривание; обезжирив*
`;
