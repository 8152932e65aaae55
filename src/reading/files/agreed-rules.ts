import { sameTarget, targetOf } from "../../cascade/index.ts";
import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  agreedIndicatorNotPlanned,
  agreedProgrammeNotPlanned,
  agreedTargetDiffers,
  plannedIndicatorNotAgreed,
} from "./file-findings.ts";
import { byName, keyOf } from "./file-names.ts";
import type { ReadFiles } from "./files-shape.ts";
import { planIndex } from "./plan-index.ts";
import { type CheckedRule, checkRule } from "./rule-call.ts";

/** The agreements against the plan. */
export function agreedRules({ agreements, plan }: ReadFiles, year: number | undefined): CheckedRule[] {
  const index = plan === undefined ? undefined : planIndex(plan);
  const both =
    agreements === undefined || index === undefined || plan === undefined ? undefined : { agreements, index, plan };
  const indicators = both?.agreements.flatMap(({ objectives }, a) =>
    objectives.flatMap(({ indicators: own }, o) =>
      own.map((agreed, i) => ({ agreed, path: ["agreements", a, "objectives", o, "indicators", i] })),
    ),
  );
  const agreedNames = byName(indicators ?? [], ({ agreed }) => agreed.title);
  const objectives = new Set(agreements?.flatMap((each) => each.objectives.map(({ title }) => keyOf(title))));
  const planned = both?.plan.flatMap(({ title, indicators: own }, n) =>
    objectives.has(keyOf(title)) ? own.map((each, i) => ({ planned: each, path: ["plan", n, "indicators", i] })) : [],
  );
  const programmes = both?.agreements.flatMap(({ programmes: own }, a) =>
    own.map((agreed, i) => ({ agreed, path: ["agreements", a, "programmes", i] })),
  );
  return [
    checkRule({
      kind: agreedIndicatorNotPlanned,
      between: ["agreements", "plan"],
      entries: indicators,
      fault: ({ agreed: { title }, path }) =>
        both?.index.indicators.find(title) === undefined
          ? tell(agreedIndicatorNotPlanned, { subject: title, path }, named(title, both?.index.indicators.near(title)))
          : undefined,
    }),
    checkRule({
      kind: agreedTargetDiffers,
      between: ["agreements", "plan"],
      entries: indicators?.filter(({ agreed }) => both?.index.indicators.find(agreed.title) !== undefined),
      fault: ({ agreed, path }): Finding | undefined => {
        const found = both?.index.indicators.find(agreed.title);
        const target = found === undefined ? undefined : targetOf(found, year);
        if (target === undefined || agreed.target === null || sameTarget(agreed.target, target)) return undefined;
        const facts = { title: agreed.title, agreed: agreed.target.given, planned: target.given };
        return tell(agreedTargetDiffers, { subject: agreed.title, path }, facts);
      },
    }),
    checkRule({
      kind: plannedIndicatorNotAgreed,
      between: ["plan", "agreements"],
      entries: planned,
      fault: ({ planned: { title }, path }) =>
        agreedNames.find(title) === undefined
          ? tell(plannedIndicatorNotAgreed, { subject: title, path }, named(title, agreedNames.near(title)))
          : undefined,
    }),
    checkRule({
      kind: agreedProgrammeNotPlanned,
      between: ["agreements", "plan"],
      entries: programmes,
      fault: ({ agreed: { title, code }, path }) =>
        both?.index.programme(code, title) === undefined
          ? tell(agreedProgrammeNotPlanned, { subject: title, path }, named(title, both?.index.nodes.near(title)))
          : undefined,
    }),
  ];
}

/** A title with the names near it, where there are any. */
export function named(title: string, near: readonly string[] | undefined) {
  return { title, ...(near !== undefined && { near }) };
}
