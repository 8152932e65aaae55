export { checkTotals } from "./check-totals.ts";
