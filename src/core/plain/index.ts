export { describe } from "./describe.ts";
export { DEEPEST, deepFreeze, frozenCopy, isFrozenThrough } from "./freeze.ts";
export { UNREADABLE, attempt, isArray, isIterable, isKeyed, itemsOf, keysOf, placesOf, valueAt, valueUnder } from "./safe.ts";
export { version } from "./version.ts";
