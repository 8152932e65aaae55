import { addUnder } from "../../core/index.ts";
import { add, type Decimal, type Exact, exactToDecimal, type Rounding, roundExact, sumOf } from "../../number/index.ts";
import type { AppliedAdjustment } from "./jury.ts";
import type { RulesRead } from "./jury-call.ts";

/** A score with its deductions and extras, as it goes on and as it is shown. */
export interface Adjusted {
  readonly value: Exact;
  readonly unrounded?: Decimal;
  readonly adjustments?: readonly AppliedAdjustment[];
}

/** One deduction or extra, as the rules have it. */
export type Adjustment = RulesRead["adjustments"][number];

/** Deductions and extras by entry. */
export type Adjustments = ReadonlyMap<string, readonly Adjustment[]>;

/** The deductions and extras of a stage, or on the final score. */
export function adjustmentsOf({ adjustments }: RulesRead, stageId?: string): Adjustments {
  const byEntry = new Map<string, Adjustment[]>();
  for (const each of adjustments) if (each.stageId === stageId) addUnder(byEntry, each.entryId, each);
  return byEntry;
}

/** Adds deductions and extras to a score, then rounds it where the rules say so. */
export function adjusted(score: Exact, own: readonly Adjustment[] = [], rounding?: Rounding): Adjusted {
  const sum = add(score, sumOf(own.map(({ points }) => points)));
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
