export { describe } from "./describe.ts";
export { deepFreeze, frozenCopy, isFrozenThrough, plainCopy } from "./freeze.ts";
export { attempt, isArray, isKeyed, keysOf, UNREADABLE, valueAt, valueUnder } from "./safe.ts";
export { type Plain, toPlain } from "./to-plain.ts";
