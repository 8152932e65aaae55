import type { Bilingual } from "sakip";
import {
  awardEntryLayout,
  budgetLineLayout,
  cascadeLayout,
  indicatorLayout,
  type Layout,
  type Rows,
  worksheetLayout,
} from "sakip/reading";
import { absorptionSample } from "../samples/absorption.ts";
import { achievementSample } from "../samples/achievement.ts";
import { awardSample } from "../samples/award.ts";
import { cascadeSample } from "../samples/cascade.ts";
import { evaluationSample } from "../samples/evaluation.ts";
import { words } from "../words/words.ts";
import { absorption } from "./absorption.ts";
import absorptionCode from "./absorption.ts?code";
import { achievement } from "./achievement.ts";
import achievementCode from "./achievement.ts?code";
import { award } from "./award.ts";
import awardCode from "./award.ts?code";
import { cascade } from "./cascade.ts";
import cascadeCode from "./cascade.ts?code";
import { evaluation } from "./evaluation.ts";
import evaluationCode from "./evaluation.ts?code";
import type { Work } from "./job.ts";

/** A job as the page offers it. */
export interface Job {
  /** The end of its address, which says the language as well. */
  readonly address: Bilingual;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly layout: Layout;
  readonly sample: Rows;
  readonly work: Work;
  /** The file that does the work. */
  readonly code: string;
}

export const jobs: readonly [Job, ...Job[]] = [
  { ...words.cascade, layout: cascadeLayout, sample: cascadeSample, work: cascade, code: cascadeCode },
  {
    ...words.achievement,
    layout: indicatorLayout,
    sample: achievementSample,
    work: achievement,
    code: achievementCode,
  },
  { ...words.absorption, layout: budgetLineLayout, sample: absorptionSample, work: absorption, code: absorptionCode },
  { ...words.evaluation, layout: worksheetLayout, sample: evaluationSample, work: evaluation, code: evaluationCode },
  { ...words.award, layout: awardEntryLayout, sample: awardSample, work: award, code: awardCode },
];
