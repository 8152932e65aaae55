import { findingKind, type Path, type Read, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { codedPeriodFact, type Period, periodCode } from "../../period/index.ts";
import { type ReadTarget, unreadTarget } from "../target/index.ts";
import type { indicatorShape } from "./indicator-shape.ts";

/** An indicator with its numbers read. */
export type ReadIndicator = Read<typeof indicatorShape>;

/** What is wrong with the targets of an indicator. */
export function targetFindings({ id, target, targets = [] }: ReadIndicator, path: Path): Finding[] {
  const codes = targets.map(({ period }) => periodCode(period));
  return [
    ...targets.flatMap(({ period }, i) =>
      codes.indexOf(periodCode(period)) < i ? [twice(id, period, [...path, "targets", i])] : [],
    ),
    ...(target?.kind === "none" && target.unread ? [unread(id, target, [...path, "target"])] : []),
    ...targets.flatMap((each, i) =>
      each.target.kind === "none" && each.target.unread
        ? [unread(id, each.target, [...path, "targets", i, "target"], each.period)]
        : [],
    ),
  ];
}

const targetTwice = /* @__PURE__ */ findingKind("target-twice", "error", {
  facts: { id: textFact, period: codedPeriodFact },
  id: (is) => `Indikator “${is.id}” mempunyai dua target untuk ${is.period}.`,
  en: (is) => `Indicator “${is.id}” has two targets for ${is.period}.`,
});

function twice(id: string, period: Period, path: Path): Finding {
  return tell(targetTwice, { subject: id, path }, { id, period: periodCode(period) });
}

/** A target that was not understood is not the same as none: a person must read it. */
function unread(id: string, { given }: ReadTarget, path: Path, period?: Period): Finding {
  const text = typeof given === "object" && "text" in given ? given.text : undefined;
  return unreadTarget({ subject: id, path }, { id, text, period: period && periodCode(period) });
}
