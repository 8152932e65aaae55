import {
  checkObject,
  checkText,
  deepFreeze,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { type DecimalInput, type Exact, exactToDecimal, readExact, sign } from "../../number/index.ts";
import { absorptionBasis } from "../../regulation/index.ts";
import { type Absorption, rateOf } from "./absorption.ts";
import { spendingFindings } from "./absorption-findings.ts";

/**
 * A budget and what was spent of it.
 *
 * @term anggaran dan realisasi
 */
export interface AbsorptionInput {
  /** The budget, 0 or more, in any unit of money. */
  readonly budget: DecimalInput;
  /** What was spent, in the same unit; negative when refunds exceed spending; null when it was not reported. */
  readonly realization: DecimalInput | null;
  /** Whose it is, for the findings; `"budget"` unless told. */
  readonly id?: string;
}

/**
 * Tells how much of a budget has been spent, in percent. Spending beyond the budget gives more than 100 and a finding;
 * nothing is clipped or rounded. What was not reported is not zero.
 *
 * @term penyerapan anggaran
 * @param input - The budget and its realisation.
 * @returns The rate in percent, or `not-reported`, `zero-budget` or `spending-without-budget`; with the facts.
 * @throws A {@link SakipError} `invalid-number` or `out-of-range` (a negative budget), all problems at once.
 * @see PMK 214/PMK.02/2017 (P = RA/PA × 100); the cases without a rate are a convention of this library.
 * @example
 * ```ts
 * import { measureAbsorption } from "sakip";
 *
 * const absorption = measureAbsorption({ budget: 855_830_897_000, realization: 734_881_464_333 });
 * absorption.status === "computed" && absorption.value.toFixed(2) // => "85.87"
 * ```
 * @example What was not reported, and spending that no budget allowed.
 * ```ts
 * import { measureAbsorption } from "sakip";
 *
 * const silent = measureAbsorption({ budget: 100, realization: null });
 * silent.status === "not-computable" && silent.reason // => "not-reported"
 * const unlawful = measureAbsorption({ budget: 0, realization: "149425965" });
 * unlawful.status === "not-computable" && unlawful.reason // => "spending-without-budget"
 * ```
 * @example More than the budget is real, and reported.
 * ```ts
 * import { measureAbsorption } from "sakip";
 *
 * const over = measureAbsorption({ budget: 200, realization: 210 });
 * over.status === "computed" && over.value // => "105"
 * over.findings.map((finding) => finding.code) // => ["over-budget"]
 * ```
 */
export function measureAbsorption(input: AbsorptionInput): Absorption {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const budget = readBudget(input.budget, ["budget"], problems);
  const realization = readRealization(input.realization, ["realization"], problems);
  if (input.id !== undefined) checkText(input.id, ["id"], problems);
  refuseIfAny(problems);
  return absorptionOf(input.id ?? "budget", [], budget as Exact, realization);
}

/** The absorption of amounts that have been read. */
export function absorptionOf(id: string, path: Path, budget: Exact, realization: Exact | undefined): Absorption {
  return deepFreeze({
    ...rateOf(budget, realization),
    budget: exactToDecimal(budget),
    ...(realization !== undefined && { realization: exactToDecimal(realization) }),
    formula: "realization / budget × 100" as const,
    basis: absorptionBasis,
    findings: realization === undefined ? [] : spendingFindings(id, path, budget, realization),
  });
}

/** Reads a budget: a number that is not negative. */
export function readBudget(input: unknown, path: Path, problems: Problem[]): Exact | undefined {
  const budget = readExact(input, path, problems);
  if (budget !== undefined && sign(budget) < 0)
    problems.push(problemAt("out-of-range", path, input, "a budget of 0 or more"));
  return budget;
}

/** Reads a realisation: a number, or null where none was reported, which gives undefined. */
export function readRealization(input: unknown, path: Path, problems: Problem[]): Exact | undefined {
  if (input === null) return undefined;
  if (input === undefined) {
    problems.push(problemAt("invalid-number", path, input, "a number, or null when it was not reported"));
    return undefined;
  }
  return readExact(input, path, problems);
}
