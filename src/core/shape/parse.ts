import { type Path, type Problem, problemAt, refuseIfAny } from "../error/index.ts";
import { isKeyed, valueUnder } from "../plain/index.ts";
import { copyBy } from "./copy.ts";
import { readBy, readingAt } from "./reading.ts";
import type { AnyShape, Given, Read, Shape } from "./shape.ts";
import type { Kept } from "./where.ts";

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
 * What callers wrote beside what formulas compute with, argument by argument: a copy that was made in one look and that
 * nobody can change any more, and what was read of that copy. Functions that look again at what was written, or hand it on,
 * go on with the copy and never with what was given: a getter may answer differently, a callback may change it.
 */
export function keepAll<const A extends readonly Argument[]>(
  ...call: A
): { readonly [K in keyof A]: A[K] extends Argument ? Kept<A[K][0]> : never } {
  const problems: Problem[] = [];
  const kept = call.map(([shape, given, ...at]) => {
    const own = copyBy(shape, given);
    const reading = readingAt(at, true);
    const read = shape.read(own, reading);
    for (const problem of reading.problems) problems.push(problem);
    return { own, read };
  });
  refuseIfAny(problems);
  return kept as never;
}

/** Only the copies, where nothing is computed from what was read. */
export function copyAll<const A extends readonly Argument[]>(
  ...call: A
): { readonly [K in keyof A]: A[K] extends Argument ? Given<A[K][0]> : never } {
  return keepAll(...call).map(({ own }) => own) as never;
}

/** What formulas compute with; what is wrong is added to the problems, and then it is not to be used. */
export function readInto<S extends AnyShape>(problems: Problem[], shape: S, given: unknown, at: Path = []): Read<S> {
  const reading = readingAt(at);
  const read = readBy(shape, given, reading);
  // Not spread: a file of a million faulty lines has more problems than a call takes arguments.
  for (const problem of reading.problems) problems.push(problem);
  return read;
}
