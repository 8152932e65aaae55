import type { ExplainedInput, Operand } from "../../../formula/index.ts";

/** A formula, with what it takes beside target and realisation. */
export interface FormulaTold {
  readonly of: Operand;
  readonly inputs: readonly (ExplainedInput | undefined)[];
}
