import { type Path, type Problem, problemAt, readAll, refuseIfAny } from "../../core/index.ts";
import {
  type ProvedRegulation,
  permenpanrb88of2021,
  permenpanrb88of2021Sampling,
  regulationShape,
} from "../../regulation/index.ts";
import { type Evaluation, faultsUnder, regulationNamed } from "../score/index.ts";

/** An evaluation, and where it was given. */
export interface PlacedEvaluation {
  readonly evaluation: Evaluation;
  readonly path: Path;
}

/** The regulation of evaluations that follow one: 88/2021, or the one given. Its conditions and its sheet are no other's. */
export function sampledUnder(
  placed: readonly PlacedEvaluation[],
  given: ProvedRegulation | undefined,
): ProvedRegulation {
  refuseIfAny(given === undefined ? [] : scaleFaults(given));
  const [first] = placed;
  if (first === undefined) return given ?? readAll([regulationShape, permenpanrb88of2021])[0];
  const { regulation } = first.evaluation;
  if (given === undefined && regulation !== permenpanrb88of2021.id)
    refuseIfAny([
      problemAt("invalid-input", [...first.path, "regulation"], regulation, {
        en: `"${permenpanrb88of2021.id}", or a variant of it that is given`,
        id: `"${permenpanrb88of2021.id}", atau variannya yang disertakan`,
      }),
    ]);
  const rule = regulationNamed(regulation, given);
  refuseIfAny(placed.flatMap(({ evaluation, path }) => faultsUnder(rule, evaluation, path)));
  return rule;
}

/** Conditions that speak of grades can be held against no scale that lacks one of them. */
function scaleFaults({ regulation }: ProvedRegulation): Problem[] {
  const codes = regulation.scale.bands.map(({ code }) => code);
  const grades = permenpanrb88of2021Sampling.value.conditions.map(({ grade }) => grade);
  if (grades.every((grade) => codes.includes(grade))) return [];
  const expected = {
    en: `a scale with the grades ${grades.join(", ")}`,
    id: `skala dengan predikat ${grades.join(", ")}`,
  };
  return [problemAt("invalid-input", ["regulation", "scale"], codes.join(", "), expected)];
}
