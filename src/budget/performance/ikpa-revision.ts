import {
  checkArray,
  checkObject,
  checkWhole,
  deepFreeze,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { compare, type Exact, exactToDecimal, readExact } from "../../number/index.ts";
import { type IkpaRules, ikpaRules2024, type RevisionRule } from "../../regulation/index.ts";
import { checkIkpaRules } from "../plan/index.ts";
import type { IkpaRevisionInput } from "./ikpa-input.ts";
import { checkYearOf, type IkpaScore, meanOf, scored, unscored } from "./ikpa-score.ts";

/**
 * Scores revisions of the budget document as the IKPA does: a score per semester, and their mean, which counts for no
 * more than the cap of the rule. Which revisions count is for the caller to say.
 *
 * @term revisi DIPA
 * @param input - The numbers of revisions.
 * @param rules - The rules; {@link ikpaRules2024} unless told.
 * @returns The score; `raw` holds it before the cap, where the cap was applied.
 * @throws A {@link SakipError} with every problem: `no-regulation`, `invalid-input`.
 * @see PER-5/PB/2024, as one secondary source restates it.
 * @example
 * ```ts
 * import { ikpaRevision } from "sakip";
 *
 * const score = ikpaRevision({ year: 2024, semesters: [2, 3] });
 * score.status === "computed" && score.value // => "75"
 * const rare = ikpaRevision({ year: 2024, semesters: [0, 1] });
 * rare.status === "computed" && rare.value // => "100"
 * rare.raw // => "110"
 * ```
 */
export function ikpaRevision(input: IkpaRevisionInput, rules: IkpaRules = ikpaRules2024): IkpaScore {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems) || !checkArray(input["semesters"], ["semesters"], problems))
    refuseIfAny(problems);
  const { year, semesters } = input as IkpaRevisionInput;
  checkIkpaRules(rules, problems);
  refuseIfAny(problems);
  checkYearOf(rules, year, problems);
  for (const [i, count] of semesters.entries()) checkWhole(count, 0, 1000, ["semesters", i], problems);
  if (semesters.length > 2) problems.push(problemAt("invalid-input", ["semesters"], semesters, "one or two semesters"));
  refuseIfAny(problems);
  if (semesters.length === 0)
    return deepFreeze(unscored("revision", rules, "nothing-due", { steps: [], findings: [] }));
  const scores = semesters.map((count) => scoreOf(rules.revision, count));
  const steps = scores.map((score, i) => ({ part: i + 1, value: exactToDecimal(score), types: [] }));
  const raw = meanOf(scores);
  const cap = readExact(rules.revision.cap, [], []) as Exact;
  const isCapped = compare(raw, cap) > 0;
  const settled = { steps, findings: [], ...(isCapped && { raw }) };
  return deepFreeze(scored("revision", rules, isCapped ? cap : raw, settled));
}

function scoreOf({ scores }: RevisionRule, count: number): Exact {
  const band = scores.find(({ upTo }) => upTo === undefined || count <= upTo);
  return readExact(band?.score, [], []) as Exact;
}
