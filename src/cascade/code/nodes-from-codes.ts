import { deepFreeze, type Finding, parse, series } from "../../core/index.ts";
import type { CascadeNode } from "../tree/index.ts";
import { invalidCode } from "./code-findings.ts";
import { type CodedRow, codedRowShape } from "./coded-row-shape.ts";
import { tryProgrammeCode } from "./parse-programme-code.ts";

const rowsShape = /* @__PURE__ */ (() => series(codedRowShape))();

/**
 * Nodes for {@link buildCascade}, and the rows that gave none.
 *
 * @term simpul dari daftar
 */
export interface NodesFromList {
  /** Says what this is. */
  readonly kind: "nodes-from-list";
  /** The nodes, in the order of the rows. */
  readonly nodes: readonly CascadeNode[];
  /** What is wrong with the other rows. */
  readonly findings: readonly Finding[];
}

/**
 * Makes nodes of rows that have official codes: the code gives each its level and its parent.
 *
 * @term kode program, kegiatan, dan sub kegiatan
 * @param rows - The rows, in any order.
 * @returns The nodes, with the code for an id where the row has none, and an `invalid-code` finding for each row whose code
 * is none; such a row gives no node. A programme or activity that no row has is found by {@link buildCascade}.
 * @throws A {@link SakipError} `invalid-input`, `invalid-number` or `out-of-range`, with every fault, when a row is none.
 * @see See {@link parseProgrammeCode}.
 * @example
 * ```ts
 * import { nodesFromCodes } from "sakip";
 *
 * const { nodes, findings } = nodesFromCodes([
 *   { code: "5.01.02", title: "Perencanaan, pengendalian dan evaluasi" },
 *   { code: "5.01.02.2.01", title: "Penyusunan perencanaan dan pendanaan", budget: "1035102250" },
 *   { code: "5.01.01.2,01", title: "Perencanaan, penganggaran dan evaluasi" },
 * ]);
 * nodes.map(({ id, level, parents }) => [id, level, parents])
 * // => [["5.01.02", "programme", []], ["5.01.02.2.01", "activity", ["5.01.02"]]]
 * findings.map(({ code, details }) => [code, details["mended"]]) // => [["invalid-code", "5.01.01.2.01"]]
 * ```
 */
export function nodesFromCodes(rows: Iterable<CodedRow>): NodesFromList {
  const given = [...parse(rowsShape, rows)];
  const idOf = new Map<string, string>();
  // Agencies have the same codes side by side: a row hangs below the one of its own agency, where that has one.
  for (const { code, id, agencyId } of given)
    for (const key of [code.trim(), keyOf(code.trim(), agencyId)]) if (!idOf.has(key)) idOf.set(key, id ?? code.trim());
  const findings: Finding[] = [];
  const nodes: CascadeNode[] = [];
  given.forEach((row, at) => {
    const code = tryProgrammeCode(row.code);
    if (code === undefined) {
      findings.push(invalidCode(row.id ?? row.code, row.code, [at, "code"]));
      return;
    }
    const above =
      code.parent === null
        ? (row.parents ?? [])
        : [idOf.get(keyOf(code.parent, row.agencyId)) ?? idOf.get(code.parent) ?? code.parent];
    const placed = { id: row.id ?? code.code, code: code.code, level: code.level, parents: Object.freeze(above) };
    nodes.push(Object.freeze({ ...row, ...placed, indicators: row.indicators ?? NONE }));
  });
  return Object.freeze({ kind: "nodes-from-list", nodes: Object.freeze(nodes), findings: deepFreeze(findings) });
}

const NONE: readonly never[] = Object.freeze([]);

function keyOf(code: string, agencyId: string | undefined): string {
  return `${code} ${agencyId}`;
}
