import {
  callback,
  type Given,
  keepAll,
  object,
  optional,
  type Problem,
  readInto,
  refuseIfAny,
  word,
} from "../../core/index.ts";
import { type DecimalInput, type Exact, number } from "../../number/index.ts";
import { type Cascade, type CascadeIndicator, type CascadeNode, cascadeShape, MISSING_RULES } from "../tree/index.ts";
import { countedTwice } from "./counted-twice.ts";
import { fromBelow } from "./from-below.ts";
import { indexIndicators, type Located, partsIn } from "./indicator-index.ts";
import type { RolledUpIndicator } from "./rolled-up.ts";
import { settleIndicator } from "./settle-indicator.ts";
import { covering, type Settled, settled, settledBy } from "./settled.ts";
import { standingsIn } from "./standing.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** What happens where parts have no value: `"refuse"` (the default) computes nothing, `"skip"` leaves them out. */
    missing: optional(word(MISSING_RULES), "refuse"),
  }))();

/**
 * How realisations of indicators are rolled up.
 *
 * @term pilihan penggabungan realisasi
 */
export interface IndicatorRollUpOptions extends Given<typeof optionsShape> {}

/**
 * Computes the realisations of indicators from those of the indicators that support them, by the declared relations:
 * parts that add up, weighted and simple means, the minimum, the components of a formula.
 *
 * Realisations are combined, never achievements: 8 of 10 and 90 of 100 make 98 of 110, not the mean of two percentages.
 * An indicator that others merely support, or adopt unchanged, keeps what was reported. What an indicator with `ownPart`
 * reports itself counts beside its parts. One result never counts twice: where it would, on two ways or through two
 * indicators of one node, nothing is computed (`counted-twice`), and {@link checkCascade} names the ways. Nor are figures of
 * different units put together, or percentages and indices summed.
 *
 * @term penggabungan realisasi
 * @param cascade - What {@link buildCascade} gave, its indicators with `supports`.
 * @param realizationOf - What was reported of an indicator; null when nothing was. Asked once for each.
 * @param options - What happens where parts have no value: `"refuse"` (the default) or `"skip"`.
 * @returns One row per indicator, in the order of the nodes, with the rule and the coverage.
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
  options: IndicatorRollUpOptions = {},
): readonly RolledUpIndicator[] {
  const [{ own: plan, read: graph }, { own: reportedOf }, { read: terms }] = keepAll(
    [cascadeShape, cascade, "cascade"],
    [callback<(indicator: CascadeIndicator, node: CascadeNode) => unknown>(), realizationOf, "realizationOf"],
    [optionsShape, options, "options"],
  );
  const { missing } = terms;
  const { located, supports } = indexIndicators(plan, graph);
  const problems: Problem[] = [];
  const reported = new Map<Located, Exact | undefined>();
  for (const each of located) {
    const given = reportedOf(each.indicator, each.node);
    const path = ["realizationOf", each.node.id, each.indicator.id];
    if (given !== null && given !== undefined) reported.set(each, readInto(problems, number, given, path));
  }
  refuseIfAny(problems);

  const parts = partsIn(supports);
  const known = new Map<Located, Settled>();
  const standings = standingsIn(plan, graph);
  const twice = new Set(countedTwice(located, parts, standings).map(({ upper }) => upper));
  const context = { settled: known, standings, missing, twice };
  for (const each of fromBelow(located, parts)) {
    const own = reported.get(each);
    const made = parts.get(each);
    const found = made === undefined ? settledBy(own, "no-value") : settleIndicator(each, made, own, context);
    known.set(each, found);
  }
  const circular = settled("circular", { coverage: covering(0, 0, [], false) });
  return Object.freeze(
    located.map((each) => {
      const head = { kind: "rolled-up-indicator", nodeId: each.node.id, indicatorId: each.indicator.id } as const;
      return Object.freeze({ ...head, ...(known.get(each) ?? circular).outcome });
    }),
  );
}
