import { compare, type Exact } from "../../number/index.ts";
import { kemenkeuTargetWeights } from "../../regulation/index.ts";
import type { Polarity } from "../target/index.ts";

/**
 * Where a target stands to last year, by which the table has its weight: set by the law, best possible, new, below last
 * year's target, at it after it was exceeded or not, or above it and above, at or below what last year reached.
 *
 * @term kedudukan target terhadap tahun lalu
 */
export type TargetStanding =
  | "set-by-law"
  | "best-possible"
  | "new"
  | "lowered"
  | "kept-after-exceeded"
  | "kept"
  | "raised-above-reached"
  | "raised-as-reached"
  | "raised-below-reached";

/** A target with what stood before, as numbers. */
interface ReadHistory {
  readonly polarity: Polarity;
  readonly target: Exact;
  readonly previous: { readonly target: Exact; readonly realization: Exact | null } | null;
  readonly setBy?: "law" | "best-possible" | undefined;
}

/** Why a target stands nowhere in the table. */
export type NoStanding = "no-previous-realization" | "not-ruled";

/** Where a target stands, or why that cannot be said. */
export function standingOf({ polarity, target, previous, setBy }: ReadHistory): TargetStanding | NoStanding {
  if (setBy !== undefined) return setBy === "law" ? "set-by-law" : "best-possible";
  if (previous === null) return "new";
  if (polarity === "stabilize") return "not-ruled";
  // Where lower is better the table is read in the mirror.
  const harder = (a: Exact, b: Exact) => (polarity === "maximize" ? compare(a, b) : compare(b, a));
  const step = harder(target, previous.target);
  if (step < 0) return "lowered";
  if (previous.realization === null) return "no-previous-realization";
  if (step === 0) return harder(previous.realization, previous.target) > 0 ? "kept-after-exceeded" : "kept";
  const beyond = harder(target, previous.realization);
  return beyond > 0 ? "raised-above-reached" : beyond === 0 ? "raised-as-reached" : "raised-below-reached";
}

/** What the table gives in a row. */
export function tabledFor(standing: TargetStanding): string {
  const { legalOrBest, withoutHistory, lowered, kept, raised } = kemenkeuTargetWeights;
  switch (standing) {
    case "set-by-law":
    case "best-possible":
      return legalOrBest;
    case "new":
      return withoutHistory;
    case "lowered":
      return lowered;
    case "kept-after-exceeded":
      return kept.exceeded;
    case "kept":
      return kept.notExceeded;
    case "raised-above-reached":
      return raised.aboveReached;
    case "raised-as-reached":
      return raised.asReached;
    case "raised-below-reached":
      return raised.belowReached;
  }
}
