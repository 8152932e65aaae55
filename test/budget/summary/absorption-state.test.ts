import { describe, expect, it } from "vitest";
import { readState, stateOf } from "../../../src/budget/summary/absorption-state.ts";
import { addExactLine, createGroup } from "../../../src/budget/summary/group-sums.ts";
import type { Problem } from "../../../src/core/index.ts";
import { type Exact, readExact } from "../../../src/number/index.ts";

const exact = (value: string) => readExact(value, [], []) as Exact;

describe("stateOf", () => {
  it("writes the same sum in the same way, whatever it is made of", () => {
    const [one, other] = [createGroup("x"), createGroup("x")];
    for (const part of ["0.1", "0.2", "90071992547409.91"]) addExactLine(one, exact(part), exact(part));
    for (const part of ["90071992547409.91", "0.3", "0"]) addExactLine(other, exact(part), exact(part));
    expect(stateOf(one)).toEqual(stateOf(other));
    expect(stateOf(one).budget).toBe("90071992547410.21");
  });
});

describe("readState", () => {
  it("reads back what was written", () => {
    const group = createGroup("x");
    addExactLine(group, exact("0.001"), exact("123456789012345678901234567890"));
    addExactLine(group, exact("5"), undefined);
    const problems: Problem[] = [];
    const read = readState(stateOf(group), [], problems);
    expect(problems).toEqual([]);
    expect(read && stateOf(read)).toEqual(stateOf(group));
  });

  it("reads nothing from what is no group", () => {
    const problems: Problem[] = [];
    expect(readState([], ["groups", 0], problems)).toBeUndefined();
    expect(problems).toMatchObject([{ code: "invalid-input", path: ["groups", 0] }]);
  });
});
