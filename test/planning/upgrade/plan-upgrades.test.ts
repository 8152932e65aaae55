import fc from "fast-check";
import { permenpanrb12of2015, requiredFor, scoreComponents, scoreWorksheet, toPlain } from "sakip";
import { planUpgrades, type UpgradeGoal } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";
import { evaluated, futures, ruleOf } from "../tiny.ts";

const agency = (agencyId: string, letters: readonly string[]) => scoreWorksheet({ ...lettersSheet(letters), agencyId });
const all = (agencyId: string, letter: string) => agency(agencyId, Array(12).fill(letter));
const setsOf = (upgrades: readonly { code: string; from: string; to: string }[]) =>
  upgrades.map(({ code, from, to }) => `${code} ${from} ${to}`);

describe("planUpgrades", () => {
  // 12 × BB is 80 exactly, one letter short of A; 12 × B is 70 and needs more than 10 points.
  const region = [all("x", "B"), all("y", "BB"), all("z", "A"), all("w", "BB")];

  it("brings so many agencies to a grade, the cheapest first, and the first of those that cost the same", () => {
    const plan = planUpgrades(region, { reach: { grade: "A", count: 2 } });
    expect(plan.status).toBe("reachable");
    expect(plan.cost).toEqual({ agencies: 1, parts: 1, steps: 1 });
    expect(plan.agencies.map(({ agencyId, role, cost }) => [agencyId, role, cost])).toEqual([
      ["x", "spare", 7],
      ["y", "raised", 1],
      ["z", "reached", undefined],
      ["w", "interchangeable", 1],
    ]);
    // 3.a is the lightest sub-component: 0.3 points are enough.
    expect(setsOf(plan.agencies[1]?.upgrades ?? [])).toEqual(["3.a BB A"]);
    expect(`${plan.agencies[1]?.after.total} ${plan.agencies[1]?.after.grade}`).toBe("80.3 A");
    expect([plan.before.reached, plan.after.reached]).toEqual([1, 2]);
    expect(`${plan.before.mean} ${plan.after.mean}`).toBe("80 80.075");
    expect([plan.proved, plan.truncated]).toEqual([true, true]);
  });

  it("tells all of a plan", () => {
    const plan = toPlain(planUpgrades(region, { reach: { grade: "A", count: 2 } }));
    const { agencies, assumption, basis, ...facts } = plan;
    expect(facts).toEqual({
      kind: "upgrade-plan",
      reach: { grade: "A", count: 2 },
      regulation: region[0]?.regulation,
      status: "reachable",
      before: { mean: "80", reached: 1 },
      after: { mean: "80.075", reached: 2 },
      cost: { agencies: 1, parts: 1, steps: 1 },
      smallest: "steps",
      truncated: true,
      proved: true,
      findings: [],
    });
    expect(
      agencies.map(({ before, after, others }) => [before.total, before.grade, after.total, others.length]),
    ).toEqual([
      // Seven letters are few only for 1.c and 2.c, from B to AA, and 4.c to BB: 4.5 + 4.5 + 1.25 points.
      ["70", "B", "70", 1],
      ["80", "BB", "80.3", 9],
      ["90", "A", "90", 0],
      ["80", "BB", "80", 10],
    ]);
    expect(agencies[3]).toEqual({
      agencyId: "w",
      role: "interchangeable",
      cost: 1,
      before: { total: "80", grade: "BB" },
      after: { total: "80", grade: "BB" },
      upgrades: [],
      others: expect.any(Array),
    });
    expect([assumption.id.length > 0, basis.status]).toEqual([true, "convention"]);
    const mean = toPlain(planUpgrades(region, { reach: { mean: 80 } }));
    expect(mean).toMatchObject({ status: "reached", reach: { mean: "80", mustExceed: false }, truncated: false });
    for (const side of [mean.before, mean.after]) expect(side).toEqual({ mean: "80" });
    expect(mean.agencies.map(({ role, upgrades, others }) => [role, upgrades, others])).toEqual(
      region.map(() => ["reached", [], []]),
    );
  });

  it("says in both languages what cannot be reached, and by how much", () => {
    const count = planUpgrades(region, { reach: { grade: "A", count: 4 }, avoid: ["A"], mostSteps: 1 });
    expect(toPlain(count.findings)).toEqual([
      {
        code: "goal-out-of-reach",
        severity: "warning",
        subject: "region",
        path: [],
        details: { grade: "A", count: 4, possible: 1 },
        message: {
          id: "Predikat A tidak dapat dicapai 4 instansi: dengan batasan ini paling banyak 1.",
          en: "4 agencies cannot reach A: with these limits at most 1 can.",
        },
      },
    ]);
    const mean = planUpgrades([all("x", "C"), all("y", "A")], { reach: { mean: "A" }, mostSteps: 1, avoid: ["AA"] });
    expect(toPlain(mean.findings)).toMatchObject([
      {
        code: "goal-out-of-reach",
        details: { mean: "80", before: "70" },
        message: { en: "The mean of 70 cannot come to 80 with these limits." },
      },
    ]);
    expect(toPlain(mean)).toMatchObject({ cost: { agencies: 0, parts: 0, steps: 0 }, truncated: false });
  });

  it("takes points from zero to the top of the scale, as many agencies as there are, and a bound of one step", () => {
    const faults = (options: object) =>
      refusal(() => planUpgrades(region, { reach: { mean: 1 }, ...options } as never));
    for (const mean of [0, 100]) expect(faults({ reach: { mean } })).toEqual([]);
    for (const mean of [-0.01, 100.01])
      expect(faults({ reach: { mean } })).toEqual(["out-of-range options.reach.mean"]);
    expect(faults({ reach: { grade: "A", count: 4 } })).toEqual([]);
    expect(faults({ reach: { grade: "A", count: 5 } })).toEqual(["out-of-range options.reach.count"]);
    expect(faults({ mostSteps: 1, limit: 1, fixed: [{ codes: ["1"] }] })).toEqual([]);
    expect(faults({ mostSteps: 0, limit: 1001, smallest: "all", reach: { grade: "A", count: 0 } })).toEqual([
      "invalid-input options.reach.count",
      "invalid-input options.smallest",
      "invalid-input options.mostSteps",
      "invalid-input options.limit",
    ]);
  });

  it("tells all sets of an agency that cost as little, up to a limit", () => {
    const [, y] = planUpgrades(region, { reach: { grade: "A", count: 2 }, limit: 1000 }).agencies;
    // Any of the twelve by one letter.
    expect([y?.upgrades.length, y?.others.length]).toEqual([1, 11]);
  });

  it("leaves what is fixed, and does without what is to be avoided", () => {
    const fixed = [{ agencyId: "y" }, { agencyId: "w", codes: ["1", "2", "3"] }];
    const plan = planUpgrades(region, { reach: { grade: "A", count: 2 }, fixed });
    expect(plan.agencies.map(({ role }) => role)).toEqual(["spare", "out-of-reach", "reached", "raised"]);
    expect(setsOf(plan.agencies[3]?.upgrades ?? [])).toEqual(["4.a BB A"]);
    // Without A, and by one letter, nothing of BB can rise; B can, to BB.
    const none = planUpgrades(region, { reach: { grade: "A", count: 2 }, avoid: ["A"], mostSteps: 1 });
    expect([none.status, none.cost.agencies]).toEqual(["out-of-reach", 0]);
    expect(none.agencies.map(({ role }) => role)).toEqual(["out-of-reach", "out-of-reach", "reached", "out-of-reach"]);
  });

  it("says where too few can reach the grade, and plans nothing then", () => {
    const published = scoreComponents({
      agencyId: "v",
      evaluationYear: 2024,
      components: { planning: 20, measurement: 20, reporting: 10, "internal-evaluation": 15 },
    });
    const plan = planUpgrades([...region, published], { reach: { grade: "A", count: 5 } });
    expect(plan.status).toBe("out-of-reach");
    expect(plan.agencies.map(({ role }) => role)).toEqual([
      "not-planned",
      "not-planned",
      "reached",
      "not-planned",
      "no-letters",
    ]);
    expect(plan.after).toEqual(plan.before);
  });

  it("has nothing to do where the goal is reached", () => {
    for (const reach of [{ grade: "BB", count: 3 }, { mean: "BB" }, { mean: "80" }, { mean: 79.99 }]) {
      const plan = planUpgrades(region, { reach });
      expect([plan.status, plan.cost.steps, plan.proved]).toEqual(["reached", 0, true]);
    }
  });

  it("brings the mean to a grade, which begins above its bound, or to points, which are enough themselves", () => {
    const grade = planUpgrades(region, { reach: { mean: "A" } });
    expect(grade.reach).toEqual({ mean: expect.anything(), mustExceed: true, grade: "A" });
    // 0.01 of the sum would do; one letter is the least, and of one letter the most is told: 1.5 points.
    expect(grade.cost).toEqual({ agencies: 1, parts: 1, steps: 1 });
    expect(`${grade.after.mean}`).toBe("80.375");
    const points = planUpgrades(region, { reach: { mean: "80.75" } });
    // 3 points: two letters of 1.5.
    expect([points.cost.steps, `${points.after.mean}`]).toEqual([2, "80.75"]);
  });

  it("counts sub-components where that is asked, so that one rises far", () => {
    const one = [all("x", "C"), all("y", "C")];
    const plan = planUpgrades(one, { reach: { mean: 57.5 }, smallest: "parts" });
    // 15 points of the sum: 1.c from 50 to 100 percent of 15 gives 7.5, twice.
    expect([plan.cost.parts, plan.cost.steps, `${plan.after.mean}`]).toEqual([2, 10, "57.5"]);
    expect(plan.smallest).toBe("parts");
  });

  it("says for a mean that cannot be reached that it cannot", () => {
    const plan = planUpgrades([all("x", "C"), all("y", "A")], { reach: { mean: "A" }, mostSteps: 1, avoid: ["AA"] });
    expect([plan.status, plan.proved]).toEqual(["out-of-reach", true]);
    expect(plan.agencies.map(({ role }) => role)).toEqual(["not-planned", "not-planned"]);
  });

  it("plans under 12/2015 too, question by question, and proves nothing of what a logic frame limits", () => {
    const region = [2, 1].map((rank) => scoreWorksheet({ ...rankSheet(rank), agencyId: `a${rank}` }));
    const plan = planUpgrades(region, { reach: { mean: "B" } });
    expect([plan.status, plan.proved]).toEqual(["reachable", false]);
    expect(plan.after.mean.gt(60)).toBe(true);
    expect(plan.regulation).toBe(permenpanrb12of2015.id);
    expect(toPlain(plan.findings)).toEqual([
      {
        code: "plan-not-proved",
        severity: "info",
        subject: "region",
        path: [],
        details: {},
        message: {
          id: "Rencana ini mencapai sasarannya, tetapi belum terbukti yang termurah.",
          en: "The plan reaches the goal, but it is not proved to be the cheapest.",
        },
      },
    ]);
    // What the plan says it comes to, the questions answered so come to.
    const again = planUpgrades(toPlain(region), { reach: { mean: "B" } });
    expect(again).toEqual(plan);
  });

  it("refuses what the region or the regulation does not have, all at once", () => {
    const broken = {
      reach: { grade: "Z", count: 9 },
      fixed: [{ agencyId: "nobody" }, { codes: ["9"] }],
      avoid: ["X"],
    };
    expect(refusal(() => planUpgrades(region, broken))).toEqual([
      "invalid-input options.reach.grade",
      "out-of-range options.reach.count",
      "invalid-input options.fixed[0].agencyId",
      "invalid-input options.fixed[1].codes[0]",
      "invalid-input options.avoid[0]",
    ]);
    expect(refusal(() => planUpgrades(region, { reach: { mean: 101 } }))).toEqual(["out-of-range options.reach.mean"]);
    expect(refusal(() => planUpgrades(region, { reach: { mean: "Z" } }))).toEqual(["invalid-input options.reach.mean"]);
    expect(refusal(() => planUpgrades(region, { reach: { mean: "A" }, fixed: [{}] }))).toEqual([
      "invalid-input options.fixed[0]",
    ]);
  });

  it("refuses agencies without an id, agencies twice, two regulations, and no agency at all", () => {
    const { agencyId: _, ...nameless } = all("x", "B");
    const old = scoreWorksheet({ ...rankSheet(1), agencyId: "old" });
    const goal: UpgradeGoal = { reach: { mean: "A" } };
    expect(refusal(() => planUpgrades([all("x", "B"), nameless, all("x", "A"), old], goal))).toEqual([
      "invalid-input evaluations[1].agencyId",
      "duplicate-key evaluations[2].agencyId",
      "mixed-regulations evaluations[3].regulation",
    ]);
    // Of what is no id it is not said that it comes twice.
    const unread = { ...all("x", "B"), agencyId: "" };
    expect(refusal(() => planUpgrades([unread, unread], goal))).toEqual([
      "invalid-input evaluations[0].agencyId",
      "invalid-input evaluations[1].agencyId",
    ]);
    expect(refusal(() => planUpgrades([], goal))).toEqual(["invalid-input evaluations"]);
  });

  it("changes nothing that it was given, and hands out what cannot be changed", () => {
    const goal = Object.freeze({ reach: Object.freeze({ grade: "A", count: 3 }) });
    const plan = planUpgrades(Object.freeze([...region]), goal);
    expect(Object.isFrozen(plan) && Object.isFrozen(plan.agencies[0]?.others)).toBe(true);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(toPlain(plan));
  });
});

describe("a region of sixty agencies", () => {
  const LETTERS = ["A", "BB", "B", "CC", "C"];
  /** Letters that are spread evenly, and the same in every run. */
  const region = Array.from({ length: 60 }, (_, i) =>
    agency(
      `opd-${i}`,
      Array.from({ length: 12 }, (__, at) => LETTERS[(i * 7 + at * 5 + ((i * at) % 3)) % 5] ?? ""),
    ),
  );

  it("is planned exactly for a number of agencies: those that need the fewest letters, each by itself", () => {
    const plan = planUpgrades(region, { reach: { grade: "BB", count: 40 }, avoid: ["AA"] });
    const alone = region
      .map((each) => requiredFor(each, "BB", { avoid: ["AA"] }))
      .map(({ status, options: [first = []] }) =>
        status === "reached" ? 0 : first.reduce((sum, { steps }) => sum + steps, 0),
      )
      .sort((a, b) => a - b);
    expect(plan.cost.steps).toBe(alone.slice(0, 40).reduce((sum, each) => sum + each, 0));
    expect([plan.proved, plan.after.reached]).toEqual([true, 40]);
  });

  it("is planned exactly for a mean, and one letter less would not do", () => {
    const plan = planUpgrades(region, { reach: { mean: "BB" }, avoid: ["AA"] });
    expect([plan.proved, plan.status, plan.after.mean.gt(70)]).toEqual([true, "reachable", true]);
    // Every letter of the plan is needed: without the one that gains least the mean is 70 or less.
    const gains = plan.agencies.flatMap(({ upgrades }) =>
      upgrades.filter(({ steps }) => steps === 1).map(({ gain }) => Number(gain)),
    );
    expect((Number(plan.after.mean) * 60 - Math.min(...gains)) / 60).toBeLessThanOrEqual(70);
  });
});

describe("properties", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 3 });
  const middle = fc.integer({ min: 5, max: 95 });
  const letters = (count: number) => fc.array(fc.constantFrom("A", "B", "C"), { minLength: count, maxLength: count });
  const worlds = fc
    .record({ weights, middle, agencies: fc.integer({ min: 1, max: 2 }) })
    .chain(({ weights, middle, agencies }) =>
      fc.record({
        weights: fc.constant(weights),
        middle: fc.constant(middle),
        sheets: fc.array(letters(weights.length), { minLength: agencies, maxLength: agencies }),
      }),
    );

  it("finds the cheapest plan of all for a mean", () => {
    fc.assert(
      fc.property(
        worlds,
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom("steps", "parts"),
        (world, percent, smallest) => {
          const { weights, middle, sheets } = world;
          const rule = ruleOf(weights, middle);
          const sum = weights.reduce((all, each) => all + each, 0);
          const goal = (percent * sum) / 100;
          const [first = [], second = [{ cost: 0, total: Number.NaN }]] = sheets.map((sheet) =>
            futures(sheet, weights, middle, smallest),
          );
          const enough = first
            .flatMap((one) =>
              second.map((other) => ({ cost: one.cost + other.cost, total: one.total + (other.total || 0) })),
            )
            .filter(({ total }) => total >= percent * sum * sheets.length);
          const cheapest = Math.min(...enough.map(({ cost }) => cost));
          const plan = planUpgrades(evaluated(rule, sheets), {
            reach: { mean: `${goal}` },
            smallest,
            regulation: rule,
          });
          const cost = smallest === "parts" ? plan.cost.parts : plan.cost.steps;
          expect(plan.proved).toBe(true);
          if (enough.length === 0) expect(plan.status).toBe("out-of-reach");
          else expect([cost, plan.after.mean.gte(goal)]).toEqual([cheapest, true]);
        },
      ),
    );
  });

  it("finds the cheapest agencies of all for a grade", () => {
    fc.assert(
      fc.property(
        worlds,
        fc.integer({ min: 1, max: 2 }),
        fc.constantFrom("steps", "parts"),
        (world, most, smallest) => {
          const { weights, middle, sheets } = world;
          const rule = ruleOf(weights, middle);
          const count = Math.min(most, sheets.length);
          const bound = weights.reduce((all, each) => all + each, 0) * 60;
          const own = sheets.map((sheet) =>
            Math.min(
              ...futures(sheet, weights, middle, smallest)
                .filter(({ total }) => total > bound)
                .map(({ cost }) => cost),
            ),
          );
          const cheapest = [...own]
            .sort((a, b) => a - b)
            .slice(0, count)
            .reduce((all, each) => all + each, 0);
          const reach = { grade: "good", count };
          const plan = planUpgrades(evaluated(rule, sheets), { reach, smallest, regulation: rule });
          expect([smallest === "parts" ? plan.cost.parts : plan.cost.steps, plan.proved]).toEqual([cheapest, true]);
          expect(plan.after.reached).toBeGreaterThanOrEqual(count);
        },
      ),
    );
  });
});
