import { as, kept, series } from "../../../core/index.ts";
import { averageableFact } from "../averageable-shape.ts";
import { averageItemShape, type GivenItem } from "./average-item-shape.ts";

/** The shape of several things to be averaged, each with what was given for it. */
export const givenItemsShape = /* @__PURE__ */ (() =>
  series(as(kept(averageItemShape), ({ own, read }): GivenItem => ({ ...read, given: averageableFact(own) }))))();
