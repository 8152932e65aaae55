// Absorption of budget lines by unit, ranked where units are small, against floats and decimal.js.
import { Decimal as DecimalJs } from "decimal.js";
import { type AbsorptionSummary, type RankedRow, rankBy, summarizeAbsorption } from "sakip";
import { exactSums, type Line, type Sums, textLines, wholeLines, wrongSums } from "./support/budget.ts";
import { giveFloatRanks, wrongRanks } from "./support/exact-ranks.ts";
import { type Floats, floatRates, floatSumsOfNumbers, floatSumsOfTexts } from "./support/float-sums.ts";
import { bench } from "./support/rows.ts";

const LINES = 500_000;
const large = wholeLines(LINES, 1000);
const largeTexts = textLines(large);
const small = wholeLines(LINES, 50);
const smallTexts = textLines(small);

function floatRanked(groups: ReadonlyMap<string, Floats>) {
  const rates = floatRates(groups);
  rates.sort((a, b) => b.value - a.value);
  giveFloatRanks(rates);
  return rates;
}

function decimalRates(lines: readonly Line<number | string>[]) {
  const groups = new Map<string, { budget: DecimalJs; realization: DecimalJs }>();
  for (const { agencyId, budget, realization } of lines) {
    const group = groups.get(agencyId) ?? { budget: new DecimalJs(0), realization: new DecimalJs(0) };
    group.budget = group.budget.plus(budget);
    group.realization = group.realization.plus(realization);
    groups.set(agencyId, group);
  }
  return Array.from(groups, ([key, { budget, realization }]) => ({
    key,
    budget,
    realization,
    rate: realization.div(budget).times(100),
  }));
}

function decimalRanked(lines: readonly Line<number | string>[]) {
  return decimalRates(lines).sort((a, b) => b.rate.cmp(a.rate));
}

const by = { by: (line: Line<unknown>) => line.agencyId };
const rateOf = ({ rate }: AbsorptionSummary) => (rate.status === "computed" ? rate.value : null);
const ranked = (summaries: readonly AbsorptionSummary[]) => rankBy(summaries, { value: rateOf });
const smallNumbersRanked = () => ranked(summarizeAbsorption(small, by));
const smallTextsRanked = () => ranked(summarizeAbsorption(smallTexts, by));

function wrong(rows: readonly RankedRow<AbsorptionSummary>[], lines: readonly Line<number | string>[]): number {
  const due = exactSums(lines);
  const ranks = rows.map(({ item: { key }, rank }) => ({ ...shareOf(due.get(key)), rank }));
  return (
    wrongRanks(ranks) +
    wrongSums(
      rows.map(({ item }) => item),
      due,
    )
  );
}

function shareOf(sums: Sums | undefined): { part: bigint; whole: bigint } {
  return { part: sums?.realization ?? 0n, whole: sums?.budget ?? 1n };
}

bench({
  row: "1,000 lines a unit, numbers",
  records: LINES,
  goal: 1.3,
  bound: 4,
  float: () => floatRates(floatSumsOfNumbers(large)),
  sakip: () => summarizeAbsorption(large, by),
  decimal: () => decimalRates(large),
  wrong: () => ({ sakip: wrongSums(summarizeAbsorption(large, by), exactSums(large)) }),
});
bench({
  row: "1,000 lines a unit, texts with sen",
  records: LINES,
  goal: 0.8,
  bound: 2.5,
  float: () => floatRates(floatSumsOfTexts(largeTexts)),
  sakip: () => summarizeAbsorption(largeTexts, by),
  decimal: () => decimalRates(largeTexts),
  wrong: () => {
    const due = exactSums(largeTexts);
    const floats = [...floatSumsOfTexts(largeTexts)];
    return {
      sakip: wrongSums(summarizeAbsorption(largeTexts, by), due),
      float: floats.filter(
        ([key, { budget }]) => new DecimalJs(budget).times(100).toFixed() !== String(due.get(key)?.budget),
      ).length,
    };
  },
});
bench({
  row: "50 lines a unit, ranked, numbers",
  records: LINES,
  goal: 3.5,
  bound: 9,
  float: () => floatRanked(floatSumsOfNumbers(small)),
  sakip: smallNumbersRanked,
  decimal: () => decimalRanked(small),
  wrong: () => ({ sakip: wrong(smallNumbersRanked().rows, small) }),
});
bench({
  row: "50 lines a unit, ranked, texts with sen",
  records: LINES,
  goal: 1.3,
  bound: 4,
  float: () => floatRanked(floatSumsOfTexts(smallTexts)),
  sakip: smallTextsRanked,
  decimal: () => decimalRanked(smallTexts),
  wrong: () => ({ sakip: wrong(smallTextsRanked().rows, smallTexts) }),
});
