import {
  type Achievement,
  type AchievementPolicy,
  type AchievementReason,
  type averageAchievement,
  type Decimal,
  type DecimalInput,
  type Finding,
  type Indicator,
  indicatorShape,
  measureAchievement,
  type NamedTarget,
  type ParsedTarget,
  type Polarity,
  parse,
  parseTarget,
  readFigure,
  type Target,
  translateTerm,
  type UnreadTarget,
} from "sakip";
import { describe, expectTypeOf, it } from "vitest";

describe("targets", () => {
  it("are numbers, or say their kind", () => {
    expectTypeOf<Target>().toEqualTypeOf<DecimalInput | NamedTarget>();
    expectTypeOf<NamedTarget["kind"]>().toEqualTypeOf<"exact" | "at-least" | "at-most" | "range" | "level" | "none">();
  });

  it("are read as a target or a finding, told apart by the code", () => {
    const parsed = parseTarget("≤5 menit");
    expectTypeOf(parsed).toEqualTypeOf<ParsedTarget | UnreadTarget>();
    if (!("code" in parsed)) expectTypeOf(parsed.target).toEqualTypeOf<NamedTarget>();
    else expectTypeOf(parsed).toExtend<Finding>();
    // What was not read can be measured against as well, and says that it was not read.
    expectTypeOf(parsed.target).toExtend<Target>();
  });

  it("and cells are told apart by their kind", () => {
    const figure = readFigure("80");
    expectTypeOf(figure.kind).toEqualTypeOf<"number" | "range" | "level" | "none" | "unread">();
    if (figure.kind === "number") expectTypeOf(figure.value).toEqualTypeOf<Decimal>();
    if (figure.kind === "unread") expectTypeOf(figure.finding).toEqualTypeOf<Finding>();
  });
});

describe("achievement", () => {
  it("has a value only when it was computed, and a reason only when not", () => {
    const achievement = measureAchievement({ polarity: "maximize", target: 1, realization: null });
    // @ts-expect-error nobody knows yet whether there is a value
    achievement.value;
    if (achievement.status === "computed") expectTypeOf(achievement.value).toEqualTypeOf<Decimal>();
    else expectTypeOf(achievement.reason).toEqualTypeOf<AchievementReason>();
  });

  it("can be averaged as it is", () => {
    expectTypeOf<Achievement[]>().toExtend<Parameters<typeof averageAchievement>[0]>();
  });

  it("follows policies that need only what the rules leave open", () => {
    const policy: AchievementPolicy = { minimize: "mirror", cap: null, floor: 0, zeroTarget: "met-is-100" };
    expectTypeOf(policy.minimize).toEqualTypeOf<"mirror" | "inverse">();
    // @ts-expect-error a cap is said, if only to be none
    ({ minimize: "mirror", floor: null, zeroTarget: "not-computable" }) satisfies AchievementPolicy;
  });

  it("wants a realisation to be said, if only to be missing", () => {
    // @ts-expect-error missing is null, not nothing
    measureAchievement({ polarity: "maximize", target: 1, realization: undefined });
  });
});

describe("indicators", () => {
  it("are what their shape says, read-only", () => {
    expectTypeOf(parse(indicatorShape, {})).toExtend<Indicator>();
    expectTypeOf<Indicator["polarity"]>().toEqualTypeOf<Polarity>();
    const indicator: Indicator = { id: "a", title: "A", polarity: "maximize" };
    // @ts-expect-error nothing in it changes
    indicator.id = "b";
  });
});

describe("words of applications", () => {
  it("mean words of ours", () => {
    expectTypeOf(translateTerm("polarity", "naik")).toEqualTypeOf<Polarity>();
    expectTypeOf(translateTerm("quarter", "tw1")).toEqualTypeOf<1 | 2 | 3 | 4>();
  });
});
