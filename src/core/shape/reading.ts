import type { SakipErrorCode } from "../error/index.ts";
import { problemAt } from "../error/index.ts";
import type { Bilingual } from "../words/index.ts";
import type { AnyShape, Read, Reading } from "./shape.ts";

/** A reading that begins at a path. */
export function readingAt(at: readonly (string | number)[] = [], own = false): Reading {
  return { at: [...at], problems: [], strange: 0, own };
}

/** Adds that the value at the place of the reading is not what was expected. */
export function refuseHere(reading: Reading, code: SakipErrorCode, given: unknown, expected: Bilingual): void {
  reading.problems.push(problemAt(code, reading.at, given, expected));
}

/** What a shape reads: the compiler knows it by the shape's name, and not by its reader. */
export function readBy<S extends AnyShape>(shape: S, value: unknown, reading: Reading): Read<S> {
  return shape.read(value, reading) as Read<S>;
}
