import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReport, explainReportCheck, explainText } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { refusal } from "../../../../support/refusal.ts";

const keys = [
  "target-vs-realization",
  "previous-years",
  "medium-term-target",
  "national-standard",
  "causes",
  "resource-efficiency",
  "supporting-programmes",
] as const;

describe("explainReportCheck", () => {
  it("tells which analyses are there, and for which indicators they are missing", () => {
    const explanation = explainReportCheck(
      checkReport({
        agencyId: "dinkes",
        hasNationalStandard: false,
        indicators: [
          { id: "stunting", analyses: [...keys] },
          { id: "aki", analyses: ["target-vs-realization"] },
        ],
      }),
    );
    const text = explainText(explanation);
    expect(explanation).toMatchObject({ value: "incomplete", steps: { length: 7 } });
    expect(text).toContain(
      "Kelengkapan analisis laporan kinerja: belum lengkap. Diketahui: perangkat daerah dinkes; indikator stunting, aki; standar nasional tidak ada;",
    );
    expect(text).toContain("ada untuk sebagian indikator. Diketahui: belum ada untuk indikator aki.");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainReportCheck({} as never))).toContain("invalid-input result.kind");
  });
});

const analyses = fc.subarray([...keys]);

explanationLaws(
  fc
    .tuple(
      fc.oneof(
        analyses.map((own) => ({ analyses: own })),
        fc.array(analyses, { minLength: 1, maxLength: 3 }).map((all) => ({
          indicators: all.map((own, i) => ({ id: `indikator ${i + 1}`, analyses: own })),
        })),
      ),
      fc.constantFrom(undefined, true, false),
    )
    .map(([told, hasNationalStandard]) =>
      checkReport({ ...told, ...(hasNationalStandard !== undefined && { hasNationalStandard }) }),
    ),
  explainReportCheck,
);
