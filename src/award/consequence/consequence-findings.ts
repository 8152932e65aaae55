import type { Finding } from "../../core/index.ts";
import { formatPeriod, parsePeriod } from "../../period/index.ts";
import type { AppliedConsequences } from "./consequence.ts";

/** What could not be decided about consequences. */
export function consequenceFindings(results: readonly AppliedConsequences[]): readonly Finding[] {
  return results.flatMap(({ id, month, policy, undecided }, i): Finding[] => {
    const base = { subject: id, path: ["results", i], severity: "warning" } as const;
    if (policy === undefined) {
      const message = {
        id: `Tidak ada kebijakan yang berlaku pada ${formatPeriod(parsePeriod(month))}.`,
        en: `No policy was in force in ${formatPeriod(parsePeriod(month), "en")}.`,
      };
      return [{ ...base, code: "no-policy", details: { month }, message }];
    }
    return undecided.map(({ clause, unknown }) => ({
      ...base,
      code: "clause-undecided",
      details: { clause, unknown },
      message: {
        id: `Ketentuan ${clause} tidak dapat diputus: ${unknown.join(", ")} tidak diketahui.`,
        en: `The clause ${clause} cannot be decided: ${unknown.join(", ")} not known.`,
      },
    }));
  });
}
