import { computed, lacks } from "../core/index.ts";
import { type Exact, exactToDecimal, percentOf, sign, subtract } from "../number/index.ts";
import type { AssistanceListRead, ForumRow, ForumRowRead } from "./assistance-list.ts";
import type { AssistanceFollowUp } from "./assistance-review.ts";

const LACKS = /* @__PURE__ */ lacks({
  "not-judged": ["realization"],
  "not-listed": ["current"],
  "no-target": ["target"],
  "zero-target": ["target"],
});

/** A place then, and the target of that period. */
export interface Then {
  readonly before: ForumRowRead;
  readonly target: Exact | undefined;
}

/** How an assisted agency has moved since: the share of its target that it has reached decides. */
export function moveSince(
  { before, target }: Then,
  current: AssistanceListRead,
  isNewYear: boolean,
): AssistanceFollowUp {
  const { agencyId } = before;
  const isSame = (each: { readonly agencyId: string }) => each.agencyId === agencyId;
  const after = current.ranking.find(isSame);
  const contested = current.contested.some(isSame);
  const facts = { agencyId, before: rowOf(before), stillAssisted: current.selected.some(isSame), contested };
  if (after === undefined) {
    const isKnown = [...current.unranked, ...current.ineligible].some(isSame);
    return { ...LACKS[isKnown ? "not-judged" : "not-listed"], ...facts };
  }
  const moved = {
    ...facts,
    after: rowOf(after),
    ...(!isNewYear && { rateChange: exactToDecimal(subtract(after.rate, before.rate)) }),
    rankChange: after.rank - before.rank,
    ...(!isNewYear &&
      before.gap !== undefined &&
      after.gap !== undefined && { gapChange: exactToDecimal(subtract(after.gap, before.gap)) }),
  };
  const [then, now] = [targetOf(before, target), targetOf(after, current.target)];
  if (then === undefined || now === undefined) return { ...LACKS["no-target"], ...moved };
  const held = { ...moved, targets: { before: exactToDecimal(then), after: exactToDecimal(now) } };
  if (sign(then) <= 0 || sign(now) <= 0) return { ...LACKS["zero-target"], ...held };
  const shares = { before: percentOf(before.rate, then), after: percentOf(after.rate, now) };
  const change = subtract(shares.after, shares.before);
  const verdict = sign(change) > 0 ? "closer" : sign(change) < 0 ? "further" : "same";
  const share = {
    before: exactToDecimal(shares.before),
    after: exactToDecimal(shares.after),
    change: exactToDecimal(change),
  };
  return { ...computed(verdict), ...held, share };
}

/** The target that a place was held against: that of the list, or what its gap tells. */
function targetOf({ rate, gap }: ForumRowRead, target: Exact | undefined): Exact | undefined {
  return target ?? (gap && subtract(rate, gap));
}

function rowOf({ agencyId, rate, rank, tied, gap }: ForumRowRead): ForumRow {
  return {
    agencyId,
    rate: exactToDecimal(rate),
    rank,
    tied,
    ...(gap !== undefined && { gap: exactToDecimal(gap) }),
  };
}
