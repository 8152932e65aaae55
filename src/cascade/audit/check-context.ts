import type { Finding, Problem } from "../../core/index.ts";
import type { PerformanceAgreement } from "../agreement/index.ts";
import type { CodeScope } from "../code/index.ts";
import type { IndicatorIndex } from "../roll-up/index.ts";
import type { Cascade, CascadeLevel, Graph } from "../tree/index.ts";

/**
 * What a check may be told.
 *
 * @term pilihan pemeriksaan
 */
export interface CascadeCheckOptions {
  /** The year whose targets are compared; without it the one target, or the only year, that an indicator has. */
  readonly year?: number;
  /** Whose codes the plan holds: codes of the other are found. */
  readonly scope?: CodeScope;
  /** Levels on which a plan may end; those of {@link checkCascade} unless told. */
  readonly leafLevels?: readonly CascadeLevel[];
  /** Levels that need no indicator and no owner: vision, mission and critical success factor unless told. */
  readonly wordLevels?: readonly CascadeLevel[];
  /** Agreements to check against the plan as well: see {@link checkAgreements}. */
  readonly agreements?: readonly PerformanceAgreement[];
}

/** What every check works on: the cascade with its indexes, what was asked, and what was found so far. */
export interface CheckContext {
  readonly cascade: Cascade;
  readonly graph: Graph;
  readonly index: IndicatorIndex;
  readonly options: CascadeCheckOptions;
  readonly findings: Finding[];
  /** What is no number or no target at all: the call is refused. */
  readonly problems: Problem[];
}
