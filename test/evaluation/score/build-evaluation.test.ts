import { defineRegulation, permenpanrb88of2021, scoreComponents } from "sakip";
import { describe, expect, it } from "vitest";

const components = (total: string) => ({
  planning: "30",
  measurement: "30",
  reporting: "15",
  "internal-evaluation": `${(Number(total) * 1000 - 75_000) / 1000}`,
});
const source = { title: "Kebijakan uji", status: "convention" } as const;

describe("rounding before grading", () => {
  it.each([
    ["90", "90", "A"],
    ["90.004", "90", "A"],
    ["90.005", "90.01", "AA"],
    ["89.996", "90", "A"],
    ["80.004", "80", "BB"],
    ["80.005", "80.01", "A"],
  ])("%s is %s: %s", (exact, total, grade) => {
    const evaluation = scoreComponents({ evaluationYear: 2024, components: components(exact) });
    expect([`${evaluation.exactTotal}`, `${evaluation.total}`, evaluation.grade.code]).toEqual([exact, total, grade]);
  });

  it("is left out where the regulation has none", () => {
    const exact = defineRegulation({ ...permenpanrb88of2021, rounding: { source } });
    const evaluation = scoreComponents({ evaluationYear: 2024, components: components("90.004") }, exact);
    expect([evaluation.gradedOn, `${evaluation.total}`, evaluation.grade.code]).toEqual(["exact", "90.004", "AA"]);
    expect(evaluation).not.toHaveProperty("rounding");
    expect(evaluation.findings).toEqual([]);
  });

  it("happens to components where the regulation says so, and the result says so too", () => {
    const component = { decimals: 1, mode: "down" } as const;
    const cut = defineRegulation({ ...permenpanrb88of2021, rounding: { component, source } });
    const evaluation = scoreComponents({ evaluationYear: 2024, components: components("90.19") }, cut);
    expect(evaluation.components.at(-1)).toMatchObject({ rounding: component });
    expect(`${evaluation.components.at(-1)?.value} ${evaluation.total}`).toBe("15.1 90.1");
  });
});

it("refuses a header that is wrong, with every problem", () => {
  const sheet = { agencyId: "", evaluationYear: 2024.5, components: {}, published: { total: "x", grade: "" } };
  expect(() => scoreComponents(sheet, permenpanrb88of2021)).toThrow(
    /invalid-input at agencyId.*invalid-input at evaluationYear.*invalid-number at published\.total.*invalid-input at published\.grade/s,
  );
  expect(() => scoreComponents({ ...sheet, published: "A" as never })).toThrow("invalid-input at published");
});
