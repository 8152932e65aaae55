import { defineRegulation, scoreWorksheet, toPlain } from "sakip";
import { type PlannedAgency, planUpgrades, type UpgradeGoal, type UpgradePlan } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { evaluated, futures, ruleOf } from "../tiny.ts";

// Two sub-components of 2 and 3 points, where B is worth half. Good is above 3 of the 5 points.
const [weights, middle, bound] = [[2, 3], 50, 300];
const rule = ruleOf(weights, middle);
const LETTERS = ["A", "B", "C"];
const SHEETS = LETTERS.flatMap((one) => LETTERS.map((other) => [one, other]));

/** The sheets at the lowest cost that are good, none of them higher than it need be; and that cost. */
function cheapestOf(sheet: readonly string[], smallest: string, isAllowed: (to: string) => boolean) {
  const good = futures(sheet, weights, middle, smallest).filter((to) => to.total > bound && isAllowed(to.sheet));
  const cost = Math.min(...good.map((each) => each.cost));
  const cheapest = good.filter((each) => each.cost === cost).map((each) => each.sheet);
  // A comes before B, and B before C: what is the same or later in the alphabet is nowhere higher.
  const isLower = (one: string, other: string) => one !== other && [...one].every((at, i) => at >= (other[i] ?? ""));
  return { cost, sheets: cheapest.filter((to) => !cheapest.some((other) => isLower(other, to))) };
}

/** What the plan is to say: role, cost, and all sets by the sheets they lead to; worked by looking at every sheet. */
function expectedOf(sheets: readonly (readonly string[])[], count: number, goal: Pick<UpgradeGoal, "smallest">) {
  // The last agency keeps its second letter: see `goalOf`.
  const ways = sheets.map((sheet, i) =>
    cheapestOf(sheet, goal.smallest ?? "steps", (to) => i < sheets.length - 1 || to[1] === sheet[1]),
  );
  const lacking = count - ways.filter(({ cost }) => cost === 0).length;
  const rising = ways.flatMap(({ cost }, i) => (cost > 0 && cost < Number.POSITIVE_INFINITY ? [{ cost, i }] : []));
  const cheapest = rising.sort((a, b) => a.cost - b.cost).slice(0, Math.max(0, lacking));
  const isPossible = cheapest.length >= lacking;
  return ways.map(({ cost, sheets }, i) => {
    if (cost === 0) return ["reached", undefined, []];
    if (cost === Number.POSITIVE_INFINITY) return ["out-of-reach", undefined, []];
    const isTaken = isPossible && cheapest.some((each) => each.i === i);
    const other = isPossible ? (cost === cheapest.at(-1)?.cost ? "interchangeable" : "spare") : "not-planned";
    return [isTaken ? "raised" : other, cost, sheets.sort()];
  });
}

/** The same of a plan; of one that is raised the first set is planned, of the others none. */
function foundOf({ role, cost, upgrades, others }: PlannedAgency, sheet: readonly string[]) {
  const sets = role === "raised" ? [upgrades, ...others] : others;
  if (role !== "raised" && upgrades.length > 0) throw new Error("raised, and not planned");
  const led = sets.map((set) => {
    const to = [...sheet];
    for (const each of set) to[Number(each.code.slice(-1))] = each.to;
    return to.join("");
  });
  return [role, cost, led.sort()];
}

describe("a plan for a number of agencies", () => {
  it.each(["steps", "parts"] as const)("is that of all ways to rise, counted in %s, for each agency", (smallest) => {
    for (const one of SHEETS)
      for (const other of ["BC", "CC"]) {
        const sheets = [one, [...other], ["C", "C"]];
        for (const count of [1, 2, 3]) {
          const fixed = [{ agencyId: "a2", codes: ["1.1"] }];
          const goal = { reach: { grade: "good", count }, smallest, fixed, regulation: rule };
          const plan = planUpgrades(evaluated(rule, sheets), goal);
          const found = plan.agencies.map((each, i) => foundOf(each, sheets[i] ?? []));
          const expected = expectedOf(sheets, count, goal);
          if (JSON.stringify(found) !== JSON.stringify(expected)) expect({ sheets, count, found }).toEqual(expected);
          const have = (side: "before" | "after") => plan.agencies.filter((each) => each[side].grade === "good").length;
          if (plan.before.reached !== have("before") || plan.after.reached !== have("after") || !plan.proved)
            expect({ sheets, plan }).toBe("counted and proved");
        }
      }
    expect(SHEETS).toHaveLength(9);
  });

  it("says where more sets are there than were wanted, of those that rise alone", () => {
    // A C has one set, A B; C C has two at three letters, A B and B A: 3.5 and 4 points.
    const sheets = [
      ["A", "C"],
      ["C", "C"],
    ];
    const truncated = (count: number, limit: number) =>
      planUpgrades(evaluated(rule, sheets), { reach: { grade: "good", count }, limit, regulation: rule }).truncated;
    expect([truncated(1, 1), truncated(2, 1), truncated(2, 2)]).toEqual([false, true, false]);
  });

  it("raises nobody whom facts hold back, and says of whom", () => {
    const opinion = { id: "opinion", label: { id: "Opini", en: "Opinion" }, grades: ["good"], fact: "opinion" };
    const strict = defineRegulation({ ...rule, conditions: [{ ...opinion, oneOf: ["WTP"] }] });
    const region = [
      ["A", "A", "WTP"],
      ["A", "A", "WDP"],
      ["C", "C", "WDP"],
      ["C", "C", "WTP"],
    ].map(([one, other, said], i) =>
      scoreWorksheet(
        {
          agencyId: `a${i}`,
          evaluationYear: 2024,
          answers: { one: { p0: one, p1: other } },
          facts: { opinion: said },
        } as never,
        strict,
      ),
    );
    const planned = (count: number) => planUpgrades(region, { reach: { grade: "good", count }, regulation: strict });
    const rolesIn = (plan: UpgradePlan) => plan.agencies.map(({ role, cost, others }) => [role, cost, others.length]);
    expect(rolesIn(planned(2))).toEqual([
      ["reached", undefined, 0],
      ["held-by-facts", undefined, 0],
      ["held-by-facts", undefined, 0],
      ["raised", 3, 1],
    ]);
    expect(planned(2).after.reached).toBe(2);
    expect(planned(2).findings.map(({ code, subject, path }) => [code, subject, ...path])).toEqual([
      ["held-by-facts", "a1", "evaluations", 1],
      ["held-by-facts", "a2", "evaluations", 2],
    ]);
    const [short, held] = toPlain(planned(3).findings);
    // The one that has it, and the one that could rise.
    expect(short).toMatchObject({ code: "goal-out-of-reach", details: { grade: "good", count: 3, possible: 2 } });
    expect(held).toEqual({
      code: "held-by-facts",
      severity: "warning",
      subject: "a1",
      path: ["evaluations", 1],
      details: { agencyId: "a1", grade: "good" },
      message: {
        id: `Predikat good bagi "a1" tertahan syarat di luar jawaban yang belum terpenuhi atau belum diketahui.`,
        en: `The grade good of "a1" is held back by facts that are not as asked, or not known.`,
      },
    });
    expect(rolesIn(planned(3)).at(-1)).toEqual(["not-planned", 3, 2]);
  });
});
