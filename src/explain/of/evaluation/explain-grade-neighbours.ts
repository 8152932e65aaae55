import {
  type Bilingual,
  bilingualShape,
  flag,
  optional,
  type Plain,
  type Read,
  readAll,
  text,
} from "../../../core/index.ts";
import { evaluationGiven, type GradeNeighbours } from "../../../evaluation/index.ts";
import { type Exact, exactOf, resultNumber } from "../../../number/index.ts";
import { constant, figure, minus, mostOf, ruled, ruledWord, sizeOf } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { gradeNamed, gradeWords } from "../shared/grade-words.ts";
import { evaluationNode } from "./evaluation-node.ts";

const distanceRead = /* @__PURE__ */ (() =>
  partShape({
    code: text,
    label: bilingualShape,
    bound: resultNumber,
    points: resultNumber,
    includesBound: flag,
  }))();

const neighboursRead = /* @__PURE__ */ (() =>
  resultShape("grade-neighbours", {
    evaluation: evaluationGiven,
    above: optional(distanceRead),
    below: optional(distanceRead),
  }))();

/**
 * Explains how far the neighbouring grades are: the bounds between them, and the points from the total to each.
 *
 * @term penjelasan jarak ke predikat tetangga
 * @param result - What {@link gradeNeighbours} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainGradeNeighbours, gradeNeighbours, scoreComponents } from "sakip";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2023,
 *   components: { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 * });
 * explainGradeNeighbours(gradeNeighbours(evaluation)).steps.map(({ subject, value }) => [subject, value])
 * // => [["evaluation", "79.55"], ["above", "0.45"], ["below", "9.55"]]
 * ```
 */
export function explainGradeNeighbours(result: GradeNeighbours | Plain<GradeNeighbours>): Explanation {
  const [{ evaluation, above, below }] = readAll([neighboursRead, result, "result"]);
  const { code, label } = evaluation.grade;
  const total = exactOf(evaluation.total);
  return explained({
    subject: "grade-neighbours",
    label: { id: "Predikat dan jarak ke predikat tetangga", en: "Grade and the distance to its neighbours" },
    value: { word: code, words: gradeWords(code, label) },
    inputs: [],
    basis: evaluation.basis.scale,
    steps: [
      evaluationNode(evaluation),
      ...(above ? [distanceNode("above", above, total)] : []),
      ...(below ? [distanceNode("below", below, total)] : []),
    ],
  });
}

function distanceNode(side: "above" | "below", distance: Read<typeof distanceRead>, total: Exact): Explanation {
  const { code, label, points, includesBound } = distance;
  const own = figure("total", names.total, total, "points");
  const bound = ruled("bound", names.bound, distance.bound, "points");
  const missing = minus(bound, own);
  const named = gradeNamed(code);
  return explained({
    subject: side,
    label: distanceLabels[side](named),
    value: points,
    unit: "points",
    formula: side === "above" ? mostOf(missing, constant("0")) : sizeOf(missing),
    inputs: [
      own,
      bound,
      ruledWord("grade", names.grade, code, gradeWords(code, label)),
      ruledWord(
        "at-bound",
        names.atBound,
        includesBound ? "included" : "excluded",
        atBound[includesBound ? "in" : "out"],
      ),
    ],
  });
}

const names = {
  total: { id: "nilai hasil evaluasi", en: "result of the evaluation" },
  bound: { id: "batas antarpredikat", en: "bound between the grades" },
  grade: { id: "predikat", en: "grade" },
  atBound: { id: "tepat pada batasnya", en: "at the bound itself" },
};

const atBound = {
  in: { id: "sudah berpredikat itu", en: "it has that grade" },
  out: { id: "belum berpredikat itu", en: "it has not yet that grade" },
};

const distanceLabels: Readonly<Record<"above" | "below", (named: Bilingual) => Bilingual>> = {
  above: ({ id, en }) => ({ id: `Kekurangan untuk mencapai ${id}`, en: `What is missing for ${en}` }),
  below: ({ id, en }) => ({ id: `Jarak sebelum turun ke ${id}`, en: `What may be lost before ${en}` }),
};
