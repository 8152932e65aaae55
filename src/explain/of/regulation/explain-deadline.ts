import {
  bilingualShape,
  optional,
  type Plain,
  type Read,
  readAll,
  renamed,
  text,
  variant,
  whole,
  word,
} from "../../../core/index.ts";
import { dayFact, isoDate, periodAt, periodFact, periodShape } from "../../../period/index.ts";
import type { Deadline, DueRule } from "../../../regulation/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput, periodInput } from "../shared/dates.ts";
import { basisField, partShape, resultShape } from "../shared/fields.ts";

const day = /* @__PURE__ */ (() =>
  partShape({ status: word(["computed", "not-computable"]), value: optional(isoDate), reason: optional(text) }))();

const count = /* @__PURE__ */ (() => whole<number>(0, 1_000))();

const deadlineRead = /* @__PURE__ */ (() =>
  resultShape("deadline", {
    ...basisField,
    id: text,
    label: renamed(bilingualShape, "title"),
    period: periodShape,
    rule: variant("kind", {
      "months-after-period": partShape({ kind: word(["months-after-period"]), months: count }),
      "months-after-budget": partShape({ kind: word(["months-after-budget"]), months: count }),
      "working-day-of-month": partShape({ kind: word(["working-day-of-month"]), nth: count, month: whole(1, 12) }),
      "no-date": partShape({ kind: word(["no-date"]) }),
    }),
    from: day,
    due: day,
    lastWorkingDay: partShape({
      ...basisField,
      status: word(["computed", "not-computable"]),
      value: optional(isoDate),
      reason: optional(text),
    }),
  }))();

/**
 * Explains a deadline: from which day the time runs, how the rule counts it, and the last working day that is not later.
 *
 * @term penjelasan tenggat pelaporan
 * @param result - One of the deadlines of {@link reportingCalendar}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no deadline.
 * @see No official source.
 * @example
 * ```ts
 * import { explainDeadline, reportingCalendar } from "sakip";
 *
 * const report = reportingCalendar(2023, { holidays: [] }).find(({ id }) => id === "region-performance-report");
 * report && explainDeadline(report).words?.id // => "31 Maret 2024"
 * ```
 */
export function explainDeadline(result: Deadline | Plain<Deadline>): Explanation {
  const [read] = readAll([deadlineRead, result, "result"]);
  const { id, label, period, rule, from, due, lastWorkingDay, basis } = read;
  return explained({
    subject: `deadline:${id}`,
    label,
    ...dayValue(due),
    statement: ruleWords(rule, period.year),
    inputs: [
      periodInput(period),
      from.value === undefined ? undefined : dayInput(from.value, "from", { id: "dihitung sejak", en: "counted from" }),
    ],
    basis,
    steps: [
      explained({
        subject: "last-working-day",
        label: { id: "Hari kerja terakhir yang tidak melewatinya", en: "Last working day that is not later" },
        ...dayValue(lastWorkingDay),
        basis: lastWorkingDay.basis,
      }),
    ],
  });
}

function dayValue({ value, reason }: Read<typeof day>) {
  return { value: value === undefined ? null : { word: value, words: dayFact.print(value) }, reason };
}

function ruleWords(rule: DueRule, year: number) {
  switch (rule.kind) {
    case "months-after-period":
      return {
        id: `Paling lambat ${rule.months} bulan penuh setelah periodenya berakhir`,
        en: `At the latest ${rule.months} full months after the period has ended`,
      };
    case "months-after-budget":
      return {
        id: `Paling lambat ${rule.months} bulan penuh setelah dokumen anggaran disahkan`,
        en: `At the latest ${rule.months} full months after the budget document was approved`,
      };
    case "working-day-of-month": {
      const month = periodFact.print(periodAt("month", year, rule.month));
      return { id: `Hari kerja ke-${rule.nth} pada ${month.id}`, en: `Working day ${rule.nth} of ${month.en}` };
    }
    case "no-date":
      return { id: "Aturannya tidak menyebut tanggal", en: "The rule names no date" };
  }
}
