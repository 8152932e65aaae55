import {
  frozenCopy,
  type Given,
  kept,
  list,
  object,
  optional,
  type Read,
  readAll,
  tell,
  whole,
} from "../../core/index.ts";
import type { Document, DocumentBlock } from "../document/index.ts";
import { type AchievementRow, achievementTable } from "../makers/index.ts";
import { bothOf, tableShape, words, wordsShape } from "../table/index.ts";
import { type Analysis, analyses } from "./analyses.ts";
import { heading, paragraph, tableBlock, written } from "./blocks.ts";
import { missingAnalysis } from "./report-findings.ts";

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
      "target-vs-realization": optional(sectionShape),
      "previous-years": optional(sectionShape),
      "medium-term-target": optional(sectionShape),
      "national-standard": optional(sectionShape),
      causes: optional(sectionShape),
      "resource-efficiency": optional(sectionShape),
      "supporting-programmes": optional(sectionShape),
    }),
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

/**
 * Writes chapter III of a performance report (LKjIP): the seven analyses in their order, and what is still missing of them.
 *
 * @term laporan kinerja (LKjIP), bab III
 * @param input - Agency, year, achievements, and what is told of each analysis.
 * @returns The document; a `missing-analysis` among its findings for each analysis of which nothing is told. The comparison
 * with a national standard is asked for only where there is one, and weighs less.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-period`.
 * @see The seven analyses are those that application forms ask for (practice); that they come from PermenPANRB 53/2014 is
 * restated there.
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
  const { achievements, ...rest } = input;
  const [{ agency, year, analyses: told }] = readAll([fields, rest]);
  const table = achievements === undefined ? undefined : achievementTable(achievements);
  const sections = ORDER.map((analysis) => ({
    analysis,
    content: contentOf(told[analysis], analysis === "target-vs-realization" ? table : undefined),
  }));
  const { id, en } = bothOf(agency);
  return written(
    words(`Laporan Kinerja ${id} Tahun ${year}`, `Performance Report of ${en}, ${year}`),
    [
      heading(words("Bab III Akuntabilitas Kinerja", "Chapter III Accountability")),
      ...sections.flatMap(({ analysis, content }, i) => [
        heading(numbered(i + 1, analysis), 2),
        ...(content.length === 0 ? [paragraph(NOTHING)] : content),
      ]),
    ],
    {
      findings: sections
        .filter(({ content }) => content.length === 0)
        .map(({ analysis }) => tell(missingAnalysis, { subject: id, path: ["analyses", analysis] }, { analysis })),
    },
  );
}

const ORDER: readonly Analysis[] = [
  "target-vs-realization",
  "previous-years",
  "medium-term-target",
  "national-standard",
  "causes",
  "resource-efficiency",
  "supporting-programmes",
];

function contentOf(
  content: Read<typeof sectionShape> | undefined,
  table: ReturnType<typeof achievementTable> | undefined,
): readonly DocumentBlock[] {
  const tables: readonly DocumentBlock[] = (content?.tables ?? []).map(({ own }) => tableBlock(frozenCopy(own)));
  return [...(content?.texts ?? []).map(paragraph), ...(table === undefined ? [] : [tableBlock(table)]), ...tables];
}

function numbered(number: number, analysis: Analysis) {
  const { id, en } = analyses[analysis];
  return words(`${number}. ${id}`, `${number}. ${en}`);
}

const NOTHING = words("Belum diisi.", "Nothing is told yet.");
