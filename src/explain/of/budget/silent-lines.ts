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
  return [
    figure("silent:lines", { id: "banyak baris", en: "lines" }, exactOf(silent.lines), "lines"),
    ...unknownLines("silent:", silent),
    figure("silent:budget", silent.unread === 0 ? names.silentBudget : names.unknownBudget, silent.budget),
  ];
}

/** The lines whose realisation is not known: those that did not report, and where some were not read, how many. */
export function unknownLines(
  prefix: "" | "silent:",
  { unreported, unread }: { readonly unreported: number; readonly unread: number },
): ExplainedInput[] {
  const lines = figure(`${prefix}unreported`, names[unread === 0 ? "silent" : "unknown"], exactOf(unreported), "lines");
  return unread === 0 ? [lines] : [lines, figure(`${prefix}unread`, names.unread, exactOf(unread), "lines")];
}

const names = {
  silent: { id: "tidak melapor", en: "not reported" },
  unknown: { id: "realisasinya tidak diketahui", en: "realisation not known" },
  unread: { id: "di antaranya tidak terbaca", en: "of them not read" },
  silentBudget: { id: "anggaran yang tidak melapor", en: "budget that did not report" },
  unknownBudget: { id: "anggaran yang realisasinya tidak diketahui", en: "budget of unknown realisation" },
};
