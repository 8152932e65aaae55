import { type Given, object, optional, type Read, type Refuse, type Shape, text, where } from "../../../core/index.ts";
import { type AbsorptionInput, type BudgetDirection, type SummarizedBudget, spendingWith } from "../../line/index.ts";

const amountsShape = /* @__PURE__ */ (() => spendingWith({}))();

/** A part of a balance as it was read. */
export type Part = Read<typeof amountsShape>;

/** A part of a balance: whose direction, where it says one, is that of the part. */
const partOf = (direction: BudgetDirection): Shape<AbsorptionInput | SummarizedBudget, Part> =>
  where(amountsShape, ({ direction: given }: Part, refuse: Refuse) => {
    if (given !== direction && given !== "expenditure")
      refuse("invalid-input", ["direction"], {
        en: `amounts of the direction "${direction}"`,
        id: `jumlah dengan arah "${direction}"`,
      });
  });

const balanceInputFields = /* @__PURE__ */ (() =>
  object({
    /** Whose it is, for the findings; `"budget"` unless told. */
    id: optional(text, "budget"),
    /** Revenue (pendapatan), or a summary of its lines as it is. */
    revenue: partOf("revenue"),
    /** Expenditure with transfers (belanja), or a summary of its lines as it is. */
    expenditure: partOf("expenditure"),
    /** Financing (pembiayaan); without it there is neither net financing nor SiLPA. */
    financing: optional(
      object({
        /** Receipts (penerimaan pembiayaan). */
        receipts: partOf("financing-receipt"),
        /** Outlays (pengeluaran pembiayaan). */
        outlays: partOf("financing-outlay"),
      }),
    ),
  }))();

/**
 * The parts of a budget from which its surplus or deficit, net financing and SiLPA follow.
 *
 * @term pendapatan, belanja, dan pembiayaan
 */
export interface BudgetBalanceInput extends Given<typeof balanceInputFields> {}

/** The shape of a {@link BudgetBalanceInput}. */
export const balanceInputShape: Shape<BudgetBalanceInput, Read<typeof balanceInputFields>> = balanceInputFields;
