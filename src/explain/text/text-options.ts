import { type Given, localeShape, object, optional, type Read, type Shape, whole } from "../../core/index.ts";

const textOptionsFields = /* @__PURE__ */ (() =>
  object({
    /** `"id"` (the default) or `"en"`. */
    locale: optional(localeShape, "id"),
    /** How many levels of steps are told below the result itself: 0 for none, all unless told. */
    depth: optional(whole(0, 1000), 1000),
  }))();

/**
 * How an explanation is told.
 *
 * @term pilihan penjelasan
 */
export interface ExplainTextOptions extends Given<typeof textOptionsFields> {}

/** The shape of {@link ExplainTextOptions}. */
export const textOptionsShape: Shape<ExplainTextOptions, Read<typeof textOptionsFields>> = textOptionsFields;
