import { type Fact, findingKind, optionalFact, type Path, type Read, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Period, parsePeriod, periodCode, periodFact } from "../../period/index.ts";
import type { ReadTarget } from "../target/index.ts";
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

/** A period by its code. */
const codedPeriod: Fact<string> = {
  type: "period",
  print: (code) => periodFact.print(parsePeriod(code)),
};

const targetTwice = /* @__PURE__ */ findingKind("target-twice", "error", {
  facts: { id: textFact, period: codedPeriod },
  id: (is) => `Indikator “${is.id}” mempunyai dua target untuk ${is.period}.`,
  en: (is) => `Indicator “${is.id}” has two targets for ${is.period}.`,
});

function twice(id: string, period: Period, path: Path): Finding {
  return tell(targetTwice, { subject: id, path }, { id, period: periodCode(period) });
}

const unreadTarget = /* @__PURE__ */ (() =>
  findingKind("unread-target", "warning", {
    facts: { id: textFact, text: optionalFact(textFact), period: optionalFact(codedPeriod) },
    id: ({ id, text, period }) =>
      `Target indikator “${id}”${period ? ` untuk ${period}` : ""} tidak terbaca${text ? `: “${text}”` : ""}.`,
    en: ({ id, text, period }) =>
      `The target of indicator “${id}”${period ? ` for ${period}` : ""} was not understood${text ? `: “${text}”` : ""}.`,
  }))();

/** A target that was not understood is not the same as none: a person must read it. */
function unread(id: string, { given }: ReadTarget, path: Path, period?: Period): Finding {
  const text = typeof given === "object" && "text" in given ? given.text : undefined;
  return tell(unreadTarget, { subject: id, path }, { id, text, period: period && periodCode(period) });
}
