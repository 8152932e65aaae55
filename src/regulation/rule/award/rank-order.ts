import { called, word } from "../../../core/index.ts";

/**
 * Which end of the values is rank 1: the highest (`descending`) or the lowest (`ascending`).
 *
 * @term urutan peringkat
 */
export type RankOrder = "descending" | "ascending";

/** Which end is the best. */
export const rankOrder = /* @__PURE__ */ (() =>
  called(word<RankOrder>(["descending", "ascending"]), "urutan direction sort"))();
