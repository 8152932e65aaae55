// Names of 0.1 and of the time before they were one word for one thing. They go with the next minor release: delete this
// file, and its line in index.ts.

// regulation
export {
  /** @deprecated Use {@link per5of2022AbsorptionPath}; this name goes with the next minor release. */
  per5of2022AbsorptionPath as ikpaAbsorptionPath2022,
  /** @deprecated Use {@link per5of2022Ikpa}; this name goes with the next minor release. */
  per5of2022Ikpa as ikpaRules2022,
  /** @deprecated Use {@link per5of2024AbsorptionPath}; this name goes with the next minor release. */
  per5of2024AbsorptionPath as ikpaAbsorptionPath2024,
  /** @deprecated Use {@link per5of2024Ikpa}; this name goes with the next minor release. */
  per5of2024Ikpa as ikpaRules2024,
  /** @deprecated Use {@link permendagri86of2017Scale}; this name goes with the next minor release. */
  permendagri86of2017Scale as permendagri86Scale,
  /** @deprecated Use {@link permenpanrb6of2022SkpMatrix}; this name goes with the next minor release. */
  permenpanrb6of2022SkpMatrix as skpMatrix,
  /** @deprecated Use {@link permenpanrb53of2014Agreement}; this name goes with the next minor release. */
  permenpanrb53of2014Agreement as agreementRules,
  /** @deprecated Use {@link permenpanrb88of2021ReportContents}; this name goes with the next minor release. */
  permenpanrb88of2021ReportContents as reportContents88of2021,
  /** @deprecated Use {@link permenpanrb88of2021Sampling}; this name goes with the next minor release. */
  permenpanrb88of2021Sampling as samplingRules88of2021,
  /** @deprecated Use {@link pmk22of2021BudgetPerformance}; this name goes with the next minor release. */
  pmk22of2021BudgetPerformance as budgetPerformanceRules2021,
  /** @deprecated Use {@link pmk62of2023BudgetPerformance}; this name goes with the next minor release. */
  pmk62of2023BudgetPerformance as budgetPerformanceRules2023,
  /** @deprecated Use {@link pmk214of2017BudgetPerformance}; this name goes with the next minor release. */
  pmk214of2017BudgetPerformance as budgetPerformanceRules2017,
  /** @deprecated Use {@link pmk214of2017EfficiencyScore}; this name goes with the next minor release. */
  pmk214of2017EfficiencyScore as efficiencyScore2017,
  /** @deprecated Use {@link semenpanrb3of2023PredicatePatterns}; this name goes with the next minor release. */
  semenpanrb3of2023PredicatePatterns as predicatePatterns,
} from "./regulation/index.ts";
