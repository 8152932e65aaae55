import type { Bilingual, Citation } from "../../../core/index.ts";

/** The short title of the regulation. */
export const TITLE = "PermenPANRB 88/2021";

/** A place of the regulation, which was read whole in its official copy. */
export function cited(clause: string, note?: Bilingual): Citation {
  return { title: TITLE, status: "read", clause, ...(note !== undefined && { note }) };
}
