import { list, nullable, optional, type Plain, type Read, readAll, text, word } from "../../../core/index.ts";
import type { IndicatorInForce } from "../../../indicator/index.ts";
import { isoDate } from "../../../period/index.ts";
import { worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { counted } from "../shared/listed.ts";

const versionRead = /* @__PURE__ */ (() =>
  partShape({ title: text, validFrom: nullable(isoDate), validUntil: nullable(isoDate) }))();

const inForceRead = /* @__PURE__ */ (() =>
  resultShape("indicator-in-force", {
    status: word(["computed", "not-computable"]),
    value: optional(partShape({ title: text })),
    reason: optional(text),
    id: text,
    date: isoDate,
    versions: list(versionRead),
  }))();

/**
 * Explains which version of an indicator was in force on a day: every version with its first and last day.
 *
 * @term penjelasan indikator yang berlaku
 * @param result - What {@link indicatorInForce} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainIndicatorInForce, indicatorInForce } from "sakip";
 *
 * const versions = [
 *   { id: "ikm", title: "Indeks kepuasan", polarity: "maximize", validUntil: "2023-12-31" },
 *   { id: "ikm", title: "Indeks kepuasan masyarakat", polarity: "maximize", validFrom: "2024-01-01" },
 * ] as const;
 * explainIndicatorInForce(indicatorInForce(versions, "ikm", "2024-06-30")).value // => "Indeks kepuasan masyarakat"
 * ```
 */
export function explainIndicatorInForce(result: IndicatorInForce | Plain<IndicatorInForce>): Explanation {
  const [{ value, reason, id, date, versions }] = readAll([inForceRead, result, "result"]);
  return explained({
    subject: "indicator-in-force",
    label: { id: "Indikator yang berlaku", en: "Indicator in force" },
    value: value === undefined ? null : { word: value.title, words: { id: value.title, en: value.title } },
    inputs: [
      worded("id", { id: "indikator", en: "indicator" }, id),
      dayInput(date, "date", { id: "pada tanggal", en: "on the day" }),
      counted("versions", { id: "banyak versi", en: "number of versions" }, versions.length),
    ],
    reason,
    steps: versions.map((version, i) => versionNode(version, i, date)),
  });
}

/** ISO dates sort as texts; an open end lies beyond every date. */
function versionNode({ title, validFrom, validUntil }: Read<typeof versionRead>, i: number, date: string): Explanation {
  const isInForce = (validFrom ?? "") <= date && date <= (validUntil ?? "9999-12-31");
  const answer = isInForce ? "in-force" : "not-in-force";
  return explained({
    subject: `version:${i}`,
    label: { id: title, en: title },
    value: { word: answer, words: answers[answer] },
    inputs: [
      validFrom === null ? worded("from", names.from, "open", names.open) : dayInput(validFrom, "from", names.from),
      validUntil === null
        ? worded("until", names.until, "open", names.open)
        : dayInput(validUntil, "until", names.until),
    ],
  });
}

const names = {
  from: { id: "awal masa berlaku", en: "first day in force" },
  until: { id: "akhir masa berlaku", en: "last day in force" },
  open: { id: "tidak ditentukan", en: "none named" },
};

const answers = {
  "in-force": { id: "berlaku pada tanggal itu", en: "in force on that day" },
  "not-in-force": { id: "tidak berlaku pada tanggal itu", en: "not in force on that day" },
};
