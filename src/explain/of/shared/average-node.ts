import { kept, list, nullable, optional, type Read, whole, word } from "../../../core/index.ts";
import { type Averageable, averageableShape } from "../../../indicator/index.ts";
import { compare, exactOf, ONE, resultNumber, roundingShape, ZERO } from "../../../number/index.ts";
import {
  average,
  constant,
  type ExplainedInput,
  type Expression,
  figure,
  leastOf,
  mostOf,
  type Operand,
  rootOf,
  roundedBy,
  ruled,
  ruledWord,
  step,
  times,
  weightedAverage,
} from "../../formula/index.ts";
import { type Explanation, explained, type Told } from "../../tell/index.ts";
import { numberOutcome, partShape } from "./fields.ts";
import { capName, expectedName, floorName, usedName } from "./names.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

/** What is averaged, as it was given and as it is read. */
export const averagedRead = /* @__PURE__ */ (() => list(kept(averageableShape)))();

/** What is read of an average, but for what was averaged. */
export const averageFields = /* @__PURE__ */ (() => ({
  ...numberOutcome,
  weights: nullable(list(resultNumber)),
  mean: word(["arithmetic", "geometric"]),
  missing: word(["refuse", "redistribute", "zero"]),
  capEach: nullable(resultNumber),
  cap: nullable(resultNumber),
  floor: nullable(resultNumber),
  bounded: optional(nullable(word(["cap", "floor"])), null),
  used: count,
  expected: count,
  leftOut: list(partShape({ index: count })),
  countedAsZero: list(partShape({ index: count })),
  rounding: nullable(roundingShape),
}))();

const averageRead = /* @__PURE__ */ (() => partShape(averageFields))();

/** An average that was read. */
export type AverageRead = Read<typeof averageRead>;

/** What is averaged: how one of them is called, and its explanation, where it has one. */
export interface Averaged {
  readonly key: (place: number) => string;
  readonly name: { readonly id: string; readonly en: string };
  readonly items: Read<typeof averagedRead>;
  readonly missingName: { readonly id: string; readonly en: string };
  readonly explain?: (given: Averageable, place: number) => Explanation | undefined;
}

/** An average: each of what entered, its weight, what was left out, and what was counted as zero. */
export function averageNode(
  told: Pick<Told, "subject" | "label" | "statement">,
  averaged: Averaged,
  read: AverageRead,
): Explanation {
  const { value, reason, cap, floor, bounded, used, expected, rounding, missing, mean } = read;
  const { items, steps, figures } = itemsOf(averaged, read);
  const core = value === undefined ? undefined : roundedBy(meanOf(read, items), [rounding]);
  const limit = bounded === "cap" ? cap : bounded === "floor" ? floor : null;
  const bound =
    bounded !== null && limit !== null
      ? ruled(bounded, bounded === "cap" ? capName : floorName, limit, "percent")
      : undefined;
  return explained({
    ...told,
    value: value ?? null,
    unit: "percent",
    formula: core && bound ? (bounded === "cap" ? leastOf(core, bound) : mostOf(core, bound)) : core,
    inputs: [
      ...figures,
      ruledWord("mean", { id: "cara rata-rata", en: "kind of mean" }, mean, means[mean]),
      ruledWord("missing", averaged.missingName, missing, missingChoices[missing]),
      figure("used", usedName, exactOf(used)),
      figure("expected", expectedName, exactOf(expected)),
      bound,
    ],
    bound: bound && bounded !== null ? { kind: bounded, value: bound.value } : undefined,
    rounding,
    reason,
    steps,
  });
}

interface Item {
  readonly weight: Operand;
  readonly value: Operand;
}

/** What entered, in order: what has an explanation is a step, all else stands in the formula. */
function itemsOf({ key, name, items: given, explain }: Averaged, read: AverageRead) {
  const { leftOut, countedAsZero, weights, capEach } = read;
  const items: Item[] = [];
  const steps: Explanation[] = [];
  const figures: ExplainedInput[] = [];
  const each = capEach === null ? undefined : ruled("cap-each", capEachName, capEach, "percent");
  for (const [i, { own, read: outcome }] of given.entries()) {
    if (leftOut.some(({ index }) => index === i)) continue;
    const isZero = countedAsZero.some(({ index }) => index === i);
    const exact = isZero || typeof outcome === "string" ? ZERO : outcome;
    const inner = isZero ? undefined : explain?.(own, i);
    const called = { id: `${name.id} ke-${i + 1}`, en: `${name.en} ${i + 1}` };
    const percent = figure(key(i), called, exact, "percent");
    const of = inner ? step(steps.length) : percent;
    if (inner) steps.push(inner);
    else figures.push(percent);
    const isOver = capEach !== null && compare(exact, capEach) > 0;
    const weight = figure(`weight:${i}`, { id: `bobot ke-${i + 1}`, en: `weight ${i + 1}` }, weights?.[i] ?? ONE);
    if (weights !== null) figures.push(weight);
    items.push({ weight, value: isOver && each ? leastOf(of, each) : of });
  }
  if (each) figures.push(each);
  return { items, steps, figures };
}

function meanOf({ mean, weights }: AverageRead, items: readonly Item[]): Expression {
  const values = items.map(({ value }) => value);
  if (mean === "geometric") return rootOf(times(constant("1"), ...values), Math.max(1, items.length));
  return weights === null ? average(values) : weightedAverage(items);
}

const capEachName = { id: "batas atas masing-masing", en: "cap of each" };

const means = {
  arithmetic: { id: "rata-rata hitung", en: "arithmetic mean" },
  geometric: { id: "rata-rata ukur", en: "geometric mean" },
};
/** What becomes of what is missing, behind what it is. */
export const missingChoices = {
  refuse: { id: "membatalkan rata-rata", en: "leave no mean" },
  redistribute: { id: "tidak diikutkan", en: "are left out" },
  zero: { id: "dihitung nol", en: "count as zero" },
};
