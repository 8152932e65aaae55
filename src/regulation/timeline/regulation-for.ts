import { problemAt, readAll, SakipError } from "../../core/index.ts";
import type { IsoDate } from "../../period/index.ts";
import { dayOrYear, ifGiven, inForce, type Regulation } from "../rule/index.ts";
import { nationalTimeline } from "./national-timeline.ts";
import { type RegulationTimelineInput, regulationTimelineShape } from "./timeline.ts";

const timelineIfGiven = /* @__PURE__ */ (() => ifGiven(regulationTimelineShape))();

/**
 * The regulation that holds for evaluations held in a year.
 *
 * The year is that of the evaluation, not that of the performance: an evaluation held in 2022 of the year 2021 already
 * follows PermenPANRB 88/2021.
 *
 * @term peraturan yang berlaku
 * @param evaluationYear - The year in which the evaluation is held, or the day.
 * @param timeline - The regulations to choose from; the national ones unless told.
 * @throws A {@link SakipError} `no-regulation` for a year before the first one known, `invalid-input` for no year;
 * what {@link defineTimeline} throws for a timeline that it did not make.
 * @see PermenPANRB 88/2021, articles 8 and 9, read: in force and 12/2015 revoked on 31 December 2021. That it was first used
 * for the evaluations of 2022 follows local acts; the years 2012 to 2014 are from memory.
 * @example
 * ```ts
 * import { regulationFor } from "sakip";
 *
 * regulationFor(2021).id // => "permenpanrb-12-2015"
 * regulationFor(2022).id // => "permenpanrb-88-2021"
 * regulationFor("2021-12-31").id // => "permenpanrb-12-2015"
 * regulationFor(2009) // => throws no-regulation
 * ```
 */
export function regulationFor(evaluationYear: number | IsoDate, timeline?: RegulationTimelineInput): Regulation {
  const [day, { regulations, rules } = nationalTimeline] = readAll(
    [dayOrYear, evaluationYear, "evaluationYear"],
    [timelineIfGiven, timeline, "timeline"],
  );
  const found = inForce(rules, day);
  if (found !== undefined) return found.value;
  const years = regulations.map(({ id, since, until }) => `${id} (${since}–${until ?? ""})`).join(", ");
  const expected = { en: `a year of ${years}`, id: `tahun berlakunya ${years}` };
  throw new SakipError([problemAt("no-regulation", ["evaluationYear"], evaluationYear, expected)]);
}
