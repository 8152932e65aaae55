import type { Bilingual, Citation } from "../../../core/index.ts";
import type { IsoDate } from "../../../period/index.ts";

/**
 * A rule as data: what it says, from which day to which, and where that comes from. The one form of all rules.
 *
 * @term aturan berjangka waktu
 * @typeParam T - What the rule says.
 */
export interface DatedRule<T> {
  /** The id: act, year, noun. Once per list. */
  readonly id: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The first day on which it is in force. */
  readonly since: IsoDate;
  /** The last such day; absent while it is in force. */
  readonly until?: IsoDate | undefined;
  /** Where it comes from, and how well that is known. */
  readonly source: Citation;
  /** What it says. */
  readonly value: T;
}
