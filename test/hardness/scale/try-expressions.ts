import { acceptedExpressions } from "./accepted.ts";
import type { Expression } from "./expressions.ts";
import { slownessOf } from "./linear.ts";

/** Tries every expression, and prints those that are not linear; gives back how many there are. */
export function tryExpressions(all: readonly Expression[], isLong: boolean): number {
  let slow = 0;
  for (const { file, own } of all) {
    const found = slownessOf(own, isLong ? 1 : 5);
    if (found === undefined || acceptedExpressions[`${own}`] !== undefined) continue;
    slow++;
    const { before, pump, after } = found.attack;
    const text = `${JSON.stringify(before)} + ${JSON.stringify(pump)}… + ${JSON.stringify(after)}`;
    console.log(
      `${file}: ${own} is not linear: ×${found.factor.toFixed(1)}, ${found.milliseconds.toFixed(0)} ms, by ${text}`,
    );
  }
  console.log(`${all.length} regular expressions, ${slow} of them not linear`);
  return slow;
}
