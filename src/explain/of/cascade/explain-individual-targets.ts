import type { IndividualTargets } from "../../../cascade/index.ts";
import {
  anyText,
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
import { polarityShape, targetShape } from "../../../indicator/index.ts";
import { compare, exactOf, resultNumber } from "../../../number/index.ts";
import { coded, constant, howMany, step, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { polarityName, targetName } from "../shared/names.ts";
import { targetInputs } from "../shared/target-input.ts";
import { dividedPart } from "./divided-part.ts";

const targetRead = /* @__PURE__ */ (() =>
  partShape({
    personId: text,
    method: word(["direct", "indirect"]),
    supports: partShape({ nodeId: text, indicatorId: text }),
    title: text,
    unit: nullable(anyText),
    polarity: polarityShape,
    target: nullable(targetShape),
    rule: word(["same", "part", "own"]),
    division: optional(
      partShape({
        whole: resultNumber,
        share: resultNumber,
        shares: resultNumber,
        decimals: whole(-15, 100),
        exact: resultNumber,
        raised: flag,
      }),
    ),
  }))();

const targetsRead = /* @__PURE__ */ (() =>
  resultShape("individual-targets", { ...groundFields, targets: list(targetRead) }))();

/**
 * Explains the targets of a team: of each whether it was passed on, divided, or one's own, and what it serves.
 *
 * @term penjelasan target SKP
 * @param result - What {@link individualTargets} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { buildCascade, explainIndividualTargets, individualTargets } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   {
 *     id: "k", parents: [], level: "activity", title: "Pedoman tersusun", ownerId: "inspektur",
 *     indicators: [{ id: "pedoman", title: "Jumlah pedoman", unit: "dokumen", polarity: "maximize", target: 5 }],
 *   },
 * ]);
 * const roles = ["auditor-1", "auditor-2"].map((personId) =>
 *   ({ personId, contributions: [{ method: "direct", resultId: "pedoman" }] }) as const);
 * const targets = individualTargets(cascade, { superiorId: "inspektur", year: 2024, roles });
 * explainIndividualTargets(targets).steps.map(({ value }) => value) // => ["3", "2"]
 * ```
 */
export function explainIndividualTargets(result: IndividualTargets | Plain<IndividualTargets>): Explanation {
  const [{ targets, findings }] = readAll([targetsRead, result, "result"]);
  const steps = targets.map(targetNode);
  return explained({
    subject: "individual-targets",
    label: { id: "Target SKP", en: "Targets of the team" },
    value: exactOf(steps.length),
    unit: "items",
    formula: steps.length === 0 ? constant("0") : howMany(steps.map((_, i) => step(i))),
    findings,
    steps,
  });
}

function targetNode(read: Read<typeof targetRead>): Explanation {
  const { personId, method, supports, title, polarity, target, rule, division } = read;
  const subject = `person:${personId}:${supports.nodeId}:${supports.indicatorId}:${title}`;
  const label = { id: `${title} (${personId})`, en: `${title} (${personId})` };
  const unit = read.unit?.trim() || undefined;
  const inputs = [
    worded("method", names.method, method, methods[method]),
    worded("supports", names.supports, supports.indicatorId),
    worded("node", names.node, supports.nodeId),
    coded("polarity", polarityName, polarity, "polarity"),
  ];
  const isNumber = target?.kind === "number" && compare(target.low, target.high) === 0;
  if (isNumber && division !== undefined) {
    const { whole: of, share, shares, decimals, raised } = division;
    const part = { size: share, sizes: shares, decimals, raised };
    const node = dividedPart({ subject, label, unit, whole: of, share, value: target.low, division: part });
    return explained({ ...node, value: target.low, unit, inputs: [...node.inputs, ...inputs] });
  }
  const own = target === null ? [] : targetInputs("target", targetName, target);
  return explained({
    subject,
    label,
    value: isNumber ? target.low : null,
    unit,
    formula: isNumber ? own[0] : null,
    statement: target === null ? statements.none : statements[rule],
    inputs: [...own, ...inputs],
  });
}

const names = {
  method: { id: "cara penjenjangan", en: "way of cascading" },
  supports: { id: "mendukung indikator", en: "supports the indicator" },
  node: { id: "pada simpul", en: "of the node" },
};

const methods = {
  direct: { id: "langsung", en: "direct" },
  indirect: { id: "tidak langsung", en: "indirect" },
};

const statements = {
  same: { id: "Target atasan diteruskan utuh", en: "The target of the superior is passed on unchanged" },
  part: { id: "Target ini bagian dari target atasan", en: "The target is a part of that of the superior" },
  own: { id: "Target ditetapkan sendiri oleh pegawai", en: "The target is one's own" },
  none: { id: "Belum ada target", en: "There is no target as yet" },
};
