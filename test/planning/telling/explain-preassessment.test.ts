import fc from "fast-check";
import { buildCascade, explainText, reportAnalyses, reportingCalendar } from "sakip";
import { explainPreassessment, preassess } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { chain, plan } from "../../support/agreements.ts";
import { explanationLaws } from "../../support/explanation-laws.ts";
import { refusal } from "../../support/refusal.ts";

const about = { agencyId: "dinkes", year: 2024 };

describe("explainPreassessment", () => {
  it("tells which criteria the data show to be met, and at which a person must look", () => {
    const explanation = explainPreassessment(preassess({ ...about, cascade: plan, agreements: chain() }));
    const own = explanation.steps.find(({ subject }) => subject === "criterion:1.a.4");
    expect(own).toMatchObject({ value: "met", words: { id: "terpenuhi" }, basis: { status: "read" } });
    expect(own?.statement?.id).toContain("5 perjanjian kinerja tahun 2024");
    const text = explainText(explanation);
    expect(text).toContain("perlu dilihat orang");
    expect(text).toContain("Paling tinggi seluruhnya, bukan nilai: ");
  });

  it("leaves all to a person where nothing is known", () => {
    // 80 criteria, and 100 points are open.
    const nothing = explainPreassessment(preassess(about));
    expect(nothing).toMatchObject({ value: "0", formula: { value: "0" } });
    expect(nothing.steps.at(-1)).toMatchObject({ subject: "most", value: "100" });
    expect(nothing.inputs.find(({ key }) => key === "look")?.value).toBe("80");
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainPreassessment({ kind: "simulation" } as never))).toContain("invalid-input result.kind");
  });
});

/** Objectives under a goal, each with an indicator that is described more or less. */
const cascades = fc
  .array(
    fc.record(
      {
        definition: fc.constant("Bagian balita pendek"),
        formula: fc.constant("balita pendek dibagi seluruh balita"),
        dataSource: fc.constant("Profil kesehatan"),
        target: fc.integer({ min: 1, max: 30 }),
        unit: fc.constant("persen"),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  )
  .map(
    (described) =>
      buildCascade([
        { id: "t", parents: [], level: "goal", title: "Tujuan", indicators: [] },
        ...described.map((own, i) => ({
          id: `s${i}`,
          parents: ["t"],
          level: "objective" as const,
          title: `Sasaran ${i}`,
          indicators: [{ id: `i${i}`, title: `Indikator ${i}`, polarity: "minimize" as const, unit: null, ...own }],
        })),
      ]).cascade,
  );
const days = fc.constantFrom("2025-01-20", "2025-02-28", "2025-04-05", null);
const recommendations = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("r1", "r2", "r3"),
    text: fc.constant("Perbaiki rumus indikator"),
    followUp: fc.constantFrom("done" as const, "in-progress" as const, "not-done" as const),
  }),
  { selector: ({ id }) => id },
);
const calendar = reportingCalendar(2024, { holidays: [] }).filter(({ id }) => /unit|interim/.test(id));

explanationLaws(
  fc
    .record(
      {
        sheet: fc.constantFrom("guide" as const, "institution" as const, "unit" as const),
        asOf: fc.constantFrom("2024-06-30", "2025-03-01", "2025-12-31"),
        cascade: cascades,
        calendar: fc.subarray(calendar),
        documents: fc.tuple(...calendar.map(() => days)).map((all) =>
          all.map((handedInOn, i) => ({
            agencyId: "dinkes",
            document: calendar[i]?.id ?? "",
            year: 2024,
            handedInOn,
          })),
        ),
        report: fc
          .subarray(reportAnalyses.value.map(({ key }) => key))
          .map((analyses) => ({ agencyId: "dinkes", analyses })),
        recommendations,
      },
      { requiredKeys: [] },
    )
    .map((more) => preassess({ ...about, ...more })),
  explainPreassessment,
  Number(process.env["EXPLAIN_RUNS"] ?? 30),
);
