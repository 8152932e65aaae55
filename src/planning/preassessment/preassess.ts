import { deepFreeze, problemAt, readAll, SakipError, tell } from "../../core/index.ts";
import { type Exact, exactOf, exactToDecimal, subtract, sumOf } from "../../number/index.ts";
import {
  guideCriterion88of2021,
  letterShares88of2021,
  onSheet,
  type ProvedRegulation,
  permenpanrb88of2021,
  type RegulationInput,
  type RegulationPart,
  regulationIfGiven,
  regulationShape,
} from "../../regulation/index.ts";
import { preassessmentAssumption, preassessmentBasis } from "./data/preassessment-basis.ts";
import { isEvaluated } from "./is-evaluated.ts";
import { isMeasured } from "./is-measured.ts";
import { isReported } from "./is-reported.ts";
import { knownOf } from "./known.ts";
import { plansAreGood } from "./plans-are-good.ts";
import { plansExist } from "./plans-exist.ts";
import { openTo } from "./points-open.ts";
import type { CriterionVerdict, PreassessedCriterion, PreassessedPart, Preassessment } from "./preassessment.ts";
import { criterionNotMet } from "./preassessment-findings.ts";
import { type PreassessmentInput, preassessmentInputShape } from "./preassessment-input-shape.ts";
import { judgement } from "./verdict.ts";

const judges = /* @__PURE__ */ (() => ({
  ...plansExist,
  ...plansAreGood,
  ...isMeasured,
  ...isReported,
  ...isEvaluated,
}))();

/**
 * Goes through the criteria of PermenPANRB 88/2021 before anybody evaluates, and tells of each what the data of the agency
 * say: met, not met, or a person must look; with the evidence, and the points of the sub-component that hang on it.
 *
 * It is no evaluation: no score and no grade come out of it. Data show whether something is there; the quality of a criterion
 * stays the judgement of the evaluator. What was not told is never taken to be absent.
 *
 * @term penilaian awal
 * @param input - The agency, the year, and whatever is known: cascade, agreements, measurements, calendar and documents,
 * report, recommendations, evaluations, employees.
 * @param regulation - PermenPANRB 88/2021 on one of its sheets, or a variant of it; the national one unless told.
 * @throws A {@link SakipError} with every problem at once: `no-regulation` for a regulation that is no sheet of 88/2021,
 * and whatever the functions refuse that check the parts.
 * @see PermenPANRB 88/2021, Lampiran I, p. 33 and 35–36, read: one letter for a sub-component by how well the quality of its
 * criteria is met. Which data answer which criterion is ours.
 * @example
 * ```ts
 * import { preassess } from "sakip/planning";
 *
 * const { criteria, parts, counts, most } = preassess({
 *   agencyId: "dinkes",
 *   year: 2024,
 *   recommendations: [
 *     { id: "1", text: "Lengkapi definisi operasional", followUp: "done" },
 *     { id: "2", text: "Publikasikan laporan", followUp: "not-done" },
 *   ],
 * });
 * const followedUp = criteria.find(({ code }) => code === "4.c.1");
 * followedUp?.verdict // => "not-met"
 * followedUp?.evidence[0]?.en // => "1 of 2 recommendations was followed up."
 * const use = parts.find(({ code }) => code === "4.c");
 * `${use?.mostLetter}: ${use?.most} of ${use?.weight}` // => "B: 8.75 of 12.5"
 * followedUp?.atStake // => "3.75"
 * counts // => { met: 0, "not-met": 1, look: 79 }
 * most // => "96.25"
 * ```
 */
export function preassess(input: PreassessmentInput, regulation?: RegulationInput): Preassessment {
  const [read, given] = readAll([preassessmentInputShape, input], [regulationIfGiven, regulation, "regulation"]);
  const rule = ruleOf(given, read.sheet);
  const { sheet = "guide", answerScales, components, id } = rule.regulation;
  const known = knownOf(read);
  const looked = components.flatMap((component) =>
    component.parts.map((part) => {
      const verdicts = part.items.map((item) => {
        const code = guideCriterion88of2021(sheet, item.code);
        const judge = code === undefined ? undefined : judges[code];
        return { item, ...(judge?.(known) ?? judgement()) };
      });
      const count = (verdict: CriterionVerdict) => verdicts.filter((each) => each.verdict === verdict).length;
      const missed = count("not-met");
      const open = (notMet: number): Exact => openTo(part, answerScales, notMet).points;
      const most = open(missed);
      return {
        part: partOf(part, openTo(part, answerScales, missed), {
          met: count("met"),
          notMet: missed,
          look: count("look"),
        }),
        criteria: verdicts.map(({ item, verdict, because, needs, evidence }): PreassessedCriterion => {
          const other = verdict === "not-met" ? open(missed - 1) : open(missed + 1);
          const atStake = verdict === "not-met" ? subtract(other, most) : subtract(most, other);
          const { code, label, source } = item;
          const why = because === undefined ? {} : { because };
          return { code, label, verdict, ...why, needs, evidence, atStake: exactToDecimal(atStake), basis: source };
        }),
      };
    }),
  );
  const [parts, criteria] = [looked.map(({ part }) => part), looked.flatMap((each) => each.criteria)];
  const count = (verdict: CriterionVerdict) => criteria.filter((each) => each.verdict === verdict).length;
  return deepFreeze({
    kind: "preassessment",
    agencyId: read.agencyId,
    year: read.year,
    ...(read.asOf !== undefined && { asOf: read.asOf }),
    regulation: id,
    sheet,
    criteria,
    parts,
    counts: { met: count("met"), "not-met": count("not-met"), look: count("look") },
    most: exactToDecimal(sumOf(parts.map((each) => exactOf(each.most)))),
    lost: exactToDecimal(sumOf(parts.map((each) => exactOf(each.lost)))),
    letters: letterShares88of2021.source,
    assumption: preassessmentAssumption,
    basis: preassessmentBasis,
    findings: criteria
      .filter(({ verdict }) => verdict === "not-met")
      .map(({ code, label: criterion, evidence }) =>
        tell(criterionNotMet, { subject: read.agencyId }, { code, criterion, evidence }),
      ),
  });
}

function ruleOf(
  given: ProvedRegulation | undefined,
  sheet: "guide" | "institution" | "unit" | undefined,
): ProvedRegulation {
  if (given !== undefined && given.regulation.sheet === undefined)
    throw new SakipError([
      problemAt("no-regulation", ["regulation"], given.regulation.id, {
        en: "PermenPANRB 88/2021 on one of its sheets, or a variant of it",
        id: "PermenPANRB 88/2021 dengan salah satu lembarnya, atau variannya",
      }),
    ]);
  return onSheet(given ?? readAll([regulationShape, permenpanrb88of2021])[0], sheet, ["sheet"]);
}

function partOf(
  { code, label, weight }: RegulationPart,
  open: ReturnType<typeof openTo>,
  counts: Pick<PreassessedPart, "met" | "notMet" | "look">,
): PreassessedPart {
  return {
    code,
    label,
    weight,
    ...counts,
    mostLetter: open.letter,
    most: exactToDecimal(open.points),
    lost: exactToDecimal(subtract(exactOf(weight), open.points)),
  };
}
