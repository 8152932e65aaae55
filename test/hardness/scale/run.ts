// npm run scale: how the time of every function grows with what it is given, and whether every expression stays linear.
// Short unless told: npm run scale -- --long; some only: npm run scale -- rankBy judgeEntries.
import { accepted } from "./accepted.ts";
import type { Case } from "./case.ts";
import { expressionsOfSrc } from "./expressions.ts";
import { Helper, type Told } from "./helper.ts";
import { tryExpressions } from "./try-expressions.ts";

// Before anything loads the source: what it puts together is seen only then.
const expressions = await expressionsOfSrc();
const { allCases } = await import("./all-cases.ts");

/** By what the time may grow when the size doubles: n log n stays below 2.3, a square is 4. */
const BOUND = 3;
const SECONDS = 240;
const HEAP = 1024;

const words = process.argv.slice(2);
const isLong = words.includes("--long");
const only = words.filter((word) => !word.startsWith("-"));
/** How long a call must take before it is believed, in milliseconds. */
const enough = isLong ? 300 : 80;

const chosen = allCases.filter(({ name, isShort }) =>
  only.length > 0 ? only.some((word) => name.includes(word)) : isLong || isShort,
);
const helpers = new Map<number, Helper>();
let falls = 0;
for (const each of chosen) {
  let told = await measured(each);
  for (let again = 0; again < 2 && isFall(told); again++) told = better(told, await measured(each));
  const reason = accepted[each.name];
  const falling = isFall(told);
  if (falling && reason === undefined) falls++;
  console.log(lineOf(each, told, falling ? (reason ?? "FALL") : ""));
}
for (const helper of helpers.values()) helper.stop();
console.log(`${chosen.length} cases, ${falls} of them grow faster than they may`);
if (only.length === 0) falls += tryExpressions(expressions, isLong);
process.exitCode = falls > 0 ? 1 : 0;

async function measured({ name, heap = HEAP }: Case): Promise<Told> {
  const helper = helpers.get(heap) ?? new Helper(heap);
  helpers.set(heap, helper);
  return helper.measure(name, { enough, seconds: SECONDS });
}

function isFall({ growth, failure }: Told): boolean {
  return failure !== undefined || (growth.factor ?? 0) > BOUND;
}

/** Machines are shared: the quieter of two measurements. */
function better(a: Told, b: Told): Told {
  if (a.growth === undefined) return b;
  return b.growth !== undefined && (b.growth.factor ?? 0) < (a.growth.factor ?? 0) ? b : a;
}

function lineOf({ name }: Case, { growth, failure }: Told, word: string): string {
  if (growth === undefined) return `${name.padEnd(60)} ${failure} ${word}`;
  const { size, milliseconds } = growth.timings.at(-1) ?? { size: 0, milliseconds: 0 };
  const factor = growth.factor === undefined ? "quick" : `×${growth.factor.toFixed(1)}`;
  return `${name.padEnd(60)} ${`${size}`.padStart(7)} ${milliseconds.toFixed(0).padStart(6)} ms ${factor.padStart(6)} ${word}`.trimEnd();
}
