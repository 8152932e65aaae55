import {
  dataFact,
  type Fact,
  findingKind,
  type Locale,
  optionalFact,
  relationWords,
  tell,
  textFact,
  wordFact,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { NumberTarget, PositionTarget } from "../../indicator/index.ts";
import {
  compare,
  type Decimal,
  type Exact,
  exactToDecimal,
  figureFact,
  formatNumber,
  subtract,
  tryExact,
} from "../../number/index.ts";
import type { Located } from "../roll-up/index.ts";
import type { IndicatorRelation } from "../tree/index.ts";

/** A target as a finding shows it: a number, two bounds, or a level. */
export type Shown = Decimal | { readonly low: Decimal; readonly high: Decimal } | string;

/** A target in the form in which a finding shows it. */
export function shownTarget(target: NumberTarget | PositionTarget): Shown {
  if (target.kind === "level") return target.scale.levels[target.position]?.code as string;
  const [low, high] = [exactToDecimal(target.low), exactToDecimal(target.high)];
  return compare(target.low, target.high) === 0 ? low : { low, high };
}

const shownFact: Fact<Shown> = {
  type: "number, bounds or level",
  print: (target) => ({ id: printed(target, "id"), en: printed(target, "en") }),
};

function printed(target: Shown, locale: Locale): string {
  if (typeof target === "string") return target;
  const bounds = "low" in target ? [target.low, target.high] : [target];
  return bounds.map((bound) => formatNumber(bound, { locale })).join("–");
}

const targetMismatchKind = /* @__PURE__ */ (() =>
  findingKind("target-mismatch", "error", {
    facts: {
      indicatorId: textFact,
      title: textFact,
      above: textFact,
      aboveIndicatorId: textFact,
      relation: wordFact(relationWords),
      expected: shownFact,
      given: shownFact,
      difference: optionalFact(figureFact),
      parts: dataFact<readonly { readonly nodeId: string; readonly indicatorId: string }[]>("nodes and indicators"),
    },
    id: (is) => `Target "${is.title}" adalah ${is.given}; menurut hubungan ${is.relation} seharusnya ${is.expected}.`,
    en: (is) =>
      `The target of "${is.title}" is ${is.given}; by the relation "${is.relation}" it should be ${is.expected}.`,
  }))();

/** A target that is not what its relation makes it. */
export function targetMismatch(
  subject: Located,
  upper: Located,
  parts: readonly Located[],
  { relation, expected, given }: { relation: IndicatorRelation; expected: Shown; given: Shown },
): Finding {
  const { node, indicator, at, position } = subject;
  return tell(
    targetMismatchKind,
    { subject: node.id, path: ["nodes", at, "indicators", position, "target"] },
    {
      indicatorId: indicator.id,
      title: indicator.title,
      above: upper.node.id,
      aboveIndicatorId: upper.indicator.id,
      relation: relation === "numerator" ? "formula" : relation,
      expected,
      given,
      difference: isDecimal(expected) && isDecimal(given) ? differenceOf(given, expected) : undefined,
      parts: parts.map((part) => ({ nodeId: part.node.id, indicatorId: part.indicator.id })),
    },
  );
}

function isDecimal(value: Shown): value is Decimal {
  return typeof value === "object" && !("low" in value);
}

function differenceOf(a: Decimal, b: Decimal): Decimal {
  return exactToDecimal(subtract(tryExact(a) as Exact, tryExact(b) as Exact));
}
