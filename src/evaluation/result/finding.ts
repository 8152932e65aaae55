import type { Path, Place } from "../../core/index.ts";

/** Whom a finding is about. */
export interface About {
  readonly agencyId?: string | undefined;
}

/** Where a finding about an evaluation stands: its subject is the agency, or the evaluation itself where none is named. */
export function placeIn({ agencyId = "evaluation" }: About, path: Path): Place {
  return { subject: agencyId, path };
}
