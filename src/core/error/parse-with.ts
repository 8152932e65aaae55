import { frozenCopy, plainCopy } from "../plain/index.ts";
import type { SakipErrorCode } from "./error-code.ts";
import { type Path, type Problem, problemAt } from "./problem.ts";
import { refuseIfAny } from "./sakip-error.ts";

/** What this folder needs to know of a schema library: so that it imports none. */
interface SchemaLike<T> {
  safeParse(input: unknown): { success: true; data: T } | { success: false; error: { issues: readonly IssueLike[] } };
}

interface IssueLike {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly params?: Record<string, unknown> | undefined;
  /** What each alternative of a union found wrong. */
  readonly errors?: readonly (readonly IssueLike[])[] | undefined;
}

/** Reads an unknown document with a schema: the parsed value, frozen, or a SakipError with every problem in it. */
export function parseWith<T>(schema: SchemaLike<T>, input: unknown): T {
  // A copy, because zod's readonly() freezes what it was given where that has another shape than it expects.
  const result = schema.safeParse(plainCopy(input));
  if (result.success) return frozenCopy(result.data);
  refuseIfAny(result.error.issues.flatMap((issue) => problemsOf(issue, [], input)));
  throw result.error; // not reached: a failed parse has an issue
}

function problemsOf({ path, message, params, errors = [] }: IssueLike, outer: Path, input: unknown): Problem[] {
  const here: Path = [...outer, ...path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  // The alternative that was meant has faults deeper down, because the kind of value fits, and the fewest of them.
  const [meant] = errors
    .filter((issues) => issues.some((issue) => issue.path.length > 0))
    .sort((a, b) => a.length - b.length);
  if (meant !== undefined) return meant.flatMap((issue) => problemsOf(issue, here, input));
  const faults = errors.flat();
  const wishes = new Set(faults.map((fault) => fault.message));
  const expected = wishes.size === 0 ? message : [...wishes].join(", or ");
  return [problemAt(codeOf([{ params }, ...faults]), here, valueAt(input, here), expected)];
}

// A refinement of ours names its code in `params`; everything else is a question of shape.
function codeOf(faults: readonly Pick<IssueLike, "params">[]): SakipErrorCode {
  return (faults.find((fault) => fault.params?.["code"] !== undefined)?.params?.["code"] ??
    "invalid-input") as SakipErrorCode;
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
