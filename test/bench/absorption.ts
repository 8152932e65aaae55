// Absorption of a million budget lines per agency: an idiomatic float loop, this library, and decimal.js in each step.
import { Decimal as DecimalJs } from "decimal.js";
import { summarizeAbsorption } from "sakip";
import { race, table } from "./support/race.ts";
import { randomWhole } from "./support/random.ts";

interface Line<A> {
  readonly agencyId: string;
  readonly budget: A;
  readonly realization: A;
}

/** The goal of the issue, in times of the float loop; the bound is loose, for machines that do other things too. */
const GOAL = 2.5;
const BOUND = 5;

/** Prints the tables, and says whether every ratio was within the bound and every sum right. */
function absorption(lines: number, rounds: number): boolean {
  const wholes = wholeLines(lines);
  const texts = textLines(wholes);
  const numbers = [
    { name: "float loop", run: () => floatLoop(wholes) },
    { name: "sakip", run: () => exactNumbers(wholes) },
    { name: "decimal.js in each step", run: () => decimalNumbers(wholes) },
  ];
  const strings = [
    { name: "float loop", run: () => floatLoopOfTexts(texts) },
    { name: "sakip", run: () => exactTexts(texts) },
    { name: "decimal.js in each step", run: () => decimalTexts(texts) },
  ];
  const fine = [
    report(`${lines} lines, whole rupiah as numbers`, numbers, rounds, oracle(wholes)),
    report(`${lines} lines, rupiah and sen as texts`, strings, rounds, oracle(texts)),
  ];
  return fine.every(Boolean);
}

type Rates = readonly { readonly key: string; readonly budget: string; readonly rate: string }[];

function report(
  title: string,
  variants: readonly { name: string; run: () => Rates }[],
  rounds: number,
  expected: ReadonlyMap<string, string>,
): boolean {
  const results = race(variants, rounds);
  console.log(table(title, results));
  const wrong = variants.map(({ run }) => run().filter(({ key, budget }) => budget !== expected.get(key)).length);
  console.log(
    `sums off by a sen or more: ${variants.map(({ name }, i) => `${name} ${wrong[i]}`).join(", ")} of ${expected.size} agencies`,
  );
  const ratio = results[1]?.ratio ?? Number.NaN;
  console.log(`sakip takes ${ratio.toFixed(2)} times the float loop; the goal is ${GOAL}\n`);
  return ratio <= BOUND && wrong[1] === 0;
}

function floatLoop(lines: readonly Line<number>[]): Rates {
  const groups = new Map<string, { budget: number; realization: number }>();
  for (const line of lines) {
    let group = groups.get(line.agencyId);
    if (!group) {
      group = { budget: 0, realization: 0 };
      groups.set(line.agencyId, group);
    }
    group.budget += line.budget;
    group.realization += line.realization;
  }
  return floatRates(groups);
}

function floatLoopOfTexts(lines: readonly Line<string>[]): Rates {
  const groups = new Map<string, { budget: number; realization: number }>();
  for (const line of lines) {
    let group = groups.get(line.agencyId);
    if (!group) {
      group = { budget: 0, realization: 0 };
      groups.set(line.agencyId, group);
    }
    group.budget += Number(line.budget);
    group.realization += Number(line.realization);
  }
  return floatRates(groups);
}

function floatRates(groups: ReadonlyMap<string, { budget: number; realization: number }>): Rates {
  return [...groups].map(([key, { budget, realization }]) => ({
    key,
    budget: String(budget),
    rate: String((realization / budget) * 100),
  }));
}

function exactNumbers(lines: readonly Line<number>[]): Rates {
  return exactRates(summarizeAbsorption(lines, { by: (line) => line.agencyId }));
}

function exactTexts(lines: readonly Line<string>[]): Rates {
  return exactRates(summarizeAbsorption(lines, { by: (line) => line.agencyId }));
}

function exactRates(summaries: ReturnType<typeof summarizeAbsorption>): Rates {
  return summaries.map(({ key, budget, rate }) => ({
    key,
    budget: budget.toFixed(),
    rate: rate.status === "computed" ? rate.value.toFixed() : rate.reason,
  }));
}

function decimalNumbers(lines: readonly Line<number>[]): Rates {
  const groups = new Map<string, { budget: DecimalJs; realization: DecimalJs }>();
  for (const { agencyId, budget, realization } of lines) {
    const group = groups.get(agencyId) ?? { budget: new DecimalJs(0), realization: new DecimalJs(0) };
    group.budget = group.budget.plus(budget);
    group.realization = group.realization.plus(realization);
    groups.set(agencyId, group);
  }
  return decimalRates(groups);
}

function decimalTexts(lines: readonly Line<string>[]): Rates {
  const groups = new Map<string, { budget: DecimalJs; realization: DecimalJs }>();
  for (const { agencyId, budget, realization } of lines) {
    const group = groups.get(agencyId) ?? { budget: new DecimalJs(0), realization: new DecimalJs(0) };
    group.budget = group.budget.plus(budget);
    group.realization = group.realization.plus(realization);
    groups.set(agencyId, group);
  }
  return decimalRates(groups);
}

function decimalRates(groups: ReadonlyMap<string, { budget: DecimalJs; realization: DecimalJs }>): Rates {
  return [...groups].map(([key, { budget, realization }]) => ({
    key,
    budget: budget.toFixed(),
    rate: realization.div(budget).times(100).toFixed(),
  }));
}

/** A thousand lines per agency, as in a large city; amounts up to a billion rupiah. */
function wholeLines(count: number): Line<number>[] {
  const whole = randomWhole(20231115);
  const agencies = Math.max(1, Math.round(count / 1000));
  return Array.from({ length: count }, (_, i) => {
    const budget = whole(1_000_000_000) + 1;
    return { agencyId: `agency-${i % agencies}`, budget, realization: whole(budget + 1) };
  });
}

function textLines(lines: readonly Line<number>[]): Line<string>[] {
  const whole = randomWhole(20231116);
  const sen = () => String(whole(100)).padStart(2, "0");
  return lines.map(({ agencyId, budget, realization }) => ({
    agencyId,
    budget: `${budget}.${sen()}`,
    realization: `${realization}.${sen()}`,
  }));
}

/** The budgets of all agencies, added up as bigint sen. */
function oracle(lines: readonly Line<number | string>[]): Map<string, string> {
  const sums = new Map<string, bigint>();
  for (const { agencyId, budget } of lines) {
    const [rupiah = "0", sen = ""] = String(budget).split(".");
    const own = BigInt(rupiah) * 100n + BigInt(sen.padEnd(2, "0"));
    sums.set(agencyId, (sums.get(agencyId) ?? 0n) + own);
  }
  return new Map([...sums].map(([key, sum]) => [key, asText(sum)]));
}

function asText(sum: bigint): string {
  const sen = String(sum % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return sen === "" ? String(sum / 100n) : `${sum / 100n}.${sen}`;
}

const [lines = 1_000_000, rounds = 9] = process.argv.slice(2).map(Number);
process.exitCode = absorption(lines, rounds) ? 0 : 1;
