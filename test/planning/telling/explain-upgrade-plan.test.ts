import fc from "fast-check";
import { explainText, scoreWorksheet } from "sakip";
import { explainUpgradePlan, planUpgrades } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { explanationLaws } from "../../support/explanation-laws.ts";
import { refusal } from "../../support/refusal.ts";

const of = (agencyId: string, existence: string, quality: string, use: string) => {
  const letters = { existence, quality, use };
  const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
  return scoreWorksheet({ agencyId, evaluationYear: 2024, answers });
};

describe("explainUpgradePlan", () => {
  it("tells what rises at which agency, and what that makes of the mean", () => {
    const plan = planUpgrades([of("dlh", "B", "BB", "CC"), of("dinkes", "A", "A", "A")], {
      reach: { grade: "BB", count: 2 },
    });
    const explanation = explainUpgradePlan(plan);
    expect(explanation).toMatchObject({ subject: "upgrade-plan", value: "1", unit: "agencies" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value]).slice(0, 2)).toEqual([
      ["agency:dlh", "raised"],
      ["agency:dinkes", "reached"],
    ]);
    expect(explanation.steps.slice(2).map(({ subject, value }) => [subject, value])).toEqual([
      ["mean:before", `${plan.before.mean}`],
      ["mean:after", `${plan.after.mean}`],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("sasarannya 2 perangkat daerah berpredikat BB; kedudukannya dapat dicapai");
    expect(text).toContain("dinkes: sudah mencapai.");
    expect(text).toMatch(/yang naik \d\.[abc] /);
  });

  it("refuses what is no plan", () => {
    expect(refusal(() => explainUpgradePlan({ kind: "simulation" } as never))).toContain("invalid-input result.kind");
  });
});

const letter = fc.constantFrom("C", "CC", "B", "BB", "A");
explanationLaws(
  fc
    .tuple(
      fc.array(fc.tuple(letter, letter, letter), { minLength: 1, maxLength: 3 }),
      fc.constantFrom({ grade: "BB", count: 1 }, { mean: "70.5" }, { mean: "B" }),
    )
    .map(([sheets, reach]) =>
      planUpgrades(
        sheets.map(([a, b, c], i) => of(`dinas ${i + 1}`, a, b, c)),
        { reach },
      ),
    ),
  explainUpgradePlan,
);
