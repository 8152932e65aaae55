import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainProjection, explainText, projectAbsorption, summarizeAbsorption } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainProjection", () => {
  it("tells what was assumed, what comes of it, and what would stay unspent", () => {
    // 365 + 600 = 965; 965 ÷ 1.000 = 96,5%; 1.000 − 965 = 35.
    const explanation = explainProjection(
      projectAbsorption({
        budget: 1000,
        realization: 365,
        asOf: "2023-07-02",
        assumption: { kind: "as-planned", rest: 600 },
      }),
    );
    expect(explanation).toMatchObject({ subject: "absorption-projection", value: "965" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["rate", "96.5"],
      ["at-risk", "35"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("Dihitung dari realisasi 365 + rencana sisa tahun 600 = 965.");
    expect(text).toContain("Yang direncanakan untuk sisa tahun terealisasi seluruhnya, tidak lebih.");
    expect(text).toContain("Diketahui: sampai dengan tanggal 2 Juli 2023.");
  });

  it("counts days, or takes another year as a pattern", () => {
    // 183 days are over, 182 left: 183 × 365 ÷ 183 = 365.
    const pace = { budget: 1000, realization: 183, asOf: "2023-07-02" } as const;
    expect(explainProjection(projectAbsorption({ ...pace, assumption: { kind: "same-pace" } })).value).toBe("365");
    // 183 × 900 ÷ 300 = 549.
    const like = explainProjection(
      projectAbsorption({ ...pace, assumption: { kind: "like-year", bySameDay: 300, byYearEnd: 900 } }),
    );
    expect(like.value).toBe("549");
    expect(like.inputs.map(({ key }) => key)).toEqual(["realization", "by-same-day", "by-year-end", "as-of"]);
  });

  it("tells of a summary which lines are silent", () => {
    const [dlh] = summarizeAbsorption(
      [
        { agencyId: "dlh", budget: 1000, realization: 183 },
        { agencyId: "dlh", budget: 500, realization: null },
      ],
      { by: (line) => line.agencyId },
    );
    if (dlh === undefined) throw new Error("one group was expected");
    const projection = projectAbsorption({ ...dlh, asOf: "2023-07-02", assumption: { kind: "same-pace" } });
    expect(explainText(explainProjection(projection))).toContain(
      "banyak baris 2 baris; tidak melapor 1 baris; anggaran yang tidak melapor 500.",
    );
  });

  it("has no pattern where nothing was spent by the same day", () => {
    const none = projectAbsorption({
      budget: 10,
      realization: 5,
      asOf: "2023-07-02",
      assumption: { kind: "like-year", bySameDay: 0, byYearEnd: 9 },
    });
    expect(explainProjection(none)).toMatchObject({ value: null, reason: "no-pattern", steps: [] });
  });

  it("refuses what is no projection", () => {
    expect(refusal(() => explainProjection({ kind: "required-pace" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .record({
      budget: amounts,
      realization: fc.option(amounts, { freq: 9 }),
      asOf: fc.constantFrom("2023-01-01", "2023-07-02", "2024-02-29", "2023-12-31"),
      assumption: fc.oneof(
        fc.constant({ kind: "same-pace" } as const),
        fc.record({ kind: fc.constant("like-year" as const), bySameDay: amounts, byYearEnd: amounts }),
        fc.record({ kind: fc.constant("as-planned" as const), rest: amounts }),
      ),
    })
    .map((input) => projectAbsorption(input)),
  explainProjection,
);
