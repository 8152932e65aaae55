import { compareEvaluations, type Evaluation, scoreComponents, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
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

describe("compareEvaluations", () => {
  it("compares total, grade, component and sub-component", () => {
    const comparison = compareEvaluations(before, after);
    expect(comparison).toMatchObject({
      agencyId: "opd",
      years: { previous: 2023, current: 2024 },
      series: "continuous",
      grades: { previous: "B", current: "BB" },
    });
    expect(points(comparison.total.change)).toBe("2.7");
    expect(comparison.components.map(({ key, change }) => `${key} ${points(change)}`)).toEqual([
      "planning 2.7",
      "measurement 0",
      "reporting 0",
      "internal-evaluation 0",
    ]);
    expect(comparison.components[0]?.parts.map(({ key, change }) => `${key} ${points(change)}`)).toEqual([
      "existence 1.2",
      "quality 0",
      "use 1.5",
    ]);
    expect(comparison).not.toHaveProperty("followUp");
  });

  it("tells a fall as one", () => {
    const worse = held(2025, Array(12).fill("CC"));
    expect(points(compareEvaluations(after, worse).total.change)).toBe("-12.7");
  });

  it("refuses to subtract across regulations, and marks the series broken", () => {
    const comparison = compareEvaluations(old, after);
    expect(comparison.series).toBe("broken");
    expect(comparison.regulations).toEqual({ previous: "permenpanrb-12-2015", current: "permenpanrb-88-2021" });
    expect(points(comparison.total.change)).toBe("different-regulations");
    expect(
      comparison.components.map(({ key, previous, current }) => [key, previous !== undefined, current !== undefined]),
    ).toEqual([
      ["planning", false, true],
      ["measurement", false, true],
      ["reporting", false, true],
      ["internal-evaluation", false, true],
      ["planning", true, false],
      ["measurement", true, false],
      ["reporting", true, false],
      ["internal-evaluation", true, false],
      ["achievement", true, false],
    ]);
  });

  it("takes last year's recommendations along", () => {
    const recommendations = [{ id: "1", text: "Perbaiki IKU", followUp: "done" as const }];
    expect(compareEvaluations(before, after, { recommendations }).followUp).toMatchObject({ done: 1 });
  });

  it("refuses two agencies, the wrong order, and mappings that name nothing", () => {
    expect(() => compareEvaluations(after, { ...before, agencyId: "lain" }, { mapping: { x: "y" } })).toThrow(
      /^4 problems\n- invalid-input at current\.agencyId.*\n- invalid-input at current\.evaluationYear: given 2023, expected a year after 2024\n- unknown-component.*\n- unknown-component/,
    );
    expect(() => compareEvaluations(null as never, after)).toThrow("invalid-input at previous");
    expect(() => compareEvaluations(before, null as never)).toThrow("invalid-input at current");
  });
});

it("refuses a misspelt option, and a misspelt key of a recommendation", () => {
  const options = { mappings: {}, recommendations: [{ id: "1", text: "x", followup: "done" }] };
  expect(refusal(() => compareEvaluations(before, after, options as never))).toEqual([
    "invalid-input options.mappings",
    "invalid-input options.recommendations[0].followup",
  ]);
});

it("names what is wrong with the options together with the rest", () => {
  expect(refusal(() => compareEvaluations(before, after, null as never))).toEqual(["invalid-input options"]);
  const recommendations = [{ id: "1", text: "" }];
  expect(refusal(() => compareEvaluations(null as never, after, { recommendations }))).toEqual([
    "invalid-input previous",
    "invalid-input options.recommendations[0].text",
  ]);
});
