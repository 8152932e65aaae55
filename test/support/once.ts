import { Decimal } from "sakip";

/** The same document, in which every key answers once, and later with something else: nothing, or what fits nowhere. */
export function once(document: unknown, later: unknown): never {
  if (typeof document !== "object" || document === null || document instanceof Decimal) return document as never;
  const asked = Array.isArray(document) ? [] : {};
  for (const [key, own] of Object.entries(document)) {
    const answers = [once(own, later)];
    const get = () => (answers.length > 0 ? answers.pop() : later);
    Object.defineProperty(asked, key, { enumerable: true, configurable: true, get });
  }
  return asked as never;
}
