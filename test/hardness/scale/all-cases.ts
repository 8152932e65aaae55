import type { Case } from "./case.ts";
import { agencyCases } from "./cases/agency.ts";
import { awardCases } from "./cases/award.ts";
import { budgetCases } from "./cases/budget.ts";
import { cascadeCases } from "./cases/cascade.ts";
import { evaluationCases } from "./cases/evaluation.ts";
import { explainCases } from "./cases/explain.ts";
import { forumCases } from "./cases/forum.ts";
import { indicatorCases } from "./cases/indicator.ts";
import { planningCases } from "./cases/planning.ts";
import { rankingCases } from "./cases/ranking.ts";
import { readingCases } from "./cases/reading.ts";
import { reportCases } from "./cases/report.ts";
import { textCases } from "./cases/texts.ts";

/** Every case, room by room. */
export const allCases: readonly Case[] = [
  ...indicatorCases,
  ...rankingCases,
  ...awardCases,
  ...forumCases,
  ...cascadeCases,
  ...budgetCases,
  ...agencyCases,
  ...evaluationCases,
  ...readingCases,
  ...textCases,
  ...planningCases,
  ...explainCases,
  ...reportCases,
];
