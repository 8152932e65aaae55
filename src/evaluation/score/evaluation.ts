import type { Bilingual, Citation, Finding } from "../../core/index.ts";
import type { Decimal, Rounding } from "../../number/index.ts";
import type { Grade } from "../../scale/index.ts";

/**
 * The evaluation of one agency: the total, its grade, and every value it was made of.
 *
 * @term hasil evaluasi AKIP
 */
export interface Evaluation {
  /** Whose evaluation it is, when told. */
  readonly agencyId?: string;
  /** The year in which the evaluation was held. */
  readonly evaluationYear: number;
  /** The id of the regulation that was applied. */
  readonly regulation: string;
  /** The total that was graded: 0–100 under the national regulations. */
  readonly total: Decimal;
  /** The exact sum of the components, before the total was rounded. */
  readonly exactTotal: Decimal;
  /** How the total was rounded before it was graded; absent when the exact total was graded. */
  readonly rounding?: Rounding;
  /** The grade, with the distance to the next better one. */
  readonly grade: Grade;
  /** Whether the rounded or the exact total was graded. */
  readonly gradedOn: "exact" | "rounded";
  /** The components, in the order of the regulation. */
  readonly components: readonly ComponentScore[];
  /** What is worth telling about these figures. */
  readonly findings: readonly Finding[];
  /** What the evaluation stands on. */
  readonly basis: EvaluationBasis;
}

/**
 * What an evaluation stands on.
 *
 * @term dasar hukum evaluasi
 */
export interface EvaluationBasis {
  /** The regulation. */
  readonly regulation: Citation;
  /** The grades. */
  readonly scale: Citation;
  /** The rounding, or that there is none. */
  readonly rounding: Citation;
}

/**
 * A component of an {@link Evaluation}.
 *
 * @term nilai komponen
 */
export interface ComponentScore {
  /** The key: `"planning"`. */
  readonly key: string;
  /** The code as printed: `"1"`. */
  readonly code: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight: the most it can be worth, in points. */
  readonly weight: Decimal;
  /** The value in points: from 0 to the weight. */
  readonly value: Decimal;
  /** How it was rounded, where the regulation says so. */
  readonly rounding?: Rounding;
  /** The sub-components; none when only the value of the component was given. */
  readonly parts: readonly PartScore[];
  /** Where the weight comes from. */
  readonly source: Citation;
}

/**
 * How the value of a sub-component was found.
 *
 * | method | the assessor gave |
 * |---|---|
 * | `letter` | one letter for the sub-component, judged on the whole |
 * | `percent` | one percent for the sub-component |
 * | `share` | the share of criteria met, turned into a letter by the table of the regulation |
 * | `mean` | one answer per item, averaged |
 * | `sum` | one answer per item, each with a weight of its own, added up |
 *
 * @term cara penilaian
 */
export type AnswerMethod = "letter" | "percent" | "share" | "mean" | "sum";

/**
 * A sub-component of an {@link Evaluation}.
 *
 * @term nilai sub-komponen
 */
export interface PartScore {
  /** The key: `"existence"`. */
  readonly key: string;
  /** The code as printed: `"1.a"`. */
  readonly code: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight: the most it can be worth, in points. */
  readonly weight: Decimal;
  /** The value in points: from 0 to the weight. */
  readonly value: Decimal;
  /** How it was rounded, where the regulation says so. */
  readonly rounding?: Rounding;
  /** How the value was found. */
  readonly method: AnswerMethod;
  /** The letter of the sub-component, when it has one. */
  readonly letter?: string;
  /** The share of criteria met, in percent, when the letter was read off it. */
  readonly share?: Decimal;
  /** What the value is of the weight: percent, 0–100, exact. */
  readonly percent: Decimal;
  /** The items, when they were answered one by one. */
  readonly items: readonly ItemScore[];
  /** Where the weight comes from. */
  readonly source: Citation;
}

/**
 * An item of an {@link Evaluation}: a criterion or a question.
 *
 * @term nilai kriteria
 */
export interface ItemScore {
  /** The key, once per part: `"3"`. */
  readonly key: string;
  /** The code, once per regulation: `"1.b.3"`. */
  readonly code: string;
  /** What was asked, in short. */
  readonly label: Bilingual;
  /** The answer: a letter, or a number in the unit of its answer scale as text. */
  readonly answer: string;
  /** What the answer is worth in the unit of its answer scale. */
  readonly worth: Decimal;
  /** The full mark of that scale. */
  readonly full: Decimal;
  /** Its own weight in points, in a sub-component that adds up. */
  readonly weight?: Decimal;
  /** The points it adds to its sub-component. */
  readonly value: Decimal;
  /** How the points were rounded, where the regulation says so. */
  readonly rounding?: Rounding;
}
