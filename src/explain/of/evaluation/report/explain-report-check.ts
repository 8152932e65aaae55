import {
  bilingualShape,
  citationShape,
  flag,
  list,
  optional,
  type Plain,
  type Read,
  readAll,
  renamed,
  text,
  word,
} from "../../../../core/index.ts";
import type { ReportCheck } from "../../../../evaluation/index.ts";
import { worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../../shared/fields.ts";
import { counted, listed } from "../../shared/listed.ts";
import { agencyName } from "../../shared/names.ts";
import { completeWords } from "./complete-words.ts";

const checkRead = /* @__PURE__ */ (() =>
  resultShape("report-check", {
    ...groundFields,
    agencyId: optional(text),
    indicators: optional(list(text)),
    hasNationalStandard: optional(flag),
    isComplete: flag,
    items: list(
      partShape({
        key: text,
        label: bilingualShape,
        status: word(["present", "partly", "missing", "not-asked"]),
        missingFor: list(text),
        basis: renamed(citationShape, "source"),
      }),
    ),
  }))();

/**
 * Explains whether a performance report makes the analyses that are asked of it: each of them, and for which indicators it is
 * missing.
 *
 * @term penjelasan pemeriksaan laporan kinerja
 * @param result - What {@link checkReport} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { checkReport, explainReportCheck } from "sakip";
 *
 * const check = checkReport({ analyses: ["target-vs-realization", "causes"] });
 * explainReportCheck(check).words?.id // => "belum lengkap"
 * ```
 */
export function explainReportCheck(result: ReportCheck | Plain<ReportCheck>): Explanation {
  const [read] = readAll([checkRead, result, "result"]);
  const { agencyId, indicators, hasNationalStandard, isComplete, items, basis, findings } = read;
  const answer = isComplete ? "complete" : "incomplete";
  const standard = hasNationalStandard === true ? "yes" : "no";
  const there = items.filter(({ status }) => status === "present");
  return explained({
    subject: "report-check",
    label: { id: "Kelengkapan analisis laporan kinerja", en: "Analyses of the performance report" },
    value: { word: answer, words: completeWords[answer] },
    inputs: [
      agencyId === undefined ? undefined : worded("agency", agencyName, agencyId),
      listed("indicators", names.indicators, indicators ?? []),
      hasNationalStandard === undefined
        ? undefined
        : worded("national-standard", names.standard, standard, standards[standard]),
      counted("present", names.present, there.length),
      counted("all", names.all, items.length),
    ],
    basis,
    findings,
    steps: items.map(itemNode),
  });
}

function itemNode({ key, label, status, missingFor, basis }: Read<typeof checkRead>["items"][number]): Explanation {
  return explained({
    subject: `analysis:${key}`,
    label,
    value: { word: status, words: statuses[status] },
    inputs: [listed("missing-for", names.missingFor, missingFor)],
    basis,
  });
}

const names = {
  indicators: { id: "indikator", en: "indicators" },
  standard: { id: "standar nasional", en: "national standard" },
  present: { id: "analisis yang lengkap", en: "complete analyses" },
  all: { id: "analisis seluruhnya", en: "analyses in all" },
  missingFor: { id: "belum ada untuk indikator", en: "missing for the indicators" },
};

const standards = {
  yes: { id: "ada", en: "there is one" },
  no: { id: "tidak ada", en: "there is none" },
};

const statuses = {
  present: { id: "ada", en: "there" },
  partly: { id: "ada untuk sebagian indikator", en: "there for some indicators" },
  missing: { id: "belum ada", en: "missing" },
  "not-asked": { id: "tidak diminta", en: "not asked for" },
};
