import { isSakipError } from "sakip";
import { suites } from "./suites/index.ts";

/** What the library answers otherwise than the oracle, in full; undefined where they agree. */
export function differenceOf(suite: string, input: unknown, answer: unknown): string | undefined {
  const told = JSON.stringify(answerTo(suite, input));
  const expected = JSON.stringify(answer);
  if (told === expected) return undefined;
  return `${suite}: ${JSON.stringify(input)}\n  oracle  ${expected}\n  library ${told}`;
}

/** A refusal is an answer too: its code. */
function answerTo(suite: string, input: unknown): unknown {
  const compute = suites[suite];
  if (compute === undefined) throw new Error(`no suite ${suite}: there are ${Object.keys(suites).join(", ")}`);
  try {
    return compute(input as never);
  } catch (error) {
    if (isSakipError(error)) return `!${error.code}`;
    throw error;
  }
}
