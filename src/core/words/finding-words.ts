import { agencyFindingWords } from "./data/finding/agency.ts";
import { awardFindingWords } from "./data/finding/award.ts";
import { budgetFindingWords } from "./data/finding/budget.ts";
import { cascadeFindingWords } from "./data/finding/cascade.ts";
import { evaluationFindingWords } from "./data/finding/evaluation.ts";
import { forumFindingWords } from "./data/finding/forum.ts";
import { indicatorFindingWords } from "./data/finding/indicator.ts";
import { planningFindingWords } from "./data/finding/planning.ts";
import { priorityFindingWords } from "./data/finding/priority.ts";
import { rankingFindingWords } from "./data/finding/ranking.ts";
import { readingFindingWords } from "./data/finding/reading.ts";
import { reportFindingWords } from "./data/finding/report.ts";
import { scaleFindingWords } from "./data/finding/scale.ts";

/** Every code of a finding, in words. */
export const findingWords = /* @__PURE__ */ (() => ({
  ...agencyFindingWords,
  ...awardFindingWords,
  ...budgetFindingWords,
  ...cascadeFindingWords,
  ...evaluationFindingWords,
  ...forumFindingWords,
  ...indicatorFindingWords,
  ...planningFindingWords,
  ...priorityFindingWords,
  ...rankingFindingWords,
  ...readingFindingWords,
  ...reportFindingWords,
  ...scaleFindingWords,
}))();

/**
 * The codes of every {@link GivenFinding} that the library can tell.
 *
 * @term kode temuan
 */
export type FindingCode = keyof typeof findingWords;
