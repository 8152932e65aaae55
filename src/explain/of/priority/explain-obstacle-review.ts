import {
  type Bilingual,
  list,
  obstacleWords,
  optional,
  type Plain,
  promiseWords,
  type Read,
  readAll,
  text,
  whole,
  word,
} from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import type { ObstacleReview } from "../../../priority/index.ts";
import { worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOf } from "../shared/count-of.ts";
import { dayInput } from "../shared/dates.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { counted, listed } from "../shared/listed.ts";
import { obstacleNames } from "./obstacle-names.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();
const promises = /* @__PURE__ */ (() => word(["kept", "broken", "pending", "none"]))();

const agencyRead = /* @__PURE__ */ (() =>
  partShape({
    agencyId: text,
    open: count,
    resolved: count,
    overdue: count,
    escalated: count,
    longest: optional(count),
    obstacles: list(text),
  }))();

const reviewRead = /* @__PURE__ */ (() =>
  resultShape("obstacle-review", {
    ...groundFields,
    asOf: isoDate,
    obstacles: list(
      partShape({
        id: text,
        text,
        agencyId: text,
        programmeId: optional(text),
        waitsFor: list(text),
        since: isoDate,
        resolvedOn: optional(isoDate),
        promisedFor: optional(isoDate),
        escalatedTo: optional(text),
        status: word(["open", "resolved", "not-yet"]),
        days: optional(count),
        promise: promises,
        daysPast: optional(count),
      }),
    ),
    agencies: list(agencyRead),
    blockers: list(agencyRead),
    open: count,
  }))();

type ReviewRead = Read<typeof reviewRead>;

/**
 * Explains who is held up and who is waited for on a day: each obstacle with its days and its promise, then each agency.
 *
 * @term penjelasan tinjauan kendala
 * @param result - What {@link reviewObstacles} gave, or its plain copy.
 * @returns How many obstacles are open, with a step for every obstacle and every agency.
 * @throws A {@link SakipError} `invalid-input` for what is no review.
 * @see No official source.
 * @example
 * ```ts
 * import { explainObstacleReview, reviewObstacles } from "sakip";
 *
 * const review = reviewObstacles(
 *   [{ id: "k1", text: "Izin lokasi", agencyId: "dlh", waitsFor: ["dpkp"], since: "2025-07-01" }],
 *   { asOf: "2025-08-26" },
 * );
 * explainObstacleReview(review).steps.map(({ label, value }) => [label.id, value])
 * // => [["Kendala “Izin lokasi”", "open"], ["Kendala yang menghambat dlh", "1"], ["Kendala yang menunggu dpkp", "1"]]
 * ```
 */
export function explainObstacleReview(result: ObstacleReview | Plain<ObstacleReview>): Explanation {
  const [read] = readAll([reviewRead, result, "result"]);
  const { asOf, obstacles, agencies, blockers, open, findings } = read;
  const steps = obstacles.map(obstacleNode);
  const nameOf = new Map(obstacles.map(({ id, text: own }) => [id, `“${own}”`]));
  return explained({
    subject: "obstacle-review",
    label: { id: "Kendala yang masih terbuka", en: "Open obstacles" },
    value: exactOf(open),
    unit: "obstacles",
    formula: countOf(obstacles.flatMap(({ status }, at) => (status === "open" ? [at] : []))),
    inputs: [dayInput(asOf)],
    findings,
    steps: [
      ...steps,
      ...agencies.map((each) => agencyNode(each, "held-up", nameOf)),
      ...blockers.map((each) => agencyNode(each, "waited-for", nameOf)),
    ],
  });
}

function obstacleNode(own: ReviewRead["obstacles"][number]): Explanation {
  const { id, agencyId, programmeId, waitsFor, since, resolvedOn, promisedFor, escalatedTo, status } = own;
  return explained({
    subject: `obstacle:${id}`,
    label: { id: `Kendala “${own.text}”`, en: `Obstacle “${own.text}”` },
    value: { word: status, words: obstacleWords[status] },
    inputs: [
      worded("agency", obstacleNames.heldUp, agencyId),
      programmeId === undefined ? undefined : worded("programme", obstacleNames.programme, programmeId),
      listed("waits-for", obstacleNames.waitsFor, waitsFor),
      dayInput(since, "since", obstacleNames.since),
      resolvedOn === undefined ? undefined : dayInput(resolvedOn, "resolved-on", obstacleNames.resolvedOn),
      own.days === undefined ? undefined : counted("days", obstacleNames.days, own.days, "days"),
      promisedFor === undefined ? undefined : dayInput(promisedFor, "promised-for", obstacleNames.promisedFor),
      worded("promise", obstacleNames.promise, own.promise, promiseWords[own.promise]),
      own.daysPast === undefined ? undefined : counted("days-past", obstacleNames.daysPast, own.daysPast, "days"),
      escalatedTo === undefined ? undefined : worded("escalated-to", obstacleNames.escalatedTo, escalatedTo),
    ],
  });
}

function agencyNode(
  { agencyId, open, resolved, overdue, escalated, longest, obstacles }: Read<typeof agencyRead>,
  side: "held-up" | "waited-for",
  nameOf: ReadonlyMap<string, string>,
): Explanation {
  const label: Bilingual =
    side === "held-up"
      ? { id: `Kendala yang menghambat ${agencyId}`, en: `Obstacles that hold up ${agencyId}` }
      : { id: `Kendala yang menunggu ${agencyId}`, en: `Obstacles that wait for ${agencyId}` };
  return explained({
    subject: `${side}:${agencyId}`,
    label,
    value: exactOf(open),
    unit: "obstacles",
    inputs: [
      listed(
        "open",
        obstacleNames.which,
        obstacles.map((id) => nameOf.get(id) ?? id),
      ),
      longest === undefined ? undefined : counted("longest", obstacleNames.longest, longest, "days"),
      counted("overdue", obstacleNames.overdue, overdue),
      counted("escalated", obstacleNames.escalated, escalated),
      counted("resolved", obstacleNames.resolved, resolved),
    ],
  });
}
