import type { Finding, Path } from "../../core/index.ts";
import type { NumberTarget, PositionTarget } from "../../indicator/index.ts";
import { compare, exactToDecimal, formatNumber } from "../../number/index.ts";
import type { Located } from "../roll-up/index.ts";
import { findingOf } from "../tree/index.ts";

/** `below-baseline`: a target that is worse than where the indicator stood before the plan. */
export function checkBaseline(located: Located, target: NumberTarget | PositionTarget, path: Path): Finding[] {
  const { read: indicator, node } = located;
  const baseline = indicator.baseline?.value;
  if (baseline === undefined || target.kind !== "number") return [];
  const falls =
    (indicator.polarity === "maximize" && compare(target.high, baseline) < 0) ||
    (indicator.polarity === "minimize" && compare(target.low, baseline) > 0);
  if (!falls) return [];
  const [from, to] = [exactToDecimal(baseline), exactToDecimal(target.high)];
  return [
    findingOf(
      "below-baseline",
      "warning",
      node.id,
      path,
      { indicatorId: indicator.id, polarity: indicator.polarity, baseline: from, target: to },
      `Target "${indicator.title}" (${formatNumber(to)}) lebih buruk daripada kondisi awalnya (${formatNumber(from)}).`,
      `The target of "${indicator.title}" (${formatNumber(to, { locale: "en" })}) is worse than its baseline (${formatNumber(from, { locale: "en" })}).`,
    ),
  ];
}
