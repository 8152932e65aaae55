import {
  compareEvaluations,
  defineRegulation,
  type Evaluation,
  permenpanrb88of2021,
  scoreComponents,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { lettersSheet } from "../../support/worksheets.ts";

const held = (year: number, letters: string[]): Evaluation =>
  scoreWorksheet({ ...lettersSheet(letters), agencyId: "opd", evaluationYear: year });
const before = held(2023, Array(12).fill("B"));
const after = held(2024, ["A", "B", "BB", ...Array(9).fill("B")]);
const old = scoreComponents({
  agencyId: "opd",
  evaluationYear: 2021,
  components: { planning: 20, measurement: 15, reporting: 10, "internal-evaluation": 5, achievement: 12 },
});
const points = (change: { status: string; value?: unknown; reason?: string } | undefined) =>
  change?.status === "computed" ? `${change.value}` : change?.reason;

describe("comparedComponents", () => {
  it("puts components side by side as the mapping says, and still subtracts nothing", () => {
    const mapping = {
      planning: "planning",
      measurement: "measurement",
      reporting: "reporting",
      "internal-evaluation": "internal-evaluation",
    };
    const { components } = compareEvaluations(old, after, { mapping });
    expect(
      components.map(({ key, previous, current, change }) => [
        key,
        `${previous?.value}/${previous?.weight}`,
        `${current?.weight}`,
        points(change),
      ]),
    ).toEqual([
      ["planning", "20/30", "30", "different-regulations"],
      ["measurement", "15/25", "30", "different-regulations"],
      ["reporting", "10/15", "15", "different-regulations"],
      ["internal-evaluation", "5/10", "25", "different-regulations"],
      ["achievement", "12/20", "undefined", "different-regulations"],
    ]);
  });

  it("says what was not there before, and what is no more", () => {
    // The same regulation before it had its fourth component.
    const label = { id: "Cukup", en: "Fair" };
    const bands = [{ code: "B", label, from: 0, upTo: 75 }];
    const rule = defineRegulation({
      ...permenpanrb88of2021,
      components: permenpanrb88of2021.components.slice(0, 3),
      scale: { id: "three", bands, source: permenpanrb88of2021.source },
    });
    const three = (evaluationYear: number) =>
      scoreComponents(
        { agencyId: "opd", evaluationYear, components: { planning: 20, measurement: 20, reporting: 10 } },
        rule,
      );
    expect(points(compareEvaluations(three(2023), after).components[3]?.change)).toBe("not-before");
    expect(points(compareEvaluations(before, three(2024)).components[3]?.change)).toBe("not-now");
    const componentsOnly = {
      ...before,
      components: before.components.map((component) => ({ ...component, parts: [] })),
    };
    expect(compareEvaluations(componentsOnly, after).components[0]?.parts).toEqual([]);
  });
});
