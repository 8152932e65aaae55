import { deepFreeze, problemAt, type Read, readAll, refuseIfAny } from "../../core/index.ts";
import { compare, type Exact, exactToDecimal, meanOf } from "../../number/index.ts";
import type { DatedRule, IkpaRules } from "../../regulation/index.ts";
import { type IkpaRevisionInput, ikpaRevisionInputShape } from "./ikpa-input-shape.ts";
import { givenRules, ikpaRulesOf } from "./ikpa-rules-of-year.ts";
import { type IkpaScore, type ReadRules, scored, unscored } from "./ikpa-score.ts";
import { notKnown } from "./rule-of-year.ts";
import { weakest } from "./weakest.ts";

/**
 * Scores revisions of the budget document as the IKPA does: a score per semester, or in 2022 and 2023 per quarter, and
 * their mean, which counts for no more than the cap of the rule. Which revisions count is for the caller to say.
 *
 * @term revisi DIPA
 * @param input - The numbers of revisions.
 * @param rules - The rules; unless told those of the year: {@link per5of2024Ikpa} or {@link per5of2022Ikpa}.
 * @returns The score; `raw` holds it before the cap, where the cap was applied.
 * @throws A {@link SakipError} with every problem: `no-regulation` for a year to which no rules apply, or for a number of
 * revisions whose score is not known (more than one a quarter in 2022 and 2023); `invalid-input`.
 * @see PER-5/PB/2024 and PER-5/PB/2022, as the treasury and its offices restate them; the scores are from one source, that
 * of 2022 and 2023 is inferred.
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
 * @example 2022 and 2023, per quarter, as far as it is known.
 * ```ts
 * import { ikpaRevision } from "sakip";
 *
 * const score = ikpaRevision({ year: 2023, quarters: [1, 1, 1, 1] });
 * score.status === "computed" && score.value // => "100"
 * score.basis.status // => "inferred"
 * ikpaRevision({ year: 2023, quarters: [1, 1, 3, 1] }) // => throws no-regulation
 * ```
 */
export function ikpaRevision(input: IkpaRevisionInput, rules?: DatedRule<IkpaRules>): IkpaScore {
  const [read, given] = readAll([ikpaRevisionInputShape, input], [givenRules, { rules }]);
  const rule = ikpaRulesOf(given, read.year);
  const { source, cap } = rule.value.revision;
  const { key, counts } = partsOf(read, rule);
  const scores = counts.map((count, i) => scoreOf(count, rule, [key, i]));
  const settled = {
    year: read.year,
    [key]: counts,
    ...(cap !== undefined && { cap: exactToDecimal(cap) }),
    findings: [],
    basis: weakest(source, rule.source),
  };
  if (scores.length === 0) return deepFreeze(unscored("revision", rule, "nothing-due", { ...settled, steps: [] }));
  const steps = scores.map((score, i) => ({ part: i + 1, value: exactToDecimal(score), types: [] }));
  const raw = meanOf(scores);
  if (cap === undefined || compare(raw, cap) <= 0)
    return deepFreeze(scored("revision", rule, raw, { ...settled, steps }));
  return deepFreeze(scored("revision", rule, cap, { ...settled, steps, raw }));
}

type Key = "semesters" | "quarters";

/** The revisions of the parts of the year in which the rule counts them. */
function partsOf(read: Read<typeof ikpaRevisionInputShape>, { label, value }: ReadRules) {
  const key: Key = value.revision.per === "quarter" ? "quarters" : "semesters";
  const counts = read[key];
  const other: Key = key === "quarters" ? "semesters" : "quarters";
  const words = { semesters: { en: "semester", id: "semester" }, quarters: { en: "quarter", id: "triwulan" } }[key];
  if (counts === undefined)
    refuseIfAny([
      problemAt("invalid-input", [other], read[other], {
        en: `\`${key}\`, because "${label.en}" counts revisions per ${words.en}`,
        id: `\`${key}\`, karena "${label.id}" menghitung revisi per ${words.id}`,
      }),
    ]);
  return { key, counts: counts ?? [] };
}

function scoreOf(count: number, rule: ReadRules, path: readonly [Key, number]): Exact {
  const band = rule.value.revision.scores.find(({ upTo }) => upTo === undefined || count <= upTo);
  return (
    band?.score ??
    notKnown(rule, path, count, { id: `nilai untuk ${count} revisi`, en: `the score of ${count} revisions` })
  );
}
