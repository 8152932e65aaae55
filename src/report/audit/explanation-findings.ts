import { type GivenFinding, isArray, tell } from "../../core/index.ts";
import { type Explanation, evaluate, explainDifference, type Kept } from "../../explain/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { explanationDiffers, formulaDiffers, type ToldValue, toldValue } from "./audit-findings.ts";

/** An explanation and all below it. */
export function nodesOf(explanation: Explanation): readonly Explanation[] {
  return [explanation, ...explanation.steps.flatMap(nodesOf)];
}

/** Every value of an explanation that is not what its formula comes to. */
export function formulaFindings(explanation: Explanation): readonly GivenFinding[] {
  return nodesOf(explanation).flatMap((node) => {
    if (node.formula === null) return [];
    const worth = evaluate(node);
    const computed = typeof worth === "object" ? exactToDecimal(worth).toFixed() : (worth ?? null);
    if (computed === node.value) return [];
    return [
      tell(
        formulaDiffers,
        { subject: node.label.id },
        { what: node.label, stated: toldValue(node), computed: { value: computed, unit: node.unit } },
      ),
    ];
  });
}

/** What is to be said of an explanation that is not of any result of the record. */
export function belongingFindings(
  explanation: Explanation,
  recorded: readonly Explanation[],
  result: Kept,
): readonly GivenFinding[] {
  const like = recorded.filter(({ subject }) => subject === explanation.subject);
  if (like.some((each) => !explainDifference(each, explanation).changed)) return [];
  const meant = like.find(({ label }) => label.id === explanation.label.id) ?? like[0];
  // The library explains no list of bare figures: an explanation of one's own has to tell one of them.
  if (meant === undefined && recorded.length === 0 && isWithin(explanation.value, result)) return [];
  return [
    tell(
      explanationDiffers,
      { subject: explanation.label.id },
      { what: explanation.label, recorded: meant && toldValue(meant), explained: toldValue(explanation) },
    ),
  ];
}

function isWithin(value: ToldValue["value"], kept: Kept): boolean {
  if (value === null) return true;
  if (typeof kept !== "object" || kept === null) return value === String(kept);
  return (isArray(kept) ? kept : Object.values(kept)).some((own) => isWithin(value, own));
}
