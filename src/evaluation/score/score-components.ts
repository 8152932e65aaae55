import { type Bilingual, type Problem, problemAt, readAll, refuseIfAny } from "../../core/index.ts";
import { compare, sign } from "../../number/index.ts";
import {
  nationalTimeline,
  type ProvedComponent,
  type Regulation,
  type RegulationInput,
  regulationIfGiven,
} from "../../regulation/index.ts";
import type { Evaluation } from "../result/index.ts";
import { buildEvaluation, type WorkedComponent } from "./build-evaluation.ts";
import { type ComponentSheet, type ComponentSheetRead, componentSheetShape } from "./component-sheet-shape.ts";
import { ruleFor } from "./rule-for.ts";
import { isProblem, isScored } from "./score-item.ts";

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
export function scoreComponents(sheet: ComponentSheet, regulation?: RegulationInput): Evaluation {
  const [read, given] = readAll([componentSheetShape, sheet], [regulationIfGiven, regulation, "regulation"]);
  const rule = ruleFor(read.evaluationYear, given);
  const fitting = fittingRegulation(rule.regulation, read.components);
  const scored = rule.components.map((component) => scoreComponent(component, read.components, fitting));
  refuseIfAny([...scored.filter(isProblem), ...unknownComponents(rule.regulation, read.components, fitting)]);
  return buildEvaluation(rule, read, scored.filter(isScored));
}

type Given = ComponentSheetRead["components"];

function scoreComponent(
  { rule, weight }: ProvedComponent,
  given: Given,
  fitting: Bilingual,
): WorkedComponent | Problem {
  const path = ["components", rule.key];
  const told = given.get(rule.key) ?? null;
  if (told === null)
    return problemAt("missing-component", path, undefined, {
      en: `its value, from 0 to ${rule.weight}${fitting.en}: missing is not zero`,
      id: `nilainya, dari 0 sampai ${rule.weight}${fitting.id}: kosong bukan nol`,
    });
  const { answer: value } = told;
  if (sign(value) < 0 || compare(value, weight) > 0)
    return problemAt("out-of-range", path, told.given, {
      en: `from 0 to its weight of ${rule.weight}`,
      id: `dari 0 sampai bobotnya, ${rule.weight}`,
    });
  return { rule, value, parts: [] };
}

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
