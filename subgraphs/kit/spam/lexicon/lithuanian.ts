import type { SpamWords } from "./lexicon.ts";

export const lithuanian: SpamWords = {
  MONEY_PROMISE: {
    6: `lengv*_pinig* greit*_pinig* lengv*_uždarb* greit*_uždarb* neišein*_iš_namų uždirb*_iš_namų uždirb*_neišein*
      garantuot*_peln* garantuot*_pajam* pinig*_be_pastang* uždirb*_internet* uždarb*_internet* pinig*_internet*`,
    4: "užsidirbk uždirbk uždirbkite be_pastangų per_kelias_minutes minutes_per_dieną vos_kelios_minutės",
    3: "darbas_iš_namų dirbk_iš_namų iš_namų iš_savo_telefono išmok*_kasdien kasdien*_išmok*",
  },
  ADVANCE_PAYMENT: {
    7: `registracij*_mokest* stojamas*_mokest* stojam*_mokest* įdarbinim*_mokest* administravim*_mokest*
      sumokėk*_už_mokym* pervesk*_užstat* išankstin*_mok* mokest*_už_mokym* pervesk* sumokėk_iš_anksto`,
    5: "western_union moneygram kortelės_numer* banko_kortelės asmens_dokumento_kopij* paso_kopij* dovan*_kortel*",
    3: "užstat* avans*_sumok* iš_anksto_sumok*",
  },
  CRYPTO: {
    6: "kriptovaliut* kripto bitkoin* forex dvejetain*_opcion* investavim*_platform* prekybos_signal*",
    4: "investuok investuokite padvigubin* padaugin*_pinig*",
  },
  GAMBLING: {
    6: "kazino lažyb* lošim* lošk* lošimų_automat* jackpot* aukso_puod*",
    4: "nemokam*_sukim* premij*_naujok* statyk_už statymų",
  },
  LOANS: {
    6: "paskola paskolos paskolų paskolą paskolas greit*_kredit* kredit*_be vartojim*_kredit* kredit*_internet*",
    4: "be_užstato be_pažymų skolinink* blog*_kredit*_istorij* per_15_minučių be_palūkan*",
  },
  MEDICINES: {
    6: "viagr* kamagr* cialis lieknėjim* lieknink* sulieknė* potencij* numesk* numesi erekcij*",
    4: "maisto_papild* be_recepto stebukling* kilogram*_per",
  },
  ADULT: {
    8: "seksas sekso porno* erotin* eskort* escort* sex intymi*_paslaug* intymios_paslaug*",
    4: "diskretišk* pažint* intym* internetin*_kamer*",
  },
  FALSE_DOCUMENTS: {
    8: `pirk*_diplom* diplom*_be vairuotojo_pažymėjim*_be_egzamin* pažymėjim*_be_egzamin* sertifikat*_be_egzamin*
      parduod*_diplom* parduod*_pažymėjim*`,
  },
  PROMOTION: {
    6: "sekėj* patiktuk* svetain*_optimizav* seo nuorod*_pirk* el_pašto_baz* masin*_laišk* svetain*_reitingavim*",
    4: "pigus_hosting* reklam*_socialiniuose",
  },
  MULTILEVEL: {
    6: "tinklin*_marketing* daugiapakop*_marketing* mlm pasyvi*_pajam* pasyv*_pajam* finansin*_laisv*",
    4: "be_viršinink* be_boso verslas_iš_namų tapk_partner*",
  },
  LURE: {
    3: `spausk spauskite paspausk* tik_šiandien nuoroda_profilyje rašyk_į_privat* nelauk nelaukite registruokis
      registruokitės_dabar liko_vietų vietų_skaičius_ribotas užsiregistruok* atsiimk* rašyk_žinut*`,
  },
};
