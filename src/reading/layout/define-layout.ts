import { parse } from "../../core/index.ts";
import { type Layout, type LayoutForm, type LayoutInput, layoutShape } from "./layout-shape.ts";

/**
 * Builds a layout and proves it: it names no field and no level that it does not have, no head word means two fields, and
 * the fields that its form needs are there.
 *
 * @term susunan lembar
 * @typeParam F - The form of its items.
 * @param input - The layout.
 * @returns The layout, frozen.
 * @throws A {@link SakipError} with every fault at once: `invalid-input`, `duplicate-key`, `invalid-number`.
 * @see No official source: sheets are laid out as their makers please.
 * @example
 * ```ts
 * import { defineLayout, readRows } from "sakip/reading";
 *
 * const visits = defineLayout({
 *   id: "visits",
 *   label: { id: "Kunjungan", en: "Visits" },
 *   fields: {
 *     place: { words: ["Puskesmas"], reads: "text" },
 *     visits: { words: ["Jumlah Kunjungan"], reads: "figure", unit: "orang" },
 *   },
 * });
 * const { items } = readRows([["PUSKESMAS", "Jumlah\nKunjungan"], ["Tapin Utara", "1.204.000"], ["Binuang", "-"]], visits);
 * items.map(({ values }) => [values["place"], values["visits"]]) // => [["Tapin Utara", "1204000"], ["Binuang", null]]
 * ```
 */
export function defineLayout<const F extends LayoutForm = "plain">(
  input: LayoutInput & { readonly form?: F | undefined },
): Layout<F>;
export function defineLayout(input: LayoutInput): LayoutInput {
  const layout = parse(layoutShape, input);
  return layout.form === undefined ? Object.freeze({ ...layout, form: "plain" as const }) : layout;
}
