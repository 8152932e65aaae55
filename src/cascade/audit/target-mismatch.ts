import { type Finding, relationWords } from "../../core/index.ts";
import type { NumberTarget, PositionTarget } from "../../indicator/index.ts";
import {
  compare,
  type Decimal,
  type Exact,
  exactToDecimal,
  formatNumber,
  subtract,
  tryExact,
} from "../../number/index.ts";
import type { Located } from "../roll-up/index.ts";
import { findingOf, type IndicatorRelation } from "../tree/index.ts";

/** A target as a finding shows it: a number, two bounds, or a level. */
export type Shown = Decimal | { readonly low: Decimal; readonly high: Decimal } | string;

/** A target in the form in which a finding shows it. */
export function shownTarget(target: NumberTarget | PositionTarget): Shown {
  if (target.kind === "level") return target.scale.levels[target.position]?.code as string;
  const [low, high] = [exactToDecimal(target.low), exactToDecimal(target.high)];
  return compare(target.low, target.high) === 0 ? low : { low, high };
}

/** A target that is not what its relation makes it. */
export function targetMismatch(
  subject: Located,
  relation: IndicatorRelation,
  expected: Shown,
  given: Shown,
  parts: readonly Located[],
  upper: Located,
): Finding {
  const shown = (each: Shown, locale: "id" | "en"): string => {
    if (typeof each === "string") return each;
    const bounds = "low" in each ? [each.low, each.high] : [each];
    return bounds.map((bound) => formatNumber(bound, { locale })).join("–");
  };
  const apart = isDecimal(expected) && isDecimal(given) ? { difference: differenceOf(given, expected) } : {};
  return findingOf(
    "target-mismatch",
    "error",
    subject.node.id,
    ["nodes", subject.at, "indicators", subject.position, "target"],
    {
      indicatorId: subject.indicator.id,
      above: upper.node.id,
      aboveIndicatorId: upper.indicator.id,
      relation: relation === "numerator" ? "formula" : relation,
      expected,
      given,
      ...apart,
      parts: parts.map(({ node, indicator }) => ({ nodeId: node.id, indicatorId: indicator.id })),
    },
    `Target "${subject.indicator.title}" adalah ${shown(given, "id")}; menurut hubungan ${relationWords[relation].id} seharusnya ${shown(expected, "id")}.`,
    `The target of "${subject.indicator.title}" is ${shown(given, "en")}; by the relation "${relationWords[relation].en}" it should be ${shown(expected, "en")}.`,
  );
}

function isDecimal(value: Shown): value is Decimal {
  return typeof value === "object" && !("low" in value);
}

function differenceOf(a: Decimal, b: Decimal): Decimal {
  return exactToDecimal(subtract(tryExact(a) as Exact, tryExact(b) as Exact));
}
