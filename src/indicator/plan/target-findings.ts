import type { Finding, Path, Read } from "../../core/index.ts";
import { formatPeriod, type Period, periodCode } from "../../period/index.ts";
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

function twice(id: string, period: Period, path: Path): Finding {
  return {
    code: "target-twice",
    severity: "error",
    subject: id,
    path,
    details: { period: periodCode(period) },
    message: {
      id: `Indikator “${id}” punya dua target untuk ${formatPeriod(period)}.`,
      en: `Indicator “${id}” has two targets for ${formatPeriod(period, "en")}.`,
    },
  };
}

/** A target that was not understood is not the same as none: a person must read it. */
function unread(id: string, { given }: ReadTarget, path: Path, period?: Period): Finding {
  const text = typeof given === "object" && "text" in given ? given.text : undefined;
  const [said, quoted] = [period && formatPeriod(period), period && formatPeriod(period, "en")];
  return {
    code: "unread-target",
    severity: "warning",
    subject: id,
    path,
    details: { ...(text !== undefined && { text }), ...(period && { period: periodCode(period) }) },
    message: {
      id: `Target indikator “${id}”${said ? ` untuk ${said}` : ""} tidak terbaca${text ? `: “${text}”` : ""}.`,
      en: `The target of indicator “${id}”${quoted ? ` for ${quoted}` : ""} was not understood${text ? `: “${text}”` : ""}.`,
    },
  };
}
