import { type Evaluation, type Regulation, toPlain } from "sakip";
import { planUpgrades, type UpgradeGoal } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { asked, askedRule, inWords, judged, judgedRule } from "../../support/ways.ts";

/** What it takes one evaluation to reach a total, and whether it is proved that nothing cheaper does. */
const ways = (evaluation: Evaluation, regulation: Regulation, own: Partial<UpgradeGoal> = {}) => {
  const to = (mean: number | string) => planUpgrades([evaluation], { reach: { mean: `${mean}` }, regulation, ...own });
  return {
    /** Letter by letter: the total after, and what has risen. */
    told: (...means: (number | string)[]) =>
      means.map((mean) => {
        const { agencies, cost } = to(mean);
        const [only] = agencies;
        return [cost[own.smallest ?? "steps"], `${only?.after.total}`, inWords(only?.upgrades ?? [])];
      }),
    proved: (mean: number | string) => to(mean).proved,
    status: (mean: number | string) => to(mean).status,
  };
};

describe("the best total at every cost", () => {
  // B is hardly more than C: it is the second letter that brings much.
  const letters = { A: 100, B: 20, C: 0 };
  const rule = judgedRule([50, 30, 20], { letters, from: 90 });

  it("is exact where gains add up, though the best first step is not on the way", () => {
    // By letters: 10 (1 B), 50 (1 A), 56 (and 2 B), 80 (1 and 2 A), 84 (and 3 B), 100.
    const { told, proved } = ways(judged(["C", "C", "C"], rule), rule, { smallest: "steps" });
    expect(told(10, "10.01", 50, 56, "56.01", 80, "80.01", 84, "84.01")).toEqual([
      [1, "10", "1.a C B"],
      [2, "50", "1.a C A"],
      [2, "50", "1.a C A"],
      [3, "56", "1.a C A, 2.a C B"],
      [4, "80", "1.a C A, 2.a C A"],
      [4, "80", "1.a C A, 2.a C A"],
      [5, "84", "1.a C A, 2.a C A, 3.a C B"],
      [5, "84", "1.a C A, 2.a C A, 3.a C B"],
      [6, "100", "1.a C A, 2.a C A, 3.a C A"],
    ]);
    expect([proved(10), proved(100)]).toEqual([true, true]);
  });

  it("counts sub-components where these are to be few", () => {
    const { told } = ways(judged(["C", "C", "C"], rule), rule, { smallest: "parts" });
    expect(told(1, "50.01", "80.01")).toEqual([
      [1, "50", "1.a C A"],
      [2, "80", "1.a C A, 2.a C A"],
      [3, "100", "1.a C A, 2.a C A, 3.a C A"],
    ]);
  });

  it("begins at what there is, and leaves out what cannot rise", () => {
    // 10 of the first, 0 of the second, 20 of the third.
    const { told, status } = ways(judged(["B", "C", "A"], rule), rule, { smallest: "steps" });
    expect(told(31, 70, "70.5", 100)).toEqual([
      // One letter brings 40 in the first, and 6 in the second.
      [1, "70", "1.a B A"],
      [1, "70", "1.a B A"],
      [2, "76", "1.a B A, 2.a C B"],
      [3, "100", "1.a B A, 2.a C A"],
    ]);
    expect(status(30)).toBe("reached");
  });

  it("picks what costs least in all, not what costs least each time", () => {
    const heavy = judgedRule([24, 36, 40], { letters: { A: 100, B: 50, C: 49, D: 0 }, from: 90 });
    // Each first letter is nearly half: 11.76, 17.64 and 19.6; the second hardly anything.
    const { told } = ways(judged(["D", "D", "D"], heavy), heavy, { smallest: "steps" });
    expect(told("19.6", "37.24", 49, "49.01", "60")).toEqual([
      [1, "19.6", "3.a D C"],
      [2, "37.24", "2.a D C, 3.a D C"],
      [3, "49", "1.a D C, 2.a D C, 3.a D C"],
      // One letter more would bring 0.4; without the first, two more of the third bring 20.4.
      [4, "57.64", "2.a D C, 3.a D A"],
      [5, "69.4", "1.a D C, 2.a D C, 3.a D A"],
    ]);
  });
});

describe("the best totals that are not proved", () => {
  const letters = { A: 100, B: 50, C: 0 };

  it("of questions that rest on each other rise within their limits, the most for each letter first", () => {
    const rule = askedRule([{ weight: 20 }, { weight: 80, of: [0] }], { letters, from: 90 });
    const { told, proved } = ways(asked(["C", "C"], rule), rule, { smallest: "steps" });
    // q1 rests on q0: 10, then 40 more, then 10, then 40.
    expect(told(10, 11, 50, 51, 60, 61)).toEqual([
      [1, "10", "q0 C B"],
      [2, "50", "q0 C B, q1 C B"],
      [2, "50", "q0 C B, q1 C B"],
      [3, "60", "q0 C A, q1 C B"],
      [3, "60", "q0 C A, q1 C B"],
      [4, "100", "q0 C A, q1 C A"],
    ]);
    expect(proved(50)).toBe(false);
  });

  it("of a question whose limit cannot rise stay below it", () => {
    // q0 is fixed at B; q1 may be no better.
    const rule = askedRule([{ weight: 20 }, { weight: 80, of: [0] }], { letters, from: 90 });
    const { told, status, proved } = ways(asked(["B", "C"], rule), rule, {
      smallest: "steps",
      fixed: [{ agencyId: "opd", codes: ["q0"] }],
    });
    expect(told(50)).toEqual([[1, "50", "q1 C B"]]);
    expect([status(51), proved(50)]).toEqual(["out-of-reach", false]);
  });

  it("of one question that is limited and one that is not keep the limit", () => {
    const rule = askedRule([{ weight: 20 }, { weight: 60, of: [0] }, { weight: 20 }], { letters, from: 90 });
    const { told, status } = ways(asked(["B", "C", "C"], rule), rule, {
      smallest: "steps",
      fixed: [{ agencyId: "opd", codes: ["q0"] }],
    });
    // 10, 30 of q1 at most, and 20.
    expect(told(60)).toEqual([[3, "60", "q1 C B, q2 C A"]]);
    expect(status(61)).toBe("out-of-reach");
  });

  it("reckon what a letter adds to the one before, and what it costs", () => {
    const late = { A: 100, B: 80, C: 0 };
    const rule = askedRule([{ weight: 20 }, { weight: 30, of: [0] }, { weight: 50 }], { letters: late, from: 90 });
    // q0 and q1 to B are 16 and 24, to A 4 and 6 more; q2 stays.
    const { told } = ways(asked(["C", "C", "A"], rule), rule, { smallest: "steps" });
    expect(told(66, 67, 91, 95)).toEqual([
      [1, "66", "q0 C B"],
      [2, "90", "q0 C B, q1 C B"],
      [3, "94", "q0 C A, q1 C B"],
      [4, "100", "q0 C A, q1 C A"],
    ]);
    const steep = { A: 100, B: 20, C: 0 };
    const heavy = askedRule([{ weight: 40 }, { weight: 60, of: [0] }, { weight: 150 }], { letters: steep, from: 90 });
    // 75 for each letter of q2, and 20 for each of q0.
    expect(ways(asked(["C", "C", "C"], heavy), heavy, { smallest: "steps" }).told(41)).toEqual([[2, "150", "q2 C A"]]);
  });

  it("leave an evaluation as it is where another one is enough", () => {
    const rule = askedRule([{ weight: 20 }, { weight: 80, of: [0] }], { letters, from: 90 });
    const two = ["x", "y"].map((agencyId) => ({ ...asked(["C", "C"], rule), agencyId }));
    const { agencies, cost } = planUpgrades(two, { reach: { mean: 5 }, regulation: rule });
    expect([cost.steps, agencies.map(({ role, upgrades }) => [role, inWords(upgrades)])]).toEqual([
      1,
      [
        ["raised", "q0 C B"],
        ["spare", ""],
      ],
    ]);
  });

  it("of rounded components are those that the rounding makes", () => {
    const down = { component: { decimals: -1, mode: "down" } } as const;
    const rule = judgedRule([50, 30, 20], { letters, from: 90, rounding: down });
    const { told, proved } = ways(judged(["C", "C", "C"], rule), rule, { smallest: "steps" });
    // By gain for each letter: 1 B 25, 1 A 50, 2 B 15, 2 A 30, 3 B 10, 3 A 20; of 25 and 15 tens remain 20 and 10.
    expect(told(20, 21, 60, 61, 90, 91)).toEqual([
      [1, "20", "1.a C B"],
      [2, "50", "1.a C A"],
      [3, "60", "1.a C A, 2.a C B"],
      [4, "80", "1.a C A, 2.a C A"],
      [5, "90", "1.a C A, 2.a C A, 3.a C B"],
      [6, "100", "1.a C A, 2.a C A, 3.a C A"],
    ]);
    expect(proved(20)).toBe(false);
  });

  it("prefer the letter that brings more for its cost, if need be two at once", () => {
    const steep = { A: 100, B: 20, C: 0 };
    const rule = askedRule([{ weight: 40 }, { weight: 60, of: [0] }], { letters: steep, from: 90 });
    const { told } = ways(asked(["C", "C"], rule), rule, { smallest: "steps" });
    // q0: 8 by one letter, 40 by two, which is more for each. Then q1 by two, 60, and not 12 by one.
    expect(told(1, 41)).toEqual([
      [2, "40", "q0 C A"],
      [4, "100", "q0 C A, q1 C A"],
    ]);
  });
});

it("rounds the total as the regulation does", () => {
  const rounding = { total: { decimals: 0, mode: "half-up" } } as const;
  const rule = judgedRule([50, 50], { letters: { A: 100, B: 33, C: 0 }, from: 90, rounding });
  const { told, proved } = ways(judged(["C", "C"], rule), rule, { smallest: "steps" });
  // 16.5 is 17.
  expect(told(17)).toEqual([[1, "17", "1.a C B"]]);
  expect(proved(17)).toBe(true);
  const [only] = planUpgrades([judged(["C", "C"], rule)], { reach: { mean: 17 }, regulation: rule }).agencies;
  expect(toPlain(only?.upgrades.map(({ gain, steps, component, part }) => ({ gain, steps, component, part })))).toEqual(
    [{ gain: "16.5", steps: 1, component: "c1", part: "p" }],
  );
});
