import {
  checkObject,
  checkText,
  checkWhole,
  deepFreeze,
  type Finding,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { compare, type Exact, exactToDecimal, readExact, requireExact, roundExact, sumOf } from "../../number/index.ts";
import type { Regulation, RegulationComponent } from "../../regulation/index.ts";
import { gradeOf } from "../../scale/index.ts";
import { built } from "./check-evaluation.ts";
import type { ComponentScore, Evaluation, PartScore } from "./evaluation.ts";
import type { EvaluationHeader } from "./evaluation-header.ts";
import { findingsOf } from "./findings-of.ts";

/** The exact value of a component, before the regulation rounds it. */
export interface WorkedComponent {
  readonly rule: RegulationComponent;
  readonly value: Exact;
  readonly parts: readonly PartScore[];
}

/** Adds what is wrong with the header to the problems. */
export function checkHeader(header: EvaluationHeader, problems: Problem[]): void {
  if (!checkObject(header, [], problems)) return;
  const { agencyId, evaluationYear, published } = header;
  checkWhole(evaluationYear, 1945, 9999, ["evaluationYear"], problems);
  if (agencyId !== undefined) checkText(agencyId, ["agencyId"], problems);
  if (published === undefined || !checkObject(published as unknown, ["published"], problems)) return;
  if (published.total !== undefined) readExact(published.total, ["published", "total"], problems);
  if (published.grade !== undefined) checkText(published.grade, ["published", "grade"], problems);
}

/** Sums up, rounds where the regulation says so, grades, and looks for findings. Everything has been checked. */
export function buildEvaluation(
  regulation: Regulation,
  header: EvaluationHeader,
  worked: readonly WorkedComponent[],
  findings: readonly Finding[] = [],
): Evaluation {
  const { rounding } = regulation;
  const values = worked.map(({ value }) =>
    rounding.component === undefined ? value : roundExact(value, rounding.component),
  );
  const exact = sumOf(values);
  const graded = rounding.total === undefined ? exact : roundExact(exact, rounding.total);
  const total = exactToDecimal(graded);
  refuseIfTooMuch(regulation, graded);
  const evaluation = {
    ...(header.agencyId !== undefined && { agencyId: header.agencyId }),
    evaluationYear: header.evaluationYear,
    regulation: regulation.id,
    total,
    exactTotal: exactToDecimal(exact),
    ...(rounding.total !== undefined && { rounding: rounding.total }),
    grade: gradeOf(total, regulation.scale),
    gradedOn: rounding.total === undefined ? ("exact" as const) : ("rounded" as const),
    components: worked.map((each, i) => componentScore(each, values[i] as Exact, regulation)),
    basis: { regulation: regulation.source, scale: regulation.scale.source, rounding: rounding.source },
  };
  return built(
    deepFreeze({
      ...evaluation,
      findings: [...findingsOf(evaluation, regulation, header.published ?? {}), ...findings],
    }),
  );
}

function componentScore({ rule, parts }: WorkedComponent, value: Exact, { rounding }: Regulation): ComponentScore {
  const { key, code, label, weight, source } = rule;
  return {
    key,
    code,
    label,
    weight,
    value: exactToDecimal(value),
    ...(rounding.component !== undefined && { rounding: rounding.component }),
    parts,
    source,
  };
}

/** Rounding before the total can carry a perfect sheet above the sum of all weights: such a rule grades nothing. */
function refuseIfTooMuch({ scale, id }: Regulation, total: Exact): void {
  const top = scale.bands[scale.bands.length - 1]?.upTo;
  if (top !== undefined && compare(total, requireExact(top)) > 0)
    refuseIfAny([
      problemAt(
        "out-of-scale",
        ["components"],
        exactToDecimal(total),
        `at most ${top}: the roundings of "${id}" before the total add up to more than all weights`,
      ),
    ]);
}
