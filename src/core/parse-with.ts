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
  readonly code?: string | undefined;
  readonly params?: Record<string, unknown> | undefined;
}

/** Reads an unknown document with a schema: the parsed value, or a SakipError with every problem in it. */
export function parseWith<T>(schema: SchemaLike<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  refuseIfAny(result.error.issues.map((issue) => problemOf(issue, input)));
  throw result.error; // not reached: a failed parse has an issue
}

// A refinement of ours names its code in `params`; everything else is a question of shape.
function problemOf({ path, message, params }: IssueLike, input: unknown): Problem {
  const steps: Path = path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const code = (params?.["code"] ?? "invalid-input") as SakipErrorCode;
  return problemAt(code, steps, valueAt(input, steps), message);
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
