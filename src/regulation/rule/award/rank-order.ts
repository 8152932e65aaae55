/**
 * Which end of the values is rank 1: the highest (`descending`) or the lowest (`ascending`).
 *
 * @term urutan peringkat
 */
export type RankOrder = "descending" | "ascending";
