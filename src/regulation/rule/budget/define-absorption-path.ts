import { type Citation, deepFreeze, readAll } from "../../../core/index.ts";
import { type Decimal, exactToDecimal } from "../../../number/index.ts";
import type { DatedRule } from "../dated/dated-rule.ts";
import { type AbsorptionPathInput, absorptionPathShape } from "./absorption-path-shape.ts";

/**
 * The share of a budget that is to be spent by the end of each quarter or month, in percent of the budget of the year.
 *
 * @term target penyerapan kumulatif
 */
export interface AbsorptionPath {
  /** Whether there is a target for each quarter (4) or for each month (12). */
  readonly every: "quarter" | "month";
  /** The cumulative targets in percent, by type of expenditure; the key `"all"` is for every type without its own. */
  readonly targets: Readonly<Record<string, readonly Decimal[]>>;
  /** Where the targets of single types come from, where those are known better or worse than the rest. */
  readonly sources?: Readonly<Record<string, Citation>>;
}

/**
 * Builds a path of absorption targets and proves it: as many targets as the year has quarters or months, each from 0 to
 * 100 percent, none lower than the one before.
 *
 * @term target penyerapan kumulatif
 * @param input - The path.
 * @returns The path, frozen.
 * @throws A {@link SakipError} with every fault: `invalid-input`, `invalid-number`, `invalid-date`, `out-of-range`.
 * @see No official source: local paths are decided locally.
 * @example
 * ```ts
 * import { defineAbsorptionPath } from "sakip";
 *
 * const path = defineAbsorptionPath({
 *   id: "kota-2023",
 *   label: { id: "Target penyerapan kota 2023", en: "Absorption targets of the city 2023" },
 *   since: "2023-01-01",
 *   source: { title: "Surat edaran sekda", status: "convention" },
 *   value: { every: "quarter", targets: { all: [15, 40, 70, 95] } },
 * });
 * path.value.targets["all"]?.[2] // => "70"
 * ```
 */
export function defineAbsorptionPath(input: AbsorptionPathInput): DatedRule<AbsorptionPath> {
  const [{ value, ...rule }] = readAll([absorptionPathShape, input]);
  const targets = Object.fromEntries([...value.targets].map(([type, values]) => [type, values.map(exactToDecimal)]));
  const { every, sources } = value;
  return deepFreeze({ ...rule, value: { every, targets, ...(sources && { sources: Object.fromEntries(sources) }) } });
}
