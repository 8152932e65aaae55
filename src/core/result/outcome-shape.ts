import {
  type AnyShape,
  type Given,
  literal,
  object,
  type Read,
  type Shape,
  text,
  variant,
  word,
} from "../shape/index.ts";
import type { ReasonCode } from "../words/index.ts";

/** What was computed, as it comes back. */
export interface GivenValue<V> {
  /** Says that there is a value. */
  readonly status: "computed";
  /** The value. */
  readonly value: V;
}

/** Why nothing was computed, as it comes back. */
export interface GivenReason<R> {
  /** Says that there is none. */
  readonly status: "not-computable";
  /** Why: a stable kebab-case word. */
  readonly reason: R;
}

/** The shape of a reason that comes back: one of the library's, which an editor completes, or of the caller's own. */
export const reasonShape: Shape<ReasonCode | (string & {})> = text;

/** An outcome that comes back: what was computed, or why nothing was. What else it carries is not looked into. */
export function outcomeShape<S extends AnyShape, const R extends string>(
  value: S,
  reasons: readonly R[],
): Shape<GivenValue<Given<S>> | GivenReason<R>, GivenValue<Read<S>> | GivenReason<R>>;
export function outcomeShape(value: AnyShape, reasons: readonly string[]): AnyShape {
  return variant("status", {
    computed: object(
      {
        /** Says that there is a value. */
        status: literal("computed"),
        /** The value. */
        value,
      },
      { open: true },
    ),
    "not-computable": object(
      {
        /** Says that there is none. */
        status: literal("not-computable"),
        /** Why: a stable kebab-case word. */
        reason: word(reasons),
      },
      { open: true },
    ),
  });
}
