import { list, type Plain, readAll, whole, word } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import type { RankCorrelation } from "../../../ranking/index.ts";
import { constant, figure, minus, over, plus, rootOf, times, total, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { usedName } from "../shared/names.ts";

const count = /* @__PURE__ */ (() => whole(0, Number.MAX_SAFE_INTEGER))();

const correlationRead = /* @__PURE__ */ (() =>
  resultShape("rank-correlation", {
    ...numberOutcome,
    gamma: partShape(numberOutcome),
    concordant: count,
    discordant: count,
    tied: partShape({ first: count, second: count, both: count }),
    constant: list(word(["first", "second"])),
    used: count,
    expected: count,
    leftOut: list(count),
  }))();

/**
 * Explains how far two orders agree: the pairs that stand alike and the other way round, and those that are tied.
 *
 * @term penjelasan korelasi peringkat
 * @param result - What {@link rankCorrelation} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no correlation.
 * @see No official source.
 * @example
 * ```ts
 * import { explainRankCorrelation, rankCorrelation } from "sakip";
 *
 * const agreement = rankCorrelation([{ first: 60, second: 61 }, { first: 70, second: 75 }]);
 * explainRankCorrelation(agreement).value // => "1"
 * ```
 */
export function explainRankCorrelation(result: RankCorrelation | Plain<RankCorrelation>): Explanation {
  const [read] = readAll([correlationRead, result, "result"]);
  const { value, reason, gamma, tied, used, expected, leftOut } = read;
  const alike = figure("concordant", names.alike, exactOf(read.concordant), "pairs");
  const apart = figure("discordant", names.apart, exactOf(read.discordant), "pairs");
  const [first, second, both] = [
    figure("tied-first", names.tiedFirst, exactOf(tied.first), "pairs"),
    figure("tied-second", names.tiedSecond, exactOf(tied.second), "pairs"),
    figure("tied-both", names.tiedBoth, exactOf(tied.both), "pairs"),
  ];
  const excess = minus(alike, apart);
  // Under one root, as it is computed; below zero where more pairs stand the other way round.
  const root = rootOf(
    over(times(excess, excess), times(total([alike, apart, second]), total([alike, apart, first]))),
    2,
  );
  const isOpposed = read.concordant < read.discordant;
  return explained({
    subject: "rank-correlation",
    label: { id: "Korelasi peringkat Kendall", en: "Rank correlation (Kendall's tau-b)" },
    value: value ?? null,
    formula: value && (isOpposed ? times(constant("-1"), root) : root),
    inputs: [
      figure("used", usedName, exactOf(used)),
      figure("expected", names.given, exactOf(expected)),
      leftOut.length === 0 ? undefined : worded("left-out", names.leftOut, leftOut.map((at) => at + 1).join(", ")),
      alike,
      apart,
      first,
      second,
      both,
    ],
    reason,
    steps: [
      explained({
        subject: "gamma",
        label: { id: "Gamma, tanpa pasangan yang sama", en: "Gamma, without tied pairs" },
        value: gamma.value ?? null,
        formula: gamma.value && over(excess, plus(alike, apart)),
        inputs: [alike, apart],
        reason: gamma.reason,
      }),
    ],
  });
}

const names = {
  given: { id: "banyak data yang diberikan", en: "number of data given" },
  leftOut: { id: "tidak dipakai, pada urutan", en: "left out, at the places" },
  alike: { id: "searah", en: "alike" },
  apart: { id: "berlawanan arah", en: "the other way round" },
  tiedFirst: { id: "sama pada sisi pertama saja", en: "tied on the first side alone" },
  tiedSecond: { id: "sama pada sisi kedua saja", en: "tied on the second side alone" },
  tiedBoth: { id: "sama pada kedua sisi", en: "tied on both sides" },
};
