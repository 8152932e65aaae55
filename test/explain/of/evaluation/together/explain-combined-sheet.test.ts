import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinedSheet, explainCombinedSheet, explainText, scoreWorksheet } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../../support/held.ts";
import { refusal } from "../../../../support/refusal.ts";
import { anyLetters, lettersSheet } from "../../../../support/worksheets.ts";

const rule = {
  institution: 60,
  units: 40,
  clusters: { main: 3, supporting: 1, additional: 0 },
  source: { title: "Keputusan kami", status: "convention" },
} as const;

describe("explainCombinedSheet", () => {
  const units = [
    { id: "disdik", cluster: "main", evaluation: held({ planning: "20" }) },
    { id: "dinkes", cluster: "main", evaluation: held({ planning: "24" }) },
    { id: "bappeda", cluster: "supporting", evaluation: held({ planning: "26" }) },
  ] as const;

  it("tells of each row how institution and units became one", () => {
    // Planning: main 22, supporting 26, units (3 × 22 + 26) ÷ 4 = 23; (60 × 25 + 40 × 23) ÷ 100 = 24.2.
    const explanation = explainCombinedSheet(combinedSheet({ institution: held({ planning: "25" }), units, rule }));
    expect(explanation.steps[0]).toMatchObject({
      value: "24.2",
      steps: [{ value: "23", steps: [{ value: "22" }, { value: "26" }, {}] }],
    });
    expect(explanation.value).toBe("80.2");
    expect(explainText(explanation)).toContain(
      "(nilai instansi 25 poin × bobot instansi 60 + Nilai unit 23 poin × bobot unit 40) ÷ (bobot instansi 60 + bobot unit 40) = 24,2 poin",
    );
    expect(explanation.basis?.title).toBe("Keputusan kami");
  });

  it("says why cells are empty, and refuses what is none", () => {
    const open = explainCombinedSheet(combinedSheet({ institution: held(), units }));
    expect(open).toMatchObject({ value: null, reason: "no-rule" });
    expect(refusal(() => explainCombinedSheet({} as never))).toContain("invalid-input result.kind");
  });
});

const cluster = fc.constantFrom("main", "supporting", "additional");
const evaluation = fc.oneof(
  anyPoints.map((points) => held(points)),
  anyLetters.map((letters) => scoreWorksheet(lettersSheet(letters))),
);

explanationLaws(
  fc
    .record({
      institution: fc.option(evaluation, { nil: undefined, freq: 6 }),
      units: fc.array(fc.record({ cluster, evaluation }), { maxLength: 4 }),
      rule: fc.option(fc.constant(rule), { nil: undefined, freq: 4 }),
    })
    .map(({ institution, units, rule: own }) =>
      combinedSheet({
        ...(institution !== undefined && { institution }),
        units: units.map((unit, i) => ({ id: `unit ${i + 1}`, ...unit })),
        ...(own !== undefined && { rule: own }),
      }),
    ),
  explainCombinedSheet,
  Number(process.env["EXPLAIN_RUNS"] ?? 25),
);
