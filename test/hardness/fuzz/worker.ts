import { openSync, writeSync } from "node:fs";
import { callOf } from "./call-of.ts";
import { corpus } from "./corpus.ts";
import { judge } from "./judge.ts";
import { printed, smallest } from "./smallest.ts";

/** What the one who watches gives: which calls, and the place where the one under way is noted. */
export interface Work {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** The calls that gave no answer, and are not made again. */
  readonly skip: readonly number[];
  /** The file in which the number of each call is noted before it is made. */
  readonly progress: string;
}

/** A call that breaks a promise. */
export interface Defect {
  readonly number: number;
  readonly name: string;
  readonly defect: string;
  /** The smallest such call that was found; of the first of a kind only. */
  readonly call?: string;
}

/** What comes back of a part of the calls. */
export interface Part {
  readonly to: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly defects: readonly Defect[];
  readonly slowest: { readonly number: number; readonly name: string; readonly milliseconds: number };
}

/** What a call that gave no answer was. */
export interface Skipped {
  readonly skipped: number;
  readonly name: string;
  readonly call: string;
}

const PART = 500;
const { seed, from, to, skip, progress }: Work = JSON.parse(process.argv[2] ?? "");
const place = openSync(progress, "w");
let begun = 0;
const targets = corpus();
const known = new Set<string>();

for (const number of skip) {
  const call = callOf(targets, seed, number);
  send({ skipped: number, name: call.target.name, call: printed(call) } satisfies Skipped);
}
for (let start = from; start < to; start += PART) send(partOf(start, Math.min(start + PART, to)));

function partOf(start: number, end: number): Part {
  const outcomes: Record<string, number> = {};
  const defects: Defect[] = [];
  let slowest = { number: start, name: "", milliseconds: 0 };
  for (let number = start; number < end; number++) {
    if (skip.includes(number)) continue;
    begin(number);
    const start = performance.now();
    const { name, outcome, defect } = judge(() => callOf(targets, seed, number));
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { number, name, milliseconds };
    const counted = defect === undefined ? outcome : "defect";
    outcomes[counted] = (outcomes[counted] ?? 0) + 1;
    if (defect === undefined) continue;
    const call = known.has(defect)
      ? undefined
      : printed(smallest({ targets, seed, number, begin: () => begin(number) }, defect));
    known.add(defect);
    defects.push({ number, name, defect, ...(call !== undefined && { call }) });
  }
  return { to: end, outcomes, defects, slowest };
}

/** Notes that a call begins: whoever watches sees that there was an answer before. */
function begin(number: number): void {
  // A file, and no pipe: whoever watches is not woken for each call.
  writeSync(place, `${number} ${begun++}`.padEnd(40), 0);
}

function send(message: Part | Skipped): void {
  process.send?.(message);
}
