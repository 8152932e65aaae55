import {
  type AchievementInput,
  achievementAccumulator,
  auditOpinionLevels,
  defaultAchievementPolicy,
  lkjipPolicy,
  sakipGradeScale,
} from "sakip";
import { describe, expect, it } from "vitest";
import { achievementStates } from "../../../../src/indicator/achievement/running/achievement-reducer.ts";
import { plain } from "../../../support/plain.ts";
import { refusal } from "../../../support/refusal.ts";

type Row = AchievementInput & { readonly agencyId: string };

const by = ({ agencyId }: Row) => agencyId;
const row = (target: AchievementInput["target"], realization: Row["realization"], more: Partial<Row> = {}): Row => ({
  agencyId: "x",
  polarity: "maximize",
  target,
  realization,
  ...more,
});
const opinion = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
const all = [
  row(10, 11),
  row(4, 3, { period: { kind: "quarter", year: 2024, quarter: 1 } }),
  row(opinion, null, { situation: "not-applicable" }),
  row(opinion, "WDP"),
  row(opinion, null),
];
const counted = () => {
  const accumulator = achievementAccumulator<Row>({ by, scale: sakipGradeScale, levels: "leave-out" });
  accumulator.addAll(all);
  return accumulator;
};
// 110 lies outside the scale; 75 is a BB, and two of three steps are 66.67, a B.
const group = {
  key: "x",
  indicators: 5,
  met: 1,
  sum: "185",
  months: [3, 12],
  bands: [
    { code: "B", count: 1 },
    { code: "BB", count: 1 },
  ],
  outsideScale: 1,
  withoutValue: [
    { reason: "no-realization", count: 1 },
    { reason: "not-applicable", count: 1 },
  ],
  againstLevels: 1,
  levelsWithout: 1,
};

describe("the state of achievements", () => {
  it("holds levels, lengths of time and what lies outside the scale, in an order of its own", () => {
    expect(plain(counted()) as object).toMatchObject({ groups: [group], levels: "leave-out" });
  });

  it("adds up all of it", () => {
    const twice = counted();
    twice.merge(counted());
    expect((plain(twice) as { groups: unknown[] }).groups).toEqual([
      {
        ...group,
        indicators: 10,
        met: 2,
        sum: "370",
        bands: group.bands.map(({ code }) => ({ code, count: 2 })),
        outsideScale: 2,
        withoutValue: group.withoutValue.map(({ reason }) => ({ reason, count: 2 })),
        againstLevels: 2,
        levelsWithout: 2,
      },
    ]);
  });

  it("writes of what lies outside, and of levels, only what there is", () => {
    const keys = (rows: readonly Row[]) => {
      const accumulator = achievementAccumulator<Row>({ by, scale: sakipGradeScale });
      accumulator.addAll(rows);
      return Object.keys(accumulator.toJSON().groups[0] ?? {}).filter((key) => /outside|levels/i.test(key));
    };
    expect(keys([row(10, 9)])).toEqual([]);
    expect(keys([row(10, 11)])).toEqual(["outsideScale"]);
    expect(keys([row(opinion, "WDP")])).toEqual(["againstLevels"]);
    expect(keys([row(opinion, null)])).toEqual(["levelsWithout"]);
  });

  it("names the policy and its source where it has them", () => {
    const policyOf = (policy: typeof lkjipPolicy) => achievementAccumulator<Row>({ by, policy }).toJSON().policy;
    expect(policyOf(lkjipPolicy)).toMatchObject({ id: "lkjip", source: plain(lkjipPolicy.source) });
    const { id: _, source: __, ...bare } = defaultAchievementPolicy;
    expect(["id", "source"].filter((key) => key in policyOf(bare as never))).toEqual([]);
  });

  it("refuses more that met a target than have an achievement, also where none has", () => {
    const accumulator = counted();
    const silent = { ...group, indicators: 1, withoutValue: [{ reason: "no-target", count: 1 }] };
    const bad = { ...silent, met: 1, againstLevels: 0, levelsWithout: 0 };
    expect(refusal(() => accumulator.merge({ ...accumulator.toJSON(), groups: [bad] } as never))).toEqual([
      "out-of-range other.groups[0].met",
    ]);
  });

  it("has no sum where nothing but levels was measured", () => {
    const summary = (...rows: Row[]) => {
      const accumulator = achievementAccumulator<Row>({ by, levels: "leave-out" });
      accumulator.addAll(rows);
      return accumulator.summaries()[0];
    };
    expect(summary(row(opinion, "WDP"))).not.toHaveProperty("sum");
    expect(summary(row(opinion, "WDP"), row(4, 3))?.sum).toBe("75");
    expect(summary(row(4, null))).not.toHaveProperty("sum");
  });

  it("tells what lies outside the scale only where something does, and names that are nearly the same", () => {
    const near = (...agencies: string[]) => {
      const accumulator = achievementAccumulator<Row>({ by, scale: sakipGradeScale });
      accumulator.addAll(agencies.map((agencyId) => row(10, null, { agencyId })));
      return accumulator.summaries();
    };
    const [one, other] = near("Dinas Sosial", "dinas sosial");
    expect(one).not.toHaveProperty("outsideScale");
    const codes = [one, other].flatMap((each) => each?.findings.map(({ code, subject }) => [code, subject]) ?? []);
    expect(codes.filter(([code]) => code === "partly-measured")).toEqual([
      ["partly-measured", "Dinas Sosial"],
      ["partly-measured", "dinas sosial"],
    ]);
    expect(codes.filter(([code]) => code !== "partly-measured").map(([, subject]) => subject)).toEqual([
      "Dinas Sosial",
      "dinas sosial",
    ]);
  });

  it("counts levels among what was due, unless they are left out", () => {
    const coverage = (levels: "refuse" | "leave-out") => {
      const accumulator = achievementAccumulator<Row>({ by, levels });
      accumulator.addAll([row(opinion, "WDP"), row(opinion, null), row(4, 3)]);
      return accumulator.summaries()[0]?.coverage;
    };
    expect(coverage("refuse")).toEqual({ used: 2, expected: 3, complete: false });
    expect(coverage("leave-out")).toEqual({ used: 1, expected: 1, complete: true });
  });

  it("goes on, and is told, by the rules that stand in it", () => {
    const [first, ...others] = all;
    const start = achievementAccumulator<Row>({ by, scale: sakipGradeScale, levels: "leave-out" });
    start.addAll([first as Row]);
    const state = achievementStates.addTo(start.toJSON(), others, { by });
    expect(plain(state)).toEqual(plain(counted()));
    expect(plain(achievementStates.summariesOf(state, undefined))).toEqual(plain(counted().summaries()));
    expect(plain(achievementStates.summariesOf(state, {}))).toEqual(plain(counted().summaries()));
    expect(plain(achievementStates.accumulatorFrom(state).summaries())).toEqual(plain(counted().summaries()));
    const bare = achievementAccumulator<Row>({ by }).toJSON();
    expect(achievementStates.addTo(bare, [row(4, 3)], { by }).groups[0]).toMatchObject({ sum: "75", bands: [] });
    expect(refusal(() => achievementStates.addTo(bare, [], { key: by }))).toEqual([
      "invalid-input options.key",
      "invalid-input options.by",
    ]);
    expect(refusal(() => achievementStates.summariesOf(bare, { by }))).toEqual(["invalid-input options.by"]);
  });
});

describe("the rows of achievements", () => {
  const faults = (...rows: unknown[]) => refusal(() => achievementAccumulator<Row>({ by }).addAll(rows as never));

  it("are refused where a key is misspelt, a polarity unknown or a group has no name, however plain they are", () => {
    expect(faults({ ...row(4, 3), baselin: 3 })).toEqual(["invalid-input inputs[0].baselin"]);
    const { agencyId: _, ...bare } = row(4, 3);
    const one = achievementAccumulator<AchievementInput>({ by: () => "x" });
    expect(refusal(() => one.add({ ...bare, baselin: 3 } as never))).toEqual(["invalid-input inputs[0].baselin"]);
    expect(faults({ ...row(4, null), polarity: "up" })).toEqual(["invalid-input inputs[0].polarity"]);
    expect(faults(row(4, 3, { agencyId: "" }), row(4, null, { agencyId: "" }))).toEqual([
      "invalid-input inputs[0]",
      "invalid-input inputs[1]",
    ]);
    expect(faults(row(4, 3, { agencyId: "", sign: null }))).toEqual(["invalid-input inputs[0]"]);
  });

  it("are refused where they fight back", () => {
    const { proxy, revoke } = Proxy.revocable(row(4, 3), {});
    revoke();
    expect(faults(proxy)).toEqual(["invalid-input inputs[0]"]);
  });

  it("of a class are read with what it says for all of them", () => {
    class OfAgency {
      readonly agencyId = "x";
      readonly polarity = "maximize";
      readonly target = 20;
      readonly realization = 15;
      get baseline() {
        return 10;
      }
    }
    const accumulator = achievementAccumulator<Row>({ by });
    accumulator.add(new OfAgency() as never);
    // (15 − 10) ÷ (20 − 10)
    expect(plain(accumulator.summaries()[0]?.mean)).toEqual({ status: "computed", value: "50" });
  });
});
