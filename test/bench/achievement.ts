// Achievement in bulk at two declared decimals, against an idiomatic float loop over the same records. Alone:
// npm run bench -- achievement
import { lkjipPolicy, measureAchievement, measureAchievements } from "sakip";

type Row<T> = { readonly polarity: "maximize" | "minimize"; readonly target: T; readonly realization: T };

const records = Number(process.argv[2] ?? 200_000);
const rounds = 7;

/** In times of the float loop; loose, for machines that do other things too. It catches a fall, not a breath. */
const BOUND = 9;

// A linear congruence, so that every run sees the same rows: targets 1.00–999.99, realisations up to 130 % of them.
let state = 1;
const next = (below: number): number => {
  state = (state * 48271) % 2147483647;
  return state % below;
};
const cents = Array.from({ length: records }, () => {
  const target = next(99_900) + 100;
  return [target, next(Math.ceil(target * 1.3)), next(4) === 0] as const;
});
const polarity = (lower: boolean) => (lower ? "minimize" : "maximize");
const texts: Row<string>[] = cents.map(([t, r, lower]) => ({
  polarity: polarity(lower),
  target: (t / 100).toFixed(2),
  realization: (r / 100).toFixed(2),
}));
const numbers: Row<number>[] = cents.map(([t, r, lower]) => ({
  polarity: polarity(lower),
  target: t / 100,
  realization: r / 100,
}));

/** What an application writes without the library. */
function floatLoopOfTexts(rows: readonly Row<string>[]): { value: number; formula: string }[] {
  return rows.map((row) => {
    const target = Number(row.target);
    const realization = Number(row.realization);
    const percent =
      row.polarity === "maximize" ? (realization / target) * 100 : ((2 * target - realization) / target) * 100;
    return { value: Number(percent.toFixed(2)), formula: row.polarity === "maximize" ? "ratio" : "mirror" };
  });
}

function floatLoopOfNumbers(rows: readonly Row<number>[]): { value: number; formula: string }[] {
  return rows.map(({ polarity, target, realization }) => {
    const percent =
      polarity === "maximize" ? (realization / target) * 100 : ((2 * target - realization) / target) * 100;
    return { value: Number(percent.toFixed(2)), formula: polarity === "maximize" ? "ratio" : "mirror" };
  });
}

const libraryOfTexts = () => measureAchievements(texts, lkjipPolicy);
const libraryOfNumbers = () => measureAchievements(numbers, lkjipPolicy);
const unrounded = () => measureAchievements(texts);
const inParts = () => parts.map((part) => measureAchievements(part, lkjipPolicy));
const oneByOne = () => texts.map((row) => measureAchievement(row, lkjipPolicy));
const parts = Array.from({ length: Math.ceil(records / 10_000) }, (_, i) => texts.slice(i * 10_000, (i + 1) * 10_000));

/** Time of the processor, in milliseconds: that of the clock is also that of whoever shares the machine. */
function time(run: () => unknown): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Prints the ratio of two jobs, the median of paired rounds, and says whether it is within the bound. */
function compare(name: string, job: () => unknown, base: () => unknown): boolean {
  const pairs = Array.from({ length: rounds }, () => [time(base), time(job)] as const);
  const ratio = pairs.map(([b, j]) => j / b).sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
  const nanoseconds = (side: 0 | 1) => Math.round((Math.min(...pairs.map((pair) => pair[side])) * 1e6) / records);
  const times = `${nanoseconds(1)} ns against ${nanoseconds(0)} ns a record`;
  console.log(`${name.padEnd(28)}${ratio.toFixed(2)} (${times})`);
  return ratio <= BOUND;
}

/** How many of the float loop's two-decimal figures are wrong, by whole-number arithmetic. */
function wrong(results: readonly { value: number }[]): number {
  return cents.filter(([t, r, lower], i) => {
    const top = BigInt(lower ? 2 * t - r : r) * 20_000n;
    const bottom = 2n * BigInt(t);
    const sign = top < 0n ? -1n : 1n;
    const hundredths = sign * ((sign * top + BigInt(t)) / bottom);
    return Math.round((results[i]?.value ?? 0) * 100) !== Number(hundredths);
  }).length;
}

const exact = libraryOfTexts().map((each) => ({
  value: each.status === "computed" ? each.value.toNumber() : Number.NaN,
}));
console.log(`achievement, ${records} records`);
const ofTexts = () => floatLoopOfTexts(texts);
const isFine = [
  compare("texts", libraryOfTexts, ofTexts),
  compare("numbers", libraryOfNumbers, () => floatLoopOfNumbers(numbers)),
  compare("texts, unrounded", unrounded, ofTexts),
  compare("texts, 10,000 a call", inParts, ofTexts),
  compare("texts, one a call", oneByOne, ofTexts),
];
const misses = wrong(exact);
console.log(`wrong: ${misses} of the library, ${wrong(floatLoopOfTexts(texts))} of the float loop`);
process.exitCode = isFine.every(Boolean) && misses === 0 ? 0 : 1;
