import { checkFunction, checkObject, checkWord, notComputable, type Problem, refuseIfAny } from "../../core/index.ts";
import { type DecimalInput, type Exact, readExact } from "../../number/index.ts";
import {
  type Cascade,
  type CascadeIndicator,
  type CascadeNode,
  graphOf,
  MISSING_RULES,
  type MissingRule,
} from "../tree/index.ts";
import { indexIndicators, type Located, type Support, supportsByUpper } from "./indicator-index.ts";
import { type Settled, settledBy } from "./roll-up-members.ts";
import type { RolledUp } from "./rolled-up.ts";
import { settleIndicator } from "./settle-indicator.ts";

/**
 * The realisation of one indicator, reported or rolled up.
 *
 * @term realisasi gabungan indikator
 */
export type RolledUpIndicator = RolledUp & {
  /** The node that has the indicator. */
  readonly nodeId: string;
  /** The indicator. */
  readonly indicatorId: string;
};

/**
 * Computes the realisations of indicators from those of the indicators that support them, by the declared relations:
 * parts that add up, weighted and simple means, the minimum, the components of a formula.
 *
 * Realisations are combined, never achievements: 8 of 10 and 90 of 100 make 98 of 110, not the mean of two percentages.
 * An indicator that others merely support, or adopt unchanged, keeps what was reported.
 *
 * @term penggabungan realisasi
 * @param cascade - What {@link buildCascade} gave, its indicators with `supports`.
 * @param realizationOf - What was reported of an indicator; null when nothing was. Asked once for each.
 * @param options - What happens where parts have no value: `"refuse"` (the default) or `"skip"`.
 * @returns One entry per indicator, in the order of the nodes, with the rule and the coverage.
 * @throws A {@link SakipError} `invalid-input`, or `invalid-number` with every realisation that is none.
 * @see See {@link IndicatorRelation}.
 * @example
 * ```ts
 * import { buildCascade, rollUpIndicators } from "sakip";
 *
 * const count = (id: string, relation: "numerator" | "denominator") =>
 *   ({ id, title: id, unit: "balita", polarity: "maximize", target: 1, supports: [{ indicatorId: "rate", relation }] }) as const;
 * const { cascade } = buildCascade([
 *   {
 *     id: "s", parents: [], level: "objective", title: "Sasaran",
 *     indicators: [{ id: "rate", title: "Persentase balita ditimbang", unit: "%", polarity: "maximize", target: 90 }],
 *   },
 *   { id: "p1", parents: ["s"], level: "programme", title: "Utara", indicators: [count("n1", "numerator"), count("d1", "denominator")] },
 *   { id: "p2", parents: ["s"], level: "programme", title: "Selatan", indicators: [count("n2", "numerator"), count("d2", "denominator")] },
 * ]);
 * const reported: Record<string, number> = { n1: 8, d1: 10, n2: 90, d2: 100 };
 * const [rate] = rollUpIndicators(cascade, ({ id }) => reported[id]);
 * rate?.status === "computed" && rate.value.toFixed(2) // => "89.09"
 * ```
 */
export function rollUpIndicators(
  cascade: Cascade,
  realizationOf: (indicator: CascadeIndicator, node: CascadeNode) => DecimalInput | null | undefined,
  options: { readonly missing?: MissingRule } = {},
): readonly RolledUpIndicator[] {
  const { located, supports } = indexIndicators(cascade, graphOf(cascade));
  const { missing = "refuse" } = options ?? {};
  const problems: Problem[] = [];
  checkObject(options, ["options"], problems);
  checkFunction(realizationOf, ["realizationOf"], problems);
  checkWord(missing, MISSING_RULES, ["options", "missing"], problems);
  refuseIfAny(problems);
  const reported = new Map<Located, Exact>();
  for (const each of located) {
    const given = realizationOf(each.indicator, each.node) ?? undefined;
    const path = ["realizationOf", each.node.id, each.indicator.id];
    const value = given === undefined ? undefined : readExact(given, path, problems);
    if (value !== undefined) reported.set(each, value);
  }
  refuseIfAny(problems);

  const parts = supportsByUpper(supports.filter(({ relation }) => relation !== "same" && relation !== "none"));
  const settled = new Map<Located, Settled>();
  for (const each of fromBelow(located, parts)) {
    const own = reported.get(each);
    const made = parts.get(each);
    settled.set(
      each,
      made === undefined ? settledBy(own, "no-value") : settleIndicator(each, made, settled, own, missing),
    );
  }
  return Object.freeze(
    located.map((each) => {
      const result = settled.get(each)?.result ?? { ...notComputable("circular" as const), coverage: NOTHING };
      return Object.freeze({ ...result, nodeId: each.node.id, indicatorId: each.indicator.id });
    }),
  );
}

const NOTHING = Object.freeze({ used: 0, expected: 0, missing: Object.freeze([]), complete: false });

/** Indicators with their parts before them; those made of themselves, and what is made of those, are left out. */
function fromBelow(located: readonly Located[], parts: ReadonlyMap<Located, readonly Support[]>): Located[] {
  const waiting = new Map(located.map((each) => [each, parts.get(each)?.length ?? 0]));
  const uppers = new Map(located.map((each) => [each, [] as Located[]]));
  for (const [upper, supports] of parts) for (const { lower } of supports) uppers.get(lower)?.push(upper);
  const order = located.filter((each) => waiting.get(each) === 0);
  for (let at = 0; at < order.length; at++) {
    for (const upper of uppers.get(order[at] as Located) ?? []) {
      const left = (waiting.get(upper) as number) - 1;
      waiting.set(upper, left);
      if (left === 0) order.push(upper);
    }
  }
  return order;
}
