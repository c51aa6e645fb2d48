import iconv from "iconv-lite";
import type { Texts } from "#schema/reference/localized.ts";
import type { DemoFirm } from "../firm.ts";

/** The firm as a database hands it over whose UTF-8 was taken for windows-1252: `ąžuolas` becomes `Ä…Å¾uolas`. */
export function mangled(firm: DemoFirm): DemoFirm {
  return {
    ...firm,
    name: misread(firm.name),
    place: misread(firm.place),
    street: misread(firm.street),
    contactRole: misread(firm.contactRole),
    descriptions: Object.fromEntries(
      Object.entries(firm.descriptions).map(([language, text]) => [language, misread(text)]),
    ) as Texts,
    ...(firm.wood ? { wood: { ...firm.wood, products: firm.wood.products.map(misread) } } : {}),
  };
}

const misread = (text: string) => iconv.decode(Buffer.from(text, "utf8"), "windows-1252");
