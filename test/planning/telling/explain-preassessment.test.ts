import fc from "fast-check";
import { explainText } from "sakip";
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

explanationLaws(
  fc
    .record({ sheet: fc.constantFrom("guide", "institution", "unit"), year: fc.integer({ min: 2022, max: 2025 }) })
    .map((asked) => preassess({ agencyId: "dinkes", ...asked })),
  explainPreassessment,
  12,
);
