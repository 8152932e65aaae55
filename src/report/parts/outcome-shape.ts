import { type AnyShape, literal, object, text, variant } from "../../core/index.ts";
import { resultNumber } from "../../number/index.ts";
import { type CellRead, numberCell } from "../table/index.ts";
import { reasonCell } from "./reason-cell.ts";

/** An outcome of any reason, whatever else it carries. */
function anyOutcome<S extends AnyShape>(value: S) {
  return variant("status", {
    computed: object({ status: literal("computed"), value }, { open: true }),
    "not-computable": object({ status: literal("not-computable"), reason: text }, { open: true }),
  });
}

/** A figure, or the reason why there is none. */
export const figureOutcome = /* @__PURE__ */ (() => anyOutcome(resultNumber))();

/** An outcome as it was read. */
export type OutcomeRead =
  | { readonly status: "computed"; readonly value: Parameters<typeof numberCell>[0] }
  | { readonly status: "not-computable"; readonly reason: string };

/** The cell of an outcome. */
export function outcomeCell(outcome: OutcomeRead): CellRead {
  return outcome.status === "computed" ? numberCell(outcome.value) : reasonCell(outcome.reason);
}
