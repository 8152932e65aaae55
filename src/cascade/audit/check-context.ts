import { type Given, kept, list, object, optional, type Read, type Shape, series, word } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { fiscalYear } from "../../period/index.ts";
import { performanceAgreementShape } from "../agreement/index.ts";
import type { CodeScope } from "../code/index.ts";
import type { IndicatorIndex, Standings } from "../roll-up/index.ts";
import { type Cascade, cascadeLevelShape, type Graph } from "../tree/index.ts";

const SCOPES: readonly CodeScope[] = ["province", "regency"];

const cascadeCheckOptionsFields = /* @__PURE__ */ (() =>
  object({
    /** The year whose targets are compared; without it the one target, or the only year, that an indicator has. */
    year: optional(fiscalYear),
    /** Whose codes the plan holds: codes of the other are found. */
    scope: optional(word(SCOPES)),
    /** Levels on which a plan may end; those of {@link checkCascade} unless told. */
    leafLevels: optional(list(cascadeLevelShape)),
    /** Levels that need no indicator and no owner: vision, mission and critical success factor unless told. */
    wordLevels: optional(list(cascadeLevelShape)),
    /** Levels that a plan need not have between two others: mission and echelon I unless told. */
    optionalLevels: optional(list(cascadeLevelShape)),
    /** Agreements to check against the plan as well: see {@link checkAgreements}. */
    agreements: optional(series(kept(performanceAgreementShape))),
  }))();

/**
 * What a check may be told.
 *
 * @term pilihan pemeriksaan
 */
export interface CascadeCheckOptions extends Given<typeof cascadeCheckOptionsFields> {}

/** The shape of {@link CascadeCheckOptions}. */
export const cascadeCheckOptionsShape: Shape<
  CascadeCheckOptions,
  Read<typeof cascadeCheckOptionsFields>
> = cascadeCheckOptionsFields;

/** What every check works on: the cascade with its indexes, what was asked, and what was found so far. */
export interface CheckContext {
  readonly cascade: Cascade;
  readonly graph: Graph;
  readonly index: IndicatorIndex;
  readonly standings: Standings;
  readonly options: Read<typeof cascadeCheckOptionsFields>;
  readonly findings: Finding[];
}
