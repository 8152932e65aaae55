import { type Accepted, isAccepted, lives } from "./accepted.ts";
import { isText, type Judged, type Mutant, type Verdict } from "./mutant.ts";
import { holdsSentences } from "./rooms.ts";

export interface Score {
  /** Mutants that count: the library loads with them, and nothing says that they change no result. */
  readonly mutants: number;
  /** How many of them a test catches, in percent with one decimal place, with and without texts. */
  readonly score: number;
  readonly scoreWithoutTexts: number;
  readonly accepted: number;
}

export function scoreOf(judged: readonly Judged[], accepted: readonly Accepted[]): Score {
  const loadable = judged.filter(({ verdict }) => verdict !== "unloadable");
  const counted = loadable.filter((mutant) => !isAccepted(mutant, accepted));
  return {
    mutants: counted.length,
    score: caught(counted),
    scoreWithoutTexts: caught(counted.filter((mutant) => !isAboutTexts(mutant))),
    accepted: loadable.length - counted.length,
  };
}

export const isAboutTexts = (mutant: Mutant): boolean => isText(mutant) || holdsSentences(mutant.file);

export const countOf = (judged: readonly Judged[], verdict: Verdict): number =>
  judged.filter((mutant) => mutant.verdict === verdict).length;

/** Rounded down: 95 is not said of what is less. */
function caught(mutants: readonly Judged[]): number {
  const alive = mutants.filter(lives).length;
  return mutants.length === 0 ? 100 : Math.floor(((mutants.length - alive) / mutants.length) * 1000) / 10;
}
