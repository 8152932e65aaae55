import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainAssistancePlan,
  explainText,
  parsePeriod,
  planAssistance,
  selectForAssistance,
} from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws, percents } from "../../../support/explanation-laws.ts";

const listOf = (rates: readonly string[], places: number) =>
  selectForAssistance(
    rates.map((rate, i) => ({ key: `dinas ${i + 1}`, rate })),
    { period: parsePeriod("2023-TW3"), places },
  );

describe("explainAssistancePlan", () => {
  it("tells who helps whom from when to when", () => {
    const plan = planAssistance(listOf(["30.86", "33.01", "39.94"], 3), {
      from: "2023-11-16",
      days: 5,
      experts: ["ahli 1", "ahli 2"],
      holidays: ["2023-12-25"],
    });
    const explanation = explainAssistancePlan(plan);
    expect(explanation).toMatchObject({ value: "3", unit: "agencies" });
    // Thursday 16 to Wednesday 22 November are five working days; the third session begins on the 23rd.
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["agency:dinas 1", "2023-11-16/2023-11-22"],
      ["agency:dinas 2", "2023-11-16/2023-11-22"],
      ["agency:dinas 3", "2023-11-23/2023-11-29"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("dihitung dalam hari kerja; tenaga ahli ahli 1, ahli 2; hari libur 25 Desember 2023.");
    expect(text).toContain(
      "Asistensi bagi dinas 3: 23 November 2023 sampai dengan 29 November 2023. Diketahui: tenaga ahli ahli 1; peringkat dari bawah 3; giliran 2.",
    );
  });

  it("names who waits for a decision", () => {
    const plan = planAssistance(listOf(["30", "40", "40"], 2), { from: "2023-11-16", days: 7, experts: ["ahli 1"] });
    expect(explainText(explainAssistancePlan(plan))).toContain("menunggu keputusan dinas 2, dinas 3");
  });

  it("refuses what is no plan", () => {
    expect(refusal(() => explainAssistancePlan({ kind: "assistance-list" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc
    .record({
      rates: fc.array(percents, { minLength: 1, maxLength: 8 }),
      places: fc.nat(6),
      days: fc.integer({ min: 1, max: 10 }),
      experts: fc.integer({ min: 1, max: 3 }),
      holidays: fc.constantFrom(undefined, [], ["2023-12-25"]),
    })
    .map(({ rates, places, days, experts, holidays }) =>
      planAssistance(listOf(rates, places), {
        from: "2023-11-16",
        days,
        experts: Array.from({ length: experts }, (_, i) => `ahli ${i + 1}`),
        holidays,
      }),
    ),
  explainAssistancePlan,
);
