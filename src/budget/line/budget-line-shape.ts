import {
  called,
  type Given,
  list,
  literal,
  nullable,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  text,
  where,
  word,
} from "../../core/index.ts";
import { amount, compare, type Exact, number, sumOf, ZERO } from "../../number/index.ts";
import { isoDate, periodShape } from "../../period/index.ts";
import { budgetDirection } from "./budget-direction.ts";

/** The versions, in the order in which they follow one another. */
export const BUDGET_VERSIONS = ["original", "shifted", "revised"] as const;

/** Which budget document an amount is from. */
export const budgetVersion = /* @__PURE__ */ (() => called(word(BUDGET_VERSIONS), "versi"))();

/**
 * Which budget document an amount is from: the `original` one (murni), one after amounts were `shifted` between items
 * (pergeseran), or the `revised` one (perubahan).
 *
 * @term versi anggaran (murni, pergeseran, perubahan)
 */
export type BudgetVersion = Given<typeof budgetVersion>;

const budgetExclusionFields = /* @__PURE__ */ (() =>
  object(
    {
      /** By what name it is left out: `"blocked"`, `"blu"`. */
      name: text,
      /** The part of the budget of the line, 0 or more. */
      budget: amount,
      /** The part of the realisation of the line; absent when nothing of it belongs to this part. */
      realization: optional(number, ZERO),
    },
    { open: true },
  ))();

/**
 * A named part of a budget that a caller may leave out: a blocked amount, the part of a public service agency (BLU).
 *
 * @term pagu yang dikecualikan (blokir, BLU)
 */
export interface BudgetExclusion extends Given<typeof budgetExclusionFields> {}

/**
 * The shape of a {@link BudgetExclusion}.
 *
 * @term pagu yang dikecualikan (blokir, BLU)
 */
export const budgetExclusionShape: Shape<BudgetExclusion, Read<typeof budgetExclusionFields>> = budgetExclusionFields;

export const budgetLineFields = /* @__PURE__ */ (() =>
  where(
    object(
      {
        /** The agency: an id, never a name, because names vary. */
        agencyId: text,
        /** The programme (program). */
        programmeId: optional(called(text, "program programid programme kodeprogram")),
        /** The activity (kegiatan). */
        activityId: optional(called(text, "kegiatan activity kodekegiatan")),
        /** The sub-activity (sub kegiatan). */
        subActivityId: optional(called(text, "subkegiatan subactivity kodesubkegiatan")),
        /** The account code (kode rekening): `"5.1.02.01.001.00024"`. */
        account: optional(called(text, "koderekening rekening")),
        /** The type of expenditure: `"51"` personnel, `"52"` goods, `"53"` capital, `"57"` social aid, or a local code. */
        expenditure: optional(called(text, "jenisbelanja belanja expendituretype")),
        /** Which way the money goes; `"expenditure"` unless told. */
        direction: optional(budgetDirection, "expenditure"),
        /** Where the money comes from: `"PAD"`, `"DAU"`, `"DAK fisik"`. */
        fundSource: optional(called(text, "sumberdana")),
        /** Priorities that the line serves: `"stunting"`, `"asta-cita"`. */
        tags: optional(list(text)),
        /** The period that the realisation belongs to. */
        period: optional(periodShape),
        /** Which budget document the budget is from. */
        version: optional(budgetVersion),
        /** The day from which that budget document is in force. */
        inForceFrom: optional(isoDate),
        /** The budget, 0 or more, in rupiah. */
        budget: amount,
        /** What was spent, or received, in rupiah; negative when refunds exceed it; null when nothing was reported. */
        realization: nullable(number),
        /** True where something stands for the realisation that was not understood: it is null then, and no silence. */
        unread: optional(literal(true)),
        /** The percentage that the source states beside the amounts, to be checked against them. */
        statedPercent: optional(called(number, "persentase persen percent percentage")),
        /** Named parts of the budget that a caller may leave out. */
        exclusions: optional(called(list(budgetExclusionShape), "pengecualian excluded")),
      },
      { open: true },
    ),
    lawOfParts,
    ["budget", "exclusions"],
  ))();

/**
 * One line of a budget, with what was spent of it, or received: as fine or as coarse as the caller has it.
 *
 * @term rincian anggaran
 */
export interface BudgetLine extends Given<typeof budgetLineFields> {}

/**
 * The shape of a {@link BudgetLine}; further columns are the caller's own.
 *
 * @term rincian anggaran
 */
export const budgetLineShape: Shape<BudgetLine, Read<typeof budgetLineFields>> = budgetLineFields;

/** A line as formulas compute with it. */
export interface ReadLine extends Read<typeof budgetLineFields> {}

/**
 * The shape of a list of budget lines, as it comes out of a file or a request.
 *
 * @term rincian anggaran
 */
export const budgetLinesShape = /* @__PURE__ */ (() => list(budgetLineShape))();

function lawOfParts(
  {
    budget,
    exclusions,
  }: { readonly budget: Exact; readonly exclusions?: readonly { readonly budget: Exact }[] | undefined },
  refuse: Refuse,
): void {
  if (exclusions !== undefined && compare(sumOf(exclusions.map((part) => part.budget)), budget) > 0)
    refuse("out-of-range", ["exclusions"], {
      en: "parts that are together no more than the budget of the line",
      id: "bagian yang jumlahnya tidak melebihi pagu rincian",
    });
}
