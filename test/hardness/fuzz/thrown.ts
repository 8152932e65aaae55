import { isSakipError } from "sakip";

/** What callbacks, getters and proxies of the caller's have thrown: it may come out of a call, and be nothing else. */
const thrown = new WeakSet<object>();

/** An error of the caller's own. */
export function ownError(what: string): Error {
  return noted(new Error(`the caller's ${what}`));
}

/** The same error, remembered. */
export function noted<E>(error: E): E {
  if (typeof error === "object" && error !== null) thrown.add(error);
  return error;
}

/** Whether it was thrown by something of the caller's. */
export function isOwn(error: unknown): boolean {
  if (typeof error === "object" && error !== null)
    return thrown.has(error) || (error instanceof Error && error.message === "a getter");
  return error === "a text";
}

/** The same function, which notes what it throws. */
export function noting(call: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  const wrapped = function (this: unknown, ...args: unknown[]) {
    try {
      return Reflect.apply(call, this, args);
    } catch (error) {
      throw isSakipError(error) ? error : noted(error);
    }
  };
  return Object.defineProperty(wrapped, "name", { value: call.name });
}
