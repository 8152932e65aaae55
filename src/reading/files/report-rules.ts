import { sameTarget } from "../../cascade/index.ts";
import { tell } from "../../core/index.ts";
import { sameUnit } from "../../unit/index.ts";
import { named } from "./agreed-rules.ts";
import {
  agreedIndicatorNotReported,
  reportedIndicatorNotAgreed,
  reportedTargetDiffers,
  reportedUnitDiffers,
} from "./file-findings.ts";
import { byName } from "./file-names.ts";
import type { ReadFiles } from "./files-shape.ts";
import { type CheckedRule, checkRule } from "./rule-call.ts";

/** The report against the agreements. */
export function reportRules({ agreements, report }: ReadFiles): CheckedRule[] {
  const isThere = agreements !== undefined && report !== undefined;
  const agreed = (agreements ?? []).flatMap(({ objectives }, a) =>
    objectives.flatMap(({ indicators }, o) =>
      indicators.map((each, i) => ({ ...each, path: ["agreements", a, "objectives", o, "indicators", i] })),
    ),
  );
  const reported = (report ?? []).map((each, i) => ({ ...each, path: ["report", i] }));
  const agreedNames = byName(agreed, ({ title }) => title);
  const reportedNames = byName(reported, ({ title }) => title);
  const pairs = reported.flatMap((each) => {
    const other = agreedNames.find(each.title);
    return other === undefined ? [] : [{ own: each, other }];
  });
  return [
    checkRule({
      kind: agreedIndicatorNotReported,
      between: ["agreements", "report"],
      entries: isThere ? agreed : undefined,
      fault: ({ title, path }) => {
        const found = reportedNames.find(title);
        if (found !== undefined && found.realization != null) return undefined;
        const near = found === undefined ? reportedNames.near(title) : undefined;
        return tell(agreedIndicatorNotReported, { subject: title, path }, named(title, near));
      },
    }),
    checkRule({
      kind: reportedIndicatorNotAgreed,
      between: ["report", "agreements"],
      entries: isThere ? reported : undefined,
      fault: ({ title, path }) =>
        agreedNames.find(title) === undefined
          ? tell(reportedIndicatorNotAgreed, { subject: title, path }, named(title, agreedNames.near(title)))
          : undefined,
    }),
    checkRule({
      kind: reportedTargetDiffers,
      between: ["report", "agreements"],
      entries: isThere ? pairs.filter(({ own, other }) => own.target != null && other.target !== null) : undefined,
      fault: ({ own, other }) => {
        if (own.target == null || other.target === null || sameTarget(own.target, other.target)) return undefined;
        const facts = { title: own.title, reported: own.target.given, agreed: other.target.given };
        return tell(reportedTargetDiffers, { subject: own.title, path: own.path }, facts);
      },
    }),
    checkRule({
      kind: reportedUnitDiffers,
      between: ["report", "agreements"],
      entries: isThere ? pairs.filter(({ own, other }) => own.unit != null && other.unit !== null) : undefined,
      fault: ({ own, other }) =>
        own.unit == null || other.unit === null || sameUnit(own.unit, other.unit)
          ? undefined
          : tell(
              reportedUnitDiffers,
              { subject: own.title, path: own.path },
              { title: own.title, reported: own.unit, agreed: other.unit },
            ),
    }),
  ];
}
