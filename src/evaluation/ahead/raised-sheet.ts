import {
  add,
  atMost,
  type Exact,
  exactOf,
  exactToDecimal,
  type Rounding,
  roundExact,
  sumOf,
  ZERO,
} from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import { conditionsFor, type Evaluation } from "../score/index.ts";
import { frameOf, type Levels, type LogicFrame } from "./logic-frame.ts";
import type { Place } from "./upgrades-of.ts";

/** An evaluation whose places can be raised, and the grade that it is to reach. */
export interface RaisedSheet extends LogicFrame {
  /** Whether the gain alone, rounded as a total is, could be enough. */
  readonly couldReach: (gain: Exact) => boolean;
  /** Whether the raised sheet has the grade, as far as its values decide that. */
  readonly reaches: (levels: Levels) => boolean;
  /** Whether gains alone decide, because nothing is rounded before the total and no condition looks at a part of it. */
  readonly addsUp: boolean;
  /** How many values make up the sheet: as long does it take to score it anew. */
  readonly size: number;
}

/** The sheet as its raised places make it: rounded at every stage as the regulation rounds. */
export function raisedSheet(
  evaluation: Evaluation,
  rule: ProvedRegulation,
  places: readonly Place[],
  target: number,
): RaisedSheet {
  const { scale, rounding } = rule.regulation;
  const values = valuesOf(evaluation, rule, places);
  const top = exactOf(scale.bands[scale.bands.length - 1]?.upTo ?? 0);
  // Roundings before the total may carry it beyond the scale: nothing better begins there.
  const isEnough = (total: Exact) => bandIndex(atMost(rounded(total, rounding.total), top), scale) >= target;
  const grade = scale.bands[target]?.code ?? "";
  const asks = rule.conditions.some((each) => !("fact" in each.rule) && each.rule.grades.includes(grade));
  const unraised = sumOf(values(places.map(() => -1)).map(({ value }) => value));
  const frame = frameOf(evaluation, places);
  const addsUp = !asks && rounding.part === undefined && rounding.component === undefined;
  const gainOf = (levels: Levels) => sumOf(levels.map((level, at) => places[at]?.rises[level]?.gain ?? ZERO));
  return {
    couldReach: (gain) => isEnough(add(unraised, gain)),
    reaches: (levels) => {
      if (addsUp) return isEnough(add(unraised, gainOf(levels)));
      const components = values(levels);
      const total = sumOf(components.map(({ value }) => value));
      if (!isEnough(total)) return false;
      if (!asks) return true;
      const own = valued(evaluation, components, rounded(total, rounding.total));
      // Facts stay what they are, and are told apart.
      return conditionsFor(grade, rule, own, new Map()).every(({ status }) => status !== "not-met");
    },
    addsUp,
    size: evaluation.components.reduce(
      (sum, { parts }) => sum + parts.reduce((all, { items }) => all + 1 + items.length, 0),
      0,
    ),
    ...frame,
  };
}

/** The total of an evaluation with its places raised, rounded at every stage as the regulation rounds. */
export function raisedTotal(
  evaluation: Evaluation,
  rule: ProvedRegulation,
  places: readonly Place[],
): (levels: Levels) => Exact {
  const values = valuesOf(evaluation, rule, places);
  const { total } = rule.regulation.rounding;
  return (levels) => rounded(sumOf(values(levels).map(({ value }) => value)), total);
}

interface RaisedComponent {
  readonly value: Exact;
  readonly parts: readonly Exact[];
}

/** The new points of a sub-component as a whole, or of its items. */
interface RaisedPart {
  whole?: Exact;
  readonly items: Map<number, Exact>;
}

/** The values of the components, anew from their sub-components: a rounded value plus a gain may round otherwise. */
function valuesOf(
  { components }: Evaluation,
  { regulation: { rounding } }: ProvedRegulation,
  places: readonly Place[],
): (levels: Levels) => readonly RaisedComponent[] {
  const sheet = components.map(({ value, parts }) => ({
    value: exactOf(value),
    parts: parts.map((part) => ({ value: exactOf(part.value), items: part.items.map((item) => exactOf(item.value)) })),
  }));
  return (levels) => {
    const raised = new Map<number, RaisedPart[]>();
    for (const [at, level] of levels.entries()) {
      const place = places[at];
      const points = place?.rises[level]?.points;
      if (place === undefined || points === undefined) continue;
      const parts = raised.get(place.componentAt) ?? [];
      raised.set(place.componentAt, parts);
      const part: RaisedPart = parts[place.partAt] ?? { items: new Map() };
      parts[place.partAt] = part;
      if (place.itemAt === undefined) part.whole = points;
      else part.items.set(place.itemAt, points);
    }
    return sheet.map(({ value, parts }, i) => {
      if (parts.length === 0) return { value, parts: [] };
      const own = parts.map((part, j) => {
        const change = raised.get(i)?.[j];
        if (change === undefined) return part.value;
        if (change.whole !== undefined) return change.whole;
        return rounded(sumOf(part.items.map((item, k) => change.items.get(k) ?? item)), rounding.part);
      });
      return { value: rounded(sumOf(own), rounding.component), parts: own };
    });
  };
}

function valued({ components }: Evaluation, raised: readonly RaisedComponent[], total: Exact) {
  return {
    total: exactToDecimal(total),
    components: components.map((component, i) => ({
      ...component,
      value: exactToDecimal(raised[i]?.value ?? ZERO),
      parts: component.parts.map((part, j) => ({ ...part, value: exactToDecimal(raised[i]?.parts[j] ?? ZERO) })),
    })),
  };
}

function rounded(value: Exact, rounding: Rounding | undefined): Exact {
  return rounding === undefined ? value : roundExact(value, rounding);
}
