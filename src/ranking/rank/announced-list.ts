import type { Ranking } from "./ranking.ts";

/**
 * A list as it was announced and printed: "three lowest", "10 terbaik", "19 OPD lainnya, di antaranya …".
 *
 * @term daftar yang diumumkan
 * @typeParam T - The items of the ranking.
 */
export interface AnnouncedList<T = unknown> {
  /** The id of the list, which findings name. */
  readonly id: string;
  /** How many the text announces. */
  readonly announced: number;
  /** The ids that it lists, in the order printed. */
  readonly listed: readonly string[];
  /** Whether the text says that there are others ("dan beberapa OPD lainnya"); false unless told. */
  readonly openEnded?: boolean;
  /** Places that an earlier list of the same award has given ("5 terbaik" before "10 terbaik"); 0 unless told. */
  readonly placesBefore?: number;
  /** The ranking that the list should follow, where the values are known. */
  readonly ranking?: Ranking<T>;
  /** The id of an item of the ranking; needed with a ranking. */
  readonly idOf?: (item: T) => string;
}
