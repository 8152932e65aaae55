import { attempt, frozenCopy, shorten, valueUnder } from "../plain/index.ts";
import type { SakipErrorCode } from "./error-code.ts";
import { formatPath, type Problem } from "./problem.ts";

// A registered symbol, because an application may hold two copies of the library (ESM and CommonJS, or two bundles),
// and `instanceof` fails between them.
const BRAND = Symbol.for("sakip.error");

/**
 * The only error the library throws: a call was broken, nothing was computed, and here is every problem found.
 *
 * `code` is the code of the first problem; `details.problems` lists all of them, in the order of the input.
 *
 * @term galat
 * @typeParam C - The code of the first problem.
 * @example
 * ```ts
 * import { isSakipError, toDecimal } from "sakip";
 *
 * let code = "none";
 * try {
 *   toDecimal("12,5");
 * } catch (error) {
 *   if (isSakipError(error)) code = error.code;
 * }
 * code // => "invalid-number"
 * ```
 */
export class SakipError<C extends SakipErrorCode = SakipErrorCode> extends Error {
  /** Always `"SakipError"`. */
  override readonly name = "SakipError";
  /** The stable code of the first problem. */
  readonly code: C;
  /** Every problem found, in the order of the input. */
  readonly details: {
    /** The problems: at least one. */
    readonly problems: readonly [Problem<C>, ...Problem[]];
  };

  /**
   * @param problems - Every problem of the call: at least one.
   */
  constructor(problems: readonly [Problem<C>, ...Problem[]]) {
    super(messageOf(problems));
    this.code = problems[0].code;
    this.details = frozenCopy({ problems });
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Whether something caught is a {@link SakipError}, also one of another copy of the library.
 *
 * @term galat
 * @param error - What was caught.
 * @param code - When given, the code must be this one as well; the compiler then knows that the first problem has it.
 * @example
 * ```ts
 * import { isSakipError } from "sakip";
 *
 * isSakipError(new Error("something else")) // => false
 * ```
 */
export function isSakipError<C extends SakipErrorCode = SakipErrorCode>(
  error: unknown,
  code?: C,
): error is SakipError<C> {
  if (typeof error !== "object" || error === null || attempt(() => BRAND in error) !== true) return false;
  return code === undefined || valueUnder(error, "code") === code;
}

/** Throws when there is any problem, with all of them; otherwise does nothing. */
export function refuseIfAny(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new SakipError([first, ...rest]);
}

// A file of a million faulty lines must not become a message of a million lines: `details` has them all.
const MOST_LINES = 20;
/** A key may be a whole document: `details` has all of it. */
const LONGEST_PLACE = 200;

function messageOf(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST_LINES).map((each) => {
    const place = each.path.length === 0 ? "" : ` at ${shorten(formatPath(each.path), LONGEST_PLACE)}`;
    return `${each.code}${place}: given ${each.given}, expected ${each.expected.en}`;
  });
  if (problems.length === 1) return lines.join();
  if (problems.length > MOST_LINES) lines.push(`and ${problems.length - MOST_LINES} more in details.problems`);
  return `${problems.length} problems\n- ${lines.join("\n- ")}`;
}
