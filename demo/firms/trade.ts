import type { Texts } from "#schema/reference/localized.ts";

/** What a firm can live on, and the words it uses for it. */
export interface Trade {
  /** As in schema/reference/capabilities. */
  readonly capability: string;
  /** NACE Rev. 2 class. */
  readonly nace: string;
  /** The work itself, fit for a list, in pl, lt and en. */
  readonly work: Required<Pick<Texts, "pl" | "lt" | "en">>;
  /** What comes out of it, in the same languages. */
  readonly goods: Required<Pick<Texts, "pl" | "lt" | "en">>;
}

export interface MetalTrade extends Trade {
  readonly machine: { readonly kind: string; readonly axes?: number };
  readonly materials: readonly string[];
}

export interface WoodTrade extends Trade {
  /** In Lithuanian. */
  readonly products: readonly string[];
}
