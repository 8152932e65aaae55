import type { Bilingual } from "../../../core/index.ts";
import type { OutOfReach } from "../early-warning.ts";

/** Why a target cannot be reached any more, as a part of a sentence. */
export const outOfReachWords: Readonly<Record<OutOfReach, Bilingual>> = {
  "no-time-left": { id: "tidak ada waktu tersisa", en: "no time is left" },
  "already-passed": { id: "batas atasnya sudah terlampaui", en: "its upper limit has been passed" },
  "beyond-possible": {
    id: "setiap periode yang tersisa harus membawa lebih dari yang mungkin",
    en: "each period that is left would have to show more than it can",
  },
  "beyond-assumed-pace": {
    id: "laju yang diperlukan melampaui laju yang dianggap mungkin",
    en: "the pace that is needed is beyond the pace held possible",
  },
};
