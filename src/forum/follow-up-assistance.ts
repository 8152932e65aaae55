import {
  type Bilingual,
  deepFreeze,
  type Given,
  object,
  optional,
  problemAt,
  readAll,
  refuseIfAny,
  renamed,
  series,
  tell,
  text,
} from "../core/index.ts";
import { exactToDecimal } from "../number/index.ts";
import { boundsOf, periodCode } from "../period/index.ts";
import { assistanceListShape, type KeptAssistanceList } from "./assistance-list.ts";
import type { AssistanceReview } from "./assistance-review.ts";
import { contestedNotFollowed, followUpFindings, newFiscalYear } from "./follow-up-findings.ts";
import { moveSince } from "./move-since.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** Which agencies really were assisted, where people decided about a contested place; those on the list unless told. */
    selected: optional(renamed(series(text), "assisted")),
  }))();

/**
 * Whose follow-up is asked for.
 *
 * @term pilihan tindak lanjut asistensi
 */
export interface FollowUpAssistanceOptions extends Given<typeof optionsShape> {}

/**
 * Looks again at the agencies that were assisted: did it help? Rates rise by themselves in the course of a year, and so do
 * targets, so what decides is the share of its target that an agency has reached; rates, gaps and ranks are told beside it.
 *
 * @term tindak lanjut asistensi
 * @param previous - The list of the earlier forum, as {@link selectForAssistance} gave it or as it was kept.
 * @param current - The list of a later forum.
 * @param options - `selected` names the agencies that really were assisted, where people decided about a contested place;
 * those on the list unless told.
 * @returns For every agency assisted then: how its rate, its rank from below and its gap have changed, whether it has reached
 * a larger share of its target (`closer`), and whether it is among the lowest again or tied across the cut. In a new fiscal
 * year only the shares are compared.
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
 * disnaker?.share?.change.toFixed(2) // => "19.67"
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
  const ids = asked.selected ?? earlier.selected.map(({ agencyId }) => agencyId);
  const isLater = boundsOf(earlier.period).end < boundsOf(later.period).end;
  refuseIfAny([
    ...(isLater ? [] : [problemAt("invalid-period", ["current", "period"], current.period, laterPeriod)]),
    ...ids.flatMap((id, i) =>
      placeOf.has(id) ? [] : [problemAt("invalid-input", ["options", "selected", i], id, rankedAgency)],
    ),
  ]);
  const isNewYear = earlier.period.year !== later.period.year;
  const followUps = ids.flatMap((id) => {
    const before = placeOf.get(id);
    return before === undefined ? [] : [moveSince({ before, target: earlier.target }, later, isNewYear)];
  });
  const undecided = asked.selected === undefined ? earlier.contested : [];
  const { period: from } = earlier;
  const { period: to } = later;
  return deepFreeze({
    kind: "assistance-review",
    from,
    to,
    newFiscalYear: isNewYear,
    followUps,
    findings: [
      ...(isNewYear
        ? [tell(newFiscalYear, { subject: periodCode(to), path: ["current", "period"] }, { from, to })]
        : []),
      ...followUps.flatMap((each) => followUpFindings(each, to)),
      ...undecided.map(({ agencyId, rate }) =>
        tell(contestedNotFollowed, { subject: agencyId }, { before: exactToDecimal(rate), period: from }),
      ),
    ],
  });
}

const laterPeriod: Bilingual = {
  en: "a period that ends after that of the earlier forum",
  id: "periode yang berakhir setelah periode forum sebelumnya",
};
const rankedAgency: Bilingual = {
  en: "an agency that the earlier forum ranked",
  id: "perangkat daerah yang diberi peringkat pada forum sebelumnya",
};
