import {
  flag,
  type Given,
  kept,
  list,
  object,
  optional,
  ownCopy,
  type Read,
  readAll,
  tell,
  whole,
} from "../../core/index.ts";
import { missingAnalysis } from "../../evaluation/index.ts";
import { type ReportAnalysis, reportAnalyses } from "../../regulation/index.ts";
import type { Document, DocumentBlock } from "../document/index.ts";
import { type AchievementRow, achievementTable } from "../makers/index.ts";
import { bothOf, tableShape, words, wordsShape } from "../table/index.ts";
import { heading, paragraph, tableBlock, written } from "./blocks.ts";

const sectionShape = /* @__PURE__ */ (() =>
  object({
    /** What is said, a paragraph each. */
    texts: optional(list(wordsShape), []),
    /** The tables below it. */
    tables: optional(list(kept(tableShape)), []),
  }))();

/**
 * What is told of one analysis.
 *
 * @term isi analisis
 */
export interface AnalysisContent extends Given<typeof sectionShape> {}

const fields = /* @__PURE__ */ (() =>
  object({
    /** Whose report it is. */
    agency: wordsShape,
    /** The year. */
    year: whole(1900, 9999, "invalid-period"),
    /** What is told of each analysis. */
    analyses: object({
      /** Target beside realisation. */
      "target-vs-realization": optional(sectionShape),
      /** This year beside last year and the years before. */
      "previous-years": optional(sectionShape),
      /** What was reached until now beside the medium-term target. */
      "medium-term-target": optional(sectionShape),
      /** This year beside the national standard. */
      "national-standard": optional(sectionShape),
      /** Causes of success or failure, and what was done. */
      causes: optional(sectionShape),
      /** How sparingly means were used. */
      "resource-efficiency": optional(sectionShape),
      /** The programmes and activities behind it. */
      "supporting-programmes": optional(sectionShape),
    }),
    /** `false` where there is no national standard to compare with. */
    hasNationalStandard: optional(flag, true),
  }))();

/**
 * What a performance report is made of.
 *
 * @term bahan laporan kinerja (LKjIP)
 */
export interface PerformanceReportInput extends Given<typeof fields> {
  /** The achievements of the year: the table of the first analysis. */
  readonly achievements?: Iterable<AchievementRow> | undefined;
}

const anyDocument = /* @__PURE__ */ object({}, { open: true });

/**
 * Writes chapter III of a performance report (LKjIP): the seven analyses in their order, and what is still missing of them.
 *
 * @term laporan kinerja (LKjIP), bab III
 * @param input - Agency, year, achievements, and what is told of each analysis.
 * @returns The document; a `missing-analysis` among its findings for each analysis of which nothing is told, that with a
 * national standard only where there is one.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-period`.
 * @see {@link reportAnalyses}: six of the seven are asked for by PermenPANRB 88/2021, Lampiran I, p. 28–29, read.
 * @example
 * ```ts
 * import { performanceReport } from "sakip/report";
 *
 * const chapter = performanceReport({
 *   agency: "Dinas A",
 *   year: 2024,
 *   analyses: { causes: { texts: ["Layanan dipindah ke kecamatan."] } },
 * });
 * chapter.findings?.map(({ details }) => details["analysis"]).slice(0, 3)
 * // => ["target-vs-realization", "previous-years", "medium-term-target"]
 * ```
 */
export function performanceReport(input: PerformanceReportInput): Document {
  readAll([anyDocument, input]);
  const { achievements, ...rest } = input;
  const [{ agency, year, analyses: told, hasNationalStandard }] = readAll([fields, rest]);
  const table = achievements === undefined ? undefined : achievementTable(achievements);
  const sections = reportAnalyses.value.map((analysis) => ({
    analysis,
    isAsked: analysis.asked === "always" || hasNationalStandard,
    content: contentOf(told[analysis.key], analysis.key === "target-vs-realization" ? table : undefined),
  }));
  const { id, en } = bothOf(agency);
  return written(
    words(`Laporan Kinerja ${id} Tahun ${year}`, `Performance Report of ${en}, ${year}`),
    [
      heading(words("Bab III Akuntabilitas Kinerja", "Chapter III Accountability")),
      ...sections.flatMap(({ analysis, isAsked, content }, i) => [
        heading(numbered(i + 1, analysis), 2),
        ...(content.length === 0 ? [paragraph(isAsked ? NOTHING : NO_STANDARD)] : content),
      ]),
    ],
    {
      findings: sections
        .filter(({ isAsked, content }) => isAsked && content.length === 0)
        .map(({ analysis: { key, label } }) =>
          tell(missingAnalysis, { subject: id, path: ["analyses", key] }, { analysis: key, name: label }),
        ),
    },
  );
}

function contentOf(
  content: Read<typeof sectionShape> | undefined,
  table: ReturnType<typeof achievementTable> | undefined,
): readonly DocumentBlock[] {
  const tables: readonly DocumentBlock[] = (content?.tables ?? []).map(({ own }) => tableBlock(ownCopy(own)));
  return [...(content?.texts ?? []).map(paragraph), ...(table === undefined ? [] : [tableBlock(table)]), ...tables];
}

function numbered(number: number, { label: { id, en } }: ReportAnalysis) {
  return words(`${number}. ${id}`, `${number}. ${en}`);
}

const NOTHING = /* @__PURE__ */ words("Belum diisi.", "Nothing is told yet.");
const NO_STANDARD = /* @__PURE__ */ words(
  "Tidak ada standar nasional untuk dibandingkan.",
  "There is no national standard to compare with.",
);
