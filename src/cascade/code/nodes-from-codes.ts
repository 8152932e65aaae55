import {
  checkIterable,
  checkObject,
  checkText,
  deepFreeze,
  type Finding,
  frozenCopy,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import type { CascadeNode } from "../tree/index.ts";
import { invalidCode } from "./code-findings.ts";
import { tryProgrammeCode } from "./parse-programme-code.ts";

/**
 * A row of a list of programmes, activities and sub-activities, placed by its code alone.
 *
 * @term baris berkode
 */
export interface CodedRow extends Partial<Omit<CascadeNode, "parents" | "level" | "code">> {
  /** The official code: it gives the level, what the row hangs below, and the id where no other is given. */
  readonly code: string;
  /** The name as the plan prints it. */
  readonly title: string;
  /** What a programme hangs below; without it the programme is a root. */
  readonly parents?: CascadeNode["parents"];
}

/**
 * Nodes for {@link buildCascade}, and the rows that gave none.
 *
 * @term simpul dari daftar
 */
export interface NodesFromList {
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
 * @throws A {@link SakipError} `invalid-input` when a row is no object.
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
  const given = readList(rows);
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
    const placed = { id: row.id ?? code.code, code: code.code, level: code.level, parents: above };
    nodes.push(frozenCopy({ indicators: [], ...row, ...placed }));
  });
  return Object.freeze({ nodes: frozenCopy(nodes), findings: deepFreeze(findings) });
}

function keyOf(code: string, agencyId: string | undefined): string {
  return `${code} ${agencyId}`;
}

function readList(rows: Iterable<CodedRow>): CodedRow[] {
  const problems: Problem[] = [];
  const given = checkIterable(rows, [], problems) ? [...(rows as Iterable<CodedRow>)] : [];
  given.forEach((row, at) => {
    if (checkObject(row, [at], problems)) checkText(row.code, [at, "code"], problems);
  });
  refuseIfAny(problems);
  return given;
}
