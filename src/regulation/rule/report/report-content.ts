import type { Bilingual, Citation } from "../../../core/index.ts";

/** The contents of an evaluation report, in their printed order. */
export const reportContents = [
  "result",
  "legal-basis",
  "background",
  "purpose",
  "scope",
  "methodology",
  "agency-overview",
  "sakip-overview",
  "follow-up",
  "condition",
  "condition-planning",
  "condition-measurement",
  "condition-reporting",
  "condition-internal-evaluation",
  "condition-achievement",
  "recommendations",
  "conclusion",
  "encouragement",
] as const;

/**
 * Something that an evaluation report (LHE) contains.
 *
 * @term unsur laporan hasil evaluasi
 */
export type ReportContentKey = (typeof reportContents)[number];

/**
 * What a regulation says of something that an evaluation report contains.
 *
 * @term unsur laporan hasil evaluasi
 */
export interface ReportContent {
  /** The key: `"legal-basis"`. */
  readonly key: ReportContentKey;
  /** The number in the outline of the long form: `"1.a"`; absent for what stands in no outline. */
  readonly code?: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /**
   * How much it is asked for: every report holds it at least (`minimum`), it is expected of one whose subject was evaluated
   * before (`expected`), or it belongs to the outline of the long form (`outline`).
   */
  readonly asked: "minimum" | "expected" | "outline";
  /** Where it stands. */
  readonly source: Citation;
}
