import { computed, dataFact, findingKind, type Outcome, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { compare, exactOf, exactToDecimal, figureFact, percentOf, sumOf } from "../../number/index.ts";
import type { ProvedPart, ProvedRegulation } from "../../regulation/index.ts";
import { buildEvaluation, type Evaluation, type PartScore, placeIn } from "../score/index.ts";
import type { CombinedRead } from "./combined-rows.ts";
import type { CombinedRuleRead } from "./combined-rule-shape.ts";
import { type CombinedSheetRow, cellLacks, type EmptyCell } from "./combined-sheet-result.ts";

/** The evaluation that the final values make: of the components, and of their sub-components where these are known. */
export function combinedEvaluation(
  proved: ProvedRegulation,
  { institution, units, rule }: CombinedRead,
  rows: readonly CombinedSheetRow[],
): Outcome<Evaluation, EmptyCell> {
  if (rule === undefined) return cellLacks["no-rule"];
  const header = institution ?? units[0]?.evaluation;
  const at = (...place: string[]) => rows.find((each) => each.place.join() === place.join())?.final;
  const finals = proved.components.map((component) => ({ component, final: at(component.rule.key) }));
  const known = finals.flatMap(({ component, final }) =>
    final?.status === "computed" ? [{ component, value: exactOf(final.value) }] : [],
  );
  const empty = finals.find(({ final }) => final?.status === "not-computable")?.final;
  if (empty?.status === "not-computable") return empty;
  if (header === undefined) return cellLacks["no-units"];
  const about = { agencyId: institution?.agencyId };
  const components = known.map(({ component, value }) => {
    const parts = component.parts.flatMap((part) => partAt(part, at(component.rule.key, part.rule.key)));
    // Where a regulation rounds components, the values of their sub-components need not add up to them.
    const fits = compare(sumOf(parts.map((part) => exactOf(part.value))), value) === 0;
    return { rule: component.rule, value, parts: fits ? parts : [] };
  });
  const { evaluationYear } = header;
  return computed(buildEvaluation(proved, { ...about, evaluationYear }, components, [combinedBy(rule, about)]));
}

function partAt({ rule, weight }: ProvedPart, final: CombinedSheetRow["final"] | undefined): PartScore[] {
  if (final?.status !== "computed") return [];
  const { key, code, label, source } = rule;
  const percent = exactToDecimal(percentOf(exactOf(final.value), weight));
  return [
    { key, code, label, weight: rule.weight, value: final.value, method: "percent", percent, items: [], basis: source },
  ];
}

const combinedByRule = /* @__PURE__ */ (() =>
  findingKind("combined-by-rule", "info", {
    facts: {
      source: dataFact<CombinedRuleRead["source"]>("citation"),
      rule: textFact,
      institution: figureFact,
      units: figureFact,
    },
    id: (is) =>
      `Nilai instansi dan nilai unit digabungkan menurut ${is.rule}: PermenPANRB 88/2021 tidak mencetak caranya.`,
    en: (is) =>
      `The values of the institution and of its units were combined by ${is.rule}: PermenPANRB 88/2021 prints no way to do it.`,
  }))();

function combinedBy(
  { source, institution, units }: CombinedRuleRead,
  about: { readonly agencyId: string | undefined },
): Finding {
  const weights = { institution: exactToDecimal(institution), units: exactToDecimal(units) };
  return tell(combinedByRule, placeIn(about, ["rule"]), { source, rule: source.title, ...weights });
}
