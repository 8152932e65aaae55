import {
  type Citation,
  type Computed,
  computed,
  type Finding,
  frozenCopy,
  type NotComputable,
  notComputable,
  type Path,
  type Problem,
  problemAt,
} from "../../core/index.ts";
import {
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  readExact,
  sumOf,
} from "../../number/index.ts";
import type { IkpaIndicator, IkpaRules } from "../../regulation/index.ts";

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
  /** Which indicator. */
  readonly indicator: IkpaIndicator;
  /** The id of the rules. */
  readonly rules: string;
  /** Its weight, in percent of the total. */
  readonly weight: Decimal;
  /** What it adds to the total: score × weight ÷ 100. */
  readonly contribution?: Decimal;
  /** The score before the cap of the year, where that cap was applied. */
  readonly raw?: Decimal;
  /** The score of each quarter, month or semester that counts, in order. */
  readonly steps: readonly IkpaStep[];
  /** Where the rules come from. */
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
  /** Its value before the cap; absent where nothing was planned. */
  readonly raw?: Decimal;
  /** Its value. */
  readonly value: Decimal;
}

interface Settled {
  readonly steps: readonly IkpaStep[];
  readonly findings: readonly Finding[];
  readonly raw?: Exact;
}

/** A score that was computed. */
export function scored(indicator: IkpaIndicator, rules: IkpaRules, score: Exact, settled: Settled): IkpaScore {
  const weight = readExact(rules.weights[indicator], [], []) as Exact;
  return {
    ...computed(exactToDecimal(score)),
    ...factsOf(indicator, rules, settled),
    contribution: exactToDecimal(divide(multiply(score, weight), HUNDRED)),
    ...(settled.raw !== undefined && { raw: exactToDecimal(settled.raw) }),
  };
}

/** A score that could not be computed. */
export function unscored(
  indicator: IkpaIndicator,
  rules: IkpaRules,
  reason: "not-reported" | "zero-budget" | "nothing-due",
  settled: Settled,
): IkpaScore {
  return { ...notComputable(reason), ...factsOf(indicator, rules, settled) };
}

function factsOf(indicator: IkpaIndicator, rules: IkpaRules, { steps, findings }: Settled) {
  return {
    indicator,
    rules: rules.id,
    weight: rules.weights[indicator],
    steps,
    basis: basisOf(indicator, rules),
    findings,
  };
}

function basisOf(indicator: IkpaIndicator, rules: IkpaRules): Citation {
  const { source } = indicator === "deviation" || indicator === "revision" ? rules[indicator] : rules.path;
  return frozenCopy(source);
}

/** The mean of at least one value. */
export function meanOf(values: readonly Exact[]): Exact {
  return divide(sumOf(values), readExact(values.length, [], []) as Exact);
}

/** Whether the rules apply to a year; otherwise the problem is added. */
export function checkYearOf(
  rules: Pick<IkpaRules, "id" | "since" | "until">,
  year: unknown,
  problems: Problem[],
): void {
  const [since, until] = [rules.since, rules.until ?? "9999"].map((date) => Number(date.slice(0, 4))) as [
    number,
    number,
  ];
  if (Number.isInteger(year) && (year as number) >= since && (year as number) <= until) return;
  const code = Number.isInteger(year) ? "no-regulation" : "invalid-input";
  const end = rules.until === undefined ? "on" : `to ${until}`;
  problems.push(problemAt(code, ["year"], year, `a year from ${since} ${end}, in which "${rules.id}" applies`));
}

/** Whether parts are 1, 2, 3 … without a gap: a mean over parts of the year must not skip one. */
export function checkRun(parts: readonly unknown[], most: number, name: string, problems: Problem[]): void {
  for (const [i, part] of parts.entries())
    if (part !== i + 1 || i >= most)
      problems.push(
        problemAt("invalid-input", [name, i], part, `the ${name} 1 to ${most} in order, from 1 on, without a gap`),
      );
}

/** Whether a type of expenditure comes once: each type is capped as a whole. */
export function checkOnce(types: readonly unknown[], i: number, path: Path, problems: Problem[]): void {
  const typeOf = (type: unknown) => (type as { expenditure?: unknown } | null)?.expenditure;
  const own = typeOf(types[i]);
  if (types.slice(0, i).some((type) => typeOf(type) === own))
    problems.push(problemAt("invalid-input", [...path, "expenditure"], own, "a type of expenditure that comes once"));
}
