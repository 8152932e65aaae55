import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  multiply,
  type Rounding,
  subtract,
  sumOf,
  tryExact,
  ZERO,
} from "../../number/index.ts";
import type { RegulationRounding } from "../../regulation/index.ts";
import type { ComponentScore } from "../result/index.ts";

/** The decimals that a figure was printed with: those that its text has, or as few as say its value. */
export function printedWith(given: unknown): number {
  const plain = typeof given === "string" ? /^[+-]?\d+(?:\.(\d+))?$/.exec(given) : null;
  if (plain !== null) return plain[1]?.length ?? 0;
  const exact = tryExact(given);
  return exact === undefined ? 0 : exactToDecimal(exact).decimalPlaces();
}

/** Half a unit of the last decimal: what rounding to the nearest may have moved a figure. */
export function halfUnit(decimals: number): Exact {
  return divide(exactOf(`1e${-decimals}`), exactOf(2));
}

/** What the roundings of a regulation before the total may have moved a component. */
export function roundingSlack({ parts }: ComponentScore, rounding: RegulationRounding): Exact {
  const moved = (stage: Rounding | undefined, count: number) => {
    if (stage === undefined) return ZERO;
    const half = halfUnit(stage.decimals);
    // To the nearest: half a unit. Upwards or downwards: up to a whole one.
    return multiply(stage.mode.startsWith("half") ? half : add(half, half), exactOf(count));
  };
  const items = parts.reduce((count, part) => count + part.items.length, 0);
  return sumOf([
    moved(rounding.item, items),
    moved(rounding.part, parts.length),
    moved(rounding.component, parts.length > 0 ? 1 : 0),
  ]);
}

/** What explains that a printed figure is not the value: that it was printed rounded itself, or what it is made of. */
export function explainedBy(
  { printed, decimals }: { readonly printed: Exact; readonly decimals: number },
  values: readonly Exact[],
  slack: Exact,
): "total" | "components" | undefined {
  const off = values.map((value) => absolute(subtract(printed, value)));
  const within = (spare: Exact) => off.some((each) => compare(each, spare) <= 0);
  if (within(halfUnit(decimals))) return "total";
  return within(add(halfUnit(decimals), slack)) ? "components" : undefined;
}
