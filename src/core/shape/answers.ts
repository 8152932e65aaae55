import { attempt, isArray, UNREADABLE, valueUnder } from "../plain/index.ts";

/** What is known while a document is copied. */
export interface Around {
  /** The copies under way, by what they are copies of. */
  readonly copies: Map<unknown, object>;
  /** What getters answered, by the objects that have them. */
  answers?: Map<object, object>;
}

/**
 * An object with what its getters answer, each asked once, so that what was meant is told of what is then copied; an object
 * without any is itself.
 */
export function answersOf(value: unknown, around: Around): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = around.answers?.get(value);
  if (before !== undefined) return before;
  const own = attempt(() => Object.entries(Object.getOwnPropertyDescriptors(value)));
  if (own === undefined || own.every(([, each]) => "value" in each)) return value;
  const answers = isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
  for (const [key, { enumerable = false }] of own) {
    const answer = valueUnder(value, key);
    // What was meant cannot be told; the reader says so.
    if (answer === UNREADABLE) return value;
    Object.defineProperty(answers, key, { value: answer, enumerable, writable: true });
  }
  around.answers ??= new Map();
  around.answers.set(value, answers);
  return answers;
}
