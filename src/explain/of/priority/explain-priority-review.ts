import {
  bilingualShape,
  either,
  list,
  measureWords,
  optional,
  type Plain,
  priorityWords,
  type Read,
  readAll,
  text,
  whole,
  word,
} from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import type { PriorityReview } from "../../../priority/index.ts";
import { type ExplainedInput, ruledWord, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { explainAbsorption } from "../budget/explain-absorption.ts";
import { explainPlanComparison } from "../budget/explain-plan-comparison.ts";
import { explainRequiredPace } from "../budget/explain-required-pace.ts";
import { explainAverageAchievement } from "../indicator/explain-average-achievement.ts";
import { countOfAll } from "../shared/count-of.ts";
import { dayInput } from "../shared/dates.ts";
import { copiedResult, groundFields, partShape, resultShape } from "../shared/fields.ts";
import { counted, listed, listedWords } from "../shared/listed.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();
const MEASURES = [
  "achievement",
  "coverage",
  "absorption",
  "absorption-gap",
  "open-obstacles",
  "overdue-promises",
  "longest-open",
] as const;

const reviewRead = /* @__PURE__ */ (() =>
  resultShape("priority-review", {
    ...groundFields,
    asOf: isoDate,
    programmes: list(
      partShape({
        ...groundFields,
        id: text,
        title: either([text, bilingualShape], (title) => (typeof title === "string" ? text : bilingualShape)),
        leadAgencyId: text,
        agencyIds: list(text),
        obstacles: optional(partShape({ open: count, overdue: count, longest: optional(count), ids: list(text) })),
        status: word(["on-track", "at-risk", "behind", "no-data"]),
        clause: partShape({ id: text, label: bilingualShape }),
        undecided: list(word(MEASURES)),
      }),
    ),
    otherObstacles: list(text),
  }))();

type StandingRead = Read<typeof reviewRead>["programmes"][number];

/**
 * Explains where the priority programmes stand: of each the clause that gave its status, and the achievement, the spending,
 * the pace and the obstacles that it looked at.
 *
 * @term penjelasan tinjauan program prioritas
 * @param result - What {@link reviewPriorities} gave, or its plain copy.
 * @returns How many programmes there are, with a step for each.
 * @throws A {@link SakipError} `invalid-input` for what is no review.
 * @see No official source.
 * @example
 * ```ts
 * import { explainPriorityReview, reviewPriorities } from "sakip";
 *
 * const review = reviewPriorities(
 *   [{ id: "p1", title: "Desa wisata", leadAgencyId: "disparta", agencyIds: [] }],
 *   { asOf: "2025-06-30" },
 * );
 * explainPriorityReview(review).steps.map(({ label, words }) => [label.id, words?.id])
 * // => [["Program “Desa wisata”", "tanpa data"]]
 * ```
 */
export function explainPriorityReview(result: PriorityReview | Plain<PriorityReview>): Explanation {
  const copy = copiedResult(reviewRead, result);
  const [{ asOf, programmes, otherObstacles, basis, findings }] = readAll([reviewRead, copy, "result"]);
  const steps = programmes.map((read, at) => programmeNode(read, copy.programmes[at]));
  return explained({
    subject: "priority-review",
    label: { id: "Program prioritas yang ditinjau", en: "Priority programmes that were reviewed" },
    value: exactOf(steps.length),
    unit: "programmes",
    formula: countOfAll(steps),
    inputs: [dayInput(asOf), listed("other-obstacles", names.otherObstacles, otherObstacles)],
    basis,
    findings,
    steps,
  });
}

type Standing = (PriorityReview | Plain<PriorityReview>)["programmes"][number] | undefined;

function programmeNode(read: StandingRead, own: Standing): Explanation {
  const { id, title, leadAgencyId, agencyIds, status, clause, undecided, findings } = read;
  const name = typeof title === "string" ? { id: title, en: title } : title;
  return explained({
    subject: `programme:${id}`,
    label: { id: `Program “${name.id}”`, en: `Programme “${name.en}”` },
    value: { word: status, words: priorityWords[status] },
    inputs: [
      worded("lead", names.lead, leadAgencyId),
      listed("agencies", names.agencies, agencyIds),
      ruledWord("clause", names.clause, clause.id, quoted(clause.label)),
      listedWords(
        "undecided",
        names.undecided,
        undecided.map((measure) => measureWords[measure]),
      ),
      ...obstacleInputs(read),
    ],
    findings,
    steps: own === undefined ? [] : partNodes(own),
  });
}

/** The results that the status rests on, each with its own explanation. */
function partNodes({ achievement, absorption, comparison, pace }: NonNullable<Standing>): Explanation[] {
  return [
    explainAverageAchievement(achievement),
    ...(comparison === undefined ? (absorption === undefined ? [] : [explainAbsorption(absorption)]) : []),
    ...(comparison === undefined ? [] : [explainPlanComparison(comparison)]),
    ...(pace === undefined ? [] : [explainRequiredPace(pace)]),
  ];
}

function obstacleInputs({ obstacles }: StandingRead): ExplainedInput[] {
  if (obstacles === undefined) return [];
  const { open, overdue, longest, ids } = obstacles;
  return [
    counted("open", names.open, open),
    counted("overdue", names.overdue, overdue),
    longest === undefined ? undefined : counted("longest", names.longest, longest, "days"),
    listed("obstacles", names.obstacles, ids),
  ].filter((each) => each !== undefined);
}

const quoted = ({ id, en }: { readonly id: string; readonly en: string }) => ({ id: `“${id}”`, en: `“${en}”` });

const names = {
  lead: { id: "dipimpin oleh", en: "led by" },
  agencies: { id: "perangkat daerah yang terlibat", en: "agencies that take part" },
  clause: { id: "statusnya ditentukan oleh ketentuan", en: "its status was given by the clause" },
  undecided: { id: "tidak diketahui", en: "not known" },
  open: { id: "kendala terbuka", en: "open obstacles" },
  overdue: { id: "janji yang terlewat", en: "overdue promises" },
  longest: { id: "umur kendala tertua", en: "age of the oldest obstacle" },
  obstacles: { id: "yaitu", en: "namely" },
  otherObstacles: { id: "kendala terbuka tanpa program", en: "open obstacles without a programme" },
};
