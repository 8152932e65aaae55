import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  convertAchievement,
  explainConvertedAchievement,
  explainText,
  measureAchievement,
  permenpanrb8of2021Conversion,
} from "../../../../src/index.ts";
import { explanationLaws, percents } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainConvertedAchievement", () => {
  it("tells the stretch on which the achievement lies", () => {
    // 60 to 79 percent are worth 50 to 69: 62 is 50 + 2 ÷ 19 × 19 = 52.
    const explanation = explainConvertedAchievement(convertAchievement(62, permenpanrb8of2021Conversion));
    expect(explanation).toMatchObject({ value: "52", unit: "points", basis: { title: "PermenPANRB 8/2021" } });
    expect(explainText(explanation)).toContain(
      "Dihitung dari nilai awal ruas 50 + (capaian 62% − awal ruas 60) ÷ (akhir ruas 79 − awal ruas 60) × (nilai akhir ruas 69 − nilai awal ruas 50) = 52 poin.",
    );
    expect(explainText(explainConvertedAchievement(convertAchievement(110, permenpanrb8of2021Conversion)))).toContain(
      "tidak dapat dihitung, karena aturannya tidak menyebut hal ini. Diketahui: capaian 110%.",
    );
  });

  it("says why there is none, and refuses what is none", () => {
    const silent = measureAchievement({ polarity: "maximize", target: 5, realization: null });
    const none = explainConvertedAchievement(convertAchievement(silent, permenpanrb8of2021Conversion));
    expect(none).toMatchObject({ value: null, formula: null });
    expect(none.reason).toBeDefined();
    expect(refusal(() => explainConvertedAchievement(null as never))).toEqual(["invalid-input result"]);
  });
});

explanationLaws(
  fc
    .tuple(percents, fc.boolean())
    .map(([achievement, targetIsMaximum]) =>
      convertAchievement(achievement, permenpanrb8of2021Conversion, { targetIsMaximum }),
    ),
  explainConvertedAchievement,
);
