import { defineRegulation, permenpanrb12of2015, scoreComponents, scoreWorksheet, toPlain } from "sakip";
import { planUpgrades, type UpgradeGoal } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";
import { zoneRegulation, zoneValues } from "../../support/zone.ts";
import { evaluated, ruleOf } from "../tiny.ts";

const rule = ruleOf([2, 3], 50);
const band = (code: string) => ({ code, label: { id: code, en: code } });
const planOf = (letters: readonly string[], goal: UpgradeGoal, under = rule) =>
  toPlain(
    planUpgrades(
      evaluated(
        under,
        letters.map((each) => [...each]),
      ),
      { regulation: under, ...goal },
    ),
  );

describe("a plan for a mean", () => {
  it("tells of each agency whether it rises, need not, or cannot", () => {
    // 2 + 5 + 0 points are to be 8: one more. The second letter of the first brings 1.5, that of the last as much.
    const { agencies, ...plan } = planOf(["AC", "AA", "CC"], { reach: { mean: "2.6" }, fixed: [{ agencyId: "a1" }] });
    expect(
      agencies.map(({ role, cost, before, after, upgrades, others }) => [
        role,
        cost,
        before.total,
        after.total,
        upgrades.length,
        others,
      ]),
    ).toEqual([
      ["raised", 1, "2", "3.5", 1, []],
      ["no-letters", undefined, "5", "5", 0, []],
      ["spare", undefined, "0", "0", 0, []],
    ]);
    expect(plan).toMatchObject({ status: "reachable", truncated: true, proved: true, findings: [] });
    expect(plan.reach).toStrictEqual({ mean: "2.6", mustExceed: false });
    expect(planOf(["AA"], { reach: { mean: 1 } })).toMatchObject({ status: "reached", findings: [] });
  });

  it("keeps what is to stay in every agency, or in one", () => {
    const rising = (fixed: NonNullable<UpgradeGoal["fixed"]>) =>
      planOf(["CC", "CC"], { reach: { mean: 1.5 }, fixed }).agencies.map(({ upgrades }) =>
        upgrades.map(({ code, to }) => `${code} ${to}`),
      );
    // 3 points in all: the second sub-component brings 1.5 for a letter, the first one.
    expect(rising([])).toEqual([["1.1 A"], []]);
    expect(rising([{ codes: ["1.1"] }])).toEqual([["1.0 A"], ["1.0 B"]]);
    expect(rising([{ agencyId: "a0", codes: ["1.1"] }])).toEqual([[], ["1.1 A"]]);
  });

  it("says in both languages by how much it fails, and of no agency what it might have done", () => {
    const plan = planOf(["AA", "BB"], { reach: { mean: 5 }, avoid: ["A"] });
    expect(plan.findings).toEqual([
      {
        code: "goal-out-of-reach",
        severity: "warning",
        subject: "region",
        path: [],
        details: { mean: "5", before: "3.75" },
        message: {
          id: "Rata-rata 3,75 tidak dapat mencapai 5 dengan batasan ini.",
          en: "The mean of 3.75 cannot come to 5 with these limits.",
        },
      },
    ]);
    expect(plan.agencies.map(({ role, upgrades, others }) => [role, upgrades, others])).toEqual([
      ["not-planned", [], []],
      ["not-planned", [], []],
    ]);
  });

  it("reaches a grade at its bound where that belongs to it, and above where not", () => {
    const values = (survey: number) => ({ ...zoneValues, survey, results: 0 });
    const zone = scoreComponents(
      { agencyId: "a", evaluationYear: 2024, components: values(3.6), facts: { "opini-bpk": "WTP", spip: 3 } },
      zoneRegulation,
    );
    const of = (mean: string) => planUpgrades([zone], { reach: { mean }, regulation: zoneRegulation }).reach;
    expect([toPlain(of("wbk")), toPlain(of("none"))]).toStrictEqual([
      { mean: "75", mustExceed: false, grade: "wbk" },
      { mean: "0", mustExceed: false, grade: "none" },
    ]);
    const { reach } = planUpgrades([zone], { reach: { mean: 75 }, regulation: zoneRegulation });
    expect(Object.keys(reach)).toEqual(["mean", "mustExceed"]);
    expect(planOf(["BB"], { reach: { mean: "good" } }).reach).toStrictEqual({
      mean: "3",
      mustExceed: true,
      grade: "good",
    });
  });

  it("is proved where that of every agency is", () => {
    // Questions limit each other by the logic frame; values of components cannot rise at all.
    const sheet = scoreWorksheet({ ...rankSheet(2), agencyId: "sheet" });
    const components = Object.fromEntries(permenpanrb12of2015.components.map(({ key, weight }) => [key, weight]));
    const published = scoreComponents({ agencyId: "published", evaluationYear: 2015, components });
    const plan = planUpgrades([published, sheet], { reach: { mean: 71 } });
    expect([plan.status, plan.proved, plan.agencies[0]?.role]).toEqual(["reachable", false, "no-letters"]);
  });
});

describe("a goal", () => {
  it("is not refused for naming nothing where what it names was not read", () => {
    const call = () => planOf(["AC"], { reach: { mean: 1 }, fixed: [{ agencyId: "" }] });
    expect(refusal(call)).toEqual(["invalid-input options.fixed[0].agencyId"]);
  });

  it("is refused with the evaluations that are not of its regulation", () => {
    const [one] = evaluated(rule, [["A", "C"]]);
    const reach = { mean: 1 };
    const national = scoreWorksheet({ ...lettersSheet(Array(12).fill("B")), agencyId: "b" });
    expect(refusal(() => planUpgrades([national], { reach, regulation: rule }))).toEqual([
      "no-regulation options.regulation",
    ]);
    const graded = { ...national, grade: { ...national.grade, code: "A" } } as never;
    expect(
      refusal(() => planUpgrades([national, { ...(graded as object), agencyId: "c" } as never], { reach })),
    ).toEqual(["invalid-input evaluations[1].grade.code"]);
    expect(refusal(() => planUpgrades([one as never], { reach }))).toEqual(["no-regulation options.regulation"]);
  });

  it("names the grade that is planned where grades ask for more, and else that of the total", () => {
    const scale = {
      ...rule.scale,
      bands: [
        { ...band("bad"), from: 0, upTo: 2 },
        { ...band("good"), above: 2, upTo: 4 },
        { ...band("best"), above: 4, upTo: 5 },
      ],
    };
    // One sub-component of 5 points, of which B brings 10 percent: from C to A, past what was planned.
    const plain = defineRegulation({ ...ruleOf([5], 10), scale });
    const asked = { id: "opinion", label: { id: "Opini", en: "Opinion" }, fact: "opinion", oneOf: ["WTP"] };
    const strict = defineRegulation({ ...plain, conditions: [{ ...asked, grades: ["good", "best"] }] });
    const standing = (under: typeof plain, facts: object) => {
      const sheet = { agencyId: "a", evaluationYear: 2024, answers: { one: { p0: "C" } }, ...facts };
      const goal = { reach: { grade: "good", count: 1 }, regulation: under };
      return toPlain(planUpgrades([scoreWorksheet(sheet as never, under)], goal)).agencies[0]?.after;
    };
    expect(standing(plain, {})).toEqual({ total: "5", grade: "best" });
    expect(standing(strict, { facts: { opinion: "WTP" } })).toEqual({ total: "5", grade: "good" });
  });
});
