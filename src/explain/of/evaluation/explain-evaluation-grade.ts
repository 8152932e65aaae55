import type { Bilingual } from "../../../core/index.ts";
import type { Evaluation } from "../../../evaluation/index.ts";
import { type Decimal, exactOf, fractionText } from "../../../number/index.ts";
import { figure, lookedUp } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { gradeWords } from "../shared/grade-words.ts";
import { conditionNode } from "./condition-node.ts";

/** The grade of an evaluation: the band of its total, as far as the conditions of the grades let it. */
export function explainEvaluationGrade(evaluation: Evaluation): Explanation {
  const { grade, total, conditions = [], standing, basis } = evaluation;
  const { code, label, meaning, from, above, upTo, below } = grade;
  const own = figure("total", { id: "nilai hasil evaluasi", en: "result of the evaluation" }, exactOf(total), "points");
  const isByTotal = standing === undefined || standing.byTotal === code;
  const row = { ...bound("from", from), ...bound("above", above), ...bound("upTo", upTo), ...bound("below", below) };
  return explained({
    subject: "grade",
    label: { id: "Predikat", en: "Grade" },
    value: { word: code, words: gradeWords(code, label) },
    formula: isByTotal ? lookedUp(own, { ...row, gives: code, label }) : null,
    statement: isByTotal ? meaning : heldBack(standing.byTotal, code),
    inputs: [own],
    basis: basis.scale,
    steps: conditions.map(conditionNode),
  });
}

function bound<const K extends string>(key: K, value: Decimal | undefined) {
  return value === undefined ? {} : { [key]: fractionText(exactOf(value)) };
}

function heldBack(byTotal: string, code: string): Bilingual {
  return {
    id: `Menurut nilainya predikatnya ${byTotal}, tetapi syarat predikat di bawah ini menahannya pada ${code}.`,
    en: `By the total the grade would be ${byTotal}; the conditions below hold it at ${code}.`,
  };
}
