import { isSakipError } from "sakip";
import { untouchable } from "./hostile.ts";

/** So much of a value is written down. */
const MOST_NODES = 20_000;

/** A value written down, whatever it holds and however often it holds it. */
export function bytesOf(value: unknown): string {
  const parts: string[] = [];
  const seen = new Map<unknown, number>();
  const write = (own: unknown): void => {
    if (parts.length > MOST_NODES) return;
    if (typeof own !== "object" || own === null) {
      parts.push(
        typeof own === "string"
          ? JSON.stringify(own)
          : typeof own === "function"
            ? "function"
            : Object.is(own, -0)
              ? "-0"
              : String(own),
      );
      return;
    }
    const before = seen.get(own);
    if (before !== undefined) {
      parts.push(`#${before}`);
      return;
    }
    seen.set(own, seen.size);
    if (untouchable.has(own)) {
      parts.push("untouchable");
      return;
    }
    if (own instanceof Error) {
      parts.push(own.name, JSON.stringify(own.message));
      if (isSakipError(own)) write(own.details);
      return;
    }
    try {
      const keys = Object.getOwnPropertyNames(own);
      parts.push(Array.isArray(own) ? "[" : "{");
      for (const key of keys) {
        if (parts.length > MOST_NODES) break;
        if (key === "constructor") continue;
        parts.push(key);
        const each = Reflect.getOwnPropertyDescriptor(own, key);
        if (each !== undefined && "value" in each) write(each.value);
      }
      parts.push("}");
    } catch {
      parts.push("revoked");
    }
  };
  write(value);
  return parts.join(" ");
}
