import { deepFreeze } from "../../../core/index.ts";
import type { Explanation } from "../../tell/index.ts";

/** The explanation of a result as a step of another: by the name that it has there. */
export function nested(explanation: Explanation, subject: string, label = explanation.label): Explanation {
  return deepFreeze({ ...explanation, subject, label });
}
