import { checkObject, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { compare, type Exact, readExact, requireExact, sign } from "../../number/index.ts";
import { nationalTimeline, type Regulation, type RegulationComponent } from "../../regulation/index.ts";
import { buildEvaluation, checkHeader } from "./build-evaluation.ts";
import type { ComponentSheet } from "./component-sheet-schema.ts";
import type { Evaluation } from "./evaluation.ts";
import { ruleFor } from "./rule-for.ts";

/**
 * Adds up published component values, grades the total, and tells where the publication contradicts itself.
 *
 * @term nilai hasil evaluasi AKIP
 * @param sheet - The value of every component in points, from 0 to its weight, and what was published beside them.
 * @param regulation - The regulation to apply; the one of the evaluation year unless told.
 * @returns The evaluation, frozen. Its findings may be `grade-depends-on-rounding`, `published-total-mismatch` with the
 * exact difference, `published-grade-mismatch`, `regulation-not-in-force` and `regulation-incomplete`.
 * @throws A {@link SakipError} with every problem at once: `missing-component`, `unknown-component`, `out-of-range`,
 * `invalid-number`, `invalid-input`; `no-regulation` for a year before 2010.
 * @see The `basis` of the result.
 * @example
 * ```ts
 * import { scoreComponents } from "sakip";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2023,
 *   components: { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 * });
 * evaluation.total // => "79.55"
 * evaluation.grade.code // => "BB"
 * evaluation.grade.distanceToNext // => { status: "computed", value: "0.45", next: "A", mustExceed: true }
 * ```
 * @example Weights of 12/2015 do not fit an evaluation of 2023.
 * ```ts
 * import { scoreComponents } from "sakip";
 *
 * scoreComponents({
 *   evaluationYear: 2023,
 *   components: { planning: 24, measurement: 20, reporting: 12, "internal-evaluation": 8, achievement: 15 },
 * }); // => throws unknown-component
 * ```
 */
export function scoreComponents(sheet: ComponentSheet, regulation?: Regulation): Evaluation {
  const problems: Problem[] = [];
  checkHeader(sheet, problems);
  const given: Given = sheet?.components;
  const readable = checkObject(given, ["components"], problems);
  const rule = ruleFor(sheet, regulation, problems);
  // Without components there is nothing to hold to the rule.
  if (!readable) refuseIfAny(problems);
  const values = rule.components.map((component) => readComponent(component, given, rule, problems));
  for (const key of Object.keys(given))
    if (!rule.components.some((component) => component.key === key))
      problems.push(problemAt("unknown-component", ["components", key], given[key], unknownExpectation(rule, given)));
  refuseIfAny(problems);
  return buildEvaluation(
    rule,
    sheet,
    rule.components.map((component, i) => ({ rule: component, value: values[i] as Exact, parts: [] })),
  );
}

type Given = Readonly<Record<string, unknown>>;

function readComponent(
  { key, weight }: RegulationComponent,
  given: Given,
  rule: Regulation,
  problems: Problem[],
): Exact | undefined {
  const path = ["components", key];
  const input = Object.hasOwn(given, key) ? given[key] : undefined;
  if (input === undefined || input === null) {
    const hint = fittingRegulation(rule, given);
    problems.push(
      problemAt("missing-component", path, input, `its value, from 0 to ${weight}${hint}: missing is not zero`),
    );
    return undefined;
  }
  const value = readExact(input, path, problems);
  if (value !== undefined && (sign(value) < 0 || compare(value, requireExact(weight)) > 0))
    problems.push(problemAt("out-of-range", path, input, `from 0 to its weight of ${weight}`));
  return value;
}

function unknownExpectation(rule: Regulation, given: Given): string {
  const keys = rule.components.map(({ key }) => `"${key}"`).join(", ");
  return `a component of ${rule.source.title}: ${keys}${fittingRegulation(rule, given)}`;
}

/** Names the latest other regulation that has exactly the components given: mostly the sheet follows that one. */
function fittingRegulation(rule: Regulation, given: Given): string {
  const keys = Object.keys(given).sort().join();
  const other = nationalTimeline.regulations
    .filter(
      ({ id, components }) =>
        id !== rule.id &&
        components
          .map(({ key }) => key)
          .sort()
          .join() === keys,
    )
    .pop();
  if (other === undefined) return "";
  const years = other.until === undefined ? `since ${other.since}` : `from ${other.since} to ${other.until}`;
  return ` (these components and their weights belong to ${other.source.title}, for evaluations ${years})`;
}
