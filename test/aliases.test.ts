import * as api from "sakip";
import { expect, it } from "vitest";
import * as aliases from "../src/aliases.ts";

/** What each old name is called now. */
const now: Readonly<Record<keyof typeof aliases, keyof typeof api>> = {
  agreementRules: "permenpanrb53of2014Agreement",
  budgetPerformanceRules2017: "pmk214of2017BudgetPerformance",
  budgetPerformanceRules2021: "pmk22of2021BudgetPerformance",
  budgetPerformanceRules2023: "pmk62of2023BudgetPerformance",
  efficiencyScore2017: "pmk214of2017EfficiencyScore",
  ikpaAbsorptionPath2022: "per5of2022AbsorptionPath",
  ikpaAbsorptionPath2024: "per5of2024AbsorptionPath",
  ikpaRules2022: "per5of2022Ikpa",
  ikpaRules2024: "per5of2024Ikpa",
  permendagri86Scale: "permendagri86of2017Scale",
  predicatePatterns: "semenpanrb3of2023PredicatePatterns",
  reportContents88of2021: "permenpanrb88of2021ReportContents",
  samplingRules88of2021: "permenpanrb88of2021Sampling",
  skpMatrix: "permenpanrb6of2022SkpMatrix",
};

it("every old name is the same thing under its new name", () => {
  expect(Object.keys(aliases).sort()).toEqual(Object.keys(now).sort());
  const exported = new Map(Object.entries(api));
  for (const [before, after] of Object.entries(now)) expect(exported.get(before), before).toBe(exported.get(after));
});
