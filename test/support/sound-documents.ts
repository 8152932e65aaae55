import fc from "fast-check";
import { parse } from "sakip";
import { type AnyShape, isSakipError } from "../../src/core/index.ts";
import { arbitraryOf } from "./arbitrary-of.ts";
import type { Use } from "./uses/use.ts";

/** Documents that pass: those given by hand, and of those that the shape makes the ones that break no law. */
export function soundDocuments(shape: AnyShape, { samples = [] }: Use, tried = 200): readonly unknown[] {
  const made = fc.sample(arbitraryOf(shape), { numRuns: tried, seed: 11 });
  return [...samples, ...made.filter((document) => passes(shape, document)).slice(0, 30)];
}

function passes(shape: AnyShape, document: unknown): boolean {
  try {
    parse(shape, document);
    return true;
  } catch (error) {
    if (isSakipError(error)) return false;
    throw error;
  }
}
