import { type GivenOf, localeShape, optional, whole } from "../../core/index.ts";
import { wordsShape } from "../table/index.ts";

/** What every maker of diagrams may be told. */
export const diagramFields = /* @__PURE__ */ (() => ({
  /** What the diagram is about, where our own words are not to head its description. */
  caption: optional(wordsShape),
  /** The language of the texts in the diagram: `"id"` (the default) or `"en"`. The description is in both. */
  locale: optional(localeShape, "id"),
  /** How many boxes it shows at most: 1 to 200; 25 unless told, because more can hardly be read on a page. */
  boxes: optional(whole(1, 200), 25),
}))();

/** The same as callers write them. */
export interface DiagramFields extends GivenOf<typeof diagramFields> {}
