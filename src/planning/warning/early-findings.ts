import { type Fact, findingKind, optionalFact, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type DecimalInput, formatNumber, round } from "../../number/index.ts";
import { formatPeriod, type Period } from "../../period/index.ts";
import { outOfReachWords } from "./data/out-of-reach-words.ts";
import type { EarlyWarning } from "./early-warning.ts";

const periodsFact: Fact<readonly Period[]> = {
  type: "periods",
  print: (periods) => ({
    id: periods.map((each) => formatPeriod(each, "id")).join(", "),
    en: periods.map((each) => formatPeriod(each, "en")).join(", "),
  }),
};

/** A target that cannot be reached any more. */
export const targetOutOfReach = /* @__PURE__ */ (() =>
  findingKind("target-out-of-reach", "warning", {
    facts: { id: textFact, because: wordFact(outOfReachWords) },
    id: ({ id, because }) => `Target "${id}" tidak terkejar lagi: ${because}.`,
    en: ({ id, because }) => `The target of "${id}" cannot be reached any more: ${because}.`,
  }))();

/** A number of times: two decimals at most are enough to be told, and the details keep it exact. */
const timesFact: Fact<DecimalInput> = {
  type: "number",
  print: (times) => ({
    id: formatNumber(round(times, 2)),
    en: formatNumber(round(times, 2), { locale: "en" }),
  }),
};

const paceFacts = /* @__PURE__ */ (() => ({ id: textFact, times: optionalFact(timesFact) }))();

/** More is needed in each period than came so far. */
export const paceTooSlow = /* @__PURE__ */ findingKind("pace-too-slow", "warning", {
  facts: paceFacts,
  id: ({ id, times }) =>
    times === undefined
      ? `"${id}" belum bergerak sejak awal tahun.`
      : `"${id}" memerlukan sekitar ${times} kali laju selama ini agar targetnya tercapai.`,
  en: ({ id, times }) =>
    times === undefined
      ? `"${id}" has not moved since the start of the year.`
      : `"${id}" needs about ${times} times the pace so far to reach its target.`,
});

/** Less may come in each period than came so far. */
export const paceTooFast = /* @__PURE__ */ findingKind("pace-too-fast", "warning", {
  facts: paceFacts,
  id: ({ id, times }) =>
    `"${id}" harus turun menjadi sekitar ${times} kali laju selama ini agar tidak melampaui targetnya.`,
  en: ({ id, times }) => `"${id}" must fall to about ${times} times the pace so far to stay within its target.`,
});

/** Periods that are over and did not report. */
export const periodsUnreported = /* @__PURE__ */ findingKind("periods-unreported", "warning", {
  facts: { id: textFact, periods: periodsFact },
  id: ({ id, periods }) => `"${id}" belum dilaporkan untuk ${periods}; tidak dianggap nol.`,
  en: ({ id, periods }) => `"${id}" was not reported for ${periods}; that is not taken for zero.`,
});

/** What a person should look at. */
export function earlyFindings({ id, because, pace, unreported, ...own }: EarlyWarning, at: number): readonly Finding[] {
  const place = { subject: id, path: ["items", at] };
  const standing = own.status === "computed" ? own.value : undefined;
  const times = pace?.times?.status === "computed" ? pace.times.value : undefined;
  return [
    ...(because === undefined ? [] : [tell(targetOutOfReach, place, { id, because })]),
    ...(standing === "must-speed-up" ? [tell(paceTooSlow, place, { id, times })] : []),
    ...(standing === "must-slow-down" ? [tell(paceTooFast, place, { id, times })] : []),
    ...(unreported.length > 0 ? [tell(periodsUnreported, place, { id, periods: unreported })] : []),
  ];
}
