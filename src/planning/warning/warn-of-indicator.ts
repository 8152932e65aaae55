import { computed } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { courseOf } from "./course-of.ts";
import type { AssumptionsRead } from "./early-assumptions-shape.ts";
import type { IndicatorRead } from "./early-indicator-shape.ts";
import { earlyLacks } from "./early-lacks.ts";
import type { EarlyWarning } from "./early-warning.ts";
import { judgeCourse } from "./judge-course.ts";
import { lookAt } from "./look-at.ts";

/** What is to be warned of about an indicator on its way to the target of its year. */
export function warnOfIndicator(read: IndicatorRead, { asOf, mostTimes }: AssumptionsRead): EarlyWarning {
  const looked = lookAt(read.rows, asOf);
  const { id } = read;
  const facts = { id, of: "indicator", unreported: looked.unreported, findings: [] } as const;
  const course = courseOf(read, looked);
  if (typeof course === "string") return { ...earlyLacks[course], ...facts };
  const { target, reached, remaining } = course;
  const { standing, because, pace } = judgeCourse(course, read.rows[0]?.period.kind ?? "year", mostTimes);
  return {
    ...computed(standing),
    ...facts,
    ...(because !== undefined && { because }),
    target: exactToDecimal(target),
    reached: exactToDecimal(reached),
    ...(remaining !== undefined && { remaining: exactToDecimal(remaining) }),
    pace,
  };
}
