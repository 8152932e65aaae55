import {
  findingShape,
  flag,
  type Given,
  keepAll,
  list,
  object,
  optional,
  type Read,
  readAll,
  series,
  whole,
} from "../../core/index.ts";
import { type EvaluationInput, evaluationGiven } from "../../evaluation/index.ts";
import { type Document, type DocumentBlock, pictureShape } from "../document/index.ts";
import { absorptionRowShape, absorptionTable, achievementRowShape, findingsTable } from "../makers/index.ts";
import { makerFields, type Names } from "../parts/index.ts";
import { bothOf, type Words, words, wordsShape } from "../table/index.ts";
import { heading, items, paragraph, tableBlock, written } from "./blocks.ts";
import { componentProfile } from "./component-profile.ts";
import { extremesOf, NAMED } from "./extremes.ts";
import { namesKnown } from "./names-known.ts";

const placeShape = /* @__PURE__ */ (() =>
  object({
    /** The rank: 1 is first. */
    rank: whole(1, 1_000_000),
    /** Of how many. */
    of: whole(1, 1_000_000),
    /** Whether the rank is shared with others; not unless told. */
    tied: optional(flag, false),
    /** What was ranked: the evaluation unless told. */
    by: optional(wordsShape),
  }))();

/**
 * A place in a ranking: rank n of m.
 *
 * @term peringkat ke-n dari m
 */
export interface AgencyPlace extends Given<typeof placeShape> {}

const fields = /* @__PURE__ */ (() =>
  object({
    /** The agency. */
    agency: wordsShape,
    /** The time that the report is of: "Tahun 2024". */
    period: wordsShape,
    /** Its places in rankings. */
    places: optional(list(placeShape), []),
    /** What {@link summarizeAbsorption} gave for it. */
    absorption: optional(absorptionRowShape),
    /** Its indicators with their achievements: the five strongest and the five weakest are named. */
    achievements: optional(series(achievementRowShape), []),
    /** Pictures of it, such as what {@link trendChart} or {@link pathChart} gave: they stand below the tables. */
    pictures: optional(list(pictureShape), []),
    /** What a person should look at: what to do about it stands below. */
    findings: optional(series(findingShape), []),
    /** How criteria, indicators and other subjects of the findings are called, by their ids, where nothing else given here names them. */
    names: makerFields.names,
    /** What else is to be done. */
    next: optional(list(wordsShape), []),
  }))();

/**
 * What the report of one agency is made of.
 *
 * @term bahan rapor perangkat daerah
 */
export interface AgencyReportInput extends Given<typeof fields> {
  /** What {@link scoreWorksheet} or {@link scoreComponents} gave for it. */
  readonly evaluation?: EvaluationInput | undefined;
}

type InputRead = Read<typeof fields>;

const anyDocument = /* @__PURE__ */ object({}, { open: true });

/**
 * Writes the report (rapor) of one agency on one page: its places, the profile of its evaluation, its absorption, its
 * strongest and weakest indicators, what to do next. What is not known is left out, and said.
 *
 * @term rapor perangkat daerah
 * @param input - The agency with its results as they are.
 * @returns The document, with the findings that were given.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: the layout is ours, after the unit report of COINr.
 * @example
 * ```ts
 * import { agencyReport } from "sakip/report";
 *
 * const report = agencyReport({ agency: "Dinas A", period: "Tahun 2024", places: [{ rank: 3, of: 32, tied: true }] });
 * const [first] = report.blocks;
 * first?.kind === "list" && first.items
 * // => [{ id: "Peringkat 3 dari 32 pada evaluasi akuntabilitas kinerja (nilainya sama dengan yang lain).", en: "Rank 3 of 32 in the evaluation of accountability (equal with others)." }]
 * ```
 */
export function agencyReport(input: AgencyReportInput): Document {
  readAll([anyDocument, input]);
  const { evaluation, ...rest } = input;
  const [{ own, read }, { read: scored }] = keepAll([fields, rest], [optionalEvaluation, { evaluation }]);
  const { agency, period, places, absorption, findings } = read;
  const { id, en } = bothOf(agency);
  const when = bothOf(period);
  const blocks: readonly DocumentBlock[] = [
    ...items(places.map(placeWords), false),
    ...(scored.evaluation === undefined ? [] : [tableBlock(componentProfile(scored.evaluation))]),
    ...(own.absorption === undefined || absorption === undefined
      ? []
      : [tableBlock(absorptionTable([own.absorption], { total: false, names: { [absorption.key]: agency } }))]),
    ...read.pictures,
    ...strongAndWeak(read.achievements),
    ...nextSteps(read, namesKnown(read, scored.evaluation)),
  ];
  return written(
    words(`Rapor Kinerja ${id}, ${when.id}`, `Performance of ${en}, ${when.en}`),
    blocks.length === 0 ? [paragraph(NOTHING)] : blocks,
    { findings },
  );
}

const optionalEvaluation = /* @__PURE__ */ (() => object({ evaluation: optional(evaluationGiven) }))();

function placeWords({ rank, of, tied, by }: InputRead["places"][number]): Words {
  const what = bothOf(by ?? words("evaluasi akuntabilitas kinerja", "the evaluation of accountability"));
  return words(
    `Peringkat ${rank} dari ${of} pada ${what.id}${tied ? " (nilainya sama dengan yang lain)" : ""}.`,
    `Rank ${rank} of ${of} in ${what.en}${tied ? " (equal with others)" : ""}.`,
  );
}

function strongAndWeak(rows: InputRead["achievements"]): readonly DocumentBlock[] {
  const { strongest, weakest, unmeasured } = extremesOf(rows);
  return [
    ...(strongest.length === 0
      ? []
      : [heading(words("Indikator terkuat", "Strongest indicators"), 2), ...items(strongest)]),
    ...(weakest.length === 0 ? [] : [heading(words("Indikator terlemah", "Weakest indicators"), 2), ...items(weakest)]),
    ...notMeasured(unmeasured),
  ];
}

/** How many could not be measured, and why; only the first are named where they are many. */
function notMeasured(unmeasured: readonly Words[]): readonly DocumentBlock[] {
  const many = unmeasured.length;
  if (many === 0) return [];
  const some = many > NAMED;
  const sentence = words(
    `${many} indikator tidak dapat diukur dan tidak dibandingkan${some ? "; lima yang pertama:" : "."}`,
    `${many} ${many === 1 ? "indicator" : "indicators"} could not be measured, and not be compared${some ? "; the first five:" : "."}`,
  );
  return [paragraph(sentence), ...items(unmeasured.slice(0, NAMED), false)];
}

function nextSteps({ findings, next }: InputRead, names: Names): readonly DocumentBlock[] {
  if (findings.length === 0 && next.length === 0) return [];
  return [
    heading(words("Langkah berikutnya", "What to do next"), 2),
    ...items(next),
    ...(findings.length === 0 ? [] : [tableBlock(findingsTable(findings, { names: Object.fromEntries(names) }))]),
  ];
}

const NOTHING = /* @__PURE__ */ words(
  "Belum ada data tentang perangkat daerah ini.",
  "There is no data about this agency yet.",
);
