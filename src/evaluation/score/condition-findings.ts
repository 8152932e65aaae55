import type { Finding } from "../../core/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import type { ConditionScore, Evaluation } from "../result/index.ts";

type Fact = Omit<Finding, "subject">;

/** The conditions that keep an evaluation from the grade of its total, and those that nobody has told. */
export function conditionFacts(
  { grade, standing, conditions = [] }: Omit<Evaluation, "findings">,
  { scale }: Regulation,
): Fact[] {
  if (standing === undefined) return [];
  const codes = scale.bands.map(({ code }) => code);
  const between = (code: string, best: string) =>
    codes.indexOf(code) > codes.indexOf(grade.code) && codes.indexOf(code) <= codes.indexOf(best);
  return conditions.flatMap((condition, i) => {
    const kept = condition.grades.filter((code) => between(code, standing.byTotal));
    if (kept.length === 0 || condition.status === "met") return [];
    return [fact(condition, kept, i)];
  });
}

function fact({ id, label, status, found }: ConditionScore, grades: readonly string[], i: number): Fact {
  const isUnknown = status === "unknown";
  const named = grades.join(", ");
  return {
    code: isUnknown ? "condition-unknown" : "condition-not-met",
    severity: "warning",
    path: ["conditions", i],
    details: { condition: id, grades, found },
    message: isUnknown
      ? {
          id: `Predikat ${named} belum dapat ditetapkan: belum diketahui apakah syarat "${label.id}" terpenuhi.`,
          en: `The grade ${named} cannot be given yet: it is not known whether the condition "${label.en}" is met.`,
        }
      : {
          id: `Nilainya cukup untuk predikat ${named}, tetapi syarat "${label.id}" tidak terpenuhi.`,
          en: `The total is enough for the grade ${named}, but the condition "${label.en}" is not met.`,
        },
  };
}
