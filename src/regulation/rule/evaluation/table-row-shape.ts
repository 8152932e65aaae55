import {
  bilingualShape,
  called,
  either,
  type Given,
  object,
  optional,
  type Read,
  type Shape,
  series,
  text,
  word,
} from "../../../core/index.ts";
import { number } from "../../../number/index.ts";

const weightRowFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The code as printed: `"1"`, `"1.a"`, `"1.a.3"`. Once per table. */
      code: text,
      /** What is asked, in both languages; one text stands for both. */
      label: either([text, bilingualShape]),
      /** The weight in points: of components and sub-components, and of items that are added up. */
      weight: optional(number),
      /** What the row is; by the groups of its code unless told. */
      level: optional(called(word(["component", "part", "item"]), "tingkat jenjang")),
      /** The key; that of the base under this code, or the last group of the code, unless told. */
      key: optional(text),
      /** How a sub-component is scored; as the options say unless told. */
      method: optional(word(["judged", "mean", "sum"])),
      /** The id of the answer scale of a sub-component or an item; as the options say unless told. */
      answers: optional(text),
      /** The full mark of a component or sub-component that has a range of its own. */
      full: optional(number),
    },
    { open: true },
  ))();

/**
 * A row of a printed table of weights and criteria.
 *
 * @term baris tabel bobot dan kriteria
 */
export interface WeightRow extends Given<typeof weightRowFields> {}

/**
 * The shape of a row of a printed table of weights and criteria. It may carry columns of your own.
 *
 * @term baris tabel bobot dan kriteria
 */
export const weightRowShape: Shape<WeightRow, Read<typeof weightRowFields>> = weightRowFields;

/** The shape of such a table. */
export const weightTableShape = /* @__PURE__ */ (() => series(weightRowShape, { least: 1 }))();

/** A row that was read. */
export type WeightRowRead = Read<typeof weightRowFields>;
