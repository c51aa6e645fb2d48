import type { LanguageCode } from "../languages.ts";

/** A standard or scheme by which a firm or a person is certified. */
export type CertificateStandard = {
  readonly code: string;
  readonly holder: "firm" | "person";
  /** Absent where firms of any sector hold it. */
  readonly sector?: string;
  /** What a certificate by it vouches for. */
  readonly names: Readonly<Record<LanguageCode, string>>;
};

/** One a line: code | holder | sector, or `-` for any | what it vouches for in pl, lt, en, uk, be, ru. */
const table = `
ISO 3834-2 | firm | METALWORKING | pełne wymagania jakości przy spawaniu | išsamūs suvirinimo kokybės reikalavimai | welding quality, comprehensive level | повні вимоги до якості зварювання | поўныя патрабаванні да якасці зваркі | полные требования к качеству сварки
ISO 3834-3 | firm | METALWORKING | standardowe wymagania jakości przy spawaniu | standartiniai suvirinimo kokybės reikalavimai | welding quality, standard level | стандартні вимоги до якості зварювання | стандартныя патрабаванні да якасці зваркі | стандартные требования к качеству сварки
ISO 3834-4 | firm | METALWORKING | podstawowe wymagania jakości przy spawaniu | pagrindiniai suvirinimo kokybės reikalavimai | welding quality, elementary level | елементарні вимоги до якості зварювання | элементарныя патрабаванні да якасці зваркі | элементарные требования к качеству сварки
EN 1090-1 | firm | METALWORKING | oznakowanie CE elementów konstrukcji stalowych i aluminiowych | plieninių ir aliumininių konstrukcijų elementų CE ženklinimas | CE marking of steel and aluminium structural components | маркування CE сталевих та алюмінієвих будівельних конструкцій | маркіроўка CE стальных і алюмініевых будаўнічых канструкцый | маркировка CE стальных и алюминиевых строительных конструкций
EN 15085-2 | firm | METALWORKING | spawanie pojazdów szynowych | bėginių transporto priemonių suvirinimas | welding of railway vehicles | зварювання рейкових транспортних засобів | зварка рэйкавых транспартных сродкаў | сварка рельсового подвижного состава
ISO 9001 | firm | - | zarządzanie jakością | kokybės vadyba | quality management | управління якістю | кіраванне якасцю | управление качеством
ISO 14001 | firm | - | zarządzanie środowiskowe | aplinkos apsaugos vadyba | environmental management | екологічне управління | экалагічнае кіраванне | экологическое управление
ISO 45001 | firm | - | bezpieczeństwo i higiena pracy | darbuotojų sauga ir sveikata | occupational health and safety | безпека та гігієна праці | бяспека і гігіена працы | охрана труда и безопасность
ISO 13485 | firm | METALWORKING | jakość wyrobów medycznych, np. implantów | medicinos priemonių, pvz., implantų, kokybė | quality of medical devices such as implants | якість медичних виробів, зокрема імплантів | якасць медыцынскіх вырабаў, у прыватнасці імплантаў | качество медицинских изделий, в том числе имплантатов
IATF 16949 | firm | METALWORKING | jakość w motoryzacji | automobilių pramonės kokybė | quality in the automotive industry | якість в автомобільній промисловості | якасць у аўтамабільнай прамысловасці | качество в автомобильной промышленности
EN ISO 9606-1 | person | METALWORKING | egzamin spawacza: stal | suvirintojo kvalifikacija: plienas | qualified welder of steel | кваліфікація зварника: сталь | кваліфікацыя зваршчыка: сталь | аттестация сварщика: сталь
EN ISO 14732 | person | METALWORKING | kwalifikacja operatorów i nastawiaczy spawania | suvirinimo operatorių ir derintojų kvalifikacija | qualified welding operators and setters | кваліфікація операторів і наладників зварювання | кваліфікацыя аператараў і наладчыкаў зваркі | аттестация операторов и наладчиков сварки
FSC-CoC | firm | WOODWORKING | łańcuch dostaw drewna FSC | FSC medienos gamybos grandis | FSC chain of custody of wood | ланцюг постачання деревини FSC | ланцуг паставак драўніны FSC | цепочка поставок древесины FSC
PEFC-CoC | firm | WOODWORKING | łańcuch dostaw drewna PEFC | PEFC medienos gamybos grandis | PEFC chain of custody of wood | ланцюг постачання деревини PEFC | ланцуг паставак драўніны PEFC | цепочка поставок древесины PEFC
EN 14081-1 | firm | WOODWORKING | drewno konstrukcyjne sortowane wytrzymałościowo | pagal stiprumą rūšiuota statybinė mediena | strength-graded structural timber | конструкційна деревина, сортована за міцністю | канструкцыйная драўніна, сартаваная па трываласці | конструкционная древесина, сортированная по прочности
EN 13986 | firm | WOODWORKING | płyty drewnopochodne dla budownictwa | statybinės medienos plokštės | wood-based panels for construction | деревні плити для будівництва | драўняныя пліты для будаўніцтва | древесные плиты для строительства
EN 14351-1 | firm | WOODWORKING | okna i drzwi zewnętrzne | langai ir lauko durys | windows and exterior doors | вікна та зовнішні двері | вокны і вонкавыя дзверы | окна и наружные двери
ISPM 15 | firm | WOODWORKING | obróbka cieplna opakowań drewnianych do eksportu poza UE | terminis medinės pakuotės apdorojimas eksportui už ES ribų | heat-treated wood packaging for export to third countries | термічна обробка дерев'яної тари для експорту | тэрмічная апрацоўка драўлянай тары для экспарту | термическая обработка деревянной тары для экспорта
`;

export const certificateStandards: readonly CertificateStandard[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", holder, sector = "-", pl = "", lt = "", en = "", uk = "", be = "", ru = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    return {
      code,
      holder: holder === "person" ? "person" : "firm",
      ...(sector === "-" ? {} : { sector }),
      names: { pl, lt, en, uk, be, ru },
    };
  });
