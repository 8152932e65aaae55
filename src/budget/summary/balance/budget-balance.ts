import type { Citation, Outcome } from "../../../core/index.ts";
import type { Finding } from "../../../finding/index.ts";
import type { Decimal } from "../../../number/index.ts";
import type { AbsorptionRate, SpentFacts } from "../../line/index.ts";

/**
 * A difference between parts of a budget: as budgeted, as realised, and how far the one is from the other.
 *
 * @term selisih unsur anggaran
 */
export interface BalanceFigure {
  /** As budgeted; below 0 where more goes out than comes in. */
  readonly budget: Decimal;
  /** As realised, or why that is not known. */
  readonly realization: Outcome<Decimal, "not-reported" | "unread-realization" | "partly-reported">;
  /** Realised minus budgeted; absent where the realisation is not known. */
  readonly difference?: Decimal;
}

/**
 * A difference that is compared with its budget in percent.
 *
 * @term selisih unsur anggaran
 */
export interface RatedBalance extends BalanceFigure {
  /** Realised over budgeted, in percent; `sign-differs` where a surplus was budgeted and a deficit came, or the reverse. */
  readonly rate: AbsorptionRate;
}

/**
 * The surplus or deficit of a budget, its net financing and its SiLPA.
 *
 * @term surplus atau defisit, pembiayaan neto, dan SiLPA
 */
export interface BudgetBalance {
  /** Says what this is. */
  readonly kind: "budget-balance";
  /** Whose it is. */
  readonly id: string;
  /** The revenue. */
  readonly revenue: SpentFacts;
  /** The expenditure. */
  readonly expenditure: SpentFacts;
  /** The financing; absent without it. */
  readonly financing?: {
    /** Its receipts. */
    readonly receipts: SpentFacts;
    /** Its outlays. */
    readonly outlays: SpentFacts;
  };
  /** Revenue minus expenditure: a surplus above 0, a deficit below. */
  readonly surplus: RatedBalance;
  /** Financing receipts minus outlays; absent without financing. */
  readonly netFinancing?: RatedBalance;
  /** Surplus or deficit plus net financing: what is left over (SiLPA), below 0 what is missing; absent without financing. */
  readonly silpa?: BalanceFigure;
  /** How it is computed. */
  readonly formula: "(revenue − expenditure) + (financing receipts − financing outlays)";
  /** Where the formula comes from, and how well that is known. */
  readonly basis: Citation;
  /** What a person should look at: a deficit without financing, a negative SiLPA, what the parts say. */
  readonly findings: readonly Finding[];
}
