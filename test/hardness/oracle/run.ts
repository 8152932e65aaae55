import { parseArgs } from "node:util";
import { type Case, evaluated, fresh, hasPython, record, recorded } from "./cases.ts";
import { differenceOf } from "./difference.ts";
import { suites } from "./suites/index.ts";

// Compares the library with an oracle in Python. Without arguments the recorded cases run, which need no Python:
//   npm run oracle -- --cases 1000000 --seed 7 [--suite ranking] [--record]
const { values } = parseArgs({
  options: {
    cases: { type: "string" },
    seed: { type: "string", default: "1" },
    suite: { type: "string", multiple: true, default: Object.keys(suites) },
    record: { type: "boolean", default: false },
  },
});

/** So many cases of each suite are recorded: all of them together stay below 300 KB. */
const RECORDED = 200;
const LONG = ["evaluation-12", "explanations"];

if (!/^\d+$/.test(values.cases ?? "0")) throw new Error(`--cases takes a whole number, not ${values.cases}`);
const wanted = values.suite;
const isFresh = values.record || (values.cases !== undefined && hasPython());
if (values.cases !== undefined && !isFresh) console.log("no python3 here: the recorded cases run instead");

const counts = shares(Number(values.cases ?? 0));
let cases = 0;
let differences = 0;
for (const [i, suite] of wanted.entries()) {
  const count = values.record ? RECORDED : (counts[i] ?? 0);
  const found = await compare(suite, isFresh ? asked(suite, count) : recorded(suite));
  cases += found.cases;
  differences += found.differences;
  console.log(
    `${suite.padEnd(16)} ${`${found.cases}`.padStart(8)} cases ${`${found.differences}`.padStart(6)} differences`,
  );
}
console.log(`${cases} ${isFresh ? "" : "recorded "}cases, ${differences} differences`);
process.exitCode = differences > 0 || cases === 0 ? 1 : 0;

/** Cases that take long to answer take a quarter of the room of the others; the first suite takes what does not come out even. */
function shares(all: number): readonly number[] {
  const parts: readonly number[] = wanted.map((suite) => (LONG.includes(suite) ? 1 : 4));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const counts = parts.map((part) => Math.floor((all * part) / whole));
  const rest = all - counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, i) => (i === 0 ? count + rest : count));
}

function asked(suite: string, count: number): AsyncIterable<Case> {
  const told = fresh(suite, values.seed, count);
  return suite === "explanations" ? evaluated(told) : told;
}

async function compare(
  suite: string,
  source: AsyncIterable<Case> | Iterable<Case>,
): Promise<{ cases: number; differences: number }> {
  const kept: Case[] = [];
  let count = 0;
  let wrong = 0;
  for await (const [input, answer] of source) {
    count++;
    const difference = differenceOf(suite, input, answer);
    if (difference !== undefined && ++wrong <= 3) console.log(difference);
    if (values.record) kept.push([input, answer]);
  }
  if (values.record) record(suite, kept);
  return { cases: count, differences: wrong };
}
