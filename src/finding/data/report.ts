import type { Bilingual } from "../../core/index.ts";
import type { RecordedPlace, ToldValue } from "../fact-types.ts";

/** The facts of findings of tables, documents and pictures, by their codes. */
export interface ReportFacts {
  /** Some of it is not drawn. */
  readonly "left-out-of-diagram": {
    /** How many boxes it shows. */
    readonly drawn: number;
    /** How many it does not show. */
    readonly leftOut: number;
  };
  /** The explanation is not that of the record. */
  readonly "explanation-differs": {
    /** What is explained. */
    readonly what: Bilingual;
    /** The value of the record; absent where the record has no such result. */
    readonly recorded?: ToldValue | undefined;
    /** The value of the explanation. */
    readonly explained: ToldValue;
  };
  /** A value is not what its formula comes to. */
  readonly "formula-differs": {
    /** The step. */
    readonly what: Bilingual;
    /** The value that it tells. */
    readonly stated: ToldValue;
    /** What its formula comes to; null where it comes to nothing. */
    readonly computed: ToldValue;
  };
  /** A figure of the minutes is not that of the record. */
  readonly "minutes-differ": {
    /** The row of the minutes. */
    readonly row: Bilingual;
    /** The column. */
    readonly column: Bilingual;
    /** The figure of the record as the minutes would print it; a dash where the record has none. */
    readonly recorded: Bilingual;
    /** The figure of the minutes as it is printed; a dash where there is none. */
    readonly adopted: Bilingual;
  };
  /** The minutes do not have the result. */
  readonly "minutes-without-figure": {
    /** What was computed. */
    readonly what: Bilingual;
    /** The value. */
    readonly recorded: ToldValue;
  };
  /** The result of the record has no explanation. */
  readonly "nothing-explained": {
    /** The name of the function. */
    readonly function: string;
  };
  /** Computed again, the record gives another result. */
  readonly "replay-differs": {
    /** How many places differ. */
    readonly places: number;
    /** Each of them, with the cause. */
    readonly differences: readonly RecordedPlace[];
  };
}
