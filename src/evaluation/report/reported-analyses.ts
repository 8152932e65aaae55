import {
  type Citation,
  flag,
  type Given,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  series,
  text,
  where,
  word,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { lawOfOnce, type ReportAnalysis, reportAnalysisKeys } from "../../regulation/index.ts";

const analysesShape = /* @__PURE__ */ (() => series(word(reportAnalysisKeys)))();

const analysedIndicatorShape = /* @__PURE__ */ (() =>
  object({
    /** The id of the indicator. */
    id: text,
    /** The analyses that the report makes of it. */
    analyses: analysesShape,
    /** Whether there is a national standard for it; without it that is not known. */
    hasNationalStandard: optional(flag),
  }))();

const reportedAnalysesFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** Whose report it is. */
      agencyId: optional(text),
      /** The analyses that the report makes, where it is not told indicator by indicator. */
      analyses: optional(analysesShape),
      /** The same for each indicator of the agreement. */
      indicators: optional(where(series(analysedIndicatorShape, { least: 1 }), lawOfOnce("id"), ["id"])),
      /** Whether there are national standards to compare with; without it that is not known. */
      hasNationalStandard: optional(flag),
    }),
    lawOfForm,
    ["analyses", "indicators"],
  ))();

/**
 * What is told about a performance report (LKjIP), to be checked.
 *
 * @term daftar periksa laporan kinerja
 */
export interface ReportedAnalyses extends Given<typeof reportedAnalysesFields> {}

/**
 * The shape of what is told about a performance report.
 *
 * @term daftar periksa laporan kinerja
 */
export const reportedAnalysesShape: Shape<
  ReportedAnalyses,
  Read<typeof reportedAnalysesFields>
> = reportedAnalysesFields;

/**
 * An analysis that is asked of a performance report.
 *
 * @term butir daftar periksa laporan kinerja
 */
export interface ReportAnalysisCheck extends Omit<ReportAnalysis, "source"> {
  /** Whether it is there: for every indicator that it is asked for. `not-asked` where there is no national standard. */
  readonly status: "present" | "partly" | "missing" | "not-asked";
  /** The ids of the indicators without it, where it is told indicator by indicator. */
  readonly missingFor: readonly string[];
  /** Where it comes from, and how well that is known. */
  readonly basis: Citation;
}

/**
 * A performance report beside what is asked of it.
 *
 * @term hasil pemeriksaan laporan kinerja
 */
export interface ReportCheck {
  /** Says what this is. */
  readonly kind: "report-check";
  /** Whose report it is, when told. */
  readonly agencyId?: string;
  /** The ids of the indicators, where it is told indicator by indicator. */
  readonly indicators?: readonly string[];
  /** Whether there are national standards to compare with, where that was told. */
  readonly hasNationalStandard?: boolean;
  /** Whether every analysis is there; that with a national standard may be absent where it is told that there is none. */
  readonly isComplete: boolean;
  /** The seven analyses, in their usual order. */
  readonly items: readonly ReportAnalysisCheck[];
  /** `missing-analysis`, and `partly-analysed` for one that is made of some indicators only. */
  readonly findings: readonly Finding[];
  /** Where the list comes from, and how well that is known. */
  readonly basis: Citation;
}

function lawOfForm(
  { analyses, indicators }: { readonly analyses?: unknown; readonly indicators?: unknown },
  refuse: Refuse,
): void {
  if ((analyses === undefined) === (indicators === undefined))
    refuse("invalid-input", [], {
      en: 'either "analyses" or "indicators"',
      id: 'salah satu dari "analyses" atau "indicators"',
    });
}
