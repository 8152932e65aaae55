import { list, type Plain, type Read, readAll, whole } from "../../../core/index.ts";
import { divide, exactOf, resultNumber } from "../../../number/index.ts";
import type { DividedRanking } from "../../../ranking/index.ts";
import {
  constant,
  type ExplainedInput,
  figure,
  inPercent,
  minus,
  over,
  plus,
  roundedBy,
  step,
  times,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { calledBy } from "../shared/called.ts";
import { countOfAll } from "../shared/count-of.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { valueName } from "../shared/names.ts";
import { rankedRowFields } from "./ranked-row.ts";

const standingRead = /* @__PURE__ */ (() =>
  partShape({ ...rankedRowFields, percentile: resultNumber, group: whole(1, 1_000_000) }))();

const dividedRead = /* @__PURE__ */ (() =>
  resultShape("divided-ranking", { groups: whole(1, 1_000_000), rows: list(standingRead) }))();

/**
 * Explains a ranking that was divided into groups of about the same size: the percentile and the group of each item.
 *
 * @term penjelasan pembagian peringkat
 * @param result - What {@link divideRanking} gave, or its plain copy.
 * @returns How many are ranked, with a step for each.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { divideRanking, explainDividedRanking, rankBy } from "sakip";
 *
 * const divided = divideRanking(rankBy(["91", "75"], { value: (score) => score }), 2);
 * explainDividedRanking(divided).steps.map(({ subject, value }) => [subject, value])
 * // => [["item:91", "1"], ["item:75", "2"]]
 * ```
 */
export function explainDividedRanking<T>(result: DividedRanking<T> | Plain<DividedRanking<T>>): Explanation {
  const [{ groups, rows }] = readAll([dividedRead, result, "result"]);
  const parts = figure("groups", { id: "banyak kelompok", en: "groups" }, exactOf(groups));
  const ranked = figure("ranked", { id: "yang diperingkat", en: "ranked" }, exactOf(rows.length));
  const steps = rows.map((row, at) => standingNode(row, at, { parts, ranked }));
  return explained({
    subject: "divided-ranking",
    label: { id: "Yang dibagi dalam kelompok", en: "Divided into groups" },
    value: exactOf(rows.length),
    unit: "items",
    formula: countOfAll(steps),
    inputs: [parts],
    steps,
  });
}

interface Terms {
  readonly parts: ExplainedInput;
  readonly ranked: ExplainedInput;
}

/** The middle of the tied group among all places, and in which part of them it lies. */
function standingNode(row: Read<typeof standingRead>, at: number, { parts, ranked }: Terms): Explanation {
  const { key, label } = calledBy(row.item, at);
  const first = figure("best-place", names.first, exactOf(row.bestRank));
  const last = figure("worst-place", names.last, exactOf(row.worstRank));
  const before = explained({
    subject: "before",
    label: { id: "Bagian tempat di atasnya", en: "Share of the places above it" },
    value: exactShare(row, Number(ranked.value)),
    unit: "percent",
    formula: inPercent(over(minus(plus(first, last), constant("1")), constant("2")), ranked),
    inputs: [first, last, ranked],
  });
  const percentile = explained({
    subject: "percentile",
    label: { id: "Persentil", en: "Percentile" },
    value: row.percentile,
    unit: "percent",
    formula: minus(constant("100"), step(0)),
    steps: [before],
  });
  return explained({
    subject: `item:${key}`,
    label: { id: `Kelompok ${label.id}`, en: `Group of ${label.en}` },
    value: exactOf(row.group),
    formula: plus(
      roundedBy(over(times(step(0), parts), constant("100")), [{ decimals: 0, mode: "floor" }]),
      constant("1"),
    ),
    inputs: [figure("value", valueName, row.value), parts],
    steps: [before, percentile],
  });
}

/** Half of each place before the middle of the group: 100 × (first + last − 1) ÷ (2 × all). */
function exactShare({ bestRank, worstRank }: Read<typeof standingRead>, all: number) {
  return divide(exactOf(100 * (bestRank + worstRank - 1)), exactOf(2 * all));
}

const names = {
  first: { id: "tempat pertama kelompoknya", en: "first place of its group" },
  last: { id: "tempat terakhir kelompoknya", en: "last place of its group" },
};
