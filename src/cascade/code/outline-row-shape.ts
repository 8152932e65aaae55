import { type Given, object, optional, type Read, type Shape, text } from "../../core/index.ts";
import { cascadeLevelShape, indicatorsShape, type NodeFields, nodeFields } from "../tree/index.ts";

export const outlineRowFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The level of the row. */
      level: cascadeLevelShape,
      /** The id, once per list; the place of the row unless told. */
      id: optional(text),
      ...nodeFields,
      /** Its indicators. */
      indicators: optional(indicatorsShape),
      /** The official code of a programme, an activity or a sub-activity. */
      code: optional(text),
    },
    { open: true },
  ))();

/**
 * A row of a list in which each row says only its level: what it hangs below is the nearest row above it of a higher one.
 *
 * @term baris berjenjang
 */
export interface OutlineRow extends NodeFields, Given<typeof outlineRowFields> {}

/**
 * The shape of an {@link OutlineRow}. A row may carry columns of the caller's own.
 *
 * @term baris berjenjang
 */
export const outlineRowShape: Shape<OutlineRow, Read<typeof outlineRowFields>> = outlineRowFields;
