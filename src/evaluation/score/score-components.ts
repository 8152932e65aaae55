import { type Bilingual, type Problem, problemAt, readAll, refuseIfAny } from "../../core/index.ts";
import {
  type NationalComponent,
  type NationalGrade,
  nationalTimeline,
  type Regulation,
  type RegulationInput,
  regulationIfGiven,
} from "../../regulation/index.ts";
import type { ScoredEvaluation } from "../result/index.ts";
import { type ComponentSheet, type ComponentSheetRead, componentSheetShape } from "../sheet/index.ts";
import { buildEvaluation } from "./build-evaluation.ts";
import { factsFaults } from "./facts-faults.ts";
import { unknownPublished } from "./published-findings.ts";
import { ruleFor } from "./rule-for.ts";
import { isWorked, pointsOf, scoreComponent, sheetDecimals } from "./score-component.ts";
import { pointsFindings } from "./trap-findings.ts";

/**
 * Adds up published values of components, or of their sub-components, grades the total, and tells where the publication
 * contradicts itself.
 *
 * @term nilai hasil evaluasi AKIP
 * @param input - The value of every component in points, from 0 to its weight, or the points of its sub-components, and
 * what was published beside them.
 * @param regulation - The regulation to apply; the one of the evaluation year unless told.
 * @returns The evaluation, frozen. Its findings may be `grade-depends-on-rounding`, `published-total-mismatch` and
 * `published-component-mismatch` with the exact difference, `published-grade-mismatch`, `grade-contradicts-score`,
 * `likely-fraction`, `condition-not-met`, `condition-unknown`, `regulation-not-in-force` and `regulation-incomplete`.
 * @throws A {@link SakipError} with every problem at once: `missing-component`, `missing-answer` for a sub-component,
 * `unknown-component`, `out-of-range`, `invalid-number`, `invalid-input`; `no-regulation` for a year before 2010.
 * @see The `basis` of the result.
 * @example
 * ```ts
 * import { scoreComponents } from "sakip";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2022,
 *   components: { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 * });
 * evaluation.total // => "79.55"
 * evaluation.grade.code // => "BB"
 * evaluation.grade.distanceToNext // => { status: "computed", value: "0.45", next: "A", mustExceed: true }
 * ```
 * @example The points of sub-components, as result sheets print them, add up exactly.
 * ```ts
 * import { scoreComponents } from "sakip";
 *
 * const { components, total } = scoreComponents({
 *   evaluationYear: 2022,
 *   components: {
 *     planning: "25.10",
 *     measurement: "24.60",
 *     reporting: { existence: "2.40", quality: "3.90", use: "6.45" },
 *     "internal-evaluation": "20.23",
 *   },
 * });
 * components[2]?.value // => "12.75"
 * total // => "82.68"
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
export function scoreComponents<G extends string = NationalGrade, K extends string = NationalComponent>(
  input: ComponentSheet,
  regulation?: RegulationInput | Regulation<G, K>,
): ScoredEvaluation<G, K>;
export function scoreComponents(input: ComponentSheet, regulation?: RegulationInput): ScoredEvaluation {
  const [read, given] = readAll([componentSheetShape, input], [regulationIfGiven, regulation, "regulation"]);
  const rule = ruleFor(read, given);
  const fitting = fittingRegulation(rule.regulation, read.components);
  const decimals = read.published?.decimals ?? sheetDecimals(read.components, rule.regulation.rounding);
  const scored = rule.components.map((component) =>
    scoreComponent(component, read.components.get(component.rule.key) ?? null, {
      fitting,
      decimals,
      rounding: rule.regulation.rounding,
    }),
  );
  refuseIfAny([
    ...scored.flatMap((each) => (isWorked(each) ? [] : each)),
    ...unknownComponents(rule.regulation, read.components, fitting),
    ...unknownPublished(rule.regulation, read.published),
    ...factsFaults(rule, read.facts),
  ]);
  const worked = scored.filter(isWorked);
  return buildEvaluation(rule, read, worked, pointsFindings(read, worked.flatMap(pointsOf), ["components"]));
}

type Given = ComponentSheetRead["components"];

function unknownComponents({ components, source }: Regulation, given: Given, fitting: Bilingual): Problem[] {
  const keys = components.map(({ key }) => `"${key}"`).join(", ");
  const expected = {
    en: `a component of ${source.title}: ${keys}${fitting.en}`,
    id: `komponen ${source.title}: ${keys}${fitting.id}`,
  };
  return [...given.keys()]
    .filter((key) => !components.some((component) => component.key === key))
    .map((key) => problemAt("unknown-component", ["components", key], key, expected));
}

/** Names the latest other regulation that has exactly the components given: mostly the sheet follows that one. */
function fittingRegulation(rule: Regulation, given: Given): Bilingual {
  const sorted = (keys: Iterable<string>) => [...keys].sort().join();
  const keys = sorted(given.keys());
  const other = nationalTimeline.regulations
    .filter(({ id, components }) => id !== rule.id && sorted(components.map(({ key }) => key)) === keys)
    .pop();
  if (other === undefined) return { en: "", id: "" };
  const { since, until, source } = other;
  const [en, id] =
    until === undefined
      ? [`since ${since}`, `sejak ${since}`]
      : [`from ${since} to ${until}`, `${since} sampai ${until}`];
  return {
    en: ` (these components and their weights belong to ${source.title}, for evaluations ${en})`,
    id: ` (komponen dan bobot ini milik ${source.title}, untuk evaluasi ${id})`,
  };
}
