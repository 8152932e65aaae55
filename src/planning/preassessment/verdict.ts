import type { Bilingual } from "../../core/index.ts";
import type { CriterionVerdict, LookReason, PreassessedCriterion } from "./preassessment.ts";
import type { PreassessmentRead } from "./preassessment-input-shape.ts";

/** What the data say of a criterion. */
export type Verdict = Pick<PreassessedCriterion, "needs" | "evidence" | "because"> & {
  readonly verdict: CriterionVerdict;
};

/** A key of the input that can decide a criterion. */
export type NeedKey = Exclude<keyof PreassessmentRead, "agencyId" | "year" | "asOf" | "sheet">;

/** How the data of a call answer a criterion. */
export type Judge<K> = (known: K) => Verdict;

export function met(...evidence: readonly Bilingual[]): Verdict {
  return { verdict: "met", needs: [], evidence };
}

export function notMet(...evidence: readonly Bilingual[]): Verdict {
  return { verdict: "not-met", needs: [], evidence };
}

/** No data of this kind decide it; what was found helps the person who does. */
export function judgement(...evidence: readonly Bilingual[]): Verdict {
  return look("judgement", [], evidence);
}

/** Data that could decide it were not given. */
export function noData(...needs: readonly NeedKey[]): Verdict {
  return look("no-data", needs, []);
}

/** The data decide a part of it. */
export function partly(needs: readonly NeedKey[], ...evidence: readonly Bilingual[]): Verdict {
  return look("partly-known", needs, evidence);
}

function look(because: LookReason, needs: readonly NeedKey[], evidence: readonly Bilingual[]): Verdict {
  return { verdict: "look", because, needs, evidence };
}

/** At most so many names are told; the others are counted. */
const MOST = 5;

/** Names, one after the other. */
export function names(all: readonly string[]): Bilingual {
  const shown = all.slice(0, MOST).join(", ");
  const rest = all.length - MOST;
  return rest > 0
    ? { id: `${shown}, dan ${rest} lainnya`, en: `${shown}, and ${rest} more` }
    : { id: shown, en: shown };
}
