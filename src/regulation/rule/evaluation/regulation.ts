import type { Bilingual, Citation } from "../../../core/index.ts";
import type { Decimal, Rounding } from "../../../number/index.ts";
import type { Scale } from "../../../scale/index.ts";
import type { AnswerScale } from "./answer-scale.ts";

/**
 * A regulation on the evaluation of AKIP, proved by {@link defineRegulation}: weights add up, keys are unique, every
 * value carries its citation.
 *
 * @term peraturan evaluasi AKIP
 */
export interface Regulation {
  /** The id: `"permenpanrb-88-2021"`. */
  readonly id: string;
  /** The full title in both languages. */
  readonly label: Bilingual;
  /** The first year in which evaluations are held under it. */
  readonly since: number;
  /** The last such year; absent while the regulation is in force. */
  readonly until?: number;
  /** `"incomplete"` when parts or items are not known: then only components can be scored. */
  readonly coverage: "complete" | "incomplete";
  /** What is not known, or could be read in another way. */
  readonly open: readonly Bilingual[];
  /** The regulation itself, and how well it is known. */
  readonly source: Citation;
  /** The grades, from 0 to the sum of all weights. */
  readonly scale: Scale;
  /** Where values are rounded. */
  readonly rounding: RegulationRounding;
  /** The answers that parts and items may be given. */
  readonly answerScales: readonly AnswerScale[];
  /** How evaluation reports (LHE) under it name the total and the grade. */
  readonly report: RegulationReport;
  /** The components, in their printed order. */
  readonly components: readonly RegulationComponent[];
  /** The id of the regulation it is a local variant of. */
  readonly base?: string;
  /** In which clauses it departs from that regulation. */
  readonly departures?: readonly Departure[];
}

/**
 * Where a regulation rounds: each stage that is named, and no other.
 *
 * @term aturan pembulatan
 */
export interface RegulationRounding {
  /** The value of each item. */
  readonly item?: Rounding;
  /** The value of each sub-component. */
  readonly part?: Rounding;
  /** The value of each component. */
  readonly component?: Rounding;
  /** The total, before it is graded. Without it the exact total is graded. */
  readonly total?: Rounding;
  /** Where this comes from. */
  readonly source: Citation;
}

/**
 * The words that evaluation reports (LHE) print beside the total and the grade.
 *
 * @term istilah laporan hasil evaluasi
 */
export interface RegulationReport {
  /** The row of the total: "Nilai Akuntabilitas Kinerja". */
  readonly total: Bilingual;
  /** The row of the grade: "Predikat Nilai Akuntabilitas Kinerja". */
  readonly grade: Bilingual;
}

/**
 * A component of the evaluation.
 *
 * @term komponen
 */
export interface RegulationComponent {
  /** The key: `"planning"`. */
  readonly key: string;
  /** The code as printed: `"1"`. */
  readonly code: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight in points. */
  readonly weight: Decimal;
  /** The sub-components; none where they are not known. */
  readonly parts: readonly RegulationPart[];
  /** Where the weight comes from. */
  readonly source: Citation;
}

/**
 * How a sub-component is scored: `judged` gives one answer for the whole, `mean` averages its items, `sum` adds up
 * items that have weights of their own.
 *
 * @term cara penilaian
 */
export type ScoringMethod = "judged" | "mean" | "sum";

/**
 * A sub-component.
 *
 * @term sub-komponen
 */
export interface RegulationPart {
  /** The key: `"existence"`. */
  readonly key: string;
  /** The code as printed: `"1.a"`. */
  readonly code: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight in points. */
  readonly weight: Decimal;
  /** How the rule scores it. */
  readonly method: ScoringMethod;
  /** The id of its answer scale. */
  readonly answers: string;
  /** The criteria or questions. */
  readonly items: readonly RegulationItem[];
  /** Where it comes from. */
  readonly source: Citation;
}

/**
 * A criterion (88/2021) or a question of the worksheet (12/2015).
 *
 * @term kriteria
 */
export interface RegulationItem {
  /** The key, once per part: `"3"`. */
  readonly key: string;
  /** The code, once per regulation: `"1.b.3"`. */
  readonly code: string;
  /** What is asked, in short. */
  readonly label: Bilingual;
  /** The id of its answer scale. */
  readonly answers: string;
  /** Its own weight, in a part whose method is `"sum"`. */
  readonly weight?: Decimal;
  /** The logic frame: what its value may not exceed. Empty where it rests on nothing. */
  readonly limits: readonly ItemLimit[];
  /** Where it comes from. */
  readonly source: Citation;
}

/**
 * What the value of an item may not exceed: the mean, or the highest, of the items it rests on.
 *
 * @term kerangka logis
 */
export interface ItemLimit {
  /** The codes of those items. */
  readonly of: readonly string[];
  /** Whether their mean is the limit, or the highest of them. */
  readonly take: "mean" | "highest";
}

/**
 * A clause in which a local variant departs from the regulation it names as its base.
 *
 * @term penyimpangan dari aturan nasional
 */
export interface Departure {
  /** The clause: `"components.planning.weight"`. */
  readonly clause: string;
  /** What the base says; absent when the base has no such clause. */
  readonly base?: string;
  /** What the variant says; absent when it dropped the clause. */
  readonly own?: string;
}
