// Achievement in bulk, against an idiomatic float loop over the same records.
import { Decimal as DecimalJs } from "decimal.js";
import { type Achievement, lkjipPolicy, measureAchievement, measureAchievements } from "sakip";
import { bench } from "./support/rows.ts";
import { asNumbers, asTexts, dueHundredths, reachedTargets } from "./support/targets.ts";

const RECORDS = 200_000;
const A_CALL = 10_000;

const hundredths = reachedTargets(RECORDS);
const texts = asTexts(hundredths);
const numbers = asNumbers(hundredths);
const parts = Array.from({ length: RECORDS / A_CALL }, (_, i) => texts.slice(i * A_CALL, (i + 1) * A_CALL));

interface Printed {
  readonly value: number;
  readonly formula: string;
}

function floatTexts(): Printed[] {
  return texts.map((row) => {
    const [target, realization] = [Number(row.target), Number(row.realization)];
    const isRatio = row.polarity === "maximize";
    const percent = isRatio ? (realization / target) * 100 : ((2 * target - realization) / target) * 100;
    return { value: Number(percent.toFixed(2)), formula: isRatio ? "ratio" : "mirror" };
  });
}

function floatNumbers(): Printed[] {
  return numbers.map(({ polarity, target, realization }) => {
    const isRatio = polarity === "maximize";
    const percent = isRatio ? (realization / target) * 100 : ((2 * target - realization) / target) * 100;
    return { value: Number(percent.toFixed(2)), formula: isRatio ? "ratio" : "mirror" };
  });
}

function floatUnrounded(): Printed[] {
  return texts.map((row) => {
    const [target, realization] = [Number(row.target), Number(row.realization)];
    const isRatio = row.polarity === "maximize";
    const value = isRatio ? (realization / target) * 100 : ((2 * target - realization) / target) * 100;
    return { value, formula: isRatio ? "ratio" : "mirror" };
  });
}

function floatUnroundedNumbers(): Printed[] {
  return numbers.map(({ polarity, target, realization }) => {
    const isRatio = polarity === "maximize";
    const value = isRatio ? (realization / target) * 100 : ((2 * target - realization) / target) * 100;
    return { value, formula: isRatio ? "ratio" : "mirror" };
  });
}

function decimalTexts(): { readonly value: DecimalJs; readonly formula: string }[] {
  return texts.map((row) => {
    const [target, realization] = [new DecimalJs(row.target), new DecimalJs(row.realization)];
    const isRatio = row.polarity === "maximize";
    const top = isRatio ? realization : target.times(2).minus(realization);
    return { value: top.div(target).times(100).toDecimalPlaces(2), formula: isRatio ? "ratio" : "mirror" };
  });
}

const ofTexts = () => measureAchievements(texts, lkjipPolicy);
const ofNumbers = () => measureAchievements(numbers, lkjipPolicy);
const unrounded = () => measureAchievements(texts);
const unroundedNumbers = () => measureAchievements(numbers);
const inCalls = () => parts.map((part) => measureAchievements(part, lkjipPolicy));
const oneByOne = () => texts.map((row) => measureAchievement(row, lkjipPolicy));

/** How many figures of two decimals are not those of whole numbers. */
function wrong(values: readonly number[]): number {
  return hundredths.filter((row, i) => Math.round((values[i] ?? 0) * 100) !== dueHundredths(row)).length;
}

const valueIn = (each: Achievement): number => (each.status === "computed" ? each.value.toNumber() : Number.NaN);
const records = RECORDS;

bench({
  row: "two decimals, one record a call",
  records,
  goal: 1,
  bound: 8,
  float: floatTexts,
  sakip: oneByOne,
});
bench({
  row: "two decimals, 10,000 records a call",
  records,
  goal: 2,
  bound: 8,
  float: floatTexts,
  sakip: inCalls,
});
bench({
  row: "two decimals, texts",
  records,
  goal: 1,
  bound: 8,
  float: floatTexts,
  sakip: ofTexts,
  decimal: decimalTexts,
  wrong: () => ({
    sakip: wrong(ofTexts().map(valueIn)),
    float: wrong(floatTexts().map(({ value }) => value)),
    "decimal.js": wrong(decimalTexts().map(({ value }) => value.toNumber())),
  }),
});
bench({
  row: "two decimals, numbers",
  records,
  goal: 1.4,
  bound: 15,
  float: floatNumbers,
  sakip: ofNumbers,
  wrong: () => ({ sakip: wrong(ofNumbers().map(valueIn)) }),
});
bench({ row: "unrounded, texts", records, goal: 3, bound: 12, float: floatUnrounded, sakip: unrounded });
bench({
  row: "unrounded, numbers",
  records,
  goal: 3,
  bound: 20,
  float: floatUnroundedNumbers,
  sakip: unroundedNumbers,
});
