export type { SakipErrorCode } from "./error-code.ts";
export { formatPath, type Path, type Problem, problemAt } from "./problem.ts";
export { isSakipError, refuseIfAny, SakipError } from "./sakip-error.ts";
