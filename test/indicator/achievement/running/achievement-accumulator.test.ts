import fc from "fast-check";
import {
  type AchievementAccumulatorOptions,
  type AchievementInput,
  achievementAccumulator,
  adaptPolicy,
  auditOpinionLevels,
  averageAchievement,
  defaultAchievementPolicy,
  gradeOf,
  lkjipPolicy,
  measureAchievements,
  permendagri86of2017Scale,
  sakipGradeScale,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../../support/plain.ts";
import { refusal } from "../../../support/refusal.ts";

type Row = AchievementInput & { readonly agencyId: string };

const by = ({ agencyId }: Row) => agencyId;
const row = (agencyId: string, target: AchievementInput["target"], realization: Row["realization"]): Row => ({
  agencyId,
  polarity: "maximize",
  target,
  realization,
});
describe("achievementAccumulator", () => {
  it("tells mean, bands and what has no value of each group, in the order of the keys", () => {
    const all = achievementAccumulator({ by, policy: lkjipPolicy, scale: permendagri86of2017Scale, missing: "zero" });
    all.addAll([
      // 60.3/80 = 75.375 %, printed 75.38; (2 × 22.1 − 18.1)/22.1 = 118.099… %, printed 118.1.
      row("dlh", "80", "60.3"),
      { agencyId: "dlh", polarity: "minimize", target: "22.10", realization: "18.10" },
      row("dlh", 15, null),
      row("dlh", 0, 3),
      { ...row("dlh", 9, null), situation: "not-yet-due" },
      row("bappeda", 4, 3),
    ]);
    expect(plain(all.summaries())).toMatchObject([
      { key: "bappeda", mean: { status: "computed", value: "75" }, coverage: { used: 1, expected: 1, complete: true } },
      {
        kind: "achievement-summary",
        key: "dlh",
        // (75.38 + 118.1 + 0 + 0) / 4
        sum: "193.48",
        mean: { status: "computed", value: "48.37" },
        coverage: { used: 2, expected: 4, complete: false },
        indicators: 5,
        measured: 2,
        met: 1,
        withoutValue: [
          { reason: "no-realization", count: 1 },
          { reason: "not-yet-due", count: 1 },
          { reason: "zero-target", count: 1 },
        ],
        policy: "lkjip",
        scale: "permendagri-86-2017",
      },
    ]);
    const [bappeda, dlh] = all.summaries();
    expect(dlh?.bands?.filter(({ count }) => count > 0).map(({ code }) => code)).toEqual(["moderate", "very-high"]);
    expect(bappeda?.findings).toEqual([]);
    expect(dlh?.findings[0]).toMatchObject({
      code: "partly-measured",
      message: { id: "2 dari 4 indikator yang sudah waktunya diukur belum mempunyai capaian." },
    });
  });

  it("has no mean where one that was due is missing, unless told what to do, as averageAchievement", () => {
    const meanOf = (missing?: "refuse" | "redistribute") => {
      const all = achievementAccumulator({ by, missing });
      all.addAll([row("x", 3, 1), row("x", 3, null)]);
      return plain(all.summaries()[0]?.mean);
    };
    expect(meanOf()).toMatchObject({ status: "not-computable", reason: "missing-achievement" });
    expect(meanOf("redistribute")).toEqual({ status: "computed", value: "33.33333333333333333333333333333333333333" });
  });

  it("never puts levels into a mean, nor a quarter beside a year", () => {
    const level = (code: string | null): Row => ({
      ...row("x", { kind: "level", scale: auditOpinionLevels, level: "WTP" }, code),
    });
    const meanOf = (rows: readonly Row[], options: Partial<AchievementAccumulatorOptions<Row>> = {}) => {
      const all = achievementAccumulator<Row>({ by, ...options });
      all.addAll(rows);
      return plain(all.summaries()[0]);
    };
    expect(meanOf([row("x", 4, 3), level("WDP")])).toMatchObject({ mean: { reason: "level-achievement" } });
    expect(meanOf([row("x", 4, 3), level(null)])).toMatchObject({ mean: { reason: "level-achievement" } });
    expect(meanOf([row("x", 4, 3), level("WDP"), level(null)], { levels: "leave-out" })).toMatchObject({
      mean: { status: "computed", value: "75" },
      coverage: { used: 1, expected: 1 },
      measured: 2,
      againstLevels: 1,
      findings: [],
    });
    const quarter = { ...row("x", 4, 3), period: { kind: "quarter", year: 2024, quarter: 1 } } as const;
    expect(meanOf([row("x", 4, 3), quarter])).toMatchObject({ mean: { reason: "mixed-periods" } });
    expect(meanOf([])).toBeUndefined();
  });

  it("counts what lies outside the scale", () => {
    const all = achievementAccumulator({ by, scale: sakipGradeScale });
    all.addAll([row("x", 10, 11)]);
    expect(all.summaries()[0]).toMatchObject({ outsideScale: 1, measured: 1 });
    expect(all.summaries()[0]?.bands?.every(({ count }) => count === 0)).toBe(true);
  });

  it("tells what it knows as plain JSON, and goes on from it", () => {
    const all = achievementAccumulator({ by, missing: "redistribute" });
    all.addAll([row("b", 3, 1), row("b", 7, 1), row("a", 8, 3), row("a", 8, null)]);
    const state = JSON.parse(JSON.stringify(all));
    expect(state).toMatchObject({ kind: "achievement-state", format: 1, missing: "redistribute", levels: "refuse" });
    expect(state.groups).toEqual([
      {
        key: "a",
        indicators: 2,
        met: 0,
        sum: "37.5",
        months: [12],
        bands: [],
        withoutValue: [{ reason: "no-realization", count: 1 }],
      },
      // 100/3 + 100/7
      { key: "b", indicators: 2, met: 0, sum: "1000/21", months: [12], bands: [], withoutValue: [] },
    ]);
    const again = achievementAccumulator({ by, missing: "redistribute" });
    again.merge(state);
    expect(JSON.stringify(again)).toBe(JSON.stringify(all));
    again.merge(again);
    expect(again.toJSON().groups[1]).toMatchObject({ indicators: 4, sum: "2000/21" });
  });

  it("takes columns of the caller's own, and refuses what is misspelt or none", () => {
    const all = achievementAccumulator({ by });
    all.add({ ...row("x", 4, 3), opd: "Dinas X", extra: { target: 1 } } as Row);
    expect(refusal(() => all.add({ agencyId: "x", polarity: "maximize", target: 4, realisasi: 3 } as never))).toEqual([
      "invalid-input inputs[0].realisasi",
      "invalid-number inputs[0].realization",
    ]);
    expect(refusal(() => all.addAll([row("x", 4, 3), row("x", "4,5", 3), row("", 4, 3)]))).toEqual([
      "invalid-number inputs[1].target",
      "invalid-input inputs[2]",
    ]);
    expect(refusal(() => all.addAll(null as never))).toEqual(["invalid-input inputs"]);
    expect(all.summaries()[0]).toMatchObject({ indicators: 1 });
    expect(refusal(() => achievementAccumulator({ by, polisi: lkjipPolicy } as never))).toEqual([
      "invalid-input options.polisi",
    ]);
  });

  it("reads a row that says something beside its figures by every rule", () => {
    const all = achievementAccumulator({ by });
    all.addAll([
      { ...row("x", 20, 15), baseline: 10 },
      // Nothing is said of a baseline: 15 of 20.
      { ...row("y", 20, 15), baseline: null, sign: null },
    ]);
    // (15 − 10)/(20 − 10) = 50 %
    expect(plain(all.summaries())).toMatchObject([{ mean: { value: "50" } }, { withoutValue: [{ count: 1 }] }]);
  });

  it("refuses to merge what was counted by other rules", () => {
    const all = achievementAccumulator({ by });
    for (const options of [
      { by, policy: lkjipPolicy },
      { by, scale: permendagri86of2017Scale },
      { by, missing: "zero" },
    ])
      expect(refusal(() => all.merge(achievementAccumulator(options as never))).length).toBe(1);
    expect(refusal(() => all.merge(achievementAccumulator({ by, levels: "leave-out" })))).toEqual([
      "invalid-input other.levels",
    ]);
    const same = adaptPolicy(defaultAchievementPolicy, {});
    expect(refusal(() => all.merge(achievementAccumulator({ by, policy: same })))).toHaveLength(
      same.id === defaultAchievementPolicy.id ? 0 : 1,
    );
  });

  it("refuses every fault of a state that was tampered with", () => {
    const all = achievementAccumulator({ by });
    all.add(row("x", 4, 3));
    const [group] = all.toJSON().groups;
    const merge = (groups: unknown[]) => refusal(() => all.merge({ ...all.toJSON(), groups } as never));
    expect(merge([group, group])).toEqual(["duplicate-key other.groups[1].key"]);
    expect(
      merge([
        { ...group, indicators: 0 },
        { ...group, key: "", sum: "x" },
        { ...group, key: "z", withoutValue: [{ reason: "rain", count: 1 }], months: [0] },
        { ...group, key: "v", withoutValue: [{ reason: "no-target", count: 2 }] },
        { ...group, key: "w", met: 2, againstLevels: 2, levelsWithout: 1 },
      ]),
    ).toEqual(
      [
        "out-of-range other.groups[0].met",
        "invalid-input other.groups[1].key",
        "invalid-number other.groups[1].sum",
        "invalid-input other.groups[2].months[0]",
        "invalid-input other.groups[2].withoutValue[0].reason",
        "out-of-range other.groups[3].withoutValue",
        "out-of-range other.groups[4].met",
        "out-of-range other.groups[4].againstLevels",
        "out-of-range other.groups[4].levelsWithout",
      ].filter((each) => each !== "out-of-range other.groups[0].met"),
    );
  });

  it("neither changes nor freezes its rows", () => {
    const mine = row("x", 4, 3);
    const before = JSON.stringify(mine);
    const all = achievementAccumulator({ by });
    all.addAll([mine]);
    all.summaries();
    expect(JSON.stringify(mine)).toBe(before);
    expect(Object.isFrozen(mine)).toBe(false);
  });
});

describe("properties", () => {
  const hundredths = fc.oneof(fc.integer({ min: -3, max: 400 }), fc.integer({ min: -2e11, max: 2e11 }));
  const figure = fc.oneof(
    { weight: 6, arbitrary: hundredths.map((n) => n / 100) },
    { weight: 6, arbitrary: hundredths.map((n) => (n / 100).toFixed(2)) },
    fc.constantFrom<(number | string | null)[]>(-0, "-0.00", "007.50", "1e2", 0.1 + 0.2, "0.001", null, null),
  );
  const rows: fc.Arbitrary<Row[]> = fc.array(
    fc.record({
      agencyId: fc.constantFrom("a", "b", "c"),
      polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
      target: figure,
      realization: figure,
    }),
    { maxLength: 30 },
  );
  const options = fc.record({
    policy: fc.constantFrom(defaultAchievementPolicy, lkjipPolicy, adaptPolicy(lkjipPolicy, { cap: 120, floor: 0 })),
    scale: fc.constantFrom(undefined, permendagri86of2017Scale),
    missing: fc.constantFrom("refuse", "redistribute", "zero"),
  });

  it("gives the same bytes for any split and any order of rows and merges", () => {
    fc.assert(
      fc.property(rows, options, fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }), (all, rules, seats) => {
        const whole = achievementAccumulator<Row>({ by, ...rules });
        whole.addAll(all);
        const parts = [0, 1, 2, 3].map(() => achievementAccumulator<Row>({ by, ...rules }));
        for (const [i, each] of [...all.entries()].reverse()) parts[seats[i] ?? 0]?.add(each);
        const [one, two, three, four] = parts as [typeof whole, typeof whole, typeof whole, typeof whole];
        one.merge(four);
        three.merge(JSON.parse(JSON.stringify(two)));
        three.merge(one.toJSON());
        expect(JSON.stringify(three)).toBe(JSON.stringify(whole));
        expect(JSON.stringify(three.summaries())).toBe(JSON.stringify(whole.summaries()));
      }),
      { numRuns: 200 },
    );
  });

  it("has the mean of averageAchievement, and in each band what gradeOf puts there", () => {
    fc.assert(
      fc.property(rows, options, (all, { policy, scale, missing }) => {
        const accumulator = achievementAccumulator<Row>({ by, policy, scale, missing });
        accumulator.addAll(all);
        for (const summary of accumulator.summaries()) {
          const own = all.filter(({ agencyId }) => agencyId === summary.key);
          const achievements = measureAchievements(
            own.map(({ agencyId: _, ...input }) => input),
            policy,
          );
          const average = averageAchievement(achievements, { missing });
          const { value, reason } = { value: undefined, reason: undefined, ...(plain(average) as object) };
          expect(plain(summary.mean)).toMatchObject(value === undefined ? { reason } : { value });
          expect(summary.coverage).toEqual({
            used: average.coverage.used,
            expected: average.coverage.expected,
            complete: average.coverage.complete,
          });
          const values = achievements.flatMap((each) => (each.status === "computed" ? [each.value] : []));
          expect(summary.measured).toBe(values.length);
          for (const band of summary.bands ?? []) {
            const inside = values.filter((each) => {
              try {
                return gradeOf(each, permendagri86of2017Scale).code === band.code;
              } catch {
                return false;
              }
            });
            expect(band.count).toBe(inside.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("counts by the quick way what the general way counts", () => {
    fc.assert(
      fc.property(rows, options, (all, rules) => {
        const [quick, general] = [0, 1].map(() => achievementAccumulator<Row>({ by, ...rules }));
        quick?.addAll(all);
        // A unit on both sides says nothing new, and has to be read by the shape.
        general?.addAll(all.map((each) => ({ ...each, unit: { target: null, realization: null } })));
        expect(JSON.stringify(quick)).toBe(JSON.stringify(general));
      }),
      { numRuns: 300 },
    );
  });
});
