import { flag, type Given, list, object, optional, text, whole, word } from "../../../core/index.ts";

/**
 * The shape of the rules of a jury; an empty object has none of them.
 *
 * @term tata cara penjurian
 */
export const juryRulesShape = /* @__PURE__ */ (() =>
  object({
    /** The least number of sheets that an entry needs in a stage; 1 unless told. */
    quorum: optional(whole(1, Number.MAX_SAFE_INTEGER), 1),
    /** Whether the highest and the lowest sheet of an entry are left out (one each, of three or more); false unless told. */
    dropExtremes: optional(flag, false),
    /** Judges that must not judge an entry: their sheets do not count. */
    conflicts: optional(
      list(
        object({
          /** The judge. */
          judgeId: text,
          /** The entry. */
          entryId: text,
        }),
      ),
      [],
    ),
    /**
     * Whether strict and lenient judges are brought to one level: `"judge-mean"` takes from each judge how much its
     * sheets lie above the means of the entries that it judged. `"none"` unless told.
     */
    normalize: optional(word(["none", "judge-mean"]), "none"),
  }))();

/**
 * How sheets become scores.
 *
 * @term tata cara penjurian
 */
export interface JuryRules extends Given<typeof juryRulesShape> {}
