import { type Given, keepAll, list, object, optional, plural, type Read } from "../../core/index.ts";
import { exactToDecimal, formatNumber } from "../../number/index.ts";
import type { Document, DocumentBlock } from "../document/index.ts";
import { type EvaluationTableInput, evaluationReportShape, evaluationTable } from "../makers/index.ts";
import { sentences } from "../parts/index.ts";
import { bothOf, type Words, words, wordsShape } from "../table/index.ts";
import { heading, items, paragraph, tableBlock, written } from "./blocks.ts";
import { placeAndDate, type SignedFields, signature, signedFields, signerShape } from "./signer.ts";

const INSPECTOR = /* @__PURE__ */ words("Inspektur", "Inspector");

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...signedFields,
    /** Whose evaluation it is. */
    agency: wordsShape,
    /** Who signs: the post, which is the Inspektur unless told. */
    post: optional(wordsShape, INSPECTOR),
    /** Who signs: name, rank and number. */
    signer: optional(signerShape),
    /** Who gets a copy (tembusan). */
    copies: optional(list(wordsShape), []),
  }))();

/**
 * How the report of an evaluation is written.
 *
 * @term pilihan naskah laporan hasil evaluasi
 */
export interface EvaluationReportOptions extends SignedFields, Given<typeof optionsShape> {}

type ReportRead = Read<typeof evaluationReportShape>;

/**
 * Writes the report of an evaluation (LHE): the result in words, the sheet, notes and recommendations by component, what
 * became of last year's recommendations, the signature, the copies.
 *
 * @term naskah laporan hasil evaluasi (LHE)
 * @param report - What {@link reportEvaluation} gave, or what came back of it.
 * @param options - Whose evaluation it is, place and date, who signs, who gets a copy.
 * @returns The document, with the findings of the report.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-date`.
 * @see The elements are those of printed reports (practice, four templates); the sentences are ours.
 * @example
 * ```ts
 * import { reportEvaluation, scoreComponents } from "sakip";
 * import { evaluationReport } from "sakip/report";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2024,
 *   components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 * });
 * const [first] = evaluationReport(reportEvaluation({ evaluation }), { agency: "Dinas A" }).blocks;
 * first?.kind === "paragraph" && typeof first.text === "object" && first.text.id
 * // => "Berdasarkan evaluasi atas akuntabilitas kinerja tahun 2024, Dinas A memperoleh nilai sebesar 80,75 dengan predikat \"A\" (Memuaskan)."
 * ```
 */
export function evaluationReport(report: EvaluationTableInput, options: EvaluationReportOptions): Document {
  const [{ own, read }, { read: terms }] = keepAll(
    [evaluationReportShape, report, "report"],
    [optionsShape, options, "options"],
  );
  const { agency, place, date, post, signer, copies } = terms;
  const { evaluationYear, rows, recommendations, grade, followUp, findings } = read;
  const advice = [...rows.flatMap((row) => row.recommendations), ...recommendations].map(({ text }) => text);
  return written(
    words(`Laporan Hasil Evaluasi Tahun ${evaluationYear}`, `Report of the Evaluation ${evaluationYear}`),
    [
      paragraph(resultOf(read, agency)),
      ...(grade.current.meaning === undefined ? [] : [paragraph(sentences(grade.current.meaning))]),
      heading(words("Rincian hasil evaluasi", "The result in detail"), 2),
      tableBlock(evaluationTable(own)),
      ...notesOf(rows),
      ...(advice.length === 0 ? [] : [heading(words("Rekomendasi", "Recommendations"), 2), ...items(advice)]),
      ...(followUp === undefined ? [] : followedUp(followUp)),
      { kind: "signatures", signatures: [signature(post, signer, { above: placeAndDate({ place, date }) })] },
      ...(copies.length === 0 ? [] : [paragraph(words("Tembusan:", "Copies:")), ...items(copies)]),
    ],
    { findings },
  );
}

/** The sentence that gives the result. */
function resultOf({ evaluationYear, total, grade }: ReportRead, agency: Words): Words {
  const { code, label } = grade.current;
  const score = (locale: "id" | "en") => formatNumber(exactToDecimal(total.current), { locale, decimals: 2 });
  const { id, en } = bothOf(agency);
  return words(
    `Berdasarkan evaluasi atas akuntabilitas kinerja tahun ${evaluationYear}, ${id} memperoleh nilai sebesar ${score("id")} dengan predikat "${code}" (${label.id}).`,
    `In the evaluation of accountability of ${evaluationYear}, ${en} got a score of ${score("en")} and the grade "${code}" (${label.en}).`,
  );
}

function notesOf(rows: ReportRead["rows"]): readonly DocumentBlock[] {
  const noted = rows.filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return [];
  return [
    heading(words("Catatan hasil evaluasi", "Notes"), 2),
    ...noted.flatMap(({ label, notes }) => [heading(label, 3), ...items(notes)]),
  ];
}

function followedUp({
  done,
  inProgress,
  notDone,
  untold,
}: NonNullable<ReportRead["followUp"]>): readonly DocumentBlock[] {
  const all = done + inProgress + notDone + untold;
  return [
    heading(words("Tindak lanjut rekomendasi tahun lalu", "What became of last year's recommendations"), 2),
    paragraph(
      words(
        `Dari ${all} rekomendasi, ${done} telah ditindaklanjuti, ${inProgress} sedang ditindaklanjuti, ${notDone} belum ditindaklanjuti, dan ${untold} belum dilaporkan.`,
        `Of ${all} ${plural(all, "recommendation", "recommendations")} ${done} ${plural(done, "was", "were")} followed up, ${inProgress} ${plural(inProgress, "is", "are")} being followed up, ${notDone} ${plural(notDone, "was", "were")} not, and of ${untold} nothing was told.`,
      ),
    ),
  ];
}
