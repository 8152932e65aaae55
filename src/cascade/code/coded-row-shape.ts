import { type Given, object, optional, type Read, type Shape, text } from "../../core/index.ts";
import { indicatorsShape, type NodeFields, nodeFields, parentsShape } from "../tree/index.ts";

const codedRowFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The official code: it gives the level, what the row hangs below, and the id where no other is given. */
      code: text,
      /** The id, once per list. */
      id: optional(text),
      /** What a programme hangs below; without it the programme is a root. */
      parents: optional(parentsShape),
      ...nodeFields,
      /** Its indicators. */
      indicators: optional(indicatorsShape),
    },
    { open: true },
  ))();

/**
 * A row of a list of programmes, activities and sub-activities, placed by its code alone.
 *
 * @term baris berkode
 */
export interface CodedRow extends NodeFields, Given<typeof codedRowFields> {}

/**
 * The shape of a {@link CodedRow}. A row may carry columns of the caller's own.
 *
 * @term baris berkode
 */
export const codedRowShape: Shape<CodedRow, Read<typeof codedRowFields>> = codedRowFields;
