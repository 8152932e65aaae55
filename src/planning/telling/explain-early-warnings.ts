import { type Plain, readAll, toPlain } from "../../core/index.ts";
import { type Explanation, explained, figure, over, ruled, worded } from "../../explain/index.ts";
import { exactOf } from "../../number/index.ts";
import { dayFact, periodFact } from "../../period/index.ts";
import type { EarlyWarnings } from "../warning/index.ts";
import { reasons, standings, type WarningRead, warningsRead } from "./early-warnings-read.ts";
import { countOf } from "./reads.ts";

/**
 * Explains early warnings: of each target what was reached, how fast it goes and must go, and why it is out of reach.
 *
 * @term penjelasan peringatan dini
 * @param result - What {@link warnEarly} gave, or its plain copy.
 * @returns How many cannot be reached any more, with a step for each warning. {@link explainText} tells it.
 * @throws A {@link SakipError} `invalid-input` for what are no such warnings.
 * @see No official source.
 * @example
 * ```ts
 * import { summarizeAbsorption } from "sakip";
 * import { explainEarlyWarnings, warnEarly } from "sakip/planning";
 *
 * const lines = [{ agencyId: "dlh", budget: 100, realization: 30 }];
 * const summaries = summarizeAbsorption(lines, { by: (line) => line.agencyId });
 * const warnings = warnEarly(summaries, { asOf: "2024-06-30", target: 90 });
 * explainEarlyWarnings(warnings).steps.map(({ words }) => words?.en) // => ["must go faster"]
 * ```
 */
export function explainEarlyWarnings(result: EarlyWarnings | Plain<EarlyWarnings>): Explanation {
  const [{ asOf, mostTimes, assumptions, warnings, basis, findings }] = readAll([warningsRead, result, "result"]);
  const steps = warnings.map(warningNode);
  const lost = warnings.flatMap(({ value }, at) => (value === "out-of-reach" ? [at] : []));
  return explained({
    subject: "early-warnings",
    label: { id: "Yang tidak terkejar lagi", en: "Out of reach" },
    value: exactOf(lost.length),
    unit: "items",
    formula: countOf(lost),
    statement: {
      id: assumptions.map(({ id }) => id).join(" "),
      en: assumptions.map(({ en }) => en).join(" "),
    },
    inputs: [
      worded("as-of", names.asOf, asOf, dayFact.print(asOf)),
      mostTimes && ruled("most-times", names.mostTimes, mostTimes, "times"),
    ],
    basis,
    findings: toPlain(findings),
    steps,
  });
}

function warningNode({ id, value, reason, because, target, reached, unreported, ...own }: WarningRead): Explanation {
  const silent = unreported.map(periodFact.print);
  const periods = { id: silent.map((each) => each.id).join(", "), en: silent.map((each) => each.en).join(", ") };
  const [aim, done] = [
    target && figure("target", names.target, target),
    reached && figure("reached", names.reached, reached),
  ];
  return explained({
    subject: `target:${id}`,
    label: { id: `Target “${id}”`, en: `Target of “${id}”` },
    value: value === undefined ? null : { word: value, words: standings[value] },
    statement: because && reasons[because],
    inputs: [
      aim,
      done,
      own.remaining && figure("remaining", names.remaining, own.remaining),
      silent.length === 0 ? undefined : worded("unreported", names.unreported, periods.en, periods),
    ],
    reason,
    steps: paceNodes(own),
  });
}

/** How fast it goes, how fast it must go, and how many times the one is of the other. */
function paceNodes({ pace }: Pick<WarningRead, "pace">): Explanation[] {
  if (pace === undefined) return [];
  const counts = [figure("over", names.over, pace.over), figure("left", names.left, pace.left)];
  const soFar = explained({
    subject: "pace-so-far",
    label: { id: "Laju sejauh ini", en: "Pace so far" },
    value: pace.soFar,
    inputs: counts,
  });
  if (pace.needed === undefined) return [soFar];
  const [a, b] = [figure("so-far", names.soFar, pace.soFar), figure("needed", names.needed, pace.needed)];
  const needed = explained({
    subject: "pace-needed",
    label: { id: "Laju yang diperlukan", en: "Pace that is needed" },
    value: pace.needed,
    inputs: counts,
  });
  const times =
    pace.times &&
    explained({
      subject: "times",
      label: { id: "Laju yang diperlukan terhadap laju sejauh ini", en: "The pace needed over the pace so far" },
      value: pace.times.value ?? null,
      unit: "times",
      formula: pace.times.value && over(b, a),
      inputs: [a, b],
      reason: pace.times.reason,
    });
  return [soFar, needed, times].filter((each) => each !== undefined);
}

const names = {
  asOf: { id: "sampai dengan tanggal", en: "up to the day" },
  mostTimes: { id: "laju paling tinggi yang dianggap mungkin", en: "the highest pace held possible" },
  target: { id: "target", en: "target" },
  reached: { id: "yang sudah dicapai", en: "reached" },
  remaining: { id: "yang masih kurang", en: "still to come" },
  unreported: { id: "belum dilaporkan", en: "not reported" },
  over: { id: "periode yang sudah lewat", en: "periods over" },
  left: { id: "periode yang tersisa", en: "periods left" },
  soFar: { id: "laju sejauh ini", en: "pace so far" },
  needed: { id: "laju yang diperlukan", en: "pace that is needed" },
};
