import { defineRegulation, type RegulationInput, scoreWorksheet } from "sakip";

const source = { title: "Aturan uji", status: "convention" } as const;
const label = { id: "x", en: "x" };

interface Made {
  /** The letters and what they are worth, of 100. */
  readonly letters: Readonly<Record<string, number>>;
  /** The total from which the better grade begins. */
  readonly from: number;
  readonly rounding?: Omit<RegulationInput["rounding"], "source">;
}

interface Question {
  readonly weight: number;
  /** The questions it rests on, by their places. */
  readonly of?: readonly number[];
  readonly take?: "mean" | "highest";
}

type Component = RegulationInput["components"][number];

function made({ letters, from, rounding }: Made, components: readonly Component[]) {
  const whole = components.reduce((sum, { weight }) => sum + Number(weight), 0);
  return defineRegulation({
    id: "made",
    label,
    since: 2020,
    completeness: "complete",
    open: [],
    source,
    scale: {
      id: "made",
      source,
      bands: [
        { code: "low", label, from: 0, below: from },
        { code: "high", label, from, upTo: whole },
      ],
    },
    rounding: { ...rounding, source },
    report: { total: label, grade: label },
    answerScales: [{ id: "letters", answers: Object.entries(letters).map(([code, value]) => ({ code, value })) }],
    components,
  });
}

/** A regulation of components of one sub-component each, judged by a letter: `1.a`, `2.a` and so on. */
export function judgedRule(weights: readonly number[], rule: Made) {
  return made(
    rule,
    weights.map((weight, i) => ({
      key: `c${i + 1}`,
      code: `${i + 1}`,
      label,
      weight,
      parts: [{ key: "p", code: `${i + 1}.a`, label, weight, method: "judged", answers: "letters", items: [] }],
    })),
  );
}

/** The evaluation of letters under such a regulation. */
export function judged(letters: readonly string[], rule: ReturnType<typeof judgedRule>) {
  const answers = Object.fromEntries(letters.map((letter, i) => [`c${i + 1}`, { p: letter }]));
  return scoreWorksheet({ agencyId: "opd", evaluationYear: 2024, answers }, rule);
}

/** A regulation of one sub-component whose questions `q0`, `q1` and so on are added up. */
export function askedRule(questions: readonly Question[], rule: Made) {
  const weight = questions.reduce((sum, each) => sum + each.weight, 0);
  const items = questions.map(({ weight: own, of = [], take = "mean" }, i) => ({
    key: `${i}`,
    code: `q${i}`,
    label,
    weight: own,
    ...(of.length > 0 && { limits: [{ of: of.map((other) => `q${other}`), take }] }),
  }));
  const part = { key: "p", code: "1.a", label, weight, method: "sum" as const, answers: "letters", items };
  return made(rule, [{ key: "c", code: "1", label, weight, parts: [part] }]);
}

/** The evaluation of answers under such a regulation. */
export function asked(answers: readonly string[], rule: ReturnType<typeof askedRule>) {
  return scoreWorksheet({ agencyId: "opd", evaluationYear: 2024, answers: { c: { p: answers } } }, rule);
}

/** Sets of upgrades as text: `1.a C A`. */
export const inWords = (set: readonly { readonly code: string; readonly from: string; readonly to: string }[]) =>
  set.map(({ code, from, to }) => `${code} ${from} ${to}`).join(", ");
