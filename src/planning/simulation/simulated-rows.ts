import { compare, type Decimal, exactOf, exactToDecimal, sign, subtract } from "../../number/index.ts";
import type { SimulatedAspect } from "./simulated-rule.ts";
import type { SimulatedRow, SimulatedSide, SimulationStep } from "./simulation.ts";

/** A row from its two sides and its steps. */
export function simulatedRow(
  { id, month }: Pick<SimulatedRow, "id"> & { readonly month?: string },
  before: SimulatedSide,
  after: SimulatedSide,
  steps: readonly SimulationStep[],
): SimulatedRow {
  const [old, now] = [figureIn(before), figureIn(after)];
  const isRanked = before.rank !== undefined && after.rank !== undefined;
  return {
    id,
    ...(month !== undefined && { month }),
    before,
    after,
    changes: changesOf(before, after),
    ...(old !== undefined && now !== undefined && { difference: differenceOf(old, now) }),
    ...(isRanked && { places: (before.rank ?? 0) - (after.rank ?? 0) }),
    ...(before.rupiah !== undefined &&
      after.rupiah !== undefined && { rupiah: differenceOf(before.rupiah, after.rupiah) }),
    steps,
  };
}

/** The rows of what stands at the same place on both sides. */
export function rowsOf<T>(
  ids: readonly string[],
  { before, after }: Readonly<Record<"before" | "after", readonly T[]>>,
  rowOf: (id: string, old: T, now: T) => SimulatedRow,
): readonly SimulatedRow[] {
  return ids.flatMap((id, at) => {
    const [old, now] = [before[at], after[at]];
    return old === undefined || now === undefined ? [] : [rowOf(id, old, now)];
  });
}

/** A step of figures; undefined where they are the same. */
export function figureStep(
  step: Pick<SimulationStep, "kind" | "code" | "label">,
  before: Decimal | undefined,
  after: Decimal | undefined,
): readonly SimulationStep[] {
  if (before !== undefined && after !== undefined) {
    const difference = differenceOf(before, after);
    return sign(exactOf(difference)) === 0 ? [] : [{ ...step, before, after, difference }];
  }
  if (before === undefined && after === undefined) return [];
  return [{ ...step, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** A step of words; none where they are the same. */
export function wordStep(
  step: Pick<SimulationStep, "kind" | "code" | "label">,
  before: string | undefined,
  after: string | undefined,
): readonly SimulationStep[] {
  if (before === after) return [];
  return [{ ...step, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** After less before, exact. */
export function differenceOf(before: Decimal, after: Decimal): Decimal {
  return exactToDecimal(subtract(exactOf(after), exactOf(before)));
}

function changesOf(before: SimulatedSide, after: SimulatedSide): SimulatedAspect[] {
  const isOther = (old: unknown, now: unknown) => JSON.stringify(old) !== JSON.stringify(now);
  return [
    ...(isOtherValue(before, after) ? ["value" as const] : []),
    ...(before.grade !== after.grade ? ["grade" as const] : []),
    ...(before.rank !== after.rank ? ["rank" as const] : []),
    ...(isOther([before.awards, before.contested], [after.awards, after.contested]) ? ["award" as const] : []),
    ...(isOther(
      [before.consequences, before.undecided, before.percent],
      [after.consequences, after.undecided, after.percent],
    )
      ? ["consequences" as const]
      : []),
    ...(isOther(before.rupiah, after.rupiah) ? ["rupiah" as const] : []),
  ];
}

function isOtherValue(before: SimulatedSide, after: SimulatedSide): boolean {
  const [old, now] = [figureIn(before), figureIn(after)];
  if (old !== undefined && now !== undefined) return compare(exactOf(old), exactOf(now)) !== 0;
  return before.value?.status !== after.value?.status;
}

function figureIn({ value }: SimulatedSide): Decimal | undefined {
  return value?.status === "computed" ? value.value : undefined;
}
