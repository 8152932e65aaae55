import { atLeast, compare, type Exact, meanOf, ZERO } from "../../number/index.ts";
import type { Evaluation } from "../score/index.ts";
import { fractionOf, type Place } from "./upgrades-of.ts";

/** For each place the number of its rise, from the smallest; −1 where it stays as it is. */
export type Levels = readonly number[];

/** What the places of a sheet rest on. */
export interface LogicFrame {
  /** Whether a raised place keeps within what it rests on. */
  readonly keepsLimits: (at: number, levels: Levels) => boolean;
  /** The places on which each place rests. */
  readonly bases: readonly (readonly number[])[];
}

/** The logic frame over answered items: what was not answered one by one limits nothing. */
export function frameOf({ components }: Evaluation, places: readonly Place[]): LogicFrame {
  const parts = components.flatMap((component) => component.parts);
  const fractions = new Map(parts.flatMap(({ items }) => items.map((item) => [item.code, fractionOf(item)] as const)));
  const leftOut = new Set(parts.flatMap((part) => (part.leftOut ?? []).map(({ code }) => code)));
  const placeAt = new Map(
    places.flatMap(({ code, itemAt }, at) => (itemAt === undefined ? [] : [[code, at] as const])),
  );
  const limits = places.map((place) =>
    place.limits
      .map(({ of, take }) => ({ of: of.filter((code) => !leftOut.has(code)), take }))
      .filter(({ of }) => of.length > 0 && of.every((code) => fractions.has(code))),
  );
  const now = (code: string, levels: Levels): Exact => {
    const at = placeAt.get(code);
    const raised = at === undefined ? undefined : places[at]?.rises[levels[at] ?? -1];
    return raised?.fraction ?? fractions.get(code) ?? ZERO;
  };
  return {
    bases: limits.map((own) => [...new Set(own.flatMap(({ of }) => of.flatMap((code) => placeAt.get(code) ?? [])))]),
    keepsLimits: (at, levels) => {
      const fraction = places[at]?.rises[levels[at] ?? -1]?.fraction;
      if (fraction === undefined) return true;
      return (limits[at] ?? []).every(({ of, take }) => {
        const own = of.map((code) => now(code, levels));
        const limit = take === "mean" ? meanOf(own) : own.reduce(atLeast, ZERO);
        return compare(fraction, limit) <= 0;
      });
    },
  };
}
