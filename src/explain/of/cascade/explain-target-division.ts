import type { TargetDivision } from "../../../cascade/index.ts";
import {
  flag,
  list,
  nullable,
  optional,
  type Plain,
  type Read,
  readAll,
  text,
  whole,
  word,
} from "../../../core/index.ts";
import { type Exact, exactOf, resultNumber, sumOf } from "../../../number/index.ts";
import { figure, step, total } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { basisField, partShape, resultShape } from "../shared/fields.ts";
import { counted } from "../shared/listed.ts";
import { targetName } from "../shared/names.ts";
import { dividedPart } from "./divided-part.ts";

const divisionRead = /* @__PURE__ */ (() =>
  resultShape("target-division", {
    ...basisField,
    target: resultNumber,
    rule: word(["same", "equal", "proportional"]),
    decimals: whole(-15, 100),
    unit: optional(nullable(text)),
    parts: list(partShape({ share: resultNumber, exact: resultNumber, value: resultNumber, raised: flag })),
  }))();

/**
 * Explains how a target was divided: of every part its exact share, how it was cut, and whether it got a unit that was
 * left over.
 *
 * @term penjelasan pembagian target
 * @param result - What {@link divideTarget} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no division.
 * @see No official source.
 * @example
 * ```ts
 * import { divideTarget, explainTargetDivision } from "sakip";
 *
 * explainTargetDivision(divideTarget(100, 3, "equal")).steps.map(({ value }) => value) // => ["34", "33", "33"]
 * ```
 */
export function explainTargetDivision(result: TargetDivision | Plain<TargetDivision>): Explanation {
  const [read] = readAll([divisionRead, result, "result"]);
  const { target, rule, parts, basis } = read;
  const unit = read.unit?.trim() || undefined;
  const own = figure("target", targetName, target, unit);
  const steps = parts.map((_, i) => partNode(read, i, unit));
  return explained({
    subject: "target-division",
    label: { id: "Target yang dibagi", en: "Divided target" },
    value: target,
    unit,
    formula: rule === "same" ? null : total(steps.map((_, i) => step(i))),
    statement: rules[rule],
    inputs: [own, counted("parts", { id: "banyak bagian", en: "number of parts" }, parts.length)],
    basis,
    steps,
  });
}

function partNode({ target, rule, decimals, parts }: Read<typeof divisionRead>, i: number, unit: string | undefined) {
  const part = parts[i];
  const isEqual = rule === "equal";
  const sizes: readonly Exact[] = parts.map(({ share }) => (isEqual ? exactOf(1) : share));
  return dividedPart({
    subject: `part:${i}`,
    label: { id: `Bagian ke-${i + 1}`, en: `Part ${i + 1}` },
    unit,
    whole: target,
    share: part?.share ?? exactOf(0),
    value: part?.value ?? exactOf(0),
    ...(rule !== "same" && {
      division: { size: sizes[i] ?? exactOf(1), sizes: sumOf(sizes), decimals, raised: part?.raised ?? false },
    }),
  });
}

const rules = {
  same: { id: "Target diteruskan utuh kepada setiap bagian", en: "The target is passed on unchanged to every part" },
  equal: { id: "Target dibagi sama", en: "The target is divided equally" },
  proportional: { id: "Target dibagi menurut porsi", en: "The target is divided by shares" },
};
