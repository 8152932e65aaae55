import type { Bilingual, Citation } from "../../../core/index.ts";

/** The analyses of a performance report, in their usual order. */
export const reportAnalysisKeys = [
  "target-vs-realization",
  "previous-years",
  "medium-term-target",
  "national-standard",
  "causes",
  "resource-efficiency",
  "supporting-programmes",
] as const;

/**
 * An analysis that a performance report (LKjIP) makes of what was reached.
 *
 * @term analisis capaian kinerja
 */
export type ReportAnalysisKey = (typeof reportAnalysisKeys)[number];

/**
 * What is asked of a performance report.
 *
 * @term analisis capaian kinerja
 */
export interface ReportAnalysis {
  /** The key: `"previous-years"`. */
  readonly key: ReportAnalysisKey;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** Whether it is asked for always, or only where there is something to compare with. */
  readonly asked: "always" | "if-available";
  /** Where it is asked for, and how well that is known. */
  readonly source: Citation;
}
