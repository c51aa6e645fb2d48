import type { SpamWords } from "./lexicon.ts";

export const polish: SpamWords = {
  MONEY_PROMISE: {
    6: `latw*_zarob* szybk*_zarob* latw*_pieniad* szybk*_pieniad* łatw*_pieniąd* szybk*_pieniąd* bez_wychodzenia_z_domu
      zarob*_bez_wysiłku pieniądz*_bez_wysiłku gwarantowan*_zysk* pewn*_zysk* zarab*_w_internecie zarob*_w_internecie
      zarab*_przez_internet zarob*_przez_internet zarabiaj_z_domu zarabiaj_w_domu zarabiaj_na_telefonie`,
    4: `zarabiaj zarabiaj_nawet zarob*_nawet zarobek_od_zaraz bez_wysiłku bez_wychodzenia szybk*_gotówk* łatw*_gotówk*
      kilka_minut_dziennie godzin*_dziennie_z_domu skręcani*_długopis* chałupnictw*`,
    3: "praca_z_domu praca_w_domu z_domu wypłat*_codziennie wypłaty_co_dzień",
  },
  ADVANCE_PAYMENT: {
    7: `opłat*_rekrutacyjn* opłat*_rejestracyjn* opłat*_wstępn* opłat*_manipulacyjn* wpłać_kaucj* wpłat*_z_góry
      opłać_szkolenie opłat*_za_szkolenie opłat*_za_materiał* wpłać przelej`,
    5: "western_union moneygram numer_karty skan_dowodu zdjęci*_dowodu kod_blik blik karta_podarunkow* kart*_podarunkow*",
    3: "przedpłat* kaucj* płatn*_z_góry",
  },
  CRYPTO: {
    6: "kryptowalut* krypto opcj*_binarn* forex sygnał*_inwestycyjn* platform*_inwestycyjn*",
    4: "zainwestuj inwestuj pomnóż podwój_swoj* podwoisz mnożyć",
  },
  GAMBLING: {
    6: "kasyn* bukmacher* zakład*_sportow* automat*_do_gry jednoręk*_bandyt* jackpot*",
    4: "darmow*_spin* spiny spinów bonus*_powitaln* obstawiaj",
  },
  LOANS: {
    6: "pożyczk* chwilówk* kredyt*_bez bez_bik oddłużen* kredyt*_online kredyt*_gotówkow*",
    4: "bez_zaświadczeń dla_zadłużon* na_dowód bez_zdolności kredyt_w bez_poręczycieli",
  },
  MEDICINES: {
    6: "tabletk*_na odchudza* viagr* kamagr* cialis potencj*_bez na_potencję erekcj* schudnij schudn*",
    4: "suplement* bez_recepty cudown* kilogram*_w_miesiąc",
  },
  ADULT: {
    8: "seks sekstelefon porno* erotyczn* sex_* escort* eskort* sponsor*_dla_pań kamerk*_erotyczn*",
    4: "sponsoring dyskretn*_spotka* intymn* randk* kamerk* masaż*_erotyczn*",
  },
  FALSE_DOCUMENTS: {
    8: `kup_dyplom* kupi*_dyplom* dyplom*_bez prawo_jazdy_bez kup_prawo_jazdy zaświadczeni*_bez certyfikat*_bez_egzamin*
      dokument*_kolekcjonersk* dowod*_kolekcjonersk* l4_bez uprawnieni*_bez_egzamin*`,
  },
  PROMOTION: {
    6: `pozycjonowan*_stron* lajk* obserwując*_na followers* baz*_adresów baz*_e mailing* linki_seo seo
      reklam*_w_google`,
    4: "kup_obserwujących obserwujący* promocj*_profil* tani*_hosting*",
  },
  MULTILEVEL: {
    6: "marketing*_sieciow* mlm dochód_pasywny dochod*_pasywn* pasywn*_dochod* wolność_finansow* wolności_finansow*",
    4: "własn*_biznes_bez bez_szefa biznes_z_domu zostań_partnerem lider*_zespoł*_sprzedaż*",
  },
  LURE: {
    3: `kliknij klikaj wejdź_na sprawdź_link* link_w_profilu pisz_na_priv napisz_na_priv tylko_dziś tylko_dzisiaj
      nie_czekaj zarejestruj_się ostatnie_miejsca liczba_miejsc_ograniczona ograniczona_liczba odbierz_bonus odbierz`,
  },
};
