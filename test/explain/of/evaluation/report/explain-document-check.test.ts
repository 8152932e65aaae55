import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocuments, explainDocumentCheck, explainText, reportingCalendar } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { refusal } from "../../../../support/refusal.ts";

const calendar = reportingCalendar(2024, { holidays: [] }).filter(({ id }) => id === "unit-performance-report");
const handedIn = (agencyId: string, handedInOn: string) =>
  ({ agencyId, document: "unit-performance-report", year: 2024, handedInOn }) as const;

describe("explainDocumentCheck", () => {
  it("tells how many of those due are there, how many in time, and each with its deadline", () => {
    const explanation = explainDocumentCheck(
      checkDocuments([handedIn("dinkes", "2025-02-20"), handedIn("disdik", "2025-03-03")], {
        year: 2024,
        agencies: ["dinkes", "disdik", "dlh"],
        calendar,
        asOf: "2025-03-31",
      }),
    );
    const text = explainText(explanation, { locale: "en" });
    // Two of three are there, one of three by its day.
    expect(explanation.steps[0]?.value).toMatch(/^33\.33/);
    expect(text).toContain("Computed from (on time 1 + late 1) ÷ (on time 1 + late 1 + missing 1) × 100 ≈ 66.6667%.");
    expect(text).toContain(
      "(disdik): late. Given: due by 28 February 2025; handed in on 3 March 2025; late by 3 days.",
    );
  });

  it("says when nothing was due, and refuses what is none", () => {
    const early = checkDocuments([], { year: 2024, agencies: ["dinkes"], calendar, asOf: "2025-01-15" });
    expect(explainDocumentCheck(early)).toMatchObject({ value: null, reason: "nothing-due" });
    expect(refusal(() => explainDocumentCheck({} as never))).toContain("invalid-input result.kind");
  });
});

const agencies = ["dinkes", "disdik", "dlh"];

explanationLaws(
  fc
    .tuple(
      fc.array(fc.option(fc.constantFrom("2025-01-20", "2025-02-28", "2025-03-15")), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(undefined, "2025-01-31", "2025-03-31"),
    )
    .map(([days, asOf]) =>
      checkDocuments(
        days.flatMap((day, i) => (day === null ? [] : [handedIn(agencies[i] ?? "", day)])),
        { year: 2024, agencies, calendar, ...(asOf !== undefined && { asOf }) },
      ),
    ),
  explainDocumentCheck,
);
