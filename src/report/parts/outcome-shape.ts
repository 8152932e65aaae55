import {
  type AnyShape,
  type GivenReason,
  type GivenValue,
  literal,
  object,
  type Shape,
  text,
  variant,
} from "../../core/index.ts";
import { type DecimalInput, resultNumber } from "../../number/index.ts";
import { type CellRead, numberCell } from "../table/index.ts";
import { reasonCell } from "./reason-cell.ts";

/** An outcome of any reason, whatever else it carries. */
function anyOutcome<S extends AnyShape>(value: S) {
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
        /** Why, as a code. */
        reason: text,
      },
      { open: true },
    ),
  });
}

/** A figure, or the reason why there is none. */
export const figureOutcome: Shape<GivenValue<DecimalInput> | GivenReason<string>, OutcomeRead> = /* @__PURE__ */ (() =>
  anyOutcome(resultNumber))();

/** An outcome as it was read. */
export type OutcomeRead =
  | { readonly status: "computed"; readonly value: Parameters<typeof numberCell>[0] }
  | { readonly status: "not-computable"; readonly reason: string };

/** The cell of an outcome. */
export function outcomeCell(outcome: OutcomeRead): CellRead {
  return outcome.status === "computed" ? numberCell(outcome.value) : reasonCell(outcome.reason);
}
