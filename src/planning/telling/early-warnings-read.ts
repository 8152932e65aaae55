import { type Bilingual, bilingualShape, list, optional, type Read, text, word } from "../../core/index.ts";
import { numberOutcome, partShape } from "../../explain/index.ts";
import { resultNumber } from "../../number/index.ts";
import { isoDate, periodShape } from "../../period/index.ts";
import type { EarlyStanding, OutOfReach } from "../warning/index.ts";
import { resultOf } from "./reads.ts";

const STANDINGS = ["reached", "on-track", "must-speed-up", "must-slow-down", "out-of-reach"] as const;
const REASONS = ["no-time-left", "already-passed", "beyond-possible", "beyond-assumed-pace"] as const;

const warningRead = /* @__PURE__ */ (() =>
  partShape({
    status: word(["computed", "not-computable"]),
    value: optional(word(STANDINGS)),
    reason: optional(text),
    id: text,
    of: word(["indicator", "absorption"]),
    because: optional(word(REASONS)),
    target: optional(resultNumber),
    reached: optional(resultNumber),
    remaining: optional(resultNumber),
    pace: optional(
      partShape({
        soFar: resultNumber,
        needed: optional(resultNumber),
        times: optional(partShape(numberOutcome)),
        over: resultNumber,
        left: resultNumber,
      }),
    ),
    unreported: list(periodShape),
  }))();

/** What is read of early warnings. */
export const warningsRead = /* @__PURE__ */ (() =>
  resultOf("early-warnings", {
    asOf: isoDate,
    mostTimes: optional(resultNumber),
    assumptions: list(bilingualShape),
    warnings: list(warningRead),
  }))();

export type WarningRead = Read<typeof warningRead>;

/** Where a target stands, in words. */
export const standings: Readonly<Record<EarlyStanding, Bilingual>> = {
  reached: { id: "sudah tercapai", en: "is reached" },
  "on-track": { id: "sesuai laju", en: "is on track" },
  "must-speed-up": { id: "harus dipercepat", en: "must go faster" },
  "must-slow-down": { id: "harus diperlambat", en: "must go slower" },
  "out-of-reach": { id: "tidak terkejar lagi", en: "is out of reach" },
};
/** Why a target cannot be reached any more, in words. */
export const reasons: Readonly<Record<OutOfReach, Bilingual>> = {
  "no-time-left": { id: "Tidak ada periode yang tersisa.", en: "No period is left." },
  "already-passed": {
    id: "Jumlah yang seharusnya tetap di bawah target sudah melampauinya.",
    en: "What is to stay below its target has passed it.",
  },
  "beyond-possible": {
    id: "Diperlukan lebih dari yang mungkin dalam satu periode.",
    en: "More is needed than a period can show.",
  },
  "beyond-assumed-pace": {
    id: "Diperlukan lebih dari laju yang dianggap mungkin.",
    en: "More is needed than the pace that is held possible.",
  },
};
