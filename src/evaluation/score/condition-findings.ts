import { bilingualFact, dataFact, type Fact, findingKind, plural, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { type ConditionScore, type Evaluation, placeIn } from "../result/index.ts";

/** Grades as a sentence names them: A, and A and AA. */
const gradesFact: Fact<readonly string[]> = {
  type: "texts",
  print: (grades) => ({ id: joined(grades, "dan"), en: joined(grades, "and") }),
};

function joined(words: readonly string[], and: string): string {
  if (words.length < 3) return words.join(` ${and} `);
  return `${words.slice(0, -1).join(", ")}, ${and} ${words.at(-1)}`;
}

const conditionFacts = /* @__PURE__ */ (() => ({
  condition: textFact,
  label: bilingualFact,
  grades: gradesFact,
  found: dataFact<ConditionScore["found"]>("what was found"),
}))();

const conditionUnknown = /* @__PURE__ */ findingKind("condition-unknown", "warning", {
  facts: conditionFacts,
  id: (is) => `Predikat ${is.grades} belum dapat ditetapkan: belum diketahui apakah syarat "${is.label}" terpenuhi.`,
  en: (is, { grades }) =>
    `The ${plural(grades.length, "grade", "grades")} ${is.grades} cannot be given yet: it is not known whether the condition "${is.label}" is met.`,
});

const conditionNotMet = /* @__PURE__ */ findingKind("condition-not-met", "warning", {
  facts: conditionFacts,
  id: (is) => `Nilainya cukup untuk predikat ${is.grades}, tetapi syarat "${is.label}" tidak terpenuhi.`,
  en: (is, { grades }) =>
    `The total is enough for the ${plural(grades.length, "grade", "grades")} ${is.grades}, but the condition "${is.label}" is not met.`,
});

/** The conditions that keep an evaluation from the grade of its total, and those that nobody has told. */
export function conditionFindings(evaluation: Omit<Evaluation, "findings">, { scale }: Regulation): Finding[] {
  const { grade, standing, conditions = [] } = evaluation;
  if (standing === undefined) return [];
  const codes = scale.bands.map(({ code }) => code);
  const between = (code: string, best: string) =>
    codes.indexOf(code) > codes.indexOf(grade.code) && codes.indexOf(code) <= codes.indexOf(best);
  return conditions.flatMap(({ id, label, status, found, grades }, i) => {
    const kept = grades.filter((code) => between(code, standing.byTotal));
    if (kept.length === 0 || status === "met") return [];
    const kind = status === "unknown" ? conditionUnknown : conditionNotMet;
    return [tell(kind, placeIn(evaluation, ["conditions", i]), { condition: id, label, grades: kept, found })];
  });
}
