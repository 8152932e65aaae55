export { countFact, figureFact, figuresFact, percentFact, rupiahFact } from "./facts.ts";
export type { FormatOptions } from "./format.ts";
export { formatNumber } from "./format-number.ts";
export { formatPercent, type PercentFormatOptions } from "./format-percent.ts";
export { formatRupiah } from "./format-rupiah.ts";
export {
  accountingMinus,
  groupingSlip,
  type Numeral,
  numberWordsAt,
  numeralAt,
  plainCode,
  plainText,
  shortestDouble,
} from "./grammar/index.ts";
export { parseIndonesianNumber } from "./parse-indonesian-number.ts";
