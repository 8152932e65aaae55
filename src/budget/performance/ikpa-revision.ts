import { deepFreeze, readAll } from "../../core/index.ts";
import { atMost, compare, exactToDecimal, meanOf } from "../../number/index.ts";
import { type DatedRule, type IkpaRules, ikpaRules2024, ikpaRulesShape } from "../../regulation/index.ts";
import { type IkpaRevisionInput, ikpaRevisionInputShape } from "./ikpa-input-shape.ts";
import { type IkpaScore, scored, unscored } from "./ikpa-score.ts";
import { ruleOfYear } from "./rule-of-year.ts";

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
export function ikpaRevision(input: IkpaRevisionInput, rules: DatedRule<IkpaRules> = ikpaRules2024): IkpaScore {
  const [{ year, semesters }, read] = readAll([ikpaRevisionInputShape, input], [ikpaRulesShape, rules, "rules"]);
  const rule = ruleOfYear([read], year);
  const { scores: bands, cap } = rule.value.revision;
  const scores = semesters.flatMap(
    (count) => bands.find(({ upTo }) => upTo === undefined || count <= upTo)?.score ?? [],
  );
  if (scores.length === 0) return deepFreeze(unscored("revision", rule, "nothing-due", { steps: [], findings: [] }));
  const steps = scores.map((score, i) => ({ part: i + 1, value: exactToDecimal(score), types: [] }));
  const raw = meanOf(scores);
  const settled = { steps, findings: [], ...(compare(raw, cap) > 0 && { raw }) };
  return deepFreeze(scored("revision", rule, atMost(raw, cap), settled));
}
