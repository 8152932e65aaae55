import { anyText, type Given, nullable, object, type Read, type Shape } from "../../../core/index.ts";
import { compare, divide, type Exact, multiply, ONE } from "../../../number/index.ts";
import { readUnit } from "../../../unit/index.ts";
import type { TargetAndReached } from "./reached.ts";

const sideUnitsFields = /* @__PURE__ */ (() =>
  object({
    /** The unit of the target. */
    target: nullable(anyText),
    /** The unit of the realisation. */
    realization: nullable(anyText),
  }))();

/** The units of both sides. */
export interface SideUnits extends Given<typeof sideUnitsFields> {}

/** The shape of the units of both sides. */
export const sideUnitsShape: Shape<SideUnits, Read<typeof sideUnitsFields>> = sideUnitsFields;

/** A realisation in the unit of its target. */
export function inUnitOfTarget(pair: TargetAndReached, unit: SideUnits | undefined): TargetAndReached {
  const times = unitTimes(unit);
  if (pair.kind !== "number" || pair.reached === undefined || typeof times !== "object") return pair;
  return { ...pair, reached: multiply(pair.reached, times) };
}

/** How many of the unit of the target one of the unit of the realisation is; undefined where they are the same. */
export function unitTimes(unit: SideUnits | undefined): Exact | "unit-mismatch" | undefined {
  if (!unit?.realization?.trim() || !unit.target?.trim()) return undefined;
  const [own, wanted] = [readUnit(unit.realization), readUnit(unit.target)];
  if (own.kind !== wanted.kind) return "unit-mismatch";
  const times = divide(own.times, wanted.times);
  return compare(times, ONE) === 0 ? undefined : times;
}
