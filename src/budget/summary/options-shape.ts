import { callback, called, type Given, object, optional, series, text } from "../../core/index.ts";
import {
  type BudgetDirection,
  type BudgetLine,
  type BudgetVersion,
  budgetDirection,
  budgetVersion,
} from "../line/index.ts";
import type { LineKey } from "./line-key.ts";

/** What counts, whatever the lines are grouped by. */
export const countedShape = /* @__PURE__ */ (() =>
  object({
    /** Only lines from this budget document; then every line must say which one it is from. */
    version: optional(budgetVersion),
    /** Only lines whose money goes this way; a line that does not say so is expenditure. */
    direction: optional(budgetDirection),
    /** Names of the {@link BudgetExclusion}s to leave out: `["blocked", "blu"]`. */
    exclude: optional(called(series(text), "kecuali excluded"), []),
  }))();

const keyedShape = <L>() =>
  object({
    /**
     * The key of a line: lines with the same key are one group. Ids, because names vary. Or several keys with their
     * shares of the line, which add up to 1.
     */
    by: callback<(line: L) => LineKey>(),
  });

/**
 * How budget lines are put together.
 *
 * @term cara rekapitulasi
 * @typeParam L - The lines: {@link BudgetLine} with whatever the caller keeps beside it.
 */
export interface AbsorptionOptions<L extends BudgetLine = BudgetLine>
  extends Given<ReturnType<typeof keyedShape<L>>>,
    Given<typeof countedShape> {}

/** The shape of {@link AbsorptionOptions}. */
export const optionsShape = <L>() => object({ ...keyedShape<L>().fields, ...countedShape.fields });

/** What counts, and the key, as they were read. */
export interface Counted<L extends BudgetLine> {
  readonly by: (line: L) => LineKey;
  readonly version: BudgetVersion | undefined;
  readonly direction: BudgetDirection | undefined;
  readonly exclude: readonly string[];
}
