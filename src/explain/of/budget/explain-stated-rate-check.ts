import type { StatedRateCheck } from "../../../budget/index.ts";
import { type Bilingual, flag, optional, type Plain, type Read, readAll, whole, word } from "../../../core/index.ts";
import { exactOf, percentOf, resultNumber, roundExact, sign } from "../../../number/index.ts";
import { coded, figure, inPercent, minus, roundedBy, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { answer } from "../shared/listed.ts";
import { budgetName, directionName, realizationName } from "../shared/names.ts";
import { silentInputs, silentRead } from "./silent-lines.ts";

const MATCHES = ["rounded", "truncated", "fraction", "rounded-amounts", "differs", "no-rate"] as const;

const checkRead = /* @__PURE__ */ (() =>
  resultShape("stated-rate-check", {
    ...groundFields,
    match: word(MATCHES),
    budget: resultNumber,
    realization: optional(resultNumber),
    silent: optional(silentRead),
    direction: optional(word(["revenue", "financing-receipt", "financing-outlay", "net", "mixed"])),
    stated: resultNumber,
    decimals: whole(0, 1000),
    amountsRounded: flag,
    rate: partShape(numberOutcome),
    difference: optional(resultNumber),
  }))();

/**
 * Explains how a stated percentage relates to the amounts beside it: what they give, how that reads at the decimals of the
 * stated one, and what lies between the two.
 *
 * @term penjelasan pemeriksaan persentase
 * @param result - What {@link checkStatedRate} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such check.
 * @see No official source.
 * @example
 * ```ts
 * import { checkStatedRate, explainStatedRateCheck } from "sakip";
 *
 * const check = checkStatedRate({ budget: 300, realization: 100, stated: "33.33" });
 * explainStatedRateCheck(check).words?.en // => "it is the computed percentage, rounded"
 * ```
 */
export function explainStatedRateCheck(result: StatedRateCheck | Plain<StatedRateCheck>): Explanation {
  const [read] = readAll([checkRead, result, "result"]);
  const { match, stated, decimals, amountsRounded, findings, direction, silent } = read;
  const own = figure("stated", names.stated, stated, "percent");
  return explained({
    subject: "stated-rate-check",
    label: { id: "Kecocokan persentase tercantum", en: "Whether the stated percentage fits" },
    value: { word: match, words: matches[match] },
    inputs: [
      own,
      figure("decimals", names.decimals, exactOf(decimals)),
      answer("amounts-rounded", names.rounded, amountsRounded),
      direction && coded("direction", directionName, direction, "direction"),
      ...silentInputs(silent),
    ],
    findings,
    steps: rateNodes(read, own),
  });
}

/** What the amounts give, how that reads, and how far the stated percentage is from it. */
function rateNodes({ budget, realization, rate, decimals, difference }: Read<typeof checkRead>, stated: Figure) {
  const whole = figure("budget", budgetName, budget);
  const spent = realization && figure("realization", realizationName, realization);
  const { value, reason } = rate;
  const own = explained({
    subject: "rate",
    label: { id: "Persentase menurut jumlahnya", en: "What the amounts give" },
    value: value ?? null,
    unit: "percent",
    formula: value && spent && inPercent(spent, whole),
    inputs: [spent, whole],
    reason,
  });
  // No check gives a percentage of nothing; a copy of one that was changed since may.
  if (value === undefined || realization === undefined || difference === undefined || sign(budget) === 0) return [own];
  const rounding = { decimals, mode: "half-up" } as const;
  const printed = explained({
    subject: "printed",
    label: {
      id: "Persentase itu dengan banyak desimal yang tercantum",
      en: "The same at the decimals of the stated one",
    },
    value: roundExact(percentOf(realization, budget), rounding),
    unit: "percent",
    formula: roundedBy(step(0), [rounding]),
    rounding,
    steps: [own],
  });
  const gap = explained({
    subject: "difference",
    label: { id: "Selisih persentase tercantum", en: "Difference of the stated percentage" },
    value: difference,
    unit: "points",
    formula: minus(stated, step(0)),
    inputs: [stated],
    steps: [own],
  });
  return [own, printed, gap];
}

type Figure = ReturnType<typeof figure>;

const names = {
  stated: { id: "persentase tercantum", en: "stated percentage" },
  decimals: { id: "banyak desimalnya", en: "its decimals" },
  rounded: { id: "jumlahnya dibulatkan", en: "the amounts are rounded" },
};
const matches: Readonly<Record<(typeof MATCHES)[number], Bilingual>> = {
  rounded: { id: "sama dengan hasil hitung yang dibulatkan", en: "it is the computed percentage, rounded" },
  truncated: { id: "sama dengan hasil hitung yang dipotong", en: "it is the computed percentage, cut off" },
  fraction: {
    id: "hasil hitung yang ditulis sebagai pecahan dari satu",
    en: "it is the computed one as a part of one",
  },
  "rounded-amounts": {
    id: "mungkin cocok, karena jumlahnya sendiri dibulatkan",
    en: "it may fit, because the amounts themselves were rounded",
  },
  differs: { id: "berbeda dari hasil hitung", en: "it differs from the computed one" },
  "no-rate": { id: "jumlahnya tidak memberi persentase", en: "the amounts give no percentage" },
};
