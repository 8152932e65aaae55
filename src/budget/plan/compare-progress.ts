import {
  type Computed,
  checkObject,
  checkText,
  computed,
  deepFreeze,
  type Finding,
  type NotComputable,
  notComputable,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import {
  absolute,
  compare,
  type Decimal,
  type DecimalInput,
  type Exact,
  exactToDecimal,
  formatNumber,
  formatPercent,
  HUNDRED,
  negate,
  readExact,
  sign,
  subtract,
} from "../../number/index.ts";
import { readBudget } from "../line/index.ts";

/**
 * How far the work is, and how far the money.
 *
 * @term realisasi fisik dan keuangan
 */
export interface PhysicalProgressInput {
  /** Physical progress in percent, 0 to 100; null when it was not reported. */
  readonly physical: DecimalInput | null;
  /** Financial progress (absorption) in percent; null when it was not reported. */
  readonly financial: DecimalInput | null;
  /** Within so many points the two go together; 0 unless told. */
  readonly tolerance?: DecimalInput;
  /** Whose it is, for the findings; `"work"` unless told. */
  readonly id?: string;
}

/**
 * Physical against financial progress.
 *
 * @term deviasi fisik dan keuangan
 */
export type ProgressComparison = (
  | Computed<"work-ahead" | "together" | "money-ahead">
  | NotComputable<"no-physical" | "no-financial">
) & {
  /** Physical minus financial progress, in points; absent when one is missing. */
  readonly deviation?: Decimal;
  /** `paid-ahead-of-work` when more was paid than done. */
  readonly findings: readonly Finding[];
};

/**
 * Compares physical with financial progress: paid work that is not done is what an auditor asks about first.
 *
 * @term deviasi fisik dan keuangan
 * @param input - Both percentages and, where wanted, a tolerance.
 * @returns Which of the two is ahead, and the deviation in points (physical − financial).
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range`.
 * @see No official source: the deviation is printed in regional monitoring tables.
 * @example Berau 2024, before the revised budget (Koran Kaltim).
 * ```ts
 * import { compareProgress } from "sakip";
 *
 * const berau = compareProgress({ physical: "51.16", financial: "48.62" });
 * berau.status === "computed" && berau.value // => "work-ahead"
 * berau.deviation // => "2.54"
 * ```
 */
export function compareProgress(input: PhysicalProgressInput): ProgressComparison {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const { physical, financial, tolerance = 0, id = "work" } = input;
  const work = physical === null ? undefined : readBudget(physical, ["physical"], problems);
  if (work !== undefined && compare(work, HUNDRED) > 0)
    problems.push(problemAt("out-of-range", ["physical"], physical, "a percentage from 0 to 100"));
  const money = financial === null ? undefined : readExact(financial, ["financial"], problems);
  checkText(id, ["id"], problems);
  const within = readBudget(tolerance, ["tolerance"], problems);
  refuseIfAny(problems);
  if (work === undefined) return deepFreeze({ ...notComputable("no-physical"), findings: [] });
  if (money === undefined) return deepFreeze({ ...notComputable("no-financial"), findings: [] });
  const gap = subtract(work, money);
  const deviation = exactToDecimal(gap);
  const isTogether = compare(absolute(gap), within as Exact) <= 0;
  const ahead = isTogether ? "together" : sign(gap) > 0 ? "work-ahead" : "money-ahead";
  const findings =
    ahead === "money-ahead"
      ? [paidAhead(id, exactToDecimal(work), exactToDecimal(money), exactToDecimal(negate(gap)))]
      : [];
  return deepFreeze({ ...computed(ahead), deviation, findings });
}

function paidAhead(subject: string, physical: Decimal, financial: Decimal, gap: Decimal): Finding {
  return {
    code: "paid-ahead-of-work",
    severity: "warning",
    subject,
    path: [],
    details: { physical, financial },
    message: {
      id: `Keuangan ${formatPercent(financial)} mendahului fisik ${formatPercent(physical)} sebesar ${formatNumber(gap)} poin.`,
      en: `Financial progress of ${formatPercent(financial, { locale: "en" })} is ${formatNumber(gap, { locale: "en" })} points ahead of physical progress of ${formatPercent(physical, { locale: "en" })}.`,
    },
  };
}
