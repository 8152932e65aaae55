import { computed } from "../../core/index.ts";
import { compare, divide, type Exact, exactToDecimal, multiply, ONE, sign, subtract } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";
import type { Course } from "./course.ts";
import { earlyLacks } from "./early-lacks.ts";
import type { EarlyPace, EarlyStanding, OutOfReach } from "./early-warning.ts";

/** Where a course stands, why it cannot be finished, and at which pace it goes. */
export interface Judged {
  readonly standing: EarlyStanding;
  readonly because?: OutOfReach;
  readonly pace: EarlyPace;
}

/** Judges a course by the pace so far, and by the pace that is held possible at most. */
export function judgeCourse(course: Course, per: Period["kind"], mostTimes: Exact | undefined): Judged {
  const { kind, whole, came, over, left, isPossible } = course;
  const rest = subtract(whole, came);
  const soFar = divide(came, over);
  const facts = { per, soFar: exactToDecimal(soFar), over: exactToDecimal(over), left: exactToDecimal(left) };
  if (kind === "towards" && sign(rest) <= 0) return { standing: "reached", pace: facts };
  if (sign(rest) < 0) return { standing: "out-of-reach", because: "already-passed", pace: facts };
  if (sign(left) === 0)
    return kind === "within"
      ? { standing: "reached", pace: facts }
      : { standing: "out-of-reach", because: "no-time-left", pace: facts };
  const needed = divide(rest, left);
  const times = sign(soFar) > 0 ? divide(needed, soFar) : undefined;
  const pace = {
    ...facts,
    needed: exactToDecimal(needed),
    times: times === undefined ? earlyLacks["no-pace"] : computed(exactToDecimal(times)),
  };
  if (!isPossible(needed)) return { standing: "out-of-reach", because: "beyond-possible", pace };
  const isEnough = kind === "within" ? compare(soFar, needed) <= 0 : compare(soFar, needed) >= 0;
  if (isEnough) return { standing: "on-track", pace };
  if (mostTimes !== undefined && isBeyond(kind, times, mostTimes))
    return { standing: "out-of-reach", because: "beyond-assumed-pace", pace };
  return { standing: kind === "within" ? "must-slow-down" : "must-speed-up", pace };
}

/** Whether a pace must change by more than is held possible. No number of times makes something of nothing. */
function isBeyond(kind: Course["kind"], times: Exact | undefined, most: Exact): boolean {
  if (times === undefined) return true;
  return kind === "within" ? compare(multiply(times, most), ONE) < 0 : compare(times, most) > 0;
}
