import type { Polarity } from "../../indicator/index.ts";
import type { SectionRead } from "../cell/index.ts";
import type { PrintedTotal } from "../sheet/index.ts";
import { checkFormulas } from "./check-formulas.ts";
import { checkPeriods } from "./check-periods.ts";
import { checkQuotients } from "./check-quotients.ts";
import { checkSpans } from "./check-spans.ts";
import { checkSums } from "./check-sums.ts";

/** Every printed figure of a section that follows from others. */
export function checkTotals(read: SectionRead, polarity?: Polarity): PrintedTotal[] {
  return [
    ...checkSums(read),
    ...checkQuotients(read, polarity),
    ...checkPeriods(read),
    ...checkSpans(read),
    ...checkFormulas(read),
  ];
}
