import { compare, type Exact, exactOf, meanOf } from "../../number/index.ts";
import type { SchemeRead, TierRead } from "./award-call.ts";
import type { Row } from "./some.ts";
import type { TierBook } from "./tier-book.ts";

/** What a tier needs to tell to be a reference. */
interface Reference extends Pick<TierBook, "winners" | "contests" | "waiting"> {
  readonly tier: TierRead;
}

/** The least value that can win in a tier by what other tiers gave, as far as contests leave it known. */
export interface RelativeMinimum {
  /** Whoever reaches it surely does; undefined where nobody can say so. */
  readonly sure: Exact | undefined;
  /** Whoever does not reach it surely does not; undefined where there is nothing to compare with. */
  readonly possible: Exact | undefined;
}

/** The minimum that a tier takes from an earlier one, or from the middle of all entries; undefined where it takes none. */
export function relativeMinimum(
  { minimumOf }: TierRead,
  { order }: SchemeRead,
  rows: readonly Row[],
  filled: readonly Reference[],
): RelativeMinimum | undefined {
  if (minimumOf === undefined) return undefined;
  if (minimumOf.of === "median") {
    const middle = medianOf(rows.map(exactValue));
    return { sure: middle, possible: middle };
  }
  const earlier = filled.filter(({ tier }) => tier.id === minimumOf.tier);
  const [best, worst] = order === "descending" ? ([1, -1] as const) : ([-1, 1] as const);
  const wanted = minimumOf.of === "first" ? best : worst;
  // Who competes for a place is tied with all others who do: whoever wins it, the value is theirs.
  const contested = earlier.flatMap(({ contests }) => contests.flatMap((each) => each.rows));
  const won = [...earlier.flatMap(({ winners }) => winners.map(({ row }) => row)), ...contested].map(exactValue);
  const maybe = earlier.flatMap(({ waiting }) => waiting).map(exactValue);
  const known = extreme(won, wanted);
  const others = extreme(maybe, wanted);
  if (known === undefined) return { sure: undefined, possible: extreme(maybe, worst) };
  if (others === undefined || compare(others, known) !== wanted) return { sure: known, possible: known };
  return minimumOf.of === "first" ? { sure: others, possible: known } : { sure: known, possible: others };
}

function exactValue({ value }: Row): Exact {
  return exactOf(value);
}

/** The highest of some values, or the lowest; undefined of none. */
function extreme(values: readonly Exact[], wanted: 1 | -1): Exact | undefined {
  return values.reduce<Exact | undefined>(
    (found, value) => (found === undefined || compare(value, found) === wanted ? value : found),
    undefined,
  );
}

/** The value in the middle of a list in order, or the mean of the two. */
function medianOf(values: readonly Exact[]): Exact | undefined {
  const middle = values.slice(Math.floor((values.length - 1) / 2), Math.floor(values.length / 2) + 1);
  return middle.length === 0 ? undefined : meanOf(middle);
}
