/** Glued timber, panels and the finishing of wood. The notation is explained in `../terms/vocabulary.ts`. */
export const woodPanels = `
FINGER_JOINTING < WOODWORKING
pl łączenie na mikrowczepy; mikrowczep*; łączen* klinow*; drewno klejone na mikrowczepy
lt dygiuotas medienos jungimas; dygiuot*; dantyt* jungt*; ilgint* medien*
en finger jointing; finger-jointed; finger joint; finger-jointed timber
uk зрощування деревини; зрощув* дерев*; мікрошип*; зрощен* брус*
be зрошчванне драўніны; зрошчв* драўн*; мікрашып*
ru сращивание древесины; сращив* древес*; микрошип*; сращён* древес*
WOOD_GLUING < WOODWORKING
pl klejenie drewna; klejen* drewn*; klejonk*; płyt* klejon*; drewno klejone
lt medienos klijavimas; medien* klijav*; klijuot* skyd*; klijuot* medien*; baldinis skydas
en wood gluing; edge-glued panels; glued wood panels; edge-glued boards
uk склеювання деревини; склеюв* дерев*; клеєн* щит*; меблев* щит*
be склейванне драўніны; склейв* драўн*; клеен* шчыт*; мэблев* шчыт*
ru склеивание древесины; склеив* древес*; клеён* щит*; мебельн* щит*
GLUED_LAMINATED_TIMBER
pl drewno klejone warstwowo; klejon* warstwow*; glulam; BSH; belk* klejon*
lt klijuotoji sluoksninė mediena; klijuot* sij*; klijuot* sluoksn*; glulam; klijuotas tašas
en glued laminated timber; glulam; glue-laminated beams; laminated beams
uk клеєний брус; клеєн* брус*; клеєн* балк*; клеєн* дерев*
be клеены брус; клеен* брус*; клеен* бэльк*; клеен* драўн*
ru клеёный брус; клеён* брус*; клеён* балк*; клеён* древес*
CROSS_LAMINATED_TIMBER
pl drewno klejone krzyżowo; klejon* krzyżow*; CLT; panel* CLT
lt kryžmai klijuota mediena; kryžmai klijuot*; CLT; CLT plokšt*
en cross-laminated timber; CLT; CLT panels
uk поперечно-клеєна деревина; перехресно клеєн*; CLT; CLT панел*
be папярочна-клееная драўніна; перакрыжавана клеен*; CLT; CLT панэл*
ru перекрёстно-клеёная древесина; поперечно клеён*; CLT; CLT панел*
STRUCTURAL_TIMBER
pl drewno konstrukcyjne; drewn* konstrukcyjn*; KVH; C24; więźb* dachow*
lt konstrukcinė mediena; konstrukcin* medien*; KVH; C24; statybin* medien*
en structural timber; construction timber; strength-graded timber; KVH; C24; building timber
uk конструкційна деревина; конструкційн* дерев*; будівельн* дерев*
be канструкцыйная драўніна; канструкцыйн* драўн*; будаўнічая драўніна
ru конструкционная древесина; конструкционн* древес*; строительная древесина
VENEER
pl fornir; fornir*; okleina naturalna; okleinowan*; oklein* drewn*
lt lukštas ir fanerė; lukšt*; drožt* lukšt*; faneruot*
en veneer; veneers; veneering; veneered
uk шпон; шпон*
be шпон; шпон*; фанераванн*
ru шпон; шпон*; фанерован*
PLYWOOD
pl sklejka; sklejk*
lt fanera; fanera; klijuot* faner*; faneros; faneros gamyba
en plywood; plywoods
uk фанера; фанер*
be фанера; фанер*
ru фанера; фанер*
WOOD_BASED_PANELS
pl płyty drewnopochodne; płyt* drewnopochod*; płyt* wiórow*; płyt* OSB; OSB; laminowan* płyt*; płyta meblowa
lt medienos plokštės; medien* plokšt*; drožli* plokšt*; OSB; LMDP
en wood-based panels; particleboard; chipboard; fibreboard; OSB; OSB boards; laminated board
uk деревні плити; ДСП; ЛДСП; OSB; деревн* плит*; деревностружков*
be драўняныя пліты; ДСП; ЛДСП; OSB; драўнян* пліт*; драўнянастружк*
ru древесные плиты; ДСП; ЛДСП; OSB; древесн* плит*; древесностружеч*
MDF_PROCESSING
pl obróbka płyt MDF; MDF; front* MDF; płyt* MDF
lt MDF apdirbimas; MDF; MDF plokšt*; MDF fasad*
en MDF processing; MDF; MDF fronts; MDF boards
uk обробка МДФ; МДФ; MDF; фасад* МДФ
be апрацоўка МДФ; МДФ; MDF; фасад* МДФ
ru обработка МДФ; МДФ; MDF; фасад* МДФ
EDGE_BANDING
pl okleinowanie krawędzi; oklein* krawędz*; okleiniar*; oklejan* obrzeż*
lt kraštų laminavimas; briaun* laminav*; kant* klijav*; kraštų klijav*; briaunavim*; kantavim*
en edge banding; edge-banding; edgebanding; edging of panels
uk крайкування; крайкуван*; кромкуван*; обклеюв* крайк*; кромкооблицюв*
be кромкаванне; кромкав*; абклейванне кантаў
ru кромление; кромлен*; кромкооблицов*; кромкован*; облицовк* кромок
PANEL_CUTTING
pl rozkrój płyt meblowych; rozkrój płyt*; rozkroj* płyt*; cięci* płyt; formatow* płyt*
lt plokščių pjaustymas; plokšči* pjaust*; plokšči* pjov*; LMDP pjov*
en panel cutting; cutting of boards; panel sizing; board cutting to size
uk розкрій плит; розкрій ДСП; розкро* плит*; порізк* ДСП; розпил ДСП
be раскрой пліт; раскрой ДСП; распілоўка ДСП; раскро* пліт*
ru раскрой плит; раскрой ДСП; раскро* плит*; распил ДСП
WOOD_VARNISHING
pl lakierowanie drewna; lakierow* drewn*; lakierow* mebl*; lakierow* front*; malow* drewn*
lt medienos lakavimas; lakavim*; medien* lakav*; lakuot*; medien* daž*; bald* daž*
en wood varnishing; wood lacquering; lacquering; varnishing; wood coating; painting of wood
uk лакування деревини; лакув*; фарбув* дерев*; лакофарбув* мебл*
be лакіраванне драўніны; лакіров*; лакірав*; фарбав* драўн*
ru лакирование древесины; лакиров*; покраск* дерев*; окраск* древес*
WOOD_STAINING
pl bejcowanie; bejcow*
lt beicavimas; beicav*; beicuo*
en wood staining; staining of wood; wood stain
uk тонування деревини; тонув* дерев*; морил*; протравлюв* дерев*
be таніраванне драўніны; танірав* драўн*; марылк*
ru тонирование древесины; тониров* древес*; тониров* дерев*; морилк*
WOOD_OILING
pl olejowanie drewna; olejow* drewn*; olejowan*
lt medienos alyvavimas; alyvav*; alyvuot*
en wood oiling; oiled wood; oiling of wood; waxing of wood
uk оліювання деревини; покриття дерев* олією; оліюв* дерев*
be пакрыццё драўніны алеем; драўн* алеем
ru покрытие древесины маслом; древес* маслом; браширов*
`;
