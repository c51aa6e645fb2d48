import { widerCapabilities } from "#schema/reference/capabilities.ts";

/**
 * Standards that are usual for a capability, of which any one counts: where the law or the trade asks for one.
 * Construction products: Regulation (EU) 305/2011 with the harmonised standards EN 1090-1, EN 14081-1, EN 13986 and
 * EN 14351-1; railway welding: EN 15085-2; fusion welding: ISO 3834; wood packaging out of the EU: ISPM 15.
 */
const usual: Readonly<Record<string, readonly string[]>> = {
  STEEL_STRUCTURES: ["EN 1090-1"],
  METAL_DOORS_WINDOWS: ["EN 14351-1"],
  WELDING: ["ISO 3834-2", "ISO 3834-3", "ISO 3834-4"],
  PRESSURE_VESSELS: ["ISO 3834-2"],
  RAILWAY_COMPONENTS: ["EN 15085-2"],
  AUTOMOTIVE_PARTS: ["IATF 16949"],
  MEDICAL_IMPLANTS: ["ISO 13485"],
  STRUCTURAL_TIMBER: ["EN 14081-1"],
  WOOD_BASED_PANELS: ["EN 13986"],
  PLYWOOD: ["EN 13986"],
  WINDOWS: ["EN 14351-1"],
  DOORS: ["EN 14351-1"],
  SAWMILLING: ["FSC-CoC", "PEFC-CoC"],
  PALLETS: ["ISPM 15"],
  CRATES: ["ISPM 15"],
  WOODEN_PACKAGING: ["ISPM 15"],
};

/** The standards usual for any of the capabilities or what holds them. */
export function usualCertificates(capabilities: readonly string[]): string[] {
  const codes = capabilities.flatMap((code) => [code, ...widerCapabilities(code)]);
  return [...new Set(codes.flatMap((code) => usual[code] ?? []))].sort();
}
