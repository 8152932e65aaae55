/**
 * How the value of a node follows from the values of its children.
 *
 * | rule | value of the parent |
 * |---|---|
 * | `sum` | the sum of the children: counts, rupiah |
 * | `weighted` | their mean by weight |
 * | `average` | their simple mean |
 * | `minimum` | the lowest: no better than its worst part |
 * | `maximum` | the highest: as good as its best part |
 *
 * @term aturan penggabungan
 */
export type RollUpRule = "sum" | "weighted" | "average" | "minimum" | "maximum";
