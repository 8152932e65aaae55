export { type Citation, type CitationStatus, citationShape, citationStatuses } from "./citation.ts";
export { type Coverage, coverageOf } from "./coverage.ts";
export type { GivenFinding, Severity } from "./finding.ts";
export { findingShape } from "./finding-shape.ts";
export {
  type Computed,
  computed,
  type GivenOutcome,
  lacks,
  type NotComputable,
  notComputable,
  type Outcome,
} from "./outcome.ts";
export { type GivenReason, type GivenValue, outcomeShape, reasonShape } from "./outcome-shape.ts";
export { ownCopy, plainCopy } from "./own-copy.ts";
export { referred } from "./referred.ts";
export { statusWords } from "./status-words.ts";
export { type Plain, toPlain } from "./to-plain.ts";
