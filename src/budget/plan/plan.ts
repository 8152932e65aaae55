import {
  type Citation,
  type Computed,
  called,
  either,
  type Given,
  type NotComputable,
  object,
  optional,
  type Refuse,
  text,
  where,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { amount, type Decimal, ZERO } from "../../number/index.ts";
import { type Period, periodShape } from "../../period/index.ts";
import { absorptionPathShape } from "../../regulation/index.ts";
import { type Grade, scaleShape } from "../../scale/index.ts";
import { type Absorption, type AbsorptionInput, type AbsorptionReason, spendingWith } from "../line/index.ts";

/**
 * Where spending stands against its plan.
 *
 * @term posisi terhadap rencana
 */
export type PlanStanding = "ahead" | "on-plan" | "behind";

const scalesShape = /* @__PURE__ */ (() =>
  either([
    scaleShape,
    object({
      /** Until the end of March. */
      1: scaleShape,
      /** Until the end of June. */
      2: scaleShape,
      /** Until the end of September. */
      3: scaleShape,
      /** Until the end of the year. */
      4: scaleShape,
    }),
  ]))();

/**
 * One scale for every period, or one for each quarter, because 40 percent is high in June and low in December.
 *
 * @term skala penilaian per triwulan
 */
export type QuarterScales = Given<typeof scalesShape>;

const planShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The path. */
      path: optional(absorptionPathShape),
      /** With a path: the type of expenditure whose target counts; without it the target for `"all"`. */
      expenditure: optional(called(text, "jenisbelanja belanja expendituretype")),
      /** The percentage of the budget. */
      percent: optional(amount),
      /** The amount of money. */
      amount: optional(amount),
    }),
    lawOfForms,
    ["path", "percent", "amount"],
  ))();

/**
 * What should have been spent: as a path of targets, as a percentage of the budget, or as an amount of money.
 *
 * @term rencana penyerapan
 */
export interface Plan extends Given<typeof planShape> {}

const comparedShape = /* @__PURE__ */ (() =>
  object({
    /** The period by whose end the plan is meant. */
    period: periodShape,
    /** What should have been spent by then: a path, a percentage of the budget, or an amount of money. */
    plan: planShape,
    /** Within so many points of the target spending is on plan; 0 unless told. */
    tolerance: optional(amount, ZERO),
    /** Scales to name the rate with. */
    scale: optional(scalesShape),
  }))();

/**
 * What spending is compared with: a path of targets, a target of your own, or a planned amount.
 *
 * @term rencana pembanding
 */
export interface PlanTerms extends Given<typeof comparedShape> {}

/**
 * Spending, and what it is compared with.
 *
 * @term realisasi terhadap rencana
 */
export interface PlanInput extends AbsorptionInput, PlanTerms {}

/** The shape of a {@link PlanInput}, or of a summary with the same terms. */
export const planInputShape = /* @__PURE__ */ (() => spendingWith(comparedShape.fields))();

/**
 * Spending against its plan, with the facts it comes from.
 *
 * @term realisasi terhadap rencana
 */
export type PlanComparison = (
  | Computed<PlanStanding>
  | NotComputable<AbsorptionReason | "no-target" | "not-in-force" | "partly-reported">
) & {
  /** Says what this is. */
  readonly kind: "plan-comparison";
  /** The absorption. */
  readonly absorption: Absorption;
  /** The period. */
  readonly period: Period;
  /** What it was compared with, as the caller said it; a path by its id. */
  readonly plan: {
    /** The id of the path of targets. */
    readonly path?: string;
    /** The type of expenditure whose target on the path counts. */
    readonly expenditure?: string;
    /** A percentage of the budget. */
    readonly percent?: Decimal;
    /** An amount of money. */
    readonly amount?: Decimal;
  };
  /** Within so many points of the target spending is on plan. */
  readonly tolerance: Decimal;
  /** The target in percent of the budget; absent when there is none. */
  readonly target?: Decimal;
  /** Rate minus target, in points; negative when behind. */
  readonly gap?: Decimal;
  /** Realisation minus what the target means in money; negative when behind. */
  readonly gapAmount?: Decimal;
  /** The scale of that quarter, by its id; absent where none was given. */
  readonly scale?: string;
  /** The band of the rate on the scale of that quarter. */
  readonly band?: Grade;
  /** Where the target comes from: of a target of your own, that it is one. */
  readonly basis: Citation;
  /** What a person should look at. */
  readonly findings: readonly Finding[];
};

function lawOfForms(
  { path, percent, amount }: { readonly path?: unknown; readonly percent?: unknown; readonly amount?: unknown },
  refuse: Refuse,
): void {
  if ([path, percent, amount].filter((form) => form !== undefined).length !== 1)
    refuse("invalid-input", [], {
      en: 'one of "path", "percent" or "amount"',
      id: 'salah satu dari "path", "percent", atau "amount"',
    });
}
