/**
 * What the tests take of vitest, for a bundle in which one test is run by itself, thousands of times. `expect` is vitest's
 * own. What is not here, esbuild reports.
 */
import { expect } from "vitest";

export { expect, expectTypeOf } from "vitest";

export interface Test {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

/** Every test that was declared, in that order. */
export const tests: Test[] = [];

/** What runs after each test of a file. */
const cleanUps = new Map<string, (() => unknown)[]>();

const names: string[] = [];
let file = "";

/** Says which file the tests that follow stand in: the bundle puts a call before each. */
export function inFile(path: string): void {
  file = path;
}

type Run = (...args: never[]) => unknown;

/** With options before the test, or the time it may take behind it. */
function declare(name: string, ...rest: [Run] | [object, Run] | [Run, number]): void {
  const run = rest.find((each) => typeof each === "function") as () => unknown;
  tests.push({ file, name: [...names, name].join(" > "), run });
}

function describeOne(name: string, body: () => void): void {
  names.push(name);
  try {
    body();
  } finally {
    names.pop();
  }
}

/** Where all cases are lists, they are spread over the parameters. */
const eachOf =
  (take: (name: string, run: () => void) => void) => (cases: readonly unknown[]) => (name: string, run: Run) => {
    const isSpread = cases.every(Array.isArray);
    for (const [i, given] of cases.entries())
      take(`${name} [${i}]`, () => (run as (...args: unknown[]) => void)(...(isSpread ? (given as []) : [given])));
  };

export const it = Object.assign(declare, { each: eachOf(declare) });
export const test = it;
export const describe = Object.assign(describeOne, { each: eachOf(describeOne) });

export function afterEach(run: () => unknown): void {
  cleanUps.set(file, [...(cleanUps.get(file) ?? []), run]);
}

/** Runs one test; whether it holds. */
export async function holds({ file, run }: Test): Promise<boolean> {
  expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null });
  try {
    await run();
    const { assertionCalls, expectedAssertionsNumber } = expect.getState();
    return expectedAssertionsNumber === null || expectedAssertionsNumber === assertionCalls;
  } catch {
    return false;
  } finally {
    for (const cleanUp of cleanUps.get(file) ?? []) await cleanUp();
  }
}
