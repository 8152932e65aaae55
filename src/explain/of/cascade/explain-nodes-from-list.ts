import { cascadeLevelShape, type NodesFromList } from "../../../cascade/index.ts";
import { list, type Plain, readAll, text } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { levelNodes } from "./level-nodes.ts";

const nodesRead = /* @__PURE__ */ (() =>
  resultShape("nodes-from-list", {
    findings: groundFields.findings,
    nodes: list(partShape({ id: text, level: cascadeLevelShape })),
  }))();

/**
 * Explains what was made of the rows of a list: the nodes, level by level, and what is wrong with the other rows.
 *
 * @term penjelasan simpul dari daftar
 * @param result - What {@link nodesFromCodes} or {@link nodesFromOutline} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainNodesFromList, nodesFromCodes } from "sakip";
 *
 * const list = nodesFromCodes([
 *   { code: "5.01.02", title: "Perencanaan, pengendalian dan evaluasi" },
 *   { code: "5.01.01.2,01", title: "Perencanaan, penganggaran dan evaluasi" },
 * ]);
 * const explanation = explainNodesFromList(list);
 * explanation.value // => "1"
 * explanation.findings.map(({ code }) => code) // => ["invalid-code"]
 * ```
 */
export function explainNodesFromList(result: NodesFromList | Plain<NodesFromList>): Explanation {
  const [{ nodes, findings }] = readAll([nodesRead, result, "result"]);
  return explained({
    subject: "nodes-from-list",
    label: { id: "Simpul dari daftar", en: "Nodes from the list" },
    value: exactOf(nodes.length),
    unit: "nodes",
    statement: {
      id: "Jenjang dan induk setiap simpul ditentukan oleh barisnya dalam daftar",
      en: "The rows of the list give each node its level and its parent",
    },
    findings,
    steps: levelNodes(nodes),
  });
}
