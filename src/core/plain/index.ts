export { describe } from "./describe.ts";
export { DEEPEST, deepFreeze, frozenCopy, isFrozenThrough, plainCopy } from "./freeze.ts";
export { attempt, isArray, isIterable, isKeyed, itemsOf, keysOf, UNREADABLE, valueAt, valueUnder } from "./safe.ts";
export { type Plain, toPlain } from "./to-plain.ts";
