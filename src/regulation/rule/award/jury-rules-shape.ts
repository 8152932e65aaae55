import {
  flag,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  text,
  where,
  whole,
  word,
} from "../../../core/index.ts";
import { number, roundingShape, sign } from "../../../number/index.ts";
import { onlyOnce } from "./only-once.ts";

const judgeWeightShape = /* @__PURE__ */ (() =>
  object({
    /** The judge. */
    judgeId: text,
    /** How much its sheets count beside those of the others: above 0; a judge that is not named counts 1. */
    weight: where(
      number,
      (weight, refuse) =>
        sign(weight) <= 0 && refuse("out-of-range", [], { en: "a weight above 0", id: "bobot di atas 0" }),
    ),
  }))();

const adjustmentShape = /* @__PURE__ */ (() =>
  object({
    /** The entry. */
    entryId: text,
    /** The stage whose score it changes; the final score where none is named. */
    stageId: optional(text),
    /** The points: below 0 for a deduction, above 0 for an extra. */
    points: number,
    /** Why, in words of the jury. */
    reason: optional(text),
  }))();

/**
 * Points beside the marks of the judges: a deduction, or an extra.
 *
 * @term pengurangan atau tambahan nilai
 */
export interface JuryAdjustment extends Given<typeof adjustmentShape> {}

/** The shape of the roundings of a jury: each one where it is named, and none elsewhere. */
const roundingsShape = /* @__PURE__ */ (() =>
  object({
    /** The points of each sheet. */
    sheet: optional(roundingShape),
    /** The score of each stage, with its deductions and extras. */
    stage: optional(roundingShape),
    /** The final score, with its deductions and extras. */
    total: optional(roundingShape),
  }))();

const juryRulesFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** The least number of sheets that an entry needs in a stage; 1 unless told. */
      quorum: optional(whole(1, Number.MAX_SAFE_INTEGER), 1),
      /** Whether the highest and the lowest sheet of an entry are left out (one each, of three or more); false unless told. */
      dropExtremes: optional(flag, false),
      /** Judges that must not judge an entry: their sheets do not count. */
      conflicts: optional(
        list(
          object({
            /** The judge. */
            judgeId: text,
            /** The entry. */
            entryId: text,
          }),
        ),
        [],
      ),
      /**
       * Whether strict and lenient judges are brought to one level: `"judge-mean"` takes from each judge by how much it
       * lies above the others, as far as the entries that they share tell (least squares over entries and judges, so
       * that it is right also where not every judge sees every entry). `"none"` unless told.
       */
      normalize: optional(word(["none", "judge-mean"]), "none"),
      /**
       * What the sheets of an entry come to in a stage: their `"mean"` (unless told), their `"median"`, or the mean or
       * the sum of the places that each judge's points give to its entries, where the lowest is the best.
       */
      combine: optional(word(["mean", "median", "placement-mean", "placement-sum"]), "mean"),
      /** Judges whose sheets count more or less than those of the others. */
      judgeWeights: optional(where(list(judgeWeightShape), onlyOnce("judgeId"), ["judgeId"]), []),
      /** Deductions and extras. */
      adjustments: optional(list(adjustmentShape), []),
      /** Where points are rounded on the way; nowhere unless told. */
      rounding: optional(roundingsShape),
    }),
    lawOfRules,
    ["dropExtremes", "combine", "judgeWeights", "adjustments"],
  ))();

/**
 * How sheets become scores.
 *
 * @term tata cara penjurian
 */
export interface JuryRules extends Given<typeof juryRulesFields> {}

/**
 * The shape of the rules of a jury; an empty object has none of them.
 *
 * @term tata cara penjurian
 */
export const juryRulesShape: Shape<JuryRules, Read<typeof juryRulesFields>> = juryRulesFields;

interface RulesThatMeet {
  readonly dropExtremes: boolean;
  readonly combine: string;
  readonly judgeWeights: readonly unknown[];
  readonly adjustments: readonly unknown[];
}

function lawOfRules({ dropExtremes, combine, judgeWeights, adjustments }: RulesThatMeet, refuse: Refuse): void {
  // Of two equal sheets with different weights nobody can say which one is the extreme.
  if (dropExtremes && judgeWeights.length > 0)
    refuse("invalid-input", ["dropExtremes"], {
      en: "false where judges have weights of their own",
      id: "`false` bila juri mempunyai bobot sendiri",
    });
  if (adjustments.length > 0 && combine.startsWith("placement"))
    refuse("invalid-input", ["adjustments"], {
      en: "no deductions or extras where places are counted: they are points",
      id: "tanpa pengurangan atau tambahan bila yang dihitung adalah tempat, karena keduanya berupa poin",
    });
  if (combine === "placement-sum" && judgeWeights.length > 0)
    refuse("invalid-input", ["judgeWeights"], {
      en: "no weights where places are added up; placement-mean takes them",
      id: 'tanpa bobot bila tempat dijumlahkan; "placement-mean" dapat memakainya',
    });
}
