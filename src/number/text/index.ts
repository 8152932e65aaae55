export type { FormatOptions } from "./format.ts";
export { formatNumber } from "./format-number.ts";
export { formatPercent } from "./format-percent.ts";
export { formatRupiah } from "./format-rupiah.ts";
export { type Readings, readFigure } from "./indonesian-text.ts";
export { parseIndonesianNumber } from "./parse-indonesian-number.ts";
