import {
  add,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  negate,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import { type ClauseRead, measuredOf, type PolicyRead, type ResultRead } from "./clause-holds.ts";
import type { Consequence } from "./consequence.ts";

/** By which policy a clause holds, and of what it holds. */
interface Applied {
  readonly policy: PolicyRead;
  readonly result: ResultRead;
}

/** What follows by a clause that holds, with what it was made of; all that the clause looks at is then known. */
export function consequenceOf(
  clause: ClauseRead,
  percent: Exact | undefined,
  { policy, result }: Applied,
): Consequence {
  const { id, kind, label, source = policy.source, shortfall } = clause;
  const measured = shortfall && measuredOf(result, shortfall.measure);
  return {
    clause: id,
    kind,
    label,
    ...(percent && { percent: exactToDecimal(percent) }),
    ...(measured && clause.percent && { fixed: exactToDecimal(clause.percent) }),
    ...(shortfall &&
      measured && {
        shortfall: {
          measure: shortfall.measure,
          measured: exactToDecimal(measured),
          of: exactToDecimal(shortfall.of),
        },
      }),
    basis: source,
  };
}

/** The correction of the allowance by a clause that holds. */
export function correctionOf({ percent, shortfall }: ClauseRead, result: ResultRead): Exact | undefined {
  const measured = shortfall && measuredOf(result, shortfall.measure);
  if (!measured) return percent;
  const lacking = subtract(HUNDRED, measured);
  const cut = sign(lacking) > 0 ? negate(divide(multiply(shortfall.of, lacking), HUNDRED)) : ZERO;
  return add(percent ?? ZERO, cut);
}
