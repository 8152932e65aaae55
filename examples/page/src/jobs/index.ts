import type { Bilingual } from "sakip";
import {
  awardEntryLayout,
  budgetLineLayout,
  cascadeLayout,
  indicatorLayout,
  jurySheetLayout,
  type Layout,
  type Rows,
  worksheetLayout,
} from "sakip/reading";
import { absorptionSample } from "../samples/absorption.ts";
import { achievementSample } from "../samples/achievement.ts";
import { awardSample } from "../samples/award.ts";
import { cascadeSample } from "../samples/cascade.ts";
import { evaluationSample } from "../samples/evaluation.ts";
import { jurySample } from "../samples/jury.ts";
import { type Word, words } from "../words/words.ts";
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
import juryCode from "./jury.ts?code";
import rubricCode from "./rubric.ts?code";

/** A job as the page offers it. */
export interface Job {
  /** The end of its address, which says the language as well. */
  readonly address: Bilingual;
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** What its sheets are read by. */
  readonly layouts: readonly Layout[];
  readonly sample: Rows;
  /** A second sample, where sheets come in two kinds, and what its button says. */
  readonly other?: { readonly word: Word; readonly rows: Rows };
  readonly work: Work;
  /** The file that does the work, or the files. */
  readonly code: string;
}

export const jobs: readonly [Job, ...Job[]] = [
  { ...words.cascade, layouts: [cascadeLayout], sample: cascadeSample, work: cascade, code: cascadeCode },
  {
    ...words.achievement,
    layouts: [indicatorLayout],
    sample: achievementSample,
    work: achievement,
    code: achievementCode,
  },
  {
    ...words.absorption,
    layouts: [budgetLineLayout],
    sample: absorptionSample,
    work: absorption,
    code: absorptionCode,
  },
  { ...words.evaluation, layouts: [worksheetLayout], sample: evaluationSample, work: evaluation, code: evaluationCode },
  {
    ...words.award,
    layouts: [awardEntryLayout, jurySheetLayout],
    sample: awardSample,
    other: { word: "tryJury", rows: jurySample },
    work: award,
    code: [awardCode, juryCode, rubricCode].join("\n"),
  },
];
