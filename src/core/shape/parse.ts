import { type Path, type Problem, problemAt, refuseIfAny } from "../error/index.ts";
import { isKeyed, valueUnder } from "../plain/index.ts";
import { copyBy } from "./copy.ts";
import { readBy, readingAt } from "./reading.ts";
import type { AnyShape, Given, Read, Shape } from "./shape.ts";

/**
 * Reads a document of unknown origin: a frozen copy of it, which every function takes without reading it again, or all
 * that is wrong with it. It accepts and refuses exactly the documents that the functions and the schemas do.
 *
 * @term pembacaan dokumen
 * @param shape - The shape of the document, such as `budgetLineShape`.
 * @param input - The document. It is neither changed nor frozen.
 * @returns The document, copied and frozen. What an open row carries beside the keys of its shape stays the caller's own.
 * @throws A {@link SakipError} with every problem at once: the code, the path, what was given and what was expected.
 * @see No official source: reading a document is no rule of SAKIP.
 * @example
 * ```ts
 * import { indicatorShape, parse } from "sakip";
 *
 * parse(indicatorShape, { id: "ikm", title: "Indeks kepuasan", polarity: "maximize" }).id // => "ikm"
 * parse(indicatorShape, { id: "ikm", title: "Indeks kepuasan", polarity: "up" }) // => throws invalid-input
 * ```
 */
export function parse<G>(shape: Shape<G, unknown>, input: unknown): G {
  return parseAt(shape, input);
}

/** The same of an argument: its path begins with its name. */
export function parseAt<G>(shape: Shape<G, unknown>, input: unknown, ...at: Path): G {
  requireShape(shape);
  const copy = copyBy(shape, input);
  const reading = readingAt(at, true);
  shape.read(copy, reading);
  refuseIfAny(reading.problems);
  return copy as G;
}

/** Refuses what is no shape of this library, or of another copy of it. */
export function requireShape(shape: unknown): asserts shape is AnyShape {
  refuseIfAny(isShape(shape) ? [] : [problemAt("invalid-input", ["shape"], shape, aShape)]);
}

const aShape = { en: "a shape of this library", id: "bentuk dokumen dari pustaka ini" };

function isShape(value: unknown): boolean {
  const about = isKeyed(value) && typeof valueUnder(value, "read") === "function" && valueUnder(value, "about");
  return isKeyed(about) && typeof valueUnder(about, "kind") === "string";
}

/** An argument of a call: its shape, what was given, and where its path begins. */
type Argument = readonly [shape: AnyShape, given: unknown, ...at: (string | number)[]];

/** What formulas compute with, argument by argument; or the refusal of the call, with every problem of all of them. */
export function readAll<const A extends readonly Argument[]>(
  ...call: A
): { readonly [K in keyof A]: A[K] extends Argument ? Read<A[K][0]> : never } {
  const problems: Problem[] = [];
  const read = call.map(([shape, given, ...at]) => readInto(problems, shape, given, at));
  refuseIfAny(problems);
  // The compiler does not follow a tuple through map.
  return read as never;
}

/**
 * Copies of the arguments that nobody can change any more, for functions that hand on what callers wrote; or the refusal of
 * the call, with every problem of all of them.
 */
export function copyAll<const A extends readonly Argument[]>(
  ...call: A
): { readonly [K in keyof A]: A[K] extends Argument ? Given<A[K][0]> : never };
export function copyAll(...call: readonly Argument[]): readonly unknown[] {
  const problems: Problem[] = [];
  const copies = call.map(([shape, given, ...at]) => {
    const copy = copyBy(shape, given);
    const reading = readingAt(at, true);
    shape.read(copy, reading);
    for (const problem of reading.problems) problems.push(problem);
    return copy;
  });
  refuseIfAny(problems);
  return copies;
}

/** What formulas compute with; what is wrong is added to the problems, and then it is not to be used. */
export function readInto<S extends AnyShape>(problems: Problem[], shape: S, given: unknown, at: Path = []): Read<S> {
  const reading = readingAt(at);
  const read = readBy(shape, given, reading);
  // Not spread: a file of a million faulty lines has more problems than a call takes arguments.
  for (const problem of reading.problems) problems.push(problem);
  return read;
}
