import { findingKind, type Path, polarityWords, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { NumberTarget, PositionTarget } from "../../indicator/index.ts";
import { compare, exactToDecimal, figureFact } from "../../number/index.ts";
import type { Located } from "../roll-up/index.ts";

/** `below-baseline`: a target that is worse than where the indicator stood before the plan. */
export function checkBaseline(located: Located, target: NumberTarget | PositionTarget, path: Path): Finding[] {
  const { read: indicator, node } = located;
  const baseline = indicator.baseline?.value;
  if (baseline === undefined || target.kind !== "number") return [];
  const falls =
    (indicator.polarity === "maximize" && compare(target.high, baseline) < 0) ||
    (indicator.polarity === "minimize" && compare(target.low, baseline) > 0);
  if (!falls) return [];
  const facts = { baseline: exactToDecimal(baseline), target: exactToDecimal(target.high) };
  const { id, title, polarity } = indicator;
  return [tell(belowBaseline, { subject: node.id, path }, { indicatorId: id, title, polarity, ...facts })];
}

const belowBaseline = /* @__PURE__ */ (() =>
  findingKind("below-baseline", "warning", {
    facts: {
      indicatorId: textFact,
      title: textFact,
      polarity: wordFact(polarityWords),
      baseline: figureFact,
      target: figureFact,
    },
    id: (is) => `Target "${is.title}" (${is.target}) lebih buruk daripada kondisi awalnya (${is.baseline}).`,
    en: (is) => `The target of "${is.title}" (${is.target}) is worse than its baseline (${is.baseline}).`,
  }))();
