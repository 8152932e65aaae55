export { addUnder } from "./add-under.ts";
export { beginningOf } from "./beginning-of.ts";
export { type CopyTerms, dataCopy } from "./data-copy.ts";
export { describe, shorten } from "./describe.ts";
export { DEEPEST, deepFreeze, frozenCopy, isFrozenThrough, put } from "./freeze.ts";
export { addAll, largest } from "./long-lists.ts";
export {
  attempt,
  isArray,
  isHollow,
  isIterable,
  isKeyed,
  itemsOf,
  keysOf,
  placesOf,
  UNREADABLE,
  valueAt,
  valueUnder,
} from "./safe.ts";
export { version } from "./version.ts";
