import { deepFreeze, readAll } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type AnnouncedList, announcedListShape, identified } from "./announced-list-shape.ts";
import { findInCount } from "./find-in-count.ts";
import { findInRanking } from "./find-in-ranking.ts";

/**
 * Compares a list as it was announced with what it lists, and with the ranking it should follow: press releases and
 * decrees announce three and list four, or print 78,09 before 77,09.
 *
 * | code | severity | what it says |
 * |---|---|---|
 * | `announced-count-differs` | warning | more or fewer are listed than announced; info where a tie at the last place explains it |
 * | `announced-count-includes-earlier` | info | "10 terbaik" that lists five, after a list of five: places 6 to 10 |
 * | `list-not-complete` | info | the text says itself that it does not name all |
 * | `listed-twice` | error | an id stands in the list more than once |
 * | `listed-not-ranked` | warning | a listed id has no value in the ranking, or is not in it |
 * | `listed-order-differs` | warning | an item is printed behind one that it comes before in the ranking |
 * | `listed-beyond-cut` | warning | a listed item lies outside the announced places |
 * | `left-off-list` | warning | an item lies within the announced places and is not listed |
 *
 * @term pemeriksaan daftar yang diumumkan
 * @param input - The list as printed, and the ranking where the values are known.
 * @returns Every finding, those about the count first; none when the list is what it says.
 * @throws A {@link SakipError} `invalid-input` with everything that is wrong with the description of the list.
 * @see No official source: the findings are arithmetic.
 * @example
 * ```ts
 * import { checkAnnouncedList, rankBy } from "sakip";
 *
 * const rates = [
 *   { agency: "Disnaker", rate: "30.86" },
 *   { agency: "Kesbangpol", rate: "33.01" },
 *   { agency: "DPKP", rate: "39.94" },
 *   { agency: "DLH", rate: "45.10" },
 * ];
 * const findings = checkAnnouncedList({
 *   id: "three-lowest",
 *   announced: 3,
 *   listed: rates.map((each) => each.agency),
 *   ranking: rankBy(rates, { value: (each) => each.rate, order: "ascending" }),
 *   idOf: (each) => each.agency,
 * });
 * findings.map((each) => each.code) // => ["announced-count-differs", "listed-beyond-cut"]
 * findings.map((each) => each.message.en) // => ["3 are announced and 4 are listed; no tie explains the difference.", "DLH is listed with place 4 (45.1); announced are places 1 to 3."]
 * ```
 */
export function checkAnnouncedList<T = unknown>(input: AnnouncedList<T>): readonly Finding[] {
  const read = identified(readAll([announcedListShape, input])[0]);
  return deepFreeze([...findInCount(read), ...findInRanking(read)]);
}
