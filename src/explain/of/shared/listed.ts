import type { Bilingual } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { type Period, periodFact } from "../../../period/index.ts";
import { type ExplainedInput, figure, worded } from "../../formula/index.ts";

/** Names of the caller's own, one after the other; no input where there are none. */
export function listed(key: string, label: Bilingual, names: readonly string[]): ExplainedInput | undefined {
  return names.length === 0 ? undefined : worded(key, label, names.join(", "));
}

/** Words of ours, one after the other; no input where there are none. */
export function listedWords(key: string, label: Bilingual, words: readonly Bilingual[]): ExplainedInput | undefined {
  if (words.length === 0) return undefined;
  const joined = { id: words.map(({ id }) => id).join(", "), en: words.map(({ en }) => en).join(", ") };
  return worded(key, label, joined.en, joined);
}

/** Periods, one after the other; no input where there are none. */
export function listedPeriods(key: string, label: Bilingual, periods: readonly Period[]): ExplainedInput | undefined {
  return listedWords(key, label, periods.map(periodFact.print));
}

/** How many of something. */
export function counted(key: string, label: Bilingual, count: number, unit?: string): ExplainedInput {
  return figure(key, label, exactOf(count), unit);
}

/** Whether something is so: a question, and its answer behind a colon. */
export function answer(key: string, { id, en }: Bilingual, isSo: boolean): ExplainedInput {
  const label = { id: `${id}:`, en: `${en}:` };
  return worded(key, label, String(isSo), isSo ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" });
}
