import { type AchievementPolicy, achievementPolicyShape, defaultAchievementPolicy } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import { stabilizedPercent } from "../../../../src/indicator/achievement/formula/stabilized-percent.ts";
import { exactToDecimal, requireExact } from "../../../../src/number/index.ts";

function worth(stabilize: AchievementPolicy["stabilize"], deviation: number): string {
  const [rules] = readAll([achievementPolicyShape, { ...defaultAchievementPolicy, stabilize }]);
  const { formula, percent } = stabilizedPercent(requireExact(deviation), rules);
  return `${exactToDecimal(percent)} ${formula}`;
}

describe("stabilizedPercent", () => {
  it("reads a deviation from a tolerance, from bands and from points, alike on both sides", () => {
    const bands = [{ within: 5, value: 110 }];
    const points = [
      { closeness: 80, value: 60 },
      { closeness: 100, value: 120 },
    ];
    for (const side of [1, -1]) {
      expect(worth({ tolerance: 3, floor: 0 }, 10 * side)).toBe("93 deviation");
      expect(worth({ tolerance: 3, floor: 0 }, 2 * side)).toBe("100 deviation");
      expect(worth({ bands, beyond: 70 }, 5 * side)).toBe("110 deviation-bands");
      expect(worth({ bands, beyond: 70 }, 6 * side)).toBe("70 deviation-bands");
      expect(worth({ points }, 10 * side)).toBe("90 deviation-points");
      expect(worth({ points }, 40 * side)).toBe("60 deviation-points");
    }
    expect(worth({ points }, 0)).toBe("120 deviation-points");
  });
});
