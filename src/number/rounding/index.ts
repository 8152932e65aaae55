export { round } from "./round.ts";
export { roundExact } from "./round-exact.ts";
export {
  keptDecimals,
  printedDecimals,
  type Rounding,
  type RoundingMode,
  roundingMode,
  roundingShape,
} from "./rounding-shape.ts";
