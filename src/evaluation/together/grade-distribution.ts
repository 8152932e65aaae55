import {
  type Bilingual,
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
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { amount, type Decimal, printedDecimals } from "../../number/index.ts";
import { lawOfOnce } from "../../regulation/index.ts";
import { form } from "../score/index.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

const rowShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The grade: `"BB"`. */
      code: text,
      /** How many agencies have it. */
      count: optional(count),
      /** The same in percent, as printed: `"21.62"`. */
      percent: optional(form("printed", amount)),
    }),
    lawOfRow,
    ["count", "percent"],
  ))();

const gradeDistributionFields = /* @__PURE__ */ (() =>
  object({
    /** Whose distribution it is: a region, a ministry. */
    id: optional(text),
    /** How many agencies were evaluated, as printed. */
    total: optional(count),
    /** A row for each grade. */
    grades: where(list(rowShape), lawOfOnce("code"), ["code"]),
    /** How many decimals the percents are printed with; as many as the one with the most unless told. */
    decimals: optional(printedDecimals),
  }))();

/**
 * A distribution of grades as it was published: counts, percents, a total.
 *
 * @term sebaran predikat
 */
export interface GradeDistributionInput extends Given<typeof gradeDistributionFields> {}

/**
 * The shape of a published distribution of grades.
 *
 * @term sebaran predikat
 */
export const gradeDistributionShape: Shape<
  GradeDistributionInput,
  Read<typeof gradeDistributionFields>
> = gradeDistributionFields;

/** A published distribution that was read. */
export type DistributionRead = Read<typeof gradeDistributionFields>;

/**
 * A grade in a published distribution.
 *
 * @term jumlah instansi menurut predikat
 */
export interface DistributedGrade {
  /** The grade: `"BB"`. */
  readonly code: string;
  /** Its name in both languages; its code where the scale has no such grade. */
  readonly label: Bilingual;
  /** The percent as it was printed; absent where none was. */
  readonly printed?: Decimal;
  /** How many have it: as told, or the one number that gives the printed percent; absent where neither is known. */
  readonly count?: number;
  /** Of all agencies: percent, exact; absent where a count is not known. */
  readonly share?: Decimal;
}

/**
 * A published distribution of grades, and where it contradicts itself.
 *
 * @term pemeriksaan sebaran predikat
 */
export interface GradeDistribution {
  /** Says what this is. */
  readonly kind: "grade-distribution";
  /** Whose distribution it is, when told. */
  readonly id?: string;
  /** The id of the regulation whose grades were looked for. */
  readonly regulation: string;
  /** How many agencies were evaluated, as printed; absent where that was not told. */
  readonly total?: number;
  /** How many decimals the percents are printed with. */
  readonly decimals: number;
  /** How many agencies the counts add up to; absent where a count is not known. */
  readonly count?: number;
  /** The grades that were published, from the best. */
  readonly grades: readonly DistributedGrade[];
  /** Where counts, percents and total do not agree. */
  readonly findings: readonly Finding[];
}

function lawOfRow({ count: own, percent }: { readonly count: unknown; readonly percent: unknown }, refuse: Refuse) {
  if (own === undefined && percent === undefined)
    refuse("invalid-input", [], { en: "a count, a percent, or both", id: "jumlah, persen, atau keduanya" });
}
