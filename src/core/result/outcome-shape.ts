import { type AnyShape, literal, object, variant, word } from "../shape/index.ts";

/** An outcome that comes back: what was computed, or why nothing was. What else it carries is not looked into. */
export function outcomeShape<S extends AnyShape, const R extends string>(value: S, reasons: readonly R[]) {
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
