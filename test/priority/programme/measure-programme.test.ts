import {
  averageAchievement,
  defaultPriorityRules,
  type Obstacle,
  type PriorityProgramme,
  per5of2024AbsorptionPath,
  reviewPriorities,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const asOf = "2024-08-26";
const programme = (more: Partial<PriorityProgramme> = {}): PriorityProgramme => ({
  ...{ id: "p", title: "Program", leadAgencyId: "disdik", agencyIds: ["dinsos", "disdik"] },
  ...more,
});

describe("a review of priorities", () => {
  it("tells all of a programme of which nothing is known", () => {
    const title = { id: "Gizi", en: "Nutrition" };
    const { clauses } = defaultPriorityRules.value;
    const { id, label } = clauses.find((each) => each.status === "no-data") ?? { id: "", label: { id: "", en: "" } };
    const nothing = averageAchievement([], { weights: [], missing: "redistribute", levels: "leave-out" });
    const review = reviewPriorities([programme(), programme({ id: "q", title, agencyIds: [] })], { asOf });
    expect(plain(review)).toMatchObject({
      kind: "priority-review",
      counts: { "on-track": 0, "at-risk": 0, behind: 0, "no-data": 2 },
      rules: defaultPriorityRules.id,
      basis: plain(defaultPriorityRules.source),
      otherObstacles: [],
      findings: [],
    });
    expect(plain(review.programmes[1])).toEqual({
      ...{ id: "q", title, leadAgencyId: "disdik", agencyIds: ["disdik"] },
      achievement: plain(nothing),
      status: "no-data",
      clause: plain({ id, label }),
      undecided: [],
      findings: [
        {
          code: "programme-without-data",
          severity: "warning",
          subject: "q",
          path: ["programmes", 1],
          details: { programme: "Gizi", lead: "disdik" },
          message: {
            id: "Program prioritas “Gizi” belum memiliki data capaian maupun penyerapan; penanggung jawabnya disdik.",
            en: "Of the priority programme “Gizi” neither achievement nor spending is known; it is led by disdik.",
          },
        },
      ],
    });
  });

  it("tells the obstacles of each programme, and those of none", () => {
    const obstacle = (id: string, more: Partial<Obstacle> = {}): Obstacle => ({
      ...{ id, text: `Kendala ${id}`, agencyId: "a", programmeId: "p", waitsFor: ["x"], since: "2024-08-01" },
      ...more,
    });
    const obstacles = [
      obstacle("1", { resolvedOn: "2024-08-02" }),
      obstacle("2", { programmeId: "z" }),
      obstacle("3", { programmeId: undefined }),
      obstacle("4", { promisedFor: "2024-08-25" }),
      obstacle("5", { promisedFor: "2024-08-26", since: "2024-08-11" }),
      obstacle("6", { since: "2024-07-31" }),
    ];
    const { programmes, otherObstacles, findings } = reviewPriorities([programme(), programme({ id: "q" })], {
      ...{ asOf, obstacles },
    });
    expect(programmes.map((each) => each.obstacles)).toStrictEqual([
      { open: 3, overdue: 1, longest: 26, ids: ["6", "4", "5"] },
      { open: 0, overdue: 0, ids: [] },
    ]);
    expect(otherObstacles).toEqual(["3"]);
    expect(findings).toEqual([
      {
        code: "unknown-programme",
        severity: "warning",
        subject: "2",
        path: ["options", "obstacles", 1, "programmeId"],
        details: { obstacle: "Kendala 2", programme: "z" },
        message: {
          id: "Kendala “Kendala 2” menyebut program “z” yang tidak ada dalam daftar program prioritas.",
          en: "The obstacle “Kendala 2” names the programme “z”, which is not on the list of priority programmes.",
        },
      },
    ]);
  });

  it("holds spending against no target of another year, and against all of the budget where there is no path", () => {
    const spent = programme({ absorption: { budget: 100, realization: 40 }, expenditure: "52" });
    const at = (day: string, path = {}) => reviewPriorities([spent], { asOf: day, ...path }).programmes[0];
    const early = at("2024-01-15", { path: per5of2024AbsorptionPath });
    expect(early).not.toHaveProperty("comparison");
    expect(early).not.toHaveProperty("gap");
    expect(plain(at("2024-11-30")?.pace)).toMatchObject({ targetAmount: "100", remaining: "60", value: "60" });
    expect(plain(at("2024-03-31", { path: per5of2024AbsorptionPath }))).toMatchObject({ gap: "25", gapAmount: "25" });
  });

  it("refuses spending that is none, by what it is meant to be", () => {
    const refused = (absorption: unknown) =>
      refusal(() => reviewPriorities([programme({ absorption: absorption as never })], { asOf }));
    expect(refused(null)).toEqual(["invalid-input programmes[0].absorption"]);
    expect(refused(5)).toEqual(["invalid-input programmes[0].absorption"]);
    expect(refused({ budget: -1 })).toEqual([
      "out-of-range programmes[0].absorption.budget",
      "invalid-number programmes[0].absorption.realization",
    ]);
    // What says how much of its budget was reported is meant as a summary.
    expect(refused({ budget: 1, realization: 1, reportedBudget: 1 })).toEqual(
      ["key", "lines", "unreported"].map((key) => `invalid-input programmes[0].absorption.${key}`),
    );
    expect(refusal(() => reviewPriorities([programme({ id: "" }), programme({ id: "" })], { asOf }))).toEqual([
      "invalid-input programmes[0].id",
      "invalid-input programmes[1].id",
    ]);
    expect(refusal(() => reviewPriorities([{ ...programme(), warna: "x" } as PriorityProgramme], { asOf }))).toEqual(
      [],
    );
  });
});
