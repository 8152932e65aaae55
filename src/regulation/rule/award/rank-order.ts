import { word } from "../../../core/index.ts";

/**
 * Which end of the values is rank 1: the highest (`descending`) or the lowest (`ascending`).
 *
 * @term urutan peringkat
 */
export type RankOrder = "descending" | "ascending";

/** Which end is the best. */
export const rankOrder = /* @__PURE__ */ word<RankOrder>(["descending", "ascending"]);
