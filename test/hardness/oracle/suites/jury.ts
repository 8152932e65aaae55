import { type JuryReason, type JuryRules, judgeEntries, type Outcome, type Rubric } from "sakip";

type Criterion = readonly [weight: string, minimum: string, maximum: string];
type Sheet = readonly [stage: number, entry: number, judge: number, marks: readonly (string | null)[]];
interface Rules extends Pick<JuryRules, "quorum" | "combine" | "dropExtremes" | "rounding" | "normalize"> {
  readonly judgeWeights?: readonly (readonly [number, string])[];
  readonly conflicts?: readonly (readonly [number, number])[];
  readonly adjustments?: readonly (readonly [number, number | null, string])[];
}
type Case = readonly [readonly (readonly [string, readonly Criterion[]])[], readonly Sheet[], Rules];

const label = { id: "-", en: "-" };
const told = (outcome: Outcome<unknown, JuryReason>) =>
  outcome.status === "computed" ? outcome.value : outcome.reason;

/** What a jury of numbered judges, entries and stages comes to. */
export function judged([stages, sheets, rules]: Case) {
  const rubric: Rubric = {
    id: "r",
    stages: stages.map(([weight, criteria], stage) => ({
      ...{ id: `${stage}`, label, weight },
      criteria: criteria.map(([points, minimum, maximum], i) => ({
        key: `${i}`,
        label,
        weight: points,
        minimum,
        maximum,
      })),
    })),
  };
  const { judgeWeights, conflicts, adjustments, ...plain } = rules;
  return judgeEntries(
    sheets.map(([stage, entry, judge, marks]) => ({
      ...{ stageId: `${stage}`, entryId: `${entry}`, judgeId: `${judge}` },
      marks: Object.fromEntries(marks.map((mark, i) => [`${i}`, mark])),
    })),
    rubric,
    {
      ...plain,
      ...(judgeWeights && { judgeWeights: judgeWeights.map(([judge, weight]) => ({ judgeId: `${judge}`, weight })) }),
      ...(conflicts && {
        conflicts: conflicts.map(([judge, entry]) => ({ judgeId: `${judge}`, entryId: `${entry}` })),
      }),
      ...(adjustments && {
        adjustments: adjustments.map(([entry, stage, points]) => ({
          ...{ entryId: `${entry}`, points },
          ...(stage !== null && { stageId: `${stage}` }),
        })),
      }),
    },
  );
}

export function jury(input: Case): unknown {
  return judged(input).scores.map(({ entryId, score, stages }) => [
    Number(entryId),
    told(score),
    stages.map((stage) => told(stage.score)),
  ]);
}

/** One stage of one criterion, whose points are its marks. */
export function levelling(sheets: readonly (readonly [number, number, string])[]): unknown {
  const marks = sheets.map(([entry, judge, mark]): Sheet => [0, entry, judge, [mark]]);
  const { scores, leniency, findings } = judged([[["1", [["100", "0", "100"]]]], marks, { normalize: "judge-mean" }]);
  return [
    scores.map(({ entryId, score }) => [Number(entryId), told(score)]),
    leniency.map(({ judgeId, points }) => [Number(judgeId), points]).sort(([a], [b]) => Number(a) - Number(b)),
    findings.some(({ code }) => code === "panels-not-connected"),
  ];
}
