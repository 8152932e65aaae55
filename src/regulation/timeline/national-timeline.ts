import {
  permenpan13of2010,
  permenpanrb12of2015,
  permenpanrb20of2013,
  permenpanrb25of2012,
  permenpanrb35of2011,
  permenpanrb88of2021,
} from "../act/index.ts";
import { type RegulationTimeline, timelineOf } from "./timeline.ts";

/**
 * The national regulations on the evaluation of AKIP, from 2010 on: exactly one in force in every year.
 *
 * @term peraturan evaluasi AKIP
 * @see The regulations themselves; each says how well it is known.
 * @example
 * ```ts
 * import { nationalTimeline } from "sakip";
 *
 * nationalTimeline.regulations.map(({ since }) => since) // => [2010, 2011, 2012, 2013, 2015, 2022]
 * ```
 */
export const nationalTimeline: RegulationTimeline = /* @__PURE__ */ (() =>
  // Proved by a test, and not whenever the library is loaded.
  timelineOf([
    permenpan13of2010,
    permenpanrb35of2011,
    permenpanrb25of2012,
    permenpanrb20of2013,
    permenpanrb12of2015,
    permenpanrb88of2021,
  ]))();
