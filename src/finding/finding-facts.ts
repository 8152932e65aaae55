import type { AgencyFacts } from "./data/agency.ts";
import type { AwardFacts } from "./data/award.ts";
import type { BudgetFacts } from "./data/budget.ts";
import type { CascadeFacts } from "./data/cascade.ts";
import type { EvaluationFacts } from "./data/evaluation.ts";
import type { ForumFacts } from "./data/forum.ts";
import type { IndicatorFacts } from "./data/indicator.ts";
import type { PlanningFacts } from "./data/planning.ts";
import type { PriorityFacts } from "./data/priority.ts";
import type { RankingFacts } from "./data/ranking.ts";
import type { ReadingFacts } from "./data/reading.ts";
import type { ReportFacts } from "./data/report.ts";

/**
 * The facts of every {@link Finding}, by its code: what its `details` hold.
 *
 * @term fakta temuan
 */
export interface FindingFacts
  extends AgencyFacts,
    AwardFacts,
    BudgetFacts,
    CascadeFacts,
    EvaluationFacts,
    ForumFacts,
    IndicatorFacts,
    PlanningFacts,
    PriorityFacts,
    RankingFacts,
    ReadingFacts,
    ReportFacts {}
