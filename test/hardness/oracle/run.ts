import { parseArgs } from "node:util";
import { type Case, fresh, hasPython, record, recorded } from "./cases.ts";
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

const wanted = values.suite;
const isFresh = values.record || (values.cases !== undefined && hasPython());
if (values.cases !== undefined && !isFresh) console.log("no python3 here: the recorded cases run instead");

let cases = 0;
let differences = 0;
for (const [i, suite] of wanted.entries()) {
  const count = values.record ? RECORDED : share(Number(values.cases ?? 0), i);
  const found = await compare(suite, isFresh ? fresh(suite, values.seed, count) : recorded(suite));
  cases += found.cases;
  differences += found.differences;
  console.log(
    `${suite.padEnd(16)} ${`${found.cases}`.padStart(8)} cases ${`${found.differences}`.padStart(6)} differences`,
  );
}
console.log(`${cases} ${isFresh ? "" : "recorded "}cases, ${differences} differences`);
process.exitCode = differences > 0 || cases === 0 ? 1 : 0;

/** The cases are shared out among the suites, the first ones taking one more where that does not come out even. */
function share(all: number, place: number): number {
  return Math.floor(all / wanted.length) + (place < all % wanted.length ? 1 : 0);
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
