import { deepFreeze, type Read, readAll, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type ReportAnalysis, type ReportAnalysisKey, reportAnalyses } from "../../regulation/index.ts";
import { missingAnalysis, partlyAnalysed } from "./report-findings.ts";
import {
  type ReportAnalysisCheck,
  type ReportCheck,
  type ReportedAnalyses,
  reportedAnalysesShape,
} from "./reported-analyses.ts";

/**
 * Checks which of the seven analyses a performance report (LKjIP) makes of what was reached: as a whole, or indicator by
 * indicator. The comparison with a national standard is asked for, unless it is told that there is
 * none.
 *
 * @term daftar periksa laporan kinerja
 * @param report - The analyses that the report makes.
 * @returns Each analysis with whether it is there, and where it is asked for.
 * @throws A {@link SakipError} with every problem at once: `invalid-input` (also for a report without either form, or with
 * both), `duplicate-key` for an indicator twice.
 * @see {@link reportAnalyses}: six of the seven are asked for by PermenPANRB 88/2021, Lampiran I, p. 28–29, read.
 * @example
 * ```ts
 * import { checkReport } from "sakip";
 *
 * const { isComplete, items, findings } = checkReport({
 *   agencyId: "dinkes",
 *   hasNationalStandard: false,
 *   indicators: [
 *     { id: "stunting", analyses: ["target-vs-realization", "previous-years", "medium-term-target", "causes", "resource-efficiency", "supporting-programmes"] },
 *     { id: "aki", analyses: ["target-vs-realization", "previous-years", "medium-term-target", "causes", "supporting-programmes"] },
 *   ],
 * });
 * isComplete // => false
 * items.find(({ key }) => key === "resource-efficiency")?.missingFor // => ["aki"]
 * findings.map(({ message }) => message.en)
 * // => ["The report does not make this analysis of every indicator: Efficiency in the use of resources. It is missing for: aki."]
 * ```
 */
export function checkReport(report: ReportedAnalyses): ReportCheck {
  const [read] = readAll([reportedAnalysesShape, report, "report"]);
  const items = reportAnalyses.value.map((analysis) => checked(analysis, read));
  const lacking = items.filter(({ status }) => status === "missing" || status === "partly");
  return deepFreeze({
    kind: "report-check",
    ...(read.agencyId !== undefined && { agencyId: read.agencyId }),
    ...(read.indicators !== undefined && { indicators: read.indicators.map(({ id }) => id) }),
    ...(read.hasNationalStandard !== undefined && { hasNationalStandard: read.hasNationalStandard }),
    isComplete: lacking.length === 0,
    items,
    findings: lacking.map((item) => lackingFinding(item, read)),
    basis: reportAnalyses.source,
  });
}

type ReportRead = Read<typeof reportedAnalysesShape>;

/** Whether the report makes an analysis, of all indicators that it is asked for. */
function checked(
  { source: basis, ...analysis }: ReportAnalysis,
  { analyses, indicators, hasNationalStandard }: ReportRead,
): ReportAnalysisCheck {
  const isAsked = (own: boolean | undefined) => analysis.asked === "always" || own !== false;
  const has = (made: readonly ReportAnalysisKey[]) => made.includes(analysis.key);
  if (indicators === undefined) {
    const isThere = has(analyses ?? []);
    const status = isThere ? "present" : isAsked(hasNationalStandard) ? "missing" : "not-asked";
    return { ...analysis, status, missingFor: [], basis };
  }
  const asked = indicators.filter(
    (each) => has(each.analyses) || isAsked(each.hasNationalStandard ?? hasNationalStandard),
  );
  const missingFor = asked.filter((each) => !has(each.analyses)).map(({ id }) => id);
  const status =
    asked.length === 0
      ? "not-asked"
      : missingFor.length === 0
        ? "present"
        : missingFor.length === asked.length
          ? "missing"
          : "partly";
  return { ...analysis, status, missingFor, basis };
}

function lackingFinding(
  { key, label, status, missingFor }: ReportAnalysisCheck,
  { agencyId, indicators }: ReportRead,
): Finding {
  const place = {
    subject: agencyId ?? "report",
    path: ["report", indicators === undefined ? "analyses" : "indicators"],
  };
  return status === "partly"
    ? tell(partlyAnalysed, place, { analysis: key, name: label, indicators: missingFor })
    : tell(missingAnalysis, place, { analysis: key, name: label });
}
