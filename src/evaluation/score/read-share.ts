import { checkKeys, type Path, type Problem, problemAt } from "../../core/index.ts";
import { compare, divide, type Exact, HUNDRED, multiply, readExact, requireExact, sign } from "../../number/index.ts";
import type { AnswerScale } from "../../regulation/index.ts";
import { bandIndex, type Scale } from "../../scale/index.ts";
import type { AnswerMethod } from "./evaluation.ts";

/** What stands for a whole sub-component: its part of the full mark, and how that was told. */
export interface WholeAnswer {
  readonly fraction: Exact;
  readonly method: AnswerMethod;
  readonly letter?: string;
  readonly share?: Exact;
}

/** Reads a share of criteria met and turns it into a letter by the table of the answer scale. */
export function readShare(scale: AnswerScale, given: object, path: Path, problems: Problem[]): WholeAnswer | undefined {
  const { met, of, evidence } = given as Readonly<Record<string, unknown>>;
  const before = problems.length;
  checkKeys(given, ["met", "of", "evidence"], path, problems);
  const top = readExact(met, [...path, "met"], problems);
  const bottom = readExact(of, [...path, "of"], problems);
  if (bottom !== undefined && sign(bottom) <= 0)
    problems.push(problemAt("out-of-range", [...path, "of"], of, "more than 0 criteria"));
  if (top !== undefined && bottom !== undefined && (sign(top) < 0 || compare(top, bottom) > 0))
    problems.push(problemAt("out-of-range", [...path, "met"], met, "from 0 to the number of criteria"));
  if (scale.shares === undefined)
    problems.push(problemAt("unknown-answer", path, given, `another answer: "${scale.id}" has no table of shares`));
  if (problems.length > before) return undefined;
  const share = multiply(divide(top as Exact, bottom as Exact), HUNDRED);
  const letter = letterOf(share, scale, scale.shares as Scale, evidence, [...path, "evidence"], problems);
  const answer = scale.answers.find(({ code }) => code === letter);
  return (
    answer && {
      fraction: divide(requireExact(answer.value), requireExact(scale.full)),
      method: "share",
      letter: answer.code,
      share,
    }
  );
}

function letterOf(
  share: Exact,
  { answers }: AnswerScale,
  shares: Scale,
  evidence: unknown,
  path: Path,
  problems: Problem[],
): string | undefined {
  const own = shares.bands[bandIndex(share, shares)]?.code;
  if (evidence === undefined) return own;
  const needing = answers.filter((answer) => answer.evidence !== undefined).map(({ code }) => code);
  if (typeof evidence !== "string" || !needing.includes(evidence)) {
    problems.push(
      problemAt("unknown-answer", path, evidence, `one of ${needing.join(", ")}, the answers that need evidence`),
    );
    return undefined;
  }
  if (compare(share, HUNDRED) === 0) return evidence;
  problems.push(
    problemAt("unknown-answer", path, evidence, "no evidence unless all criteria are met: it counts only then"),
  );
  return undefined;
}
