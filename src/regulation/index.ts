export { absorptionBasis } from "./budget/pmk-214-2017.ts";
