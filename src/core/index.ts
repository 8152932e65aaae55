export type { Bilingual, Locale } from "./bilingual.ts";
export { type Citation, type CitationStatus, checkCitation, citationStatuses } from "./citation.ts";
export { bilingualSchema, citationSchema, textSchema } from "./citation-schema.ts";
export { describe } from "./describe.ts";
export type { SakipErrorCode } from "./error-code.ts";
export type { Finding, Severity } from "./finding.ts";
export { deepFreeze, frozenCopy, isFrozenThrough, plainCopy } from "./freeze.ts";
export { type Computed, computed, type NotComputable, notComputable, type Outcome } from "./outcome.ts";
export { parseWith } from "./parse-with.ts";
export { formatPath, type Path, type Problem, problemAt } from "./problem.ts";
export { isSakipError, refuseIfAny, SakipError } from "./sakip-error.ts";
export {
  checkArray,
  checkBilingual,
  checkFunction,
  checkIterable,
  checkKeys,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
} from "./shape.ts";
