import fc from "fast-check";
import { usualSpamSettings } from "#subgraphs/kit/spam/settings.ts";
import { scoreText } from "#subgraphs/kit/spam/text-score.ts";
import { type CampaignSort, campaign } from "./campaigns.ts";
import { type HonestAd, heldOutAds, tuningAds } from "./honest-ads.ts";

const { textHeldFrom } = usualSpamSettings.channels.PUBLIC;
const points = (...texts: string[]) => scoreText(texts).points;
const codes = (...texts: string[]) => scoreText(texts).reasons.map(({ code }) => code);
const held = (ads: readonly Pick<HonestAd, "title" | "body">[]) =>
  ads.filter(({ title, body }) => points(title, body) >= textHeldFrom);

describe("the score of a text", () => {
  it("leaves ads of the trade alone, those that it was made with and those written afterwards", () => {
    expect(tuningAds()).toHaveLength(200);
    expect(held(tuningAds())).toEqual([]);
    expect(heldOutAds()).toHaveLength(100);
    expect(held(heldOutAds()).length).toBeLessThanOrEqual(2);
  });

  it.each<[CampaignSort, number]>([
    ["SAME_TEXT", 100],
    ["SMALL_CHANGES", 98],
    ["DISGUISE", 95],
    ["LINK_FARM", 98],
    ["LURE", 98],
    ["GIBBERISH", 90],
  ])("finds %s in at least %d of a hundred cases", (sort, least) => {
    expect(held(campaign(sort, 100, 2)).length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ["MONEY_PROMISE", "Zarabiaj 5000 EUR tygodniowo bez wychodzenia z domu"],
    ["MONEY_PROMISE", "Лёгкие деньги не выходя из дома, 5 тыс. долларов в неделю"],
    ["ADVANCE_PAYMENT", "Small processing fee by gift card, send your card number"],
    ["GAMBLING", "Kazino ir lažybos, nemokami sukimai"],
    ["LOANS", "Позика та кредит без довідок, гроші в борг"],
    ["CRYPTO", "Double your bitcoin with trading signals"],
    ["MEDICINES", "Tabletki na odchudzanie, kamagra bez recepty"],
    ["ADULT", "Эскорт и интим, эротический массаж"],
    ["FALSE_DOCUMENTS", "Купити диплом зварника, права без екзаменів, сертифікат без іспиту"],
    ["MULTILEVEL", "Pasyvios pajamos ir finansinė laisvė, tinklinis marketingas"],
    ["PROMOTION", "Buy followers, SEO and backlinks, bulk email lists"],
  ])("names %s as the reason, in a sentence", (code, text) => {
    const { points: sum, reasons } = scoreText([text]);
    expect(sum).toBeGreaterThanOrEqual(textHeldFrom);
    expect(reasons[0]?.code).toBe(code);
    expect(reasons[0]?.message).toMatch(/\.$/);
  });

  it("reads words through foreign letters, invisible ones, digits and blanks", () => {
    for (const text of [
      "kаsуno bukmаchеr",
      "k\u200basyno b\u200bukmacher",
      "k4syn0 bukm4cher",
      "k a s y n o bukmacher",
    ])
      expect(codes(text)).toContain("GAMBLING");
    expect(codes("зaрабoтoк нa дoму")).toContain("DISGUISE");
  });

  it.each([
    "Spawacz 135/141, EN ISO 3834-2, EN 1090-2 EXC3, S235JR i S355J2+N, drut G3Si1, M8x20, 1.4301",
    "Сварка 09Г2С и Ст3, полуавтомат, TIGом и MIGом, CNCшник, 3D, µm, Ø 40",
    "Kontakt: +48 601 200 300, NIP 819-093-78-65, www.firma.example.pl",
    "P R A C A dla spawacza! Pilnie!!!",
    "Szukam pracy",
    "Suvirintojas",
    "Praca/Darbas/Work/Робота/Праца/Работа: suwnica, kranas, crane, кран",
    "Работа с\u00adвар\u00adщи\u00adком, перенос слов из Word",
  ])("has nothing against: %s", (text) => {
    expect(points(text)).toBeLessThan(4);
  });

  it("says the same whatever the case of the letters", () => {
    const letters = fc.constantFrom(
      ..."abcdeząčęėįšųūžłóśćńźабвгдежзиклмнопрстуфхцчшщіїєґўы 0123456789.,!@/:-€$",
    );
    const text = fc.oneof(
      fc.string({ unit: letters, maxLength: 300 }),
      fc.constantFrom(
        ...[...tuningAds(), ...campaign("MIXED", 60)].map(({ title, body }) => `${title} ${body}`),
      ),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(scoreText([each.toUpperCase()])).toEqual(scoreText([each.toLowerCase()]));
        expect(scoreText([each])).toEqual(scoreText([each.toLowerCase()]));
      }),
      { numRuns: 150 },
    );
  });

  it("gives points to any text without a fault", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 400 }), { maxLength: 4 }), (texts) => {
        expect(scoreText(texts).points).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it("takes work in step with the length of a text, whatever it is made of", () => {
    const pieces = [
      "kasyno ",
      "a@",
      "https://a.",
      "1 000 ",
      "а",
      "aа",
      "!",
      "z a r ",
      "📣",
      "+48 ",
      "\u200b",
      "x.y.z/",
    ];
    for (const piece of pieces) {
      const lookups = (times: number) => scoreText([piece.repeat(times)]).lookups;
      expect(lookups(4000)).toBeLessThanOrEqual(4.2 * lookups(1000) + 100);
    }
  });
});
