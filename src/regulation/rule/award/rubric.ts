import type * as z from "zod";
import type { rubricSchema } from "./rubric-schema.ts";

/**
 * What a jury judges by: stages with weighted criteria.
 *
 * @term rubrik penilaian
 */
export interface Rubric extends z.infer<typeof rubricSchema> {}

/**
 * How sheets become scores.
 *
 * @term tata cara penjurian
 */
export interface JuryRules {
  /** The least number of sheets that an entry needs in a stage; 1 unless told. */
  readonly quorum?: number;
  /** Whether the highest and the lowest sheet of an entry are left out (one each, of three or more); false unless told. */
  readonly dropExtremes?: boolean;
  /** Judges that must not judge an entry: their sheets do not count. */
  readonly conflicts?: readonly {
    /** The judge. */
    readonly judgeId: string;
    /** The entry. */
    readonly entryId: string;
  }[];
  /**
   * Whether strict and lenient judges are brought to one level: `"judge-mean"` takes from each judge how much its sheets
   * lie above the means of the entries that it judged. `"none"` unless told.
   */
  readonly normalize?: "none" | "judge-mean";
}
