import { type Accepted, isAccepted, lives } from "./accepted.ts";
import { isText, type Judged, type Mutant, type Verdict } from "./mutant.ts";
import { holdsSentences } from "./rooms.ts";

/** What of a room counts: without texts, and without mutants that change no result or with which nothing loads. */
export interface Score {
  readonly mutants: number;
  /** How many of them a test catches, in percent with one decimal place. */
  readonly score: number;
  readonly accepted: number;
}

export function scoreOf(judged: readonly Judged[], accepted: readonly Accepted[]): Score {
  const loadable = judged.filter((mutant) => mutant.verdict !== "unloadable" && !isAboutTexts(mutant));
  const counted = loadable.filter((mutant) => !isAccepted(mutant, accepted));
  return { mutants: counted.length, score: caught(counted), accepted: loadable.length - counted.length };
}

export const isAboutTexts = (mutant: Mutant): boolean => isText(mutant) || holdsSentences(mutant.file);

export const countOf = (judged: readonly Judged[], verdict: Verdict): number =>
  judged.filter((mutant) => mutant.verdict === verdict).length;

/** Rounded down: 95 is not said of what is less. */
function caught(mutants: readonly Judged[]): number {
  const alive = mutants.filter(lives).length;
  return mutants.length === 0 ? 100 : Math.floor(((mutants.length - alive) / mutants.length) * 1000) / 10;
}
