import { type Citation, type Computed, computed, lacks, type NotComputable, type Read } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Decimal, divide, type Exact, exactToDecimal, HUNDRED, multiply } from "../../number/index.ts";
import type { DatedRule, IkpaIndicator, ikpaRulesShape } from "../../regulation/index.ts";
import type { IkpaAbsorptionInput, IkpaDeviationInput } from "./ikpa-input-shape.ts";

/**
 * What one indicator of the IKPA scores, with the facts it comes from.
 *
 * @term nilai indikator IKPA
 */
export type IkpaScore = (Computed<Decimal> | NotComputable<"not-reported" | "zero-budget" | "nothing-due">) &
  IkpaScoreFacts;

/**
 * The facts that an {@link IkpaScore} comes from.
 *
 * @term dasar nilai indikator IKPA
 */
export interface IkpaScoreFacts {
  /** Says what this is. */
  readonly kind: "ikpa-score";
  /** Which indicator. */
  readonly indicator: IkpaIndicator;
  /** The id of the rules. */
  readonly rules: string;
  /** The budget year. */
  readonly year: number;
  /** The quarters that were given; of the absorption, and of revisions that are counted by quarters. */
  readonly quarters?: IkpaAbsorptionInput["quarters"] | readonly number[];
  /** The months that were given; of the deviation alone. */
  readonly months?: IkpaDeviationInput["months"];
  /** The revisions of each semester; of revisions that are counted by semesters. */
  readonly semesters?: readonly number[];
  /** No score of one type counts for more, or of the revisions no score at all; absent where the rules have no cap. */
  readonly cap?: Decimal;
  /** Mean deviations up to this, in percent, lose nothing; of the deviation alone. */
  readonly tolerance?: Decimal;
  /** How the types of expenditure of one part of the year are averaged; absent of the revisions, which have none. */
  readonly mean?: "budget-weighted" | "arithmetic";
  /** Its weight, in percent of the total. */
  readonly weight: Decimal;
  /** What it adds to the total: score × weight ÷ 100. */
  readonly contribution?: Decimal;
  /** The score before the cap of the year, where that cap was applied. */
  readonly raw?: Decimal;
  /** The score of each quarter, month or semester that counts, in order. */
  readonly steps: readonly IkpaStep[];
  /** Where what the score rests on comes from: of several sources the one that is known least. */
  readonly basis: Citation;
  /** What a person should look at. */
  readonly findings: readonly Finding[];
}

/**
 * One quarter, month or semester of an indicator.
 *
 * @term langkah hitung IKPA
 */
export interface IkpaStep {
  /** Which quarter, month or semester: from 1. */
  readonly part: number;
  /** Its score, or for the deviation, its weighted deviation in percent. */
  readonly value: Decimal;
  /** How each type of expenditure came to its value; empty for revisions. */
  readonly types: readonly IkpaTypeStep[];
}

/**
 * One type of expenditure within a step.
 *
 * @term langkah hitung IKPA per jenis belanja
 */
export interface IkpaTypeStep {
  /** The type: `"51"`. */
  readonly expenditure: string;
  /** Its budget, which is its weight. */
  readonly budget: Decimal;
  /** What was spent. */
  readonly realization: Decimal;
  /** The target in percent of the budget; of the absorption alone. */
  readonly target?: Decimal;
  /** What was planned to be withdrawn; of the deviation alone. */
  readonly planned?: Decimal;
  /** Its value before the cap; absent where nothing was planned. */
  readonly raw?: Decimal;
  /** Its value. */
  readonly value: Decimal;
}

/** The rules as formulas compute with them. */
export type ReadRules = DatedRule<Read<typeof ikpaRulesShape>["value"]>;

/** The indicators that are computed here: every version has them. */
type Computable = Extract<IkpaIndicator, "absorption" | "deviation" | "revision">;

interface Settled
  extends Pick<IkpaScoreFacts, "year" | "quarters" | "months" | "semesters" | "cap" | "tolerance" | "mean"> {
  readonly steps: readonly IkpaStep[];
  readonly findings: readonly Finding[];
  readonly raw?: Exact;
  /** Where what was used of the rules comes from. */
  readonly basis: Citation;
}

const LACKS = /* @__PURE__ */ lacks({
  "not-reported": ["realization"],
  "zero-budget": ["budget"],
  "nothing-due": [],
});

/** A score that was computed. */
export function scored(indicator: Computable, rules: ReadRules, score: Exact, settled: Settled): IkpaScore {
  return {
    kind: "ikpa-score",
    ...computed(exactToDecimal(score)),
    ...factsOf(indicator, rules, settled),
    contribution: exactToDecimal(divide(multiply(score, rules.value.weights[indicator]), HUNDRED)),
    ...(settled.raw !== undefined && { raw: exactToDecimal(settled.raw) }),
  };
}

/** A score that could not be computed. */
export function unscored(
  indicator: Computable,
  rules: ReadRules,
  reason: "not-reported" | "zero-budget" | "nothing-due",
  settled: Settled,
): IkpaScore {
  return { kind: "ikpa-score", ...LACKS[reason], ...factsOf(indicator, rules, settled) };
}

function factsOf(indicator: Computable, { id, value }: ReadRules, { raw: _raw, ...settled }: Settled) {
  return { indicator, rules: id, weight: exactToDecimal(value.weights[indicator]), ...settled };
}
