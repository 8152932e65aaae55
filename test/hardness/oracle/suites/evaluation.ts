import {
  type Evaluation,
  type PartAnswer,
  permenpanrb12of2015,
  permenpanrb88of2021,
  scoreWorksheet,
  type Worksheet,
} from "sakip";

type Answers = readonly (readonly PartAnswer[])[];

/** The answers stand in the order of the regulation. */
function told(answers: Answers, regulation: typeof permenpanrb88of2021, evaluationYear: number): Evaluation {
  const keyed = regulation.components.map(({ key, parts }, i) => [
    key,
    Object.fromEntries(parts.map((part, j) => [part.key, answers[i]?.[j]])),
  ]);
  return scoreWorksheet({ evaluationYear, answers: Object.fromEntries(keyed) } as Worksheet);
}

const figures = ({ exactTotal, total, grade, components, findings }: Evaluation) => [
  exactTotal,
  total,
  grade.code,
  findings.some(({ code }) => code === "grade-depends-on-rounding"),
  components.map(({ value }) => value),
];

export const worksheet88 = (answers: Answers): Evaluation => told(answers, permenpanrb88of2021, 2024);

export function evaluation88(answers: Answers): unknown {
  const evaluation = worksheet88(answers);
  return [...figures(evaluation), evaluation.components.flatMap(({ parts }) => parts.map(({ value }) => value))];
}

export function evaluation12(answers: Answers): unknown {
  return figures(told(answers, permenpanrb12of2015, 2019));
}
