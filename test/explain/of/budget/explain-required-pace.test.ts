import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRequiredPace, explainText, requiredPace } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws, percents } from "../../../support/explanation-laws.ts";

describe("explainRequiredPace", () => {
  it("tells what is left to spend, over the months that are left", () => {
    // 1.200 × 95% − 540 = 600; three months are left: 200 each; 540 in nine months were 60 each; 600 in 64 days are 9,375.
    const explanation = explainRequiredPace(
      requiredPace({ budget: 1200, realization: 540, asOf: "2023-09-30", target: 95, holidays: ["2023-12-25"] }),
    );
    expect(explanation).toMatchObject({ subject: "required-pace", value: "200" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["remaining", "600"],
      ["pace-so-far", "60"],
      ["per-working-day", "9.375"],
      ["reached-on", "2024-07-30"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain(
      "1. Yang masih harus direalisasikan: 600. Dihitung dari nilai terbesar dari (anggaran 1.200 × target 95% ÷ 100 − realisasi 540; 0) = 600.",
    );
    expect(text).toContain("Target tercapai dengan laju sejauh ini: 30 Juli 2024.");
  });

  it("says that a target is reached, or that there is no time left", () => {
    const reached = explainRequiredPace(requiredPace({ budget: 100, realization: 96, asOf: "2023-06-30", target: 95 }));
    expect(reached.value).toBe("0");
    expect(reached.steps[0]?.statement?.id).toBe("Target sudah tercapai.");
    const late = explainRequiredPace(requiredPace({ budget: 100, realization: 50, asOf: "2023-12-31", target: 95 }));
    expect(late).toMatchObject({ value: null, reason: "no-time-left" });
    expect(late.steps[0]).toMatchObject({ subject: "remaining", value: "45" });
  });

  it("tells what the target means in money where nothing was reported", () => {
    const silent = explainRequiredPace(
      requiredPace({ budget: 1200, realization: null, asOf: "2023-09-30", target: 95 }),
    );
    expect(silent).toMatchObject({ value: null, reason: "not-reported" });
    expect(silent.steps.map(({ subject, value }) => [subject, value])).toEqual([["target-amount", "1140"]]);
  });

  it("refuses what is no such pace", () => {
    expect(refusal(() => explainRequiredPace({ kind: "absorption" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .record({
      budget: amounts,
      realization: fc.option(amounts, { freq: 9 }),
      asOf: fc.constantFrom("2023-01-01", "2023-07-02", "2024-02-29", "2023-12-31"),
      target: percents,
      holidays: fc.constantFrom(undefined, ["2023-12-25"]),
    })
    .map((input) => requiredPace(input)),
  explainRequiredPace,
);
