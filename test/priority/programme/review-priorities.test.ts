import fc from "fast-check";
import {
  defaultPriorityRules,
  measureAchievement,
  type Obstacle,
  type PriorityProgramme,
  per5of2024AbsorptionPath,
  reviewPriorities,
  sakipLevels,
  summarizeAbsorption,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const asOf = "2024-08-26";
const programme = (more: Partial<PriorityProgramme> = {}): PriorityProgramme => ({
  id: "p",
  title: "Program",
  leadAgencyId: "disdik",
  agencyIds: ["dinsos", "disdik"],
  ...more,
});
const only = (more: Partial<PriorityProgramme>, options = {}) =>
  reviewPriorities([programme(more)], { asOf, ...options }).programmes[0];
const achieved = (...values: (number | null)[]) => values.map((achievement) => ({ achievement }));

describe("reviewPriorities", () => {
  it("tells achievement, spending, pace and obstacles, and the clause that gave the status", () => {
    const obstacles: Obstacle[] = [
      { id: "k1", text: "Izin", agencyId: "disdik", programmeId: "p", waitsFor: ["dpkp"], since: "2024-08-01" },
      {
        id: "k2",
        text: "Data",
        agencyId: "dinsos",
        programmeId: "p",
        waitsFor: ["dpkp"],
        since: "2024-07-01",
        promisedFor: "2024-08-20",
      },
      { id: "k3", text: "Lain", agencyId: "dinsos", waitsFor: ["dpkp"], since: "2024-07-01" },
      { id: "k4", text: "Salah", agencyId: "dinsos", programmeId: "q", waitsFor: ["dpkp"], since: "2024-07-01" },
    ];
    const review = reviewPriorities(
      [programme({ indicators: achieved(110, 104), absorption: { budget: 1200, realization: 700 }, target: 50 })],
      { asOf, obstacles },
    );
    expect(plain(review)).toMatchObject({
      kind: "priority-review",
      asOf,
      rules: "default-priority-rules",
      basis: { status: "convention" },
      counts: { "on-track": 0, "at-risk": 1, behind: 0, "no-data": 0 },
      otherObstacles: ["k3"],
      programmes: [
        {
          agencyIds: ["disdik", "dinsos"],
          achievement: { value: "107", used: 2, expected: 2 },
          // 700 of 1200 is 58 1/3 percent: 8 1/3 points, and 100, above the half that should have been spent.
          absorption: { value: "58.33333333333333333333333333333333333333" },
          gap: "8.333333333333333333333333333333333333333",
          gapAmount: "100",
          // 500 are left; 5 days of 31 of August and four months.
          pace: { value: "120.1550387596899224806201550387596899225", remaining: "500" },
          obstacles: { open: 2, overdue: 1, longest: 56, ids: ["k2", "k1"] },
          status: "at-risk",
          clause: { id: "promise-broken" },
          undecided: [],
        },
      ],
    });
    expect(review.findings.map(({ code, subject, message }) => [code, subject, message.id])).toEqual([
      [
        "unknown-programme",
        "k4",
        "Kendala “Salah” menyebut program “q” yang tidak ada dalam daftar program prioritas.",
      ],
    ]);
  });

  it("says that nothing is known of a programme without data", () => {
    const standing = only({});
    expect(standing?.status).toBe("no-data");
    expect(standing?.clause.id).toBe("nothing-known");
    expect(standing).not.toHaveProperty("absorption");
    expect(standing).not.toHaveProperty("obstacles");
    expect(standing?.findings.map(({ code, message }) => [code, message.en])).toEqual([
      [
        "programme-without-data",
        "Of the priority programme “Program” neither achievement nor spending is known; it is led by disdik.",
      ],
    ]);
    // What was not reported is no zero.
    const silent = only({ indicators: achieved(null), absorption: { budget: 10, realization: null }, target: 50 });
    expect([silent?.status, silent?.absorption?.status]).toEqual(["no-data", "not-computable"]);
  });

  it("holds a path against the last month that is over and has a target", () => {
    const spending = { absorption: { budget: 100, realization: 45 } };
    const at = (day: string) =>
      reviewPriorities([programme({ ...spending, expenditure: "52" })], { asOf: day, path: per5of2024AbsorptionPath })
        .programmes[0];
    // Quarterly targets of expenditure 52: 15, 50, 70, 90.
    expect(plain(at("2024-08-26"))).toMatchObject({ gap: "-5", comparison: { period: { month: 6 }, target: "50" } });
    expect(plain(at("2024-09-29"))).toMatchObject({ gap: "-5" });
    expect(plain(at("2024-09-30"))).toMatchObject({ gap: "-25", comparison: { period: { month: 9 } } });
    // 90 percent by the end of the year, 45 are there: 45 are left for 3 months.
    expect(plain(at("2024-09-30"))).toMatchObject({ pace: { targetAmount: "90", remaining: "45", value: "15" } });
    const early = at("2024-03-30");
    expect(early).not.toHaveProperty("comparison");
    // Without a target that is due nothing tells whether 45 percent are much or little.
    expect([early?.status, early?.absorption?.status, early?.findings]).toEqual(["no-data", "computed", []]);
  });

  it("prefers the target of the programme, and takes a summary of lines as it is", () => {
    const [summary] = summarizeAbsorption(
      [
        { agencyId: "disdik", budget: 100, realization: 60 },
        { agencyId: "dinsos", budget: 100, realization: null },
      ],
      { by: () => "sekolah" },
    );
    const standing = only({ target: 50, ...(summary && { absorption: summary }) }, { path: per5of2024AbsorptionPath });
    expect(plain(standing)).toMatchObject({ gap: "10", comparison: { target: "50" } });
    expect(standing?.findings.map(({ code }) => code)).toEqual(["partly-reported"]);
    // What is noticed about the spending is told without a target too.
    const alone = only(summary ? { absorption: summary } : {});
    expect(alone).not.toHaveProperty("comparison");
    expect(alone?.findings.map(({ code }) => code)).toEqual(["partly-reported"]);
    const own = only({
      absorption: { budget: 100, realization: 60 },
      target: per5of2024AbsorptionPath,
      expenditure: "52",
    });
    expect(plain(own)).toMatchObject({ gap: "10" });
  });

  it.each([
    ["behind", "achievement-low", { indicators: achieved(79.99) }],
    ["at-risk", "achievement-short", { indicators: achieved(80) }],
    [
      "at-risk",
      "indicators-missing",
      { indicators: achieved(120, null), absorption: { budget: 2, realization: 1 }, target: 50 },
    ],
    ["at-risk", "spending-unknown", { indicators: achieved(100) }],
    ["at-risk", "achievement-unknown", { absorption: { budget: 2, realization: 1 }, target: 50 }],
    ["at-risk", "spending-behind", { absorption: { budget: 2, realization: 1 }, target: 60 }],
    ["behind", "spending-far-behind", { absorption: { budget: 2, realization: 1 }, target: "60.01" }],
    ["on-track", "all-well", { indicators: achieved(100), absorption: { budget: 2, realization: 1 }, target: 50 }],
  ] as const)("is %s by the clause %s", (status, clause, more) => {
    const standing = only(more);
    expect([standing?.status, standing?.clause.id]).toEqual([status, clause]);
  });

  it("weighs indicators, and leaves levels out of the mean", () => {
    const grade = measureAchievement({
      polarity: "maximize",
      target: { kind: "level", scale: sakipLevels, level: "A" },
      realization: "BB",
    });
    const standing = only({
      indicators: [{ achievement: 100, weight: 3 }, { achievement: "80" }, { achievement: grade }],
    });
    expect(plain(standing?.achievement)).toMatchObject({
      value: "95",
      used: 2,
      leftOut: [{ index: 2, reason: "level" }],
    });
  });

  it("takes rules of your own", () => {
    const rules = {
      ...defaultPriorityRules,
      id: "ours",
      value: {
        clauses: [
          {
            id: "old",
            status: "behind",
            label: { id: "Lama", en: "Old" },
            when: [{ measure: "longest-open", above: 30 }],
          },
          { id: "rest", status: "on-track", label: { id: "Sisanya", en: "The rest" }, when: [] },
        ],
      },
    } as const;
    const since = (day: string): Obstacle[] => [
      { id: "k", text: "Izin", agencyId: "disdik", programmeId: "p", waitsFor: ["x"], since: day },
    ];
    expect(only({}, { rules, obstacles: since("2024-07-26") })?.status).toBe("behind");
    expect(only({}, { rules, obstacles: since("2024-07-27") })?.status).toBe("on-track");
    // Without obstacles nothing is known of them, which the status says.
    expect(only({}, { rules })).toMatchObject({ status: "on-track", undecided: ["longest-open"] });
  });

  it("counts open obstacles for rules that ask for them", () => {
    const label = { id: "Banyak", en: "Many" };
    const rules = {
      ...defaultPriorityRules,
      id: "ours",
      value: {
        clauses: [
          { id: "many", status: "behind", label, when: [{ measure: "open-obstacles", above: 1 }] },
          { id: "rest", status: "on-track", label: { id: "Sisanya", en: "The rest" }, when: [] },
        ],
      },
    } as const;
    const open = (...ids: string[]): Obstacle[] =>
      ids.map((id) => ({ ...{ id, text: id, agencyId: "a", programmeId: "p", waitsFor: ["x"] }, since: "2024-08-01" }));
    expect(only({}, { rules, obstacles: open("1", "2") })).toMatchObject({ status: "behind", undecided: [] });
    expect(only({}, { rules, obstacles: open("1") })).toMatchObject({ status: "on-track", undecided: [] });
    expect(only({}, { rules })).toMatchObject({ status: "on-track", undecided: ["open-obstacles"] });
  });

  it("works on results that went through JSON", () => {
    const achievement = measureAchievement({ polarity: "maximize", target: 3, realization: 2 });
    const [summary] = summarizeAbsorption([{ agencyId: "a", budget: 3, realization: 2 }], { by: () => "s" });
    if (summary === undefined) throw new Error("there is one line");
    const given = { indicators: [{ achievement }], absorption: summary, target: 50 };
    const direct = only(given);
    const kept = only({ ...given, indicators: [{ achievement: toPlain(achievement) }], absorption: toPlain(summary) });
    expect(plain(kept)).toEqual(plain(direct));
    expect(plain(direct?.achievement)).toMatchObject({ value: "66.66666666666666666666666666666666666667" });
  });

  it("refuses every fault at once, and changes nothing", () => {
    const given = [programme(), programme({ target: -1 })];
    const before = structuredClone(given);
    const { clauses } = defaultPriorityRules.value;
    const rules = { ...defaultPriorityRules, value: { clauses: [...clauses.slice(-1), ...clauses.slice(0, 1)] } };
    expect(refusal(() => reviewPriorities(given, { asOf: "kemarin", rules }))).toEqual([
      "out-of-range programmes[1].target",
      "duplicate-key programmes[1].id",
      "invalid-date options.asOf",
      "invalid-input options.rules.value.clauses[0].when",
      "invalid-input options.rules.value.clauses[1].when",
    ]);
    expect(given).toEqual(before);
  });
});

describe("properties", () => {
  it("gives every programme one status, and never a good one to what is not known", () => {
    const figure = fc.option(fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { maxLength: 8 }), (given) => {
        const { programmes, counts } = reviewPriorities(
          given.map(([achievement, realization], i) =>
            programme({
              id: `${i}`,
              indicators: [{ achievement }],
              absorption: { budget: 100, realization },
              target: 50,
            }),
          ),
          { asOf },
        );
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(given.length);
        programmes.forEach(({ status }, i) => {
          const [achievement, realization] = given[i] ?? [null, null];
          if (achievement === null && realization === null) expect(status).toBe("no-data");
          if (achievement === null || realization === null) expect(status).not.toBe("on-track");
          else if (achievement >= 100 && realization >= 50) expect(status).toBe("on-track");
        });
      }),
    );
  });
});
