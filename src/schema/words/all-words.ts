import { agencyWords } from "./data/agency.ts";
import { awardWords } from "./data/award.ts";
import { budgetWords } from "./data/budget.ts";
import { cascadeWords } from "./data/cascade.ts";
import { evaluationWords } from "./data/evaluation.ts";
import { forumWords } from "./data/forum.ts";
import { indicatorWords } from "./data/indicator.ts";
import { periodWords } from "./data/period.ts";
import { planningWords } from "./data/planning.ts";
import { priorityWords } from "./data/priority.ts";
import { rankingWords } from "./data/ranking.ts";
import { regulationWords } from "./data/regulation.ts";
import { scaleWords } from "./data/scale.ts";
import type { WordsByShape } from "./words-by-shape.ts";

/** What is said of every exported shape, of all rooms. */
export const allWords: WordsByShape = {
  ...agencyWords,
  ...awardWords,
  ...budgetWords,
  ...cascadeWords,
  ...evaluationWords,
  ...forumWords,
  ...indicatorWords,
  ...periodWords,
  ...planningWords,
  ...priorityWords,
  ...rankingWords,
  ...regulationWords,
  ...scaleWords,
};
