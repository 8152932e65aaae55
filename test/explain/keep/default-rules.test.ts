import { describe, expect, it } from "vitest";
import { defaultRules } from "../../../src/explain/keep/default-rules.ts";
import { permenpanrb12of2015, permenpanrb88of2021 } from "../../../src/index.ts";

const keysOf = (name: string, ...args: readonly unknown[]) => Object.keys(defaultRules(name, args));

describe("defaultRules", () => {
  it.each([
    ["measureAchievement", "policy"],
    ["measureAchievements", "policy"],
    ["checkSampling", "sampling"],
    ["checkReportContents", "contents"],
    ["measureDeviation", "deviation"],
    ["ikpaAbsorption", "ikpa2022 ikpa2024"],
    ["ikpaDeviation", "ikpa2022 ikpa2024"],
    ["ikpaRevision", "ikpa2022 ikpa2024"],
    ["scoreBudgetPerformance", "performance2017 performance2021 performance2023"],
    ["measureEfficiency", "scale"],
    ["measureOutputEfficiency", "score"],
    ["skpPredicate", "matrix"],
    ["rankBy", ""],
  ])("names what %s takes by itself: %s", (name, keys) => {
    expect(keysOf(name, {}).join(" ")).toBe(keys);
  });

  it.each([
    "measureAchievement",
    "measureAchievements",
    "measureDeviation",
    "measureEfficiency",
    "measureOutputEfficiency",
  ])("names nothing where %s was given a rule", (name) => {
    expect(keysOf(name, {}, {})).toEqual([]);
  });

  it.each(["ikpaAbsorption", "ikpaDeviation", "ikpaRevision"])("names nothing where %s was given rules", (name) => {
    expect(keysOf(name, { rules: {} })).toEqual([]);
  });

  it.each(["scoreWorksheet", "scoreComponents", "scorePartialWorksheet", "whatIf"])(
    "names the regulation of the year that %s looks at",
    (name) => {
      expect(defaultRules(name, [{ evaluationYear: 2023 }])["regulation"]).toBe(permenpanrb88of2021);
      expect(defaultRules(name, [{ evaluationYear: 2018 }])["regulation"]).toBe(permenpanrb12of2015);
      expect(keysOf(name, { evaluationYear: 2023 }, permenpanrb12of2015)).toEqual([]);
      expect(keysOf(name, "no sheet")).toEqual([]);
    },
  );

  it.each(["gradeNeighbours", "lettersBehind", "requiredFor", "compareEvaluations"])(
    "names the regulation under which what %s looks at was made",
    (name) => {
      expect(defaultRules(name, [{ regulation: "permenpanrb-88-2021" }])["regulation"]).toBe(permenpanrb88of2021);
      expect(defaultRules(name, [{ regulation: "of our own" }])["regulation"]).toBeUndefined();
    },
  );
});
