import { add, type Decimal, type Exact, exactToDecimal, type Rounding, roundExact, sumOf } from "../../number/index.ts";
import type { AppliedAdjustment } from "./jury.ts";
import type { RulesRead } from "./jury-call.ts";

/** A score with its deductions and extras, as it goes on and as it is shown. */
export interface Adjusted {
  readonly value: Exact;
  readonly unrounded?: Decimal;
  readonly adjustments?: readonly AppliedAdjustment[];
}

/** Which deductions and extras are meant: those of an entry in a stage, or on its final score. */
interface Place {
  readonly entryId: string;
  readonly stageId?: string;
}

/** Adds deductions and extras to a score, then rounds it where the rules say so. */
export function adjusted(score: Exact, { entryId, stageId }: Place, rules: RulesRead): Adjusted {
  const rounding: Rounding | undefined = rules.rounding?.[stageId === undefined ? "total" : "stage"];
  const own = rules.adjustments.filter((each) => each.entryId === entryId && each.stageId === stageId);
  const sum = own.length === 0 ? score : add(score, sumOf(own.map(({ points }) => points)));
  const adjustments = own.map(({ points, reason }) => ({
    points: exactToDecimal(points),
    ...(reason !== undefined && { reason }),
  }));
  return {
    value: rounding === undefined ? sum : roundExact(sum, rounding),
    ...(rounding !== undefined && { unrounded: exactToDecimal(sum) }),
    ...(adjustments.length > 0 && { adjustments }),
  };
}
