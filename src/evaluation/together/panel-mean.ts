import {
  type Decimal,
  type Exact,
  exactOf,
  exactToDecimal,
  percentOf,
  sumOf,
  weightedMeanOf,
} from "../../number/index.ts";
import type { ProvedPart, ProvedRegulation, RegulationRounding } from "../../regulation/index.ts";
import type { Evaluation, ItemScore, PartScore, WorkedComponent } from "../score/index.ts";

/** An evaluation and how much it counts in a mean. */
export interface Counted {
  readonly evaluation: Evaluation;
  readonly weight: Exact;
}

/** What one assessor found in one place, and how much that counts. */
interface Found<T> {
  readonly score: T;
  readonly weight: Exact;
}

/**
 * The mean of evaluations at every level. A component is the sum of the means of its sub-components, so that it is
 * rounded once; where somebody gave its value alone it is the mean of the values.
 */
export function panelMean({ regulation, components }: ProvedRegulation, panel: readonly Counted[]): WorkedComponent[] {
  return components.map(({ rule, parts }, at) => {
    const found = panel.flatMap(({ evaluation, weight }) => {
      const score = evaluation.components[at];
      return score === undefined ? [] : [{ score, weight }];
    });
    const means = parts.flatMap((part) => {
      const own = foundIn(found, ({ parts: scores }) => scores.find(({ key }) => key === part.rule.key));
      return own.length < found.length ? [] : [partMean(part, own, regulation.rounding)];
    });
    if (means.length === 0 || means.length < parts.length) return { rule, value: valueMean(found), parts: [] };
    return { rule, value: sumOf(means.map(({ value }) => value)), parts: means.map(({ score }) => score) };
  });
}

function foundIn<T, U>(found: readonly Found<T>[], place: (score: T) => U | undefined): Found<U>[] {
  return found.flatMap(({ score, weight }) => {
    const own = place(score);
    return own === undefined ? [] : [{ score: own, weight }];
  });
}

function valueMean(found: readonly Found<{ readonly value: Decimal }>[]): Exact {
  return weightedMeanOf(found.map(({ score, weight }) => ({ value: exactOf(score.value), weight })));
}

function partMean({ rule, weight }: ProvedPart, found: readonly Found<PartScore>[], rounding: RegulationRounding) {
  const { key, code, label, source } = rule;
  const value = valueMean(found);
  const letter = sameIn(found, (score) => score.letter);
  const score: PartScore = {
    key,
    code,
    label,
    weight: rule.weight,
    value: exactToDecimal(value),
    ...(rounding.part !== undefined && { rounding: rounding.part }),
    method: "assessors",
    ...(letter !== undefined && { letter }),
    percent: exactToDecimal(percentOf(value, weight)),
    ...itemMeans(found),
    basis: source,
  };
  return { value, score };
}

/** Items are averaged where everybody answered the same ones. */
function itemMeans(found: readonly Found<PartScore>[]): Pick<PartScore, "items" | "leftOut"> {
  const [first] = found;
  const keys = sameIn(found, ({ items }) => JSON.stringify(items.map(({ key }) => key)));
  if (first === undefined || keys === undefined) return { items: [] };
  const { items, leftOut } = first.score;
  return {
    items: items.map((_item, i) => itemMean(foundIn(found, (score) => score.items[i]))),
    ...(leftOut !== undefined && { leftOut }),
  };
}

function itemMean(found: readonly Found<ItemScore>[]): ItemScore {
  const worth = exactToDecimal(
    weightedMeanOf(found.map(({ score, weight }) => ({ value: exactOf(score.worth), weight }))),
  );
  // There is one: the item of everybody.
  const { key, code, label, full, weight, rounding } = (found[0] as Found<ItemScore>).score;
  return {
    key,
    code,
    label,
    answer: sameIn(found, ({ answer }) => answer) ?? worth.toString(),
    worth,
    full,
    ...(weight !== undefined && { weight }),
    value: exactToDecimal(valueMean(found)),
    ...(rounding !== undefined && { rounding }),
  };
}

/** What everybody said, where everybody said the same. */
function sameIn<T>(found: readonly Found<T>[], said: (score: T) => string | undefined): string | undefined {
  const [first, ...others] = found.map(({ score }) => said(score));
  return others.every((other) => other === first) ? first : undefined;
}
