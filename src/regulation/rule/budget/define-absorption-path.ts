import {
  checkArray,
  checkBilingual,
  checkCitation,
  checkObject,
  checkText,
  checkWord,
  deepFreeze,
  frozenCopy,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../../core/index.ts";
import { compare, type Exact, exactToDecimal, HUNDRED, readExact, sign } from "../../../number/index.ts";
import { readDay } from "../../../period/index.ts";
import type { AbsorptionPath, AbsorptionPathInput } from "./absorption-path.ts";

/**
 * Builds a path of absorption targets and proves it: as many targets as the year has quarters or months, each from 0 to
 * 100 percent, none lower than the one before.
 *
 * @term target penyerapan kumulatif
 * @param input - The path.
 * @returns The path, frozen.
 * @throws A {@link SakipError} with every fault: `invalid-input`, `invalid-number`, `invalid-date`, `out-of-range`.
 * @see No official source: local paths are decided locally.
 * @example
 * ```ts
 * import { defineAbsorptionPath } from "sakip";
 *
 * const path = defineAbsorptionPath({
 *   id: "kota-2023",
 *   title: { id: "Target penyerapan kota 2023", en: "Absorption targets of the city 2023" },
 *   since: "2023-01-01",
 *   every: "quarter",
 *   targets: { all: [15, 40, 70, 95] },
 *   source: { title: "Surat edaran sekda", status: "convention" },
 * });
 * path.targets["all"]?.[2] // => "70"
 * ```
 */
export function defineAbsorptionPath(input: AbsorptionPathInput): AbsorptionPath {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const { id, title, since, until, every, source } = input;
  checkText(id, ["id"], problems);
  checkBilingual(title, ["title"], problems);
  checkCitation(source, ["source"], problems);
  readDay(since, ["since"], problems);
  if (until !== undefined) readDay(until, ["until"], problems);
  const known = checkWord(every, ["quarter", "month"], ["every"], problems);
  const targets: [string, Exact[]][] = [];
  if (checkObject(input.targets, ["targets"], problems))
    for (const [type, values] of Object.entries(input.targets))
      targets.push([type, known ? readTargets(values, every, ["targets", type], problems) : []]);
  if (targets.length === 0 && problems.length === 0)
    problems.push(
      problemAt("invalid-input", ["targets"], input.targets, 'targets for at least one type, or for "all"'),
    );
  refuseIfAny(problems);
  return deepFreeze({
    id,
    title: frozenCopy(title),
    since,
    ...(until !== undefined && { until }),
    every,
    targets: Object.fromEntries(targets.map(([type, values]) => [type, values.map(exactToDecimal)])),
    source: frozenCopy(source),
  });
}

function readTargets(values: unknown, every: "quarter" | "month", path: Path, problems: Problem[]): Exact[] {
  if (!checkArray(values, path, problems)) return [];
  const count = every === "quarter" ? 4 : 12;
  if (values.length !== count) problems.push(problemAt("invalid-input", path, values, `${count} targets`));
  const targets = values.flatMap((value, i) => readExact(value, [...path, i], problems) ?? []);
  if (targets.length < values.length) return [];
  for (const [i, target] of targets.entries()) {
    const before = targets[i - 1];
    if (sign(target) < 0 || compare(target, HUNDRED) > 0)
      problems.push(problemAt("out-of-range", [...path, i], values[i], "a percentage from 0 to 100"));
    else if (before !== undefined && compare(target, before) < 0)
      problems.push(problemAt("out-of-range", [...path, i], values[i], "no less than the target before it"));
  }
  return targets;
}
