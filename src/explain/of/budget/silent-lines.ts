import { optional, type Read, whole } from "../../../core/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { type ExplainedInput, figure } from "../../formula/index.ts";
import { partShape } from "../shared/fields.ts";

/** What is read of the lines of a summary that did not report. */
export const silentRead = /* @__PURE__ */ (() =>
  partShape({
    lines: whole(0, Number.MAX_SAFE_INTEGER),
    unreported: whole(0, Number.MAX_SAFE_INTEGER),
    unread: optional(whole(0, Number.MAX_SAFE_INTEGER), 0),
    budget: resultNumber,
  }))();

/** The lines of a summary that did not report, as inputs; none where all did. */
export function silentInputs(silent: Read<typeof silentRead> | undefined): ExplainedInput[] {
  if (silent === undefined) return [];
  const unread = { id: "di antaranya tidak terbaca", en: "of them not read" };
  return [
    figure("silent:lines", { id: "banyak baris", en: "lines" }, exactOf(silent.lines), "lines"),
    figure("silent:unreported", { id: "tidak melapor", en: "not reported" }, exactOf(silent.unreported), "lines"),
    ...(silent.unread > 0 ? [figure("silent:unread", unread, exactOf(silent.unread), "lines")] : []),
    figure("silent:budget", { id: "anggaran yang tidak melapor", en: "budget that did not report" }, silent.budget),
  ];
}
