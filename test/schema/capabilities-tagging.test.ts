import { tagCapabilities } from "#schema/reference/capabilities.ts";

describe("capabilities in running text", () => {
  it.each([
    ["Świadczymy usługi frezowania CNC.", ["MILLING"]],
    ["frezavimo paslaugos", ["MILLING"]],
    ["фрезерные работы", ["MILLING"]],
    ["Виконуємо токарні та фрезерні роботи, зварювання.", ["TURNING", "MILLING", "WELDING"]],
    ["Вырабляем драўляныя паддоны, сушка драўніны.", ["PALLETS", "KILN_DRYING"]],
    ["Gaminame medinius langus ir duris, laiptus.", ["WINDOWS", "DOORS", "STAIRS"]],
    ["Wykonujemy okna i drzwi drewniane oraz schody", ["WINDOWS", "DOORS", "STAIRS"]],
    ["деревянные окна и двери, пеллеты", ["WINDOWS", "DOORS", "PELLETS"]],
    ["Firma specjalizuje się w obróbce skrawaniem i szlifowaniu.", ["MACHINING", "GRINDING"]],
  ])("%s names %j", (text, codes) => {
    expect(tagCapabilities(text)).toEqual(codes);
  });

  it("keeps the order in which a text names them, each once", () => {
    expect(tagCapabilities("bending, welding, bending and welding")).toEqual(["BENDING", "WELDING"]);
    expect(tagCapabilities("sheet bending, welding, sheet bending")).toEqual(["BENDING", "WELDING"]);
  });

  it("reads a list joined by a conjunction", () => {
    expect(tagCapabilities("laser and plasma cutting")).toEqual(["LASER_CUTTING", "PLASMA_CUTTING"]);
    expect(tagCapabilities("cięcie i gięcie laserem")).toContain("LASER_CUTTING");
  });

  it("does not join words across the end of a sentence or an item of a list", () => {
    expect(tagCapabilities("We supply laser. Cutting edge thinking")).toEqual([]);
    expect(tagCapabilities("Steel. Structures of the company")).toEqual([]);
  });

  it("lets the longer term win over an unrelated shorter one inside it", () => {
    expect(tagCapabilities("metal doors")).toEqual(["METAL_DOORS_WINDOWS"]);
    expect(tagCapabilities("Usługi: szlifowanie drewna")).not.toContain("GRINDING");
    expect(tagCapabilities("токарная обработка дерева")).not.toContain("TURNING");
  });

  it("names a wider capability besides the narrower one when its word is said", () => {
    expect(tagCapabilities("laser welding")).toEqual(["LASER_WELDING", "WELDING"]);
  });

  it.each([
    "Wyroby okolicznościowe, okolice i okoliczne firmy",
    "Outdoor and indoor activities, a fair policy, doorway pages",
    "Turning ideas into reality is never boring; honing skills and balancing budgets",
    "Stałe ceny, stale rośniemy, stalowa wola klientów",
    "Мы предлагаем гибкие цены и стабильное качество",
    "Компанія працює на ринку з 2001 року, гнучкі ціни та швидка доставка",
    "Кампанія працуе на рынку з 2001 года, гнуткія цэны і хуткая дастаўка",
    "Įmonė įkurta 1995 metais, lanksčios kainos ir greitas pristatymas",
    "Our company was founded in 1995 and offers flexible prices and reliable service",
    "Kolej na zmiany: nowa siedziba, nowe możliwości, formy współpracy",
    "Gmina leży w malowniczej okolicy nad jeziorem; turyści korzystają ze ścieżek rowerowych i plaży",
    "Miesto gyventojai džiaugiasi nauju parku; bibliotekoje vyko susitikimas su rašytoju",
    "Bankas teikia paskolas verslui ir konsultacijas; tikslus laikas, dalys, medžiai, šaka",
    "A window of opportunity, a spring festival, a cast of actors, log files and a board of directors",
    "Університет готує фахівців з економіки; столиця, стіл переговорів, берег озера",
    "Гасцініца прапануе нумары, рэстаран, канферэнц-залу і экскурсіі па горадзе",
    "Ресторан предлагает блюда русской кухни; столица, банк, валюта, сборная команда",
    "The millennium, the mills of God, grindstone, drillmaster",
    "",
  ])("reads nothing into: %s", (text) => {
    expect(tagCapabilities(text)).toEqual([]);
  });

  it("does not forgive misspelling, which in running text would invent capabilities", () => {
    expect(tagCapabilities("frezwanie i spawnaie")).toEqual([]);
  });

  it("takes a text in several languages and scripts at once", () => {
    expect(tagCapabilities("Spawanie MIG/MAG · suvirinimas · зварювання · powder coating")).toEqual([
      "WELDING",
      "MIG_MAG_WELDING",
      "POWDER_COATING",
    ]);
  });

  it("is the same with and without diacritics, in capitals and with an apostrophe of any kind", () => {
    expect(tagCapabilities("CIECIE LASEREM BLACH")).toEqual(tagCapabilities("cięcie laserem blach"));
    expect(tagCapabilities("дерев’яні вікна")).toEqual(["WINDOWS"]);
    expect(tagCapabilities("дерев'яні вікна")).toEqual(["WINDOWS"]);
  });

  it("stands a text of a hundred thousand letters", () => {
    expect(tagCapabilities("spawanie i frezowanie ".repeat(4500))).toEqual(["WELDING", "MILLING"]);
  });
});
