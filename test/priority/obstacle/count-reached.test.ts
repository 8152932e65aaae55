import { coordinationMatrix, type Obstacle } from "sakip";
import { describe, expect, it } from "vitest";

/** More than are marked at a time. */
const MANY = 1100;
const range = Array.from({ length: MANY }, (_, i) => i);
const obstacle = (i: number, agencyId: string, awaited: string): Obstacle => ({
  ...{ id: `${i}`, text: `Kendala ${i}`, agencyId, waitsFor: [awaited], since: "2025-07-01" },
});

describe("obstacles that are reached", () => {
  it("are one for each of many whose answers reach nobody else", () => {
    const { blockers } = coordinationMatrix(range.map((i) => obstacle(i, "held", `a${i}`)));
    expect(blockers.map(({ agencyId, reaches }) => [agencyId, reaches])).toEqual(range.map((i) => [`a${i}`, 1]));
  });

  it("are one more at every step of a long chain", () => {
    const { blockers } = coordinationMatrix(range.map((i) => obstacle(i, `a${i}`, `a${i + 1}`)));
    const longestFirst = [...range].reverse();
    expect(blockers.map(({ agencyId, reaches }) => [agencyId, reaches])).toEqual(
      longestFirst.map((i) => [`a${i + 1}`, i + 1]),
    );
  });
});
