import type { Bilingual } from "../../../core/index.ts";
import { exactOf, fractionText, ZERO } from "../../../number/index.ts";
import { figure, lookedUp, minus, over, plus, ruled, sizeOf, step, times, total } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { calledBy } from "../shared/called.ts";
import { weightName } from "../shared/names.ts";
import type { StabilityRead, StabilityRowRead } from "./stability-read.ts";

/** Where an item stands, from its total down to what would swap it with the next. */
export function stabilityRowNode(row: StabilityRowRead, at: number, read: StabilityRead): Explanation {
  const { rows, order } = read;
  const { key, label } = calledBy(row.item, at);
  const sum = totalNode(row, read);
  const [before, behind] = [rows[row.bestRank - 2], rows[row.worstRank]].map(
    (other) => other && fractionText(other.total),
  );
  const [upper, lower] = order === "descending" ? [before, behind] : [behind, before];
  const bounds = { ...(upper !== undefined && { below: upper }), ...(lower !== undefined && { above: lower }) };
  return explained({
    subject: `item:${key}`,
    label: { id: `Peringkat ${label.id}`, en: `Rank of ${label.en}` },
    value: exactOf(row.bestRank),
    formula: lookedUp(step(0), { ...bounds, gives: String(row.bestRank) }),
    steps: [sum, rangeNode(row), topNode(row, read), ...marginNodes(row, at, { read, sum })],
  });
}

/** The sum of weight × value; of a component where the other end is good the value counts as minus. */
function totalNode({ values, total: sum }: StabilityRowRead, { weights }: StabilityRead): Explanation {
  const parts = [...values].map(([key, value]) => ({
    value: figure(`value:${key}`, { id: `nilai “${key}”`, en: `value of “${key}”` }, value),
    weight: ruled(`weight:${key}`, weightOf(key), weights.get(key) ?? ZERO),
  }));
  return explained({
    subject: "total",
    label: { id: "Jumlah tertimbang", en: "Weighted total" },
    value: sum,
    formula: total(parts.map(({ value, weight }) => times(weight, value))),
    inputs: parts.flatMap(({ value, weight }) => [value, weight]),
  });
}

function rangeNode({ range: { best, worst } }: StabilityRowRead): Explanation {
  const words = { id: `tempat ${best} sampai dengan ${worst}`, en: `places ${best} to ${worst}` };
  return explained({
    subject: "range",
    label: { id: "Rentang tempat dalam seluruh penyusunan", en: "Range of places over all runs" },
    value: { word: `${best}-${worst}`, words },
  });
}

function topNode({ shareInTop }: StabilityRowRead, { places }: StabilityRead): Explanation {
  return explained({
    subject: "share-in-top",
    label: {
      id: `Penyusunan yang menempatkannya dalam ${places} teratas`,
      en: `Runs that had it among the first ${places}`,
    },
    value: shareInTop,
    unit: "percent",
  });
}

interface MarginTerms {
  readonly read: StabilityRead;
  readonly sum: Explanation;
}

/** How far the next one lies, and what would make the two equal. */
function marginNodes({ toNext }: StabilityRowRead, at: number, { read, sum }: MarginTerms): Explanation[] {
  const next = read.rows[at + 1];
  if (toNext === undefined || next === undefined) return [];
  const own = figure(
    "next",
    { id: `jumlah ${calledBy(next.item, at + 1).label.id}`, en: `total of ${calledBy(next.item, at + 1).label.en}` },
    next.total,
  );
  const gap = explained({
    subject: "to-next",
    label: { id: "Jarak ke yang berikutnya", en: "Distance to the next" },
    value: toNext.points,
    unit: "points",
    formula: sizeOf(minus(step(0), own)),
    inputs: [own],
    steps: [sum],
  });
  const { component, points } = toNext.value;
  const weight = ruled("weight", weightOf(component), read.weights.get(component) ?? ZERO);
  const smallest = explained({
    subject: "value-change",
    label: {
      id: `Perubahan nilai “${component}” yang menyamakan keduanya`,
      en: `Change of “${component}” that makes the two equal`,
    },
    value: points,
    unit: "points",
    formula: over(step(0), weight),
    inputs: [weight],
    steps: [gap],
  });
  return [gap, smallest, ...weightNode(toNext.weight)];
}

function weightNode(change: (StabilityRowRead["toNext"] & object)["weight"]): Explanation[] {
  if (change === undefined) return [];
  const { component, from, to } = change;
  const [old, by] = [
    ruled("weight", weightOf(component), from),
    figure("change", { id: "perubahan bobot", en: "change of weight" }, change.change),
  ];
  return [
    explained({
      subject: "weight-change",
      label: {
        id: `Bobot “${component}” yang menyamakan keduanya`,
        en: `Weight of “${component}” that makes the two equal`,
      },
      value: to,
      formula: plus(old, by),
      inputs: [old, by],
    }),
  ];
}

/** The weight of a component. */
export const weightOf = (component: string): Bilingual => ({
  id: `${weightName.id} “${component}”`,
  en: `${weightName.en} of “${component}”`,
});
