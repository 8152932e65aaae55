import { type Given, list, object, optional, type Read, type Shape, series, text, where } from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";
import { lawOfOnce } from "../../regulation/index.ts";

const obstacleFields = /* @__PURE__ */ (() =>
  where(
    object(
      {
        /** The id: once per list. */
        id: text,
        /** What holds the work up, in words. */
        text,
        /** The agency that is held up. */
        agencyId: text,
        /** The priority programme that is held up with it, where it is one. */
        programmeId: optional(text),
        /** The agencies whose answer is waited for: the obstacle is gone when all of them have answered. */
        waitsFor: list(text),
        /** The day since which it holds the work up. */
        since: isoDate,
        /** The day by which an answer was promised. */
        promisedFor: optional(isoDate),
        /** The day on which it was gone; absent while it is there. */
        resolvedOn: optional(isoDate),
        /** To whom it was escalated. */
        escalatedTo: optional(text),
      },
      { open: true },
    ),
    ({ since, resolvedOn }, refuse) =>
      resolvedOn !== undefined &&
      resolvedOn < since &&
      refuse("out-of-range", ["resolvedOn"], { en: `a day from ${since} on`, id: `hari mulai ${since}` }),
    ["since", "resolvedOn"],
  ))();

/**
 * Something that holds an agency up until other agencies answer.
 *
 * @term kendala
 */
export interface Obstacle extends Given<typeof obstacleFields> {}

/**
 * The shape of an {@link Obstacle}. It may carry columns of your own.
 *
 * @term kendala
 */
export const obstacleShape: Shape<Obstacle, Read<typeof obstacleFields>> = obstacleFields;

/**
 * The shape of a list of obstacles: each id once.
 *
 * @term daftar kendala
 */
export const obstaclesShape = /* @__PURE__ */ (() => where(series(obstacleShape), lawOfOnce("id"), ["id"]))();

/** An obstacle that was read. */
export type ObstacleRead = Read<typeof obstacleFields>;
