import type { Bilingual } from "../../../core/index.ts";
import { dayFact, type IsoDate, type Period, periodFact } from "../../../period/index.ts";
import { type ExplainedInput, worded } from "../../formula/index.ts";
import { asOfName, periodName } from "./names.ts";

/** A period as an input. */
export function periodInput(period: Period, key = "period", label: Bilingual = periodName): ExplainedInput {
  const words = periodFact.print(period);
  return worded(key, label, words.en, words);
}

/** A day as an input. */
export function dayInput(day: IsoDate, key = "as-of", label: Bilingual = asOfName): ExplainedInput {
  return worded(key, label, day, dayFact.print(day));
}
