import { type AnswerScale, permenpanrb88of2021 } from "sakip";
import { describe, expect, it } from "vitest";
import { exactToDecimal, toDecimal } from "../../../src/number/index.ts";
import { openTo } from "../../../src/planning/preassessment/points-open.ts";

const [first] = permenpanrb88of2021.components.flatMap(({ parts }) => parts);
const scale = (id: string, values: Readonly<Record<string, number>>): AnswerScale => ({
  id,
  answers: Object.entries(values).map(([code, value]) => ({ code, value: toDecimal(value) })),
  full: toDecimal(100),
  source: permenpanrb88of2021.source,
});

describe("what is open to a sub-component", () => {
  it("is the best letter of its own scale, and nothing of a scale that has no such letter", () => {
    if (first === undefined) throw new Error("88/2021 has sub-components");
    const open = (notMet: number, ...scales: AnswerScale[]) => {
      const { letter, points } = openTo(first, scales, notMet);
      return `${letter} ${exactToDecimal(points)}`;
    };
    const [other, own] = [scale("other", { AA: 10 }), scale(first.answers, { AA: 100, C: 50 })];
    // 1.a has 6 points. With one criterion left of seven, 14 percent, D is open, which that scale does not have.
    const { length } = first.items;
    expect([open(0, other, own), open(length - 1, other, own), open(0, other)]).toEqual(["AA 6", "D 0", "AA 0"]);
  });
});
