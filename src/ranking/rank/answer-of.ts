import { type GivenOutcome, isKeyed, type Path, type Problem, readInto, valueUnder } from "../../core/index.ts";
import type { Averageable } from "../../indicator/index.ts";
import { type DecimalInput, type Exact, resultNumber } from "../../number/index.ts";

/** What a rule answers for an item: a number, or an outcome such as a summary has; null or nothing where there is none. */
type Answer = Averageable | undefined;

/** The exact value of an answer, or the reason why it has none; what is neither is added to the problems. */
export function valueOfAnswer(answer: Answer, problems: Problem[], ...at: Path): Exact | string {
  if (answer === null || answer === undefined) return "no-value";
  if (isOutcome(answer) && answer.status === "not-computable" && typeof answer.reason === "string")
    return answer.reason;
  return readInto(problems, resultNumber, givenOf(answer), at);
}

/** The number that an answer is, or has, as it was given. */
export function givenOf(answer: Answer): unknown {
  return isOutcome(answer) && answer.status === "computed" ? answer.value : answer;
}

/** Numbers and texts have no status. */
function isOutcome(answer: Answer): answer is GivenOutcome<DecimalInput> {
  return isKeyed(answer) && typeof valueUnder(answer, "status") === "string";
}
