import {
  anything,
  bilingualShape,
  flag,
  list,
  optional,
  type Read,
  record,
  text,
  whole,
  word,
} from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { leftOutRead } from "./ranking-read.ts";

const place = /* @__PURE__ */ (() => whole(1, Number.MAX_SAFE_INTEGER))();

/** What is read of a row of a test of a list. */
const stabilityRowRead = /* @__PURE__ */ (() =>
  partShape({
    item: anything<unknown>(),
    values: record(resultNumber),
    total: resultNumber,
    bestRank: place,
    worstRank: place,
    range: partShape({ best: place, worst: place }),
    shareInTop: resultNumber,
    toNext: optional(
      partShape({
        points: resultNumber,
        value: partShape({ component: text, points: resultNumber }),
        weight: optional(partShape({ component: text, from: resultNumber, to: resultNumber, change: resultNumber })),
      }),
    ),
  }))();

/** What is read of a test of a list. */
export const stabilityRead = /* @__PURE__ */ (() =>
  resultShape("sensitivity-range", {
    caution: bilingualShape,
    order: word(["descending", "ascending"]),
    weights: record(resultNumber),
    rows: list(stabilityRowRead),
    pairs: list(partShape({ above: anything<unknown>(), below: anything<unknown>(), reversed: resultNumber })),
    without: list(partShape({ component: text, moved: whole(0, Number.MAX_SAFE_INTEGER) })),
    movement: partShape({
      places: resultNumber,
      components: list(partShape({ component: text, places: resultNumber, share: optional(resultNumber) })),
      method: bilingualShape,
    }),
    // Results that were stored before there was a bound have neither.
    comparedRuns: optional(whole(0, 1_000_000)),
    truncated: optional(flag, false),
    unranked: list(leftOutRead),
    seed: whole(0, 0xffff_ffff),
    runs: whole(1, 1_000_000),
    noise: partShape({ weights: resultNumber, values: resultNumber }),
    places: place,
    doubt: resultNumber,
  }))();

export type StabilityRead = Read<typeof stabilityRead>;
export type StabilityRowRead = Read<typeof stabilityRowRead>;
