import {
  called,
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  text,
  where,
  whole,
} from "../../core/index.ts";
import { amount, number } from "../../number/index.ts";
import { LAST_YEAR } from "../../period/index.ts";
import { lawOfRun, lawOfTypes } from "./ikpa-laws.ts";

/** The year of a budget. */
export const budgetYear = /* @__PURE__ */ (() => called(whole(1900, LAST_YEAR), "tahun"))();

const ikpaAbsorptionInputFields = /* @__PURE__ */ (() =>
  object({
    /** The budget year. */
    year: budgetYear,
    /** The quarters so far: 1, then 2, and so on without a gap. */
    quarters: where(
      list(
        object({
          /** The quarter. */
          quarter: whole<1 | 2 | 3 | 4>(1, 4),
          /** The types of expenditure. */
          types: where(
            list(
              object({
                /** The type: `"51"`, `"52"`, `"53"`, `"57"`. */
                expenditure: called(text, "jenisbelanja belanja expendituretype"),
                /** The budget at the end of the quarter, without blocked amounts and without the part of a BLU. */
                budget: amount,
                /** What was spent from 1 January to the end of the quarter; null when it was not reported. */
                realization: nullable(number),
              }),
            ),
            lawOfTypes,
            ["expenditure"],
          ),
        }),
      ),
      (quarters, refuse) =>
        lawOfRun(
          quarters.map((each) => each.quarter),
          refuse,
        ),
      ["quarter"],
    ),
  }))();

/**
 * The quarters of a year so far, with budget and cumulative realisation of each type of expenditure.
 *
 * @term penyerapan anggaran IKPA
 */
export interface IkpaAbsorptionInput extends Given<typeof ikpaAbsorptionInputFields> {}

/**
 * The shape of an {@link IkpaAbsorptionInput}.
 *
 * @term penyerapan anggaran IKPA
 */
export const ikpaAbsorptionInputShape: Shape<
  IkpaAbsorptionInput,
  Read<typeof ikpaAbsorptionInputFields>
> = ikpaAbsorptionInputFields;

const ikpaDeviationInputFields = /* @__PURE__ */ (() =>
  object({
    /** The budget year. */
    year: budgetYear,
    /** The months so far: 1, then 2, and so on without a gap. Those after the last that counts are left out. */
    months: where(
      list(
        object({
          /** The month: 1 to 12. */
          month: whole(1, 12),
          /** The types of expenditure. */
          types: where(
            list(
              object({
                /** The type: `"51"`, `"52"`, `"53"`, `"57"`. */
                expenditure: called(text, "jenisbelanja belanja expendituretype"),
                /** The budget of the type, which is its weight. */
                budget: amount,
                /** What was planned to be withdrawn in the month. */
                planned: amount,
                /** What was spent in the month; null when it was not reported. */
                realization: nullable(number),
              }),
            ),
            lawOfTypes,
            ["expenditure"],
          ),
        }),
      ),
      (months, refuse) =>
        lawOfRun(
          months.map((each) => each.month),
          refuse,
        ),
      ["month"],
    ),
  }))();

/**
 * The months of a year so far, with the plan of withdrawals and the realisation of each type of expenditure.
 *
 * @term deviasi Halaman III DIPA
 */
export interface IkpaDeviationInput extends Given<typeof ikpaDeviationInputFields> {}

/**
 * The shape of an {@link IkpaDeviationInput}.
 *
 * @term deviasi Halaman III DIPA
 */
export const ikpaDeviationInputShape: Shape<
  IkpaDeviationInput,
  Read<typeof ikpaDeviationInputFields>
> = ikpaDeviationInputFields;

const ikpaRevisionInputFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** The budget year. */
      year: budgetYear,
      /** The number of revisions that count, of the first semester and, once it has ended, of the second: from 2024 on. */
      semesters: optional(
        where(
          list(whole(0, 1000)),
          (semesters, refuse) =>
            semesters.length > 2 &&
            refuse("invalid-input", [], { en: "one or two semesters", id: "satu atau dua semester" }),
        ),
      ),
      /** The same per quarter, of those that have ended: in 2022 and 2023. */
      quarters: optional(
        where(
          list(whole(0, 1000)),
          (quarters, refuse) =>
            quarters.length > 4 &&
            refuse("invalid-input", [], { en: "one to four quarters", id: "satu sampai empat triwulan" }),
        ),
      ),
    }),
    ({ semesters, quarters }, refuse) => {
      if (semesters !== undefined && quarters !== undefined) refuse("invalid-input", ["quarters"], eitherParts);
      if (semesters === undefined && quarters === undefined) refuse("invalid-input", ["semesters"], eitherParts);
    },
    ["semesters", "quarters"],
  ))();

/**
 * The shape of an {@link IkpaRevisionInput}.
 *
 * @term revisi DIPA
 */
export const ikpaRevisionInputShape: Shape<
  IkpaRevisionInput,
  Read<typeof ikpaRevisionInputFields>
> = ikpaRevisionInputFields;

const eitherParts = {
  en: "the revisions per semester or per quarter, one of the two",
  id: "jumlah revisi per semester atau per triwulan, salah satu",
};

/**
 * How often the budget document was revised, per semester, or in 2022 and 2023 per quarter.
 *
 * @term revisi DIPA
 */
export interface IkpaRevisionInput extends Given<typeof ikpaRevisionInputFields> {}
