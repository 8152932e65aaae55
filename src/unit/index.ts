export { convertUnit, type UnitConversion, type UnitReason } from "./convert-unit.ts";
export { knownUnit } from "./known-words.ts";
export { readUnit, type UnitReading } from "./read-unit.ts";
export { sameUnit } from "./same-unit.ts";
