import {
  type Citation,
  type Computed,
  computed,
  deepFreeze,
  flag,
  type Given,
  lacks,
  type NotComputable,
  nullable,
  object,
  optional,
  type Read,
  readAll,
  type Shape,
  word,
} from "../../core/index.ts";
import { atLeast, type Decimal, type Exact, exactOf, exactToDecimal, number } from "../../number/index.ts";
import { kemenkeuTargetWeights } from "../../regulation/index.ts";
import { polarityShape } from "../target/index.ts";
import { type NoStanding, standingOf, type TargetStanding, tabledFor } from "./target-standing.ts";

const targetHistoryFields = /* @__PURE__ */ (() =>
  object({
    /** Which way is good. */
    polarity: polarityShape,
    /** The target of this year. */
    target: number,
    /** Last year's; null for a new indicator, which has none. */
    previous: nullable(
      object({
        /** The target of last year. */
        target: number,
        /** The realisation of last year; null when it is not known. */
        realization: nullable(number),
      }),
    ),
    /** Said where the law sets the target, or where it cannot be bettered. */
    setBy: optional(word(["law", "best-possible"])),
    /** Whether the indicator is mandatory; false unless told. */
    mandatory: optional(flag, false),
  }))();

/**
 * A target beside the target and the realisation of last year.
 *
 * @term riwayat target
 */
export interface TargetHistory extends Given<typeof targetHistoryFields> {}

/**
 * The shape of a {@link TargetHistory}.
 *
 * @term riwayat target
 */
export const targetHistoryShape: Shape<TargetHistory, Read<typeof targetHistoryFields>> = targetHistoryFields;

/**
 * The weight of a target, or why there is none: the realisation of last year is not known and would decide
 * (`"no-previous-realization"`), or closer is better, of which no more is known than that it is at least 1
 * (`"not-ruled"`).
 *
 * @term bobot kualitas target
 */
export type TargetWeight = (Computed<Decimal> | NotComputable<"no-previous-realization" | "not-ruled">) & {
  /** Says what this is. */
  readonly kind: "target-weight";
  /** Which way is good. */
  readonly polarity: TargetHistory["polarity"];
  /** The target of this year. */
  readonly target: Decimal;
  /** Last year's target and realisation; null for a new indicator, and the realisation where it is not known. */
  readonly previous: {
    /** The target of last year. */
    readonly target: Decimal;
    /** The realisation of last year; null when it is not known. */
    readonly realization: Decimal | null;
  } | null;
  /** Who set the target, where that was said. */
  readonly setBy?: "law" | "best-possible";
  /** Whether the indicator is mandatory. */
  readonly mandatory: boolean;
  /** The row of the table that applies; absent without a weight. */
  readonly standing?: TargetStanding;
  /** What the table gives in that row, before the least of a mandatory indicator; absent without a weight. */
  readonly tabled?: Decimal;
  /** What a mandatory indicator weighs at least; absent where it is not mandatory. */
  readonly least?: Decimal;
  /** Where the weights come from, and how well that is known. */
  readonly basis: Citation;
};

/**
 * Tells the weight of a target by how it stands to the target and the realisation of last year, in the manner of the
 * Ministry of Finance: a target that last year already reached is worth less than one beyond it.
 *
 * @term bobot kualitas target
 * @param input - The target, what stood before, and who set it.
 * @returns The weight, 0.8 to 1.2, or why there is none.
 * @throws A {@link SakipError} with every fault at once: `invalid-number`, `invalid-input`.
 * @see Only reported: one source restates table 15 of KMK 127/2026; the decree was not read.
 * @example
 * ```ts
 * import { targetQualityWeight } from "sakip";
 *
 * const last = { target: 80, realization: 85 };
 * const eased = targetQualityWeight({ polarity: "maximize", target: 80, previous: last });
 * eased.status === "computed" && eased.value // => "0.9"
 * const raised = targetQualityWeight({ polarity: "maximize", target: 86, previous: last });
 * raised.status === "computed" && raised.value // => "1.2"
 * ```
 */
export function targetQualityWeight(input: TargetHistory): TargetWeight {
  const [read] = readAll([targetHistoryShape, input]);
  return targetWeightOf(read);
}

/** The weight of a target that was read. */
export function targetWeightOf(read: Read<typeof targetHistoryFields>): TargetWeight {
  const standing = standingOf(read);
  const { leastIfMandatory, source } = kemenkeuTargetWeights;
  const { polarity, target, previous, setBy, mandatory } = read;
  const least = exactOf(leastIfMandatory);
  return deepFreeze({
    kind: "target-weight",
    ...weighed(standing, mandatory ? least : undefined),
    polarity,
    target: exactToDecimal(target),
    previous: previous && {
      target: exactToDecimal(previous.target),
      realization: previous.realization && exactToDecimal(previous.realization),
    },
    ...(setBy !== undefined && { setBy }),
    mandatory,
    ...(mandatory && { least: exactToDecimal(least) }),
    basis: source,
  });
}

const LACKS = /* @__PURE__ */ lacks({ "no-previous-realization": ["previous"], "not-ruled": [] });

/** What the table gives for a standing, and the least where there is one. */
function weighed(standing: TargetStanding | NoStanding, least: Exact | undefined) {
  if (standing === "no-previous-realization" || standing === "not-ruled") return LACKS[standing];
  const tabled = exactOf(tabledFor(standing));
  const value = least === undefined ? tabled : atLeast(tabled, least);
  return { ...computed(exactToDecimal(value)), standing, tabled: exactToDecimal(tabled) };
}
