import type { Bilingual, Outcome } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { SkpPredicateCode } from "../../regulation/index.ts";

/**
 * How many of the staff have a predicate.
 *
 * @term jumlah predikat
 */
export interface PredicateCount {
  /** The predicate. */
  readonly predicate: SkpPredicateCode;
  /** Its official name. */
  readonly label: Bilingual;
  /** How many have it. */
  readonly count: number;
  /** Their share in percent; not computable without staff. */
  readonly percent: Outcome<Decimal, "no-staff">;
}
