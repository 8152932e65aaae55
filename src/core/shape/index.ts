export { bilingualShape, localeShape } from "./bilingual-shape.ts";
export { called, renamed } from "./called.ts";
export { copyBy } from "./copy.ts";
export { type DocumentShape, document } from "./document.ts";
export { either, literal, nullable, variant } from "./either.ts";
export { jsonOf, type ShapeWords, type WordsOf } from "./json.ts";
export { anyText, anything, callback, flag, leaf, text, whole, word } from "./leaf.ts";
export { list, record, series } from "./list.ts";
export { nearKeys } from "./near-key.ts";
export { object, optional, shapeOf } from "./object.ts";
export { isOwnColumn, problemsOf } from "./own-column.ts";
export { copyAll, keepAll, parse, parseAt, readAll, readInto, requireShape } from "./parse.ts";
export { isPlainText } from "./plain-text.ts";
export type {
  AnyShape,
  Fields,
  Given,
  GivenOf,
  Json,
  ObjectShape,
  Optional,
  Read,
  Reading,
  Shape,
} from "./shape.ts";
export { slipsBetween } from "./slips-between.ts";
export { as, type Kept, kept, lazy, type Refuse, where } from "./where.ts";
