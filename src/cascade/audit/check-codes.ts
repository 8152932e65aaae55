import { codeLevel, codeParent, codeScope, invalidCode, tryProgrammeCode } from "../code/index.ts";
import { cascadeLevels, itemAt, parentsAt } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

/** What official codes contradict: `invalid-code`, `code-level`, `code-parent`, `code-scope`. */
export function checkCodes({ cascade, graph, options, findings }: CheckContext): void {
  cascade.nodes.forEach((node, at) => {
    // A post carries the code of its unit, and an outcome may carry that of its programme, which then stands above it.
    const { ladder } = cascadeLevels[node.level];
    if (node.code === undefined || ladder === "organisation") return;
    const path = ["nodes", at, "code"];
    const code = tryProgrammeCode(node.code);
    if (code === undefined) {
      findings.push(invalidCode(node.id, node.code, path));
      return;
    }
    if (ladder === "planning" && node.level !== code.level) findings.push(codeLevel(node, code, path));
    if (options.scope !== undefined && code.scope !== undefined && code.scope !== options.scope)
      findings.push(codeScope(node, code, options.scope, path));
    for (const parent of parentsAt(graph, at)) {
      const above = itemAt(cascade.nodes, parent);
      const upper = tryProgrammeCode(above.code);
      if (upper === undefined || upper.code === code.parent) continue;
      const isOutcome = ladder === "outcome" || cascadeLevels[above.level].ladder === "outcome";
      if (!isOutcome || upper.code !== code.code) findings.push(codeParent(node, code, above, path));
    }
  });
}
