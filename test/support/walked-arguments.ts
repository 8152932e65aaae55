import { isSakipError } from "../../src/core/index.ts";
import { plain } from "./plain.ts";

type Call = (...args: unknown[]) => unknown;

/** What no argument is, apart from those that take anything. */
const WRONG: readonly unknown[] = [5, "x", null, true, [], [5], {}];

/** A list that is no data: a document that is read or copied as it is. */
const NO_SERIES: ReadonlySet<string> = new Set(["parse", "toPlain"]);

/** What runs other functions: the arguments are theirs, and so are the refusals. */
const OF_OTHERS: ReadonlySet<string> = new Set(["snapshot", "replay"]);

/**
 * Proves of a call that works what the house promises of every argument: where it is wrong, every problem begins with its
 * name, or with a key of the document that a function is about, which is called `input`; and where it is a list, whatever
 * can be looped over will do.
 */
export function walkArguments(
  call: Call,
  { names, args, result }: { names: readonly string[]; args: readonly unknown[]; result: unknown },
): void {
  if (OF_OTHERS.has(call.name)) return;
  for (const [i, name] of names.slice(0, args.length).entries()) {
    const others = [...args.slice(0, i), ...args.slice(i + 1)];
    const callWith = (other: unknown) => call(...args.slice(0, i), other, ...args.slice(i + 1));
    for (const wrong of WRONG) {
      const refusal = refusalOf(() => callWith(wrong));
      // What the caller's own function makes of a wrong item is the caller's.
      if (refusal === undefined || (typeof refusal !== "object" && others.some(hasCallback))) continue;
      const given = JSON.stringify(wrong);
      if (typeof refusal !== "object") throw new Error(`${call.name}: ${given} as ${name} ends as ${refusal}`);
      const strange = refusal.filter(([first]) => !(name === "input" ? first !== name : names.includes(`${first}`)));
      if (strange.length > 0)
        throw new Error(`${call.name}: ${given} as ${name} is told at ${strange.map((path) => path.join("."))}`);
    }
    const given = args[i];
    if (!Array.isArray(given) || NO_SERIES.has(call.name)) continue;
    const series = [() => given.values(), ...(new Set(given).size === given.length ? [() => new Set(given)] : [])];
    for (const seriesOf of series) {
      const again = JSON.stringify(plain(callWith(seriesOf())));
      if (again !== JSON.stringify(plain(result)))
        throw new Error(`${call.name}: ${name} is another thing as ${seriesOf().constructor.name}`);
    }
  }
}

/** Where the problems of a refused call stand; the error itself where it is none of ours; undefined of a call that works. */
function refusalOf(call: () => unknown): readonly (readonly (string | number)[])[] | string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return isSakipError(error) ? error.details.problems.map(({ path }) => path) : `${error}`;
  }
}

/** Whether something is a function of the caller's, or an object with one. */
function hasCallback(value: unknown): boolean {
  if (typeof value === "function") return true;
  return typeof value === "object" && value !== null && Object.values(value).some((each) => typeof each === "function");
}
