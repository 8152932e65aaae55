import type { Finding } from "../../core/index.ts";

/** Whom a finding is about. */
export interface About {
  readonly agencyId?: string | undefined;
}

/** A finding about an evaluation: its subject is the agency, or the evaluation itself where no agency is named. */
export function finding({ agencyId = "evaluation" }: About, facts: Omit<Finding, "subject">): Finding {
  const { code, severity, ...rest } = facts;
  return { code, severity, subject: agencyId, ...rest };
}
