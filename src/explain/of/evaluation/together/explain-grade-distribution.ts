import { bilingualShape, list, optional, type Plain, type Read, readAll, text, whole } from "../../../../core/index.ts";
import type { GradeDistribution } from "../../../../evaluation/index.ts";
import { exactOf, resultNumber } from "../../../../number/index.ts";
import { type ExplainedInput, figure, inPercent, total, worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../../shared/fields.ts";
import { gradeWords } from "../../shared/grade-words.ts";
import { counted } from "../../shared/listed.ts";

const distributionRead = /* @__PURE__ */ (() => {
  const count = whole<number>(0, Number.MAX_SAFE_INTEGER);
  return resultShape("grade-distribution", {
    findings: groundFields.findings,
    id: optional(text),
    total: optional(count),
    decimals: count,
    count: optional(count),
    grades: list(
      partShape({
        code: text,
        label: bilingualShape,
        printed: optional(resultNumber),
        count: optional(count),
        share: optional(resultNumber),
      }),
    ),
  });
})();

/**
 * Explains a published distribution of grades: what its counts add up to, the exact share of each beside the printed one,
 * and where it contradicts itself.
 *
 * @term penjelasan sebaran predikat
 * @param result - What {@link checkDistribution} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { checkDistribution, explainGradeDistribution } from "sakip";
 *
 * const distribution = checkDistribution({
 *   total: 10,
 *   grades: [{ code: "A", count: 4, percent: "40" }, { code: "BB", count: 6, percent: "60" }],
 * });
 * explainGradeDistribution(distribution).steps.map(({ subject, value }) => [subject, value])
 * // => [["grade:A", "40"], ["grade:BB", "60"]]
 * ```
 */
export function explainGradeDistribution(result: GradeDistribution | Plain<GradeDistribution>): Explanation {
  const [{ id, total: printed, decimals, count, grades, findings }] = readAll([distributionRead, result, "result"]);
  const counts = grades.flatMap(({ code, label, count: own }) =>
    own === undefined ? [] : [counted(`count:${code}`, gradeNamed(code, label), own, "agencies")],
  );
  const all = count === undefined ? undefined : counted("all", names.all, count, "agencies");
  return explained({
    subject: "grade-distribution",
    label: { id: "Sebaran predikat", en: "Distribution of the grades" },
    value: count === undefined ? null : exactOf(count),
    unit: "agencies",
    formula: count === undefined ? null : total(counts),
    ...(count === undefined && { statement: statements.unknown }),
    inputs: [
      id === undefined ? undefined : worded("id", names.id, id),
      ...counts,
      printed === undefined ? undefined : counted("printed-total", names.printedTotal, printed, "agencies"),
      counted("decimals", names.decimals, decimals),
    ],
    findings,
    steps: grades.map((grade) => shareNode(grade, all)),
  });
}

type Grade = Read<typeof distributionRead>["grades"][number];

function shareNode({ code, label, printed, count, share }: Grade, all: ExplainedInput | undefined): Explanation {
  const own = count === undefined ? undefined : counted("count", names.own, count, "agencies");
  return explained({
    subject: `grade:${code}`,
    label: gradeNamed(code, label),
    value: share ?? null,
    unit: "percent",
    formula: share && own && all && inPercent(own, all),
    ...(share === undefined && { statement: count === 0 ? statements.nobody : statements.unknown }),
    inputs: [own, share && all, printed && figure("printed", names.printed, printed, "percent")],
  });
}

function gradeNamed(code: string, label: Grade["label"]) {
  const words = gradeWords(code, label);
  return { id: `predikat ${words.id}`, en: `grade ${words.en}` };
}

const names = {
  id: { id: "instansi", en: "of" },
  all: { id: "seluruhnya", en: "all" },
  own: { id: "yang berpredikat ini", en: "with this grade" },
  printed: { id: "persentase yang tercetak", en: "percent as printed" },
  printedTotal: { id: "jumlah yang tercetak", en: "total as printed" },
  decimals: { id: "desimal persentase yang tercetak", en: "decimals of the printed percents" },
};

const statements = {
  unknown: {
    id: "Jumlahnya tidak dapat dipastikan dari yang tercetak",
    en: "The number cannot be told from what was printed",
  },
  nobody: { id: "Tidak satu pun instansi dihitung", en: "No agency was counted" },
};
