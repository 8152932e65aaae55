import { type IsoDate, tryDay } from "../../period/index.ts";
import type { ObstacleStanding, PromiseState } from "./obstacle-review.ts";
import type { ObstacleRead } from "./obstacle-shape.ts";

/** Whether an obstacle holds the work up on a day; without a day, whether nothing says that it is gone. */
export function isOpen({ since, resolvedOn }: ObstacleRead, asOf: IsoDate | undefined): boolean {
  if (asOf === undefined) return resolvedOn === undefined;
  return since <= asOf && (resolvedOn === undefined || resolvedOn > asOf);
}

/** An obstacle as it stands on a day: what comes later is not known yet. */
export function standingOf(obstacle: ObstacleRead, asOf: IsoDate): ObstacleStanding {
  const { id, text, agencyId, programmeId, waitsFor, since, resolvedOn, promisedFor, escalatedTo } = obstacle;
  const status = since > asOf ? "not-yet" : isOpen(obstacle, asOf) ? "open" : "resolved";
  // What is open lasts until the day, what is gone lasted until it was.
  const goneOn = status === "resolved" ? resolvedOn : undefined;
  const until = goneOn ?? asOf;
  const promise = promiseOf(promisedFor, status === "resolved", until);
  return {
    id,
    text,
    agencyId,
    ...(programmeId !== undefined && { programmeId }),
    waitsFor: [...new Set(waitsFor)],
    since,
    ...(goneOn !== undefined && { resolvedOn: goneOn }),
    ...(promisedFor !== undefined && { promisedFor }),
    ...(escalatedTo !== undefined && { escalatedTo }),
    status,
    ...(status !== "not-yet" && { days: daysBetween(since, until) }),
    promise,
    ...(promise === "broken" && promisedFor !== undefined && { daysPast: daysBetween(promisedFor, until) }),
  };
}

function promiseOf(promisedFor: IsoDate | undefined, isResolved: boolean, until: IsoDate): PromiseState {
  if (promisedFor === undefined) return "none";
  if (until > promisedFor) return "broken";
  return isResolved ? "kept" : "pending";
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (tryDay(to) ?? Number.NaN) - (tryDay(from) ?? Number.NaN); // never: the dates have been read
}
