import * as api from "sakip";
import { expect, it } from "vitest";

// Types are no values: test/glossary.test.ts holds every export, types included, to its istilah.
it("exports these values, and no others", () => {
  expect(Object.keys(api).sort()).toEqual([
    "Decimal",
    "SakipError",
    "bintanQuarterScales",
    "budgetPerformanceScale",
    "componentSheetSchema",
    "decimalInputSchema",
    "defineRegulation",
    "defineScale",
    "defineTimeline",
    "formatNumber",
    "formatPercent",
    "formatRupiah",
    "gradeOf",
    "ikpaScale",
    "innovationIndexScale",
    "isSakipError",
    "parseComponentSheet",
    "parseIndonesianNumber",
    "parseRegulation",
    "permendagri86Scale",
    "permenpan13of2010",
    "permenpanrb12of2015",
    "permenpanrb20of2013",
    "permenpanrb25of2012",
    "permenpanrb35of2011",
    "permenpanrb88of2021",
    "regulationFor",
    "regulationInputSchema",
    "regulations",
    "round",
    "sakipGradeScale",
    "sakipGradeScaleBefore2015",
    "scoreComponents",
    "toDecimal",
    "trafficLightScale",
  ]);
});
