import {
  type Bilingual,
  computed,
  deepFreeze,
  type Given,
  lacks,
  object,
  optional,
  problemAt,
  readAll,
  refuseIfAny,
  series,
  text,
} from "../core/index.ts";
import { exactToDecimal, sign, subtract } from "../number/index.ts";
import { boundsOf } from "../period/index.ts";
import {
  type AssistanceListRead,
  assistanceListShape,
  type ForumRow,
  type ForumRowRead,
  type KeptAssistanceList,
} from "./assistance-list.ts";
import type { AssistanceFollowUp, AssistanceReview } from "./assistance-review.ts";
import { followUpFindings } from "./follow-up-findings.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** Which agencies really were assisted, where people decided about a contested place; those on the list unless told. */
    assisted: optional(series(text)),
  }))();

/**
 * Whose follow-up is asked for.
 *
 * @term pilihan tindak lanjut asistensi
 */
export interface FollowUpAssistanceOptions extends Given<typeof optionsShape> {}

/**
 * Looks again at the agencies that were assisted: did it help? Rates rise by themselves in the course of a year, so what
 * decides is the gap to the target of each period; rates and ranks are told beside it.
 *
 * @term tindak lanjut asistensi
 * @param previous - The list of the earlier forum, as {@link selectForAssistance} gave it or as it was kept.
 * @param current - The list of a later forum.
 * @param options - `assisted` names the agencies that really were assisted, where people decided about a contested place;
 * those on the list unless told.
 * @returns For every agency assisted then: how its rate, its rank from below and its gap have changed, whether it is closer
 * to the target, and whether it is assisted again.
 * @throws A {@link SakipError} `invalid-period` for a later forum that is not later, `invalid-input` for lists that are
 * none.
 * @see No official source: the forum of Kota Batu is to be repeated every three months; how to judge its effect is ours.
 * @example
 * ```ts
 * import { followUpAssistance, parsePeriod, selectForAssistance } from "sakip";
 *
 * const third = selectForAssistance(
 *   [{ key: "disnaker", rate: "30.86" }, { key: "dlh", rate: "45.10" }],
 *   { period: parsePeriod("2023-TW3"), places: 1, target: 70 },
 * );
 * const fourth = selectForAssistance(
 *   [{ key: "disnaker", rate: "60.57" }, { key: "dlh", rate: "88" }],
 *   { period: parsePeriod("2023-TW4"), places: 1, target: 95 },
 * );
 * const [disnaker] = followUpAssistance(third, fourth).followUps;
 * disnaker?.rateChange // => "29.71"
 * disnaker?.gapChange // => "4.71"
 * disnaker?.status === "computed" && disnaker.value // => "closer"
 * disnaker?.stillAssisted // => true
 * ```
 */
export function followUpAssistance(
  previous: KeptAssistanceList,
  current: KeptAssistanceList,
  options: FollowUpAssistanceOptions = {},
): AssistanceReview {
  const [earlier, later, asked] = readAll(
    [assistanceListShape, previous, "previous"],
    [assistanceListShape, current, "current"],
    [optionsShape, options, "options"],
  );
  const placeOf = new Map(earlier.ranking.map((row) => [row.agencyId, row]));
  const ids = asked.assisted ?? earlier.assisted.map(({ agencyId }) => agencyId);
  const isLater = boundsOf(earlier.period).end < boundsOf(later.period).end;
  refuseIfAny([
    ...(isLater ? [] : [problemAt("invalid-period", ["current", "period"], current.period, laterPeriod)]),
    ...ids.flatMap((id, i) =>
      placeOf.has(id) ? [] : [problemAt("invalid-input", ["options", "assisted", i], id, rankedAgency)],
    ),
  ]);
  const followUps = ids.flatMap((id) => {
    const before = placeOf.get(id);
    return before === undefined ? [] : [followUp(before, later)];
  });
  const findings = followUps.flatMap((each) => followUpFindings(each, later.period));
  return deepFreeze({ kind: "assistance-review", from: earlier.period, to: later.period, followUps, findings });
}

const LACKS = /* @__PURE__ */ lacks({
  "not-judged": ["realization"],
  "not-listed": ["current"],
  "no-target": ["target"],
});

const laterPeriod: Bilingual = {
  en: "a period that ends after that of the earlier forum",
  id: "periode yang berakhir setelah periode forum sebelumnya",
};
const rankedAgency: Bilingual = {
  en: "an agency that the earlier forum ranked",
  id: "perangkat daerah yang diberi peringkat pada forum sebelumnya",
};

function followUp(before: ForumRowRead, current: AssistanceListRead): AssistanceFollowUp {
  const { agencyId } = before;
  const isSame = (each: { readonly agencyId: string }) => each.agencyId === agencyId;
  const after = current.ranking.find(isSame);
  const stillAssisted = [...current.assisted, ...current.contested].some(isSame);
  const facts = { agencyId, before: rowOf(before), stillAssisted };
  if (after === undefined) {
    const isKnown = [...current.unreported, ...current.ineligible].some(isSame);
    return { ...LACKS[isKnown ? "not-judged" : "not-listed"], ...facts };
  }
  const moved = {
    ...facts,
    after: rowOf(after),
    rateChange: exactToDecimal(subtract(after.rate, before.rate)),
    rankChange: after.rank - before.rank,
  };
  if (before.gap === undefined || after.gap === undefined) return { ...LACKS["no-target"], ...moved };
  const closed = subtract(after.gap, before.gap);
  const verdict = sign(closed) > 0 ? "closer" : sign(closed) < 0 ? "further" : "same";
  return { ...computed(verdict), ...moved, gapChange: exactToDecimal(closed) };
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
