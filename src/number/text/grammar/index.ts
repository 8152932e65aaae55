export { accountingMinus, framedNumeral } from "./framed-numeral.ts";
export { groupingSlip } from "./grouping-slip.ts";
export { numberWordsAt } from "./number-words.ts";
export { type Numeral, numeralAt, type Readings } from "./numeral.ts";
export { plainCode } from "./plain-code.ts";
export { plainText } from "./plain-text.ts";
export { shortestDouble } from "./shortest-double.ts";
