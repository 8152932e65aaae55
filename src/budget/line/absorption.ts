import { type Citation, type Computed, computed, lacks, type NotComputable, type Outcome } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Decimal, type Exact, exactToDecimal, percentOf, sign } from "../../number/index.ts";
import { type AnyDirection, isReceipt } from "./budget-direction.ts";
import { silenceOf } from "./spent.ts";
import type { SpentFacts } from "./spent-facts.ts";

/**
 * Why absorption cannot be computed:
 *
 * | reason | meaning |
 * |---|---|
 * | `not-reported` | no realisation was given |
 * | `unread-realization` | something stands for the realisation that was not understood |
 * | `zero-budget` | nothing was budgeted and nothing moved |
 * | `spending-without-budget` | money was spent that no budget allowed |
 * | `receipts-without-budget` | money came in that no budget expected |
 * | `refund-without-budget` | money flowed back where nothing was budgeted |
 * | `sign-differs` | a net amount was budgeted on one side of zero and realised on the other |
 * | `mixed-directions` | money that comes in and money that goes out were added up |
 *
 * @term alasan penyerapan tidak dapat dihitung
 */
export type AbsorptionReason =
  | "not-reported"
  | "unread-realization"
  | "zero-budget"
  | "spending-without-budget"
  | "receipts-without-budget"
  | "refund-without-budget"
  | "sign-differs"
  | "mixed-directions";

/** Every reason. */
export const absorptionReasons: readonly AbsorptionReason[] = [
  "not-reported",
  "unread-realization",
  "zero-budget",
  "spending-without-budget",
  "receipts-without-budget",
  "refund-without-budget",
  "sign-differs",
  "mixed-directions",
];

/** The outcomes without a rate. */
export const absorptionLacks = /* @__PURE__ */ lacks({
  "not-reported": ["realization"],
  "unread-realization": ["realization"],
  "zero-budget": ["budget"],
  "spending-without-budget": ["budget"],
  "receipts-without-budget": ["budget"],
  "refund-without-budget": ["budget"],
  "sign-differs": [],
  "mixed-directions": ["direction"],
});

/**
 * An absorption rate in percent (0–100, above 100 where more was realised than budgeted), or why there is none.
 *
 * @term tingkat penyerapan anggaran
 */
export type AbsorptionRate = Outcome<Decimal, AbsorptionReason>;

/**
 * The facts an absorption comes from.
 *
 * @term dasar hitung penyerapan
 */
export interface AbsorptionFacts extends SpentFacts {
  /** Says what this is. */
  readonly kind: "absorption";
  /** How it is computed. */
  readonly formula: "realization / budget × 100";
  /** Where the formula comes from. */
  readonly basis: Citation;
  /** What a person should look at: spending above or without budget, a negative realisation, silent lines. */
  readonly findings: readonly Finding[];
}

/**
 * The absorption of one budget, with the facts it comes from.
 *
 * @term penyerapan anggaran
 */
export type Absorption = (Computed<Decimal> | NotComputable<AbsorptionReason>) & AbsorptionFacts;

/** Realisation over budget in percent, or why there is none; null where nothing was reported, or it was not read. */
export function rateOf(
  budget: Exact,
  realization: Exact | null,
  direction: AnyDirection = "expenditure",
  unread?: boolean,
): AbsorptionRate {
  if (realization === null) return absorptionLacks[silenceOf({ unread })];
  if (direction === "mixed") return absorptionLacks["mixed-directions"];
  const [planned, moved] = [sign(budget), sign(realization)];
  if (direction === "net" && planned !== moved && moved !== 0) return absorptionLacks["sign-differs"];
  if (planned === 0) return absorptionLacks[withoutBudget(moved, direction)];
  return computed(exactToDecimal(percentOf(realization, budget)));
}

function withoutBudget(moved: -1 | 0 | 1, direction: AnyDirection) {
  if (moved > 0) return isReceipt(direction) ? "receipts-without-budget" : "spending-without-budget";
  return moved < 0 ? "refund-without-budget" : "zero-budget";
}
