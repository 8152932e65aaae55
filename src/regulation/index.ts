export { absorptionBasis } from "./budget/absorption-basis.ts";
