import { computed, type Finding, notComputable, type Outcome } from "../../core/index.ts";
import { exactOf, exactToDecimal, ZERO } from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import { buildEvaluation, type Evaluation, finding } from "../score/index.ts";
import type { CombinedRead } from "./combined-rows.ts";
import type { CombinedRuleRead } from "./combined-rule-shape.ts";
import type { CombinedSheetRow, EmptyCell } from "./combined-sheet-result.ts";

/** The evaluation that the final values of the components make. */
export function combinedEvaluation(
  proved: ProvedRegulation,
  { institution, units, rule }: CombinedRead,
  rows: readonly CombinedSheetRow[],
): Outcome<Evaluation, EmptyCell> {
  if (rule === undefined) return notComputable("no-rule");
  const header = institution ?? units[0]?.evaluation;
  const finals = rows.filter(({ row }) => row === "component").map(({ final }) => final);
  const values = finals.flatMap((final) => (final.status === "computed" ? [exactOf(final.value)] : []));
  const empty = finals.find((final) => final.status !== "computed");
  if (empty?.status === "not-computable") return empty;
  if (header === undefined) return notComputable("no-units");
  const { agencyId } = institution ?? {};
  const { evaluationYear } = header;
  const components = proved.components.map((component, i) => ({
    rule: component.rule,
    value: values[i] ?? ZERO,
    parts: [],
  }));
  return computed(buildEvaluation(proved, { agencyId, evaluationYear }, components, [combinedBy(rule, { agencyId })]));
}

function combinedBy(
  { source, institution, units }: CombinedRuleRead,
  about: { agencyId?: string | undefined },
): Finding {
  return finding(about, {
    code: "combined-by-rule",
    severity: "info",
    path: ["rule"],
    details: { source, institution: exactToDecimal(institution), units: exactToDecimal(units) },
    message: {
      id: `Nilai instansi dan nilai unit digabungkan menurut ${source.title}: PermenPANRB 88/2021 tidak mencetak caranya.`,
      en: `The values of the institution and of its units were combined by ${source.title}: PermenPANRB 88/2021 prints no way to do it.`,
    },
  });
}
