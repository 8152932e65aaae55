import { Decimal } from "sakip";
import { walkArguments } from "./walked-arguments.ts";
import { hasWords } from "./word-kinds.ts";

/**
 * The same function, which besides proves at every call what the house promises of all of them: results are frozen all
 * the way down and hold no NaN, Infinity, −0 or undefined; every code in them has words in both languages; what the caller
 * gave is neither changed nor frozen. What a
 * result hands back of the caller's own, such as the items of a ranking, stays as the caller had it. At the first outermost call of
 * each length its arguments are walked besides.
 */
export function watched<F>(call: F, names: readonly string[] = []): F {
  if (typeof call !== "function") return call;
  const walked = new Set<number>();
  const watching = (...args: unknown[]): unknown => {
    const given = new Map(args.flatMap(objectsIn).map((each) => [each, stateOf(each)]));
    const [isOutermost, result] = [depth === 0, deeper(() => call(...args))];
    for (const [each, state] of given) if (stateOf(each) !== state) throw new Error(`${call.name} changed ${state}`);
    if (isOutermost && !walked.has(args.length)) {
      walked.add(args.length);
      deeper(() => walkArguments(call as never, { names, args, result }));
    }
    const told = objectsIn(result);
    const facts = new Set(told.map(factsOf));
    for (const each of told) {
      checkResult(call.name, each, given.has(each));
      // What a finding holds beside its code, its sentence says.
      if (!facts.has(each) && !given.has(each)) checkCodes(call.name, each);
    }
    return result;
  };
  return watching as F;
}

/** In how many calls of watched functions this one is: what runs a function records every call of it. */
let depth = 0;

function deeper<T>(run: () => T): T {
  depth++;
  try {
    return run();
  } finally {
    depth--;
  }
}

/** Everything in a value that could change, the value itself included. */
function objectsIn(value: unknown): object[] {
  const found = new Set<object>();
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null || found.has(next)) continue;
    found.add(next);
    pending.push(...(next instanceof Map ? next.values() : Object.values(next)));
  }
  return [...found];
}

function stateOf(value: object): string {
  const own = Object.entries(value).map(
    ([key, each]) => `${key}: ${typeof each === "object" ? typeof each : String(each)}`,
  );
  return `${Object.isFrozen(value) && own.length > 0 ? "frozen" : "open"} { ${own.join(", ")} }`;
}

function checkResult(name: string, value: object, isCallers: boolean): void {
  if (isCallers) return;
  // A Map cannot be frozen; an accumulator is its methods.
  if (!(value instanceof Map) && !Object.isFrozen(value)) throw new Error(`${name} left ${stateOf(value)}`);
  if (value instanceof Decimal) return;
  for (const each of Object.values(value))
    if (each === undefined || (typeof each === "number" && !Number.isFinite(each)) || Object.is(each, -0))
      throw new Error(`${name} holds ${each} in ${stateOf(value)}`);
}

/** The facts of a finding; undefined of anything else. */
const factsOf = (value: object): unknown => ("severity" in value && "details" in value ? value.details : undefined);

function checkCodes(name: string, value: object): void {
  for (const [key, code] of codesIn(value))
    if (!hasWords(key, code)) throw new Error(`${name} tells ${key} ${code}, for which there are no words`);
}

/** Fields that hold codes wherever they stand, and never words of the caller's. */
const CODED = new Set(
  `accumulation amounts asked because behaviour bounded cause cluster consolidation completeness controllability frequency
  gradedOn onTie polarity predicate promise quadrant quantity rankedOn reason reasons relation scope series severity
  status ties validity verdict yearFrom`.split(/\s+/),
);

/** The codes that an object holds, each with the name of its field; the code of a finding stands beside its severity. */
function codesIn(value: object): [string, string][] {
  return Object.entries(value).flatMap(([key, own]): [string, string][] => {
    if (!CODED.has(key) && !(key === "code" && "severity" in value)) return [];
    return [own].flat().flatMap((each) => (typeof each === "string" ? [[key, each]] : []));
  });
}
