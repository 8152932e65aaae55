import type * as z from "zod";
import type { Bilingual, Citation } from "../../../core/index.ts";
import type { Decimal } from "../../../number/index.ts";
import type { IsoDate } from "../../../period/index.ts";
import type { absorptionPathInputSchema } from "./absorption-path-schema.ts";

/**
 * The share of a budget that is to be spent by the end of each quarter or month, in percent of the budget of the year.
 *
 * @term target penyerapan kumulatif
 */
export interface AbsorptionPath {
  /** The id: `"ikpa-per-5-pb-2024"`. */
  readonly id: string;
  /** The name in both languages. */
  readonly title: Bilingual;
  /** The first day on which it applies. */
  readonly since: IsoDate;
  /** The last day on which it applies; absent while it does. */
  readonly until?: IsoDate;
  /** Whether there is a target for each quarter (4) or for each month (12). */
  readonly every: "quarter" | "month";
  /** The cumulative targets in percent, by type of expenditure; the key `"all"` is for every type without its own. */
  readonly targets: Readonly<Record<string, readonly Decimal[]>>;
  /** Where the targets come from, and how well that is known. */
  readonly source: Citation;
}

/**
 * A path as it is written down, before {@link defineAbsorptionPath} has proved it.
 *
 * @term target penyerapan kumulatif
 */
export interface AbsorptionPathInput extends z.infer<typeof absorptionPathInputSchema> {}
