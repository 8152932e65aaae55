import { achievementPolicyShape, defaultAchievementPolicy, type Polarity, qualityLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import { distanceOfLevel, percentOfLevel } from "../../../../src/indicator/achievement/formula/percent-of-level.ts";
import { exactToDecimal } from "../../../../src/number/index.ts";

const [rules] = readAll([achievementPolicyShape, defaultAchievementPolicy]);

describe("percentOfLevel", () => {
  it("runs from 0 to 200 over a whole scale", () => {
    const percent = (target: number, reached: number) => {
      const result = percentOfLevel(
        "maximize",
        { kind: "level", position: target, scale: qualityLevels },
        reached,
        rules,
      );
      return typeof result === "object" && `${exactToDecimal(result.percent)}`;
    };
    expect([percent(4, 0), percent(4, 4), percent(0, 4)]).toEqual(["0", "100", "200"]);
  });

  it("goes up below the target where lower is better, and down on either side where closer is", () => {
    const percent = (polarity: Polarity, reached: number) => {
      const result = percentOfLevel(polarity, { kind: "level", position: 2, scale: qualityLevels }, reached, rules);
      return typeof result === "object" && `${exactToDecimal(result.percent)}`;
    };
    expect([1, 2, 3].map((reached) => percent("minimize", reached))).toEqual(["125", "100", "75"]);
    expect([1, 2, 3].map((reached) => percent("stabilize", reached))).toEqual(["75", "100", "75"]);
  });
});

describe("distanceOfLevel", () => {
  const target = { kind: "level", position: 3, scale: qualityLevels } as const;

  it("counts the levels to the target, and names the next better one", () => {
    expect(distanceOfLevel("maximize", target, 1)).toEqual({ reached: "Kurang", levelsShort: 2, next: "Cukup" });
    expect(distanceOfLevel("maximize", target, 3)).toEqual({ reached: "Baik", levelsShort: 0, next: "Sangat Baik" });
    expect(distanceOfLevel("maximize", target, 4)).toEqual({ reached: "Sangat Baik", levelsShort: -1, next: null });
  });

  it("goes down where lower is better, and towards the target where closer is", () => {
    expect(distanceOfLevel("minimize", target, 4)).toEqual({ reached: "Sangat Baik", levelsShort: 1, next: "Baik" });
    expect(distanceOfLevel("minimize", target, 0)).toMatchObject({ levelsShort: -3, next: null });
    expect(distanceOfLevel("stabilize", target, 4)).toMatchObject({ levelsShort: 1, next: "Baik" });
    expect(distanceOfLevel("stabilize", target, 2)).toMatchObject({ levelsShort: 1, next: "Baik" });
    expect(distanceOfLevel("stabilize", target, 3)).toMatchObject({ levelsShort: 0, next: null });
    expect(Object.is(distanceOfLevel("minimize", target, 3).levelsShort, 0)).toBe(true);
  });
});
