import { type Plain, readAll } from "../../../core/index.ts";
import type { Progress } from "../../../indicator/index.ts";
import { type Exact, tryExact } from "../../../number/index.ts";
import { periodCode, periodFact } from "../../../period/index.ts";
import { ruledWord, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { copiedResult } from "../shared/fields.ts";
import { counted, listedPeriods, listedWords } from "../shared/listed.ts";
import { consolidationWords } from "../shared/method-words.ts";
import { usedName } from "../shared/names.ts";
import { achievementNode } from "./achievement/achievement-node.ts";
import { achievementRead } from "./achievement/achievement-read.ts";
import { onFooting } from "./progress/on-footing.ts";
import { type ProgressRead, progressRead } from "./progress/progress-read.ts";
import { type Side, sideNode, sideOf } from "./progress/progress-sides.ts";

/**
 * Explains the achievement up to a date: what the targets and realisations of the periods became on one footing, and what
 * was left out.
 *
 * @term penjelasan capaian sampai dengan periode
 * @param result - What {@link measureProgress} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainProgress, measureProgress, parsePeriod } from "sakip";
 *
 * const progress = measureProgress({
 *   polarity: "maximize",
 *   rows: [
 *     { period: parsePeriod("2024-TW1"), target: 25, realization: 20 },
 *     { period: parsePeriod("2024-TW2"), target: 50, realization: 25 },
 *   ],
 *   method: "sum",
 *   targets: "cumulative",
 *   realizations: "per-period",
 * });
 * explainProgress(progress).steps.map(({ subject, value }) => [subject, value])
 * // => [["target", "50"], ["realization", "45"], ["achievement", "90"]]
 * ```
 */
export function explainProgress(result: Progress | Plain<Progress>): Explanation {
  const copy = copiedResult(progressRead, result);
  const [read] = readAll([progressRead, copy, "result"]);
  const { achievement } = copy;
  const footing =
    "kind" in achievement
      ? onFooting(readAll([achievementRead, achievement, "result.achievement"])[0], read.periods.length)
      : undefined;
  const measured = footing && achievementNode(footing.achievement);
  const used = new Set(read.periods.map(periodCode));
  const isUsed = ({ period }: ProgressRead["rows"][number]) => used.has(periodCode(period));
  const entered = read.rows.filter(isUsed);
  const others = read.rows.filter((row) => !isUsed(row));
  const node = (side: Side, value: Exact | undefined) => (value ? [sideNode(read, entered, side, value)] : []);
  const steps = [
    ...node("target", footing?.target),
    ...node("realization", footing?.realization),
    ...(measured ? [measured] : []),
  ];
  return explained({
    subject: "progress",
    label: { id: "Capaian sampai dengan periode terakhir", en: "Achievement up to the last period" },
    value: measured?.value == null ? null : (tryExact(measured.value) ?? null),
    unit: "percent",
    formula: measured?.value == null ? null : step(steps.length - 1),
    inputs: [
      ruledWord("method", names.method, read.method, consolidationWords[read.method]),
      ruledWord("targets", names.targets, read.targets, footings[read.targets]),
      ruledWord("realizations", names.realizations, read.realizations, footings[read.realizations]),
      read.due === "with-target" ? ruledWord("due", names.due, read.due, names.withTarget) : undefined,
      counted("used", usedName, read.used),
      counted("expected", names.expected, read.expected),
      listedPeriods("periods", names.periods, read.periods),
      read.asOf === undefined ? undefined : dayInput(read.asOf),
      read.releaseLag === 0 ? undefined : counted("release-lag", names.lag, read.releaseLag, "months"),
      listedWords("left-out", names.leftOut, read.leftOut.map(lacking)),
      ...(measured === undefined ? entered : []).flatMap(figuresOf),
      ...others.flatMap(figuresOf),
    ],
    reason: measured === undefined ? read.achievement.reason : measured.reason,
    basis: measured?.basis,
    steps,
  });
}

function figuresOf(row: ProgressRead["rows"][number]) {
  return [sideOf(row, "target"), sideOf(row, "realization")];
}

function lacking({ period, reason }: ProgressRead["leftOut"][number]) {
  const words = periodFact.print(period);
  return { id: `${words.id} (${lacks[reason].id})`, en: `${words.en} (${lacks[reason].en})` };
}

const lacks = {
  "no-target": { id: "tanpa target", en: "no target" },
  "unread-target": { id: "target tidak terbaca", en: "target not understood" },
  "no-realization": { id: "tanpa realisasi", en: "no realisation" },
};

const footings = {
  cumulative: { id: "kumulatif sejak awal tahun", en: "from the start of the year" },
  "per-period": { id: "per periode", en: "period by period" },
};

const names = {
  method: { id: "cara konsolidasi", en: "method" },
  targets: { id: "target dihitung", en: "targets count" },
  realizations: { id: "realisasi dihitung", en: "realisations count" },
  due: { id: "periode yang diharapkan", en: "expected periods" },
  withTarget: { id: "hanya yang bertarget", en: "only those with a target" },
  expected: { id: "seharusnya", en: "expected" },
  periods: { id: "periode yang dipakai", en: "periods used" },
  lag: { id: "jeda terbit data", en: "figures come out after" },
  leftOut: { id: "tidak diikutkan", en: "left out" },
};
