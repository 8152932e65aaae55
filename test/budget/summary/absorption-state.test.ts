import { describe, expect, it } from "vitest";
import { groupFrom, partOf, write } from "../../../src/budget/summary/absorption-state.ts";
import { groupStateShape } from "../../../src/budget/summary/absorption-state-shape.ts";
import { addExactLine, createGroup, type GroupSums } from "../../../src/budget/summary/group-sums.ts";
import { readAll } from "../../../src/core/index.ts";
import { divide, exactOf, exactToDecimal, ONE } from "../../../src/number/index.ts";

const stateOf = (group: GroupSums) => write(partOf(group));

describe("write", () => {
  it("writes the same sum in the same way, whatever it is made of", () => {
    const [one, other] = [createGroup("x"), createGroup("x")];
    for (const part of ["0.1", "0.2", "90071992547409.91"]) addExactLine(one, exactOf(part), exactOf(part));
    for (const part of ["90071992547409.91", "0.3", "0"]) addExactLine(other, exactOf(part), exactOf(part));
    expect(stateOf(one)).toEqual(stateOf(other));
    expect(stateOf(one).budget).toBe("90071992547410.21");
  });
});

describe("groupFrom", () => {
  const back = (state: unknown) => groupFrom(readAll([groupStateShape, state])[0]);

  it("goes on from what was written", () => {
    const group = createGroup("x");
    addExactLine(group, exactOf("0.001"), exactOf("123456789012345678901234567890"));
    addExactLine(group, exactOf("5"), null);
    expect(stateOf(back(stateOf(group)))).toEqual(stateOf(group));
  });

  it("takes 40 digits for the fraction behind them", () => {
    const group = createGroup("x");
    addExactLine(group, exactOf(1), divide(ONE, exactOf(3)));
    const read = back(JSON.parse(JSON.stringify(stateOf(group))));
    for (const _ of [1, 2]) addExactLine(read, exactOf(1), exactOf(exactToDecimal(divide(ONE, exactOf(3)))));
    expect(stateOf(read).realization).toBe("1");
  });
});
