import {
  type Citation,
  type Computed,
  computed,
  deepFreeze,
  type Given,
  keepAll,
  lacks,
  type NotComputable,
  nullable,
  object,
  problemAt,
  type Read,
  SakipError,
  type Shape,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  absolute,
  amount,
  atMost,
  compare,
  type Decimal,
  type Exact,
  exactToDecimal,
  number,
  percentOf,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import { type DeviationRule, deviationRuleShape, per5of2024Ikpa } from "../../regulation/index.ts";
import { groupingSlips } from "../line/index.ts";

const deviationInputFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The planned withdrawal (RPD) of the period, 0 or more. */
      planned: amount,
      /** What was spent in the period; null when it was not reported. */
      realization: nullable(number),
    },
    { open: true },
  ))();

/**
 * A planned withdrawal and what was spent.
 *
 * @term rencana penarikan dana (RPD) dan realisasi
 */
export interface DeviationInput extends Given<typeof deviationInputFields> {}

/** The shape of a {@link DeviationInput}: open, because it is a row of a table. */
export const deviationInputShape: Shape<DeviationInput, Read<typeof deviationInputFields>> = deviationInputFields;

/**
 * By how many percent spending missed its plan of withdrawals, with the facts it comes from.
 *
 * @term deviasi Halaman III DIPA
 */
export type Deviation = (Computed<Decimal> | NotComputable<"not-reported">) & {
  /** Says what this is. */
  readonly kind: "deviation";
  /** The plan. */
  readonly planned: Decimal;
  /** The realisation; absent when it was not reported. */
  readonly realization?: Decimal;
  /** The cap of the rule, in percent. */
  readonly cap: Decimal;
  /** The deviation before the cap; absent where nothing was planned, because nothing can be divided by. */
  readonly raw?: Decimal;
  /** Whether the cap of the rule was applied. */
  readonly bounded: "cap" | null;
  /** Whether more or less was spent than planned. */
  readonly direction: "above" | "below" | "none";
  /** How it is computed. */
  readonly formula: "|realization − planned| / planned × 100";
  /** Where the rule comes from. */
  readonly basis: Citation;
  /** What a person should look at: an amount given as text whose point probably groups thousands. */
  readonly findings: readonly Finding[];
};

/**
 * Measures by how many percent spending missed its plan of withdrawals (RPD), above or below alike.
 *
 * @term deviasi Halaman III DIPA
 * @param input - The plan and the realisation.
 * @param rule - The rule; that of {@link per5of2024Ikpa} unless told.
 * @returns The deviation in percent, from 0 to the cap of the rule. Nothing planned and nothing spent is 0; spending that
 * was not planned at all is the cap.
 * @throws A {@link SakipError} `invalid-number`, `invalid-input`, `out-of-range` for a negative plan, or `no-regulation`
 * for a rule whose cap is not known.
 * @see PER-5/PB/2024, as the treasury restates it, and one source the cap.
 * @example
 * ```ts
 * import { measureDeviation } from "sakip";
 *
 * const deviation = measureDeviation({ planned: 200, realization: 183 });
 * deviation.status === "computed" && deviation.value // => "8.5"
 * deviation.direction // => "below"
 * ```
 */
export function measureDeviation(
  input: DeviationInput,
  rule: DeviationRule = per5of2024Ikpa.value.deviation,
): Deviation {
  const [{ own, read }, { read: known }] = keepAll([deviationInputShape, input], [deviationRuleShape, rule, "rule"]);
  const { planned, realization } = read;
  const { cap, source, sources } = known;
  if (cap === undefined) throw new SakipError([problemAt("no-regulation", ["rule", "cap"], cap, knownCap)]);
  const { planned: rpd, realization: spent } = own;
  const slips = groupingSlips("deviation", [], { planned: rpd, realization: spent });
  const facts = { planned: exactToDecimal(planned), cap: exactToDecimal(cap), formula, basis: source, findings: slips };
  const kind = "deviation";
  if (realization === null)
    return deepFreeze({ kind, ...LACKS["not-reported"], ...facts, bounded: null, direction: "none" });
  const { value, raw, isCapped } = deviationOf(planned, realization, cap);
  const order = compare(realization, planned);
  return deepFreeze({
    kind,
    ...computed(exactToDecimal(value)),
    ...facts,
    realization: exactToDecimal(realization),
    ...(raw !== undefined && { raw: exactToDecimal(raw) }),
    basis: (isCapped ? sources?.get("cap") : undefined) ?? source,
    bounded: isCapped ? "cap" : null,
    direction: order > 0 ? "above" : order < 0 ? "below" : "none",
  });
}

const LACKS = /* @__PURE__ */ lacks({ "not-reported": ["realization"] });

const knownCap = {
  en: "a rule whose cap is known",
  id: "aturan yang batasnya diketahui",
};

const formula = "|realization − planned| / planned × 100" as const;

/** The deviation of amounts that have been read, before and after the cap. */
export function deviationOf(
  planned: Exact,
  realization: Exact,
  cap: Exact,
): { value: Exact; raw: Exact | undefined; isCapped: boolean } {
  if (sign(planned) === 0) {
    const missed = sign(realization) !== 0;
    return { value: missed ? cap : ZERO, raw: undefined, isCapped: missed };
  }
  const raw = percentOf(absolute(subtract(realization, planned)), planned);
  return { value: atMost(raw, cap), raw, isCapped: compare(raw, cap) > 0 };
}
