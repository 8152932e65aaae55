// Achievement in bulk, against an idiomatic float loop over the same records.
import { Decimal as DecimalJs } from "decimal.js";
import { type Achievement, lkjipPolicy, measureAchievement, measureAchievements } from "sakip";
import { randomWhole } from "./support/random.ts";
import { bench } from "./support/rows.ts";

interface Row<T> {
  readonly polarity: "maximize" | "minimize";
  readonly target: T;
  readonly realization: T;
}

const RECORDS = 200_000;
const A_CALL = 10_000;

/** Targets 1.00 to 999.99 and realisations up to 130 % of them, in hundredths; a quarter is better when lower. */
const random = randomWhole(20231117);
const hundredths = Array.from({ length: RECORDS }, () => {
  const target = random(99_900) + 100;
  return { target, realization: random(Math.ceil(target * 1.3)), lower: random(4) === 0 };
});
const texts = hundredths.map(
  ({ target, realization, lower }): Row<string> => ({
    polarity: lower ? "minimize" : "maximize",
    target: (target / 100).toFixed(2),
    realization: (realization / 100).toFixed(2),
  }),
);
const numbers = hundredths.map(
  ({ target, realization, lower }): Row<number> => ({
    polarity: lower ? "minimize" : "maximize",
    target: target / 100,
    realization: realization / 100,
  }),
);
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
  return hundredths.filter(({ target, realization, lower }, i) => {
    const top = BigInt(lower ? 2 * target - realization : realization) * 20_000n;
    const sign = top < 0n ? -1n : 1n;
    const due = sign * ((sign * top + BigInt(target)) / (2n * BigInt(target)));
    return Math.round((values[i] ?? 0) * 100) !== Number(due);
  }).length;
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
