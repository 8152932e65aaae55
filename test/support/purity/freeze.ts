// Runs when everything is loaded, as a page hardens itself: what the language brings along cannot be changed any more. Before
// that it cannot be frozen so plainly, because decimal.js gives its numbers a toString by assignment.

/** Freezes an object, and whatever is reached from it by properties, accessors and prototypes. */
function freezeAll(value: unknown, seen: Set<unknown>): void {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
  seen.add(value);
  if (value !== globalThis) {
    if (ArrayBuffer.isView(value)) return;
    Object.freeze(value);
  }
  freezeAll(Object.getPrototypeOf(value), seen);
  for (const { value: held, get, set } of Object.values(Object.getOwnPropertyDescriptors(value)))
    for (const each of [held, get, set]) freezeAll(each, seen);
}

const seen = new Set<unknown>();
freezeAll(globalThis, seen);
// What no global name leads to.
for (const hidden of [
  [].values(),
  new Map().entries(),
  new Set().values(),
  "".matchAll(/x/g),
  (function* () {})(),
  async () => {},
])
  freezeAll(Object.getPrototypeOf(hidden), seen);
