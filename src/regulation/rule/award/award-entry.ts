import type * as z from "zod";
import type { awardEntrySchema } from "./award-entry-schema.ts";

/**
 * What competes: an innovation, an agency, a person. One owner may have several entries, and win with several.
 *
 * @term peserta penghargaan
 */
export interface AwardEntry extends z.infer<typeof awardEntrySchema> {}
