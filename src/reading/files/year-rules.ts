import { tell } from "../../core/index.ts";
import { filesOfOtherYears } from "./file-findings.ts";
import type { ReadFiles } from "./files-shape.ts";
import { type CheckedRule, checkRule } from "./rule-call.ts";

/** Agreements and budget lines are of the year that is checked. */
export function yearRules({ agreements, budget }: ReadFiles, year: number | undefined): CheckedRule[] {
  const agreed = agreements?.map(({ id, year: own }, i) => ({ title: id, own, path: ["agreements", i] }));
  const lines = budget?.flatMap(({ agencyId, period }, i) =>
    period === undefined ? [] : [{ title: agencyId, own: period.year, path: ["budget", i] }],
  );
  const entries =
    year === undefined || (agreed === undefined && lines === undefined)
      ? undefined
      : [...(agreed ?? []), ...(lines ?? [])];
  return [
    checkRule({
      kind: filesOfOtherYears,
      between: ["budget", "agreements"],
      entries,
      fault: ({ title, own, path }) =>
        year === undefined || own === year
          ? undefined
          : tell(filesOfOtherYears, { subject: title, path }, { title, own, year }),
    }),
  ];
}
