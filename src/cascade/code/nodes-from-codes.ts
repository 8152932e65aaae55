import { deepFreeze, flag, type Given, object, optional, parseAt, readAll, series } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type CascadeNode, cascadeLevels } from "../tree/index.ts";
import { duplicateCode, invalidCode, madeRow } from "./code-findings.ts";
import { type CodedRow, codedRowShape } from "./coded-row-shape.ts";
import { tryProgrammeCode } from "./parse-programme-code.ts";
import { placeCodes } from "./place-codes.ts";

const rowsShape = /* @__PURE__ */ (() => series(codedRowShape))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** Whether programmes and activities that no row has are made from the codes below them; they are not unless told. */
    makeMissing: optional(flag, false),
  }))();

/**
 * How a list of codes is read.
 *
 * @term pilihan daftar berkode
 */
export interface CodeListOptions extends Given<typeof optionsShape> {}

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
 * Agencies have the same codes side by side: a row hangs below that of its own agency, or one without an agency.
 * Where a row has no id it gets its code, with its agency before it (`"kec-a:7.01.01"`) where several agencies have that
 * code, and a number behind it (`"7.01.01-2"`) where that id is taken. No two rows share an id that was made.
 *
 * @term kode program, kegiatan, dan sub kegiatan
 * @param rows - The rows, in any order.
 * @param options - Whether missing programmes and activities are made.
 * @returns The nodes, and what was found: an `invalid-code` finding for each row whose code is none; such a row gives no
 * node; `duplicate-code` for a code that an earlier row of the same agency has; `made-row` for each programme or activity
 * that was made, with its code for a title and no budget. One that is not made is found by {@link buildCascade}.
 * @throws A {@link SakipError} `invalid-input`, `invalid-number` or `out-of-range`, with every fault, when a row is none, or for
 * an option that is none.
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
 * @example Upper rows that a list of sub-activities leaves out can be made.
 * ```ts
 * import { nodesFromCodes } from "sakip";
 *
 * const rows = [{ code: "7.01.01.2.01.0001", title: "Penyusunan rencana", budget: "1000000" }];
 * const { nodes, findings } = nodesFromCodes(rows, { makeMissing: true });
 * nodes.map(({ id, parents }) => [id, parents])
 * // => [["7.01.01", []], ["7.01.01.2.01", ["7.01.01"]], ["7.01.01.2.01.0001", ["7.01.01.2.01"]]]
 * findings.map(({ code, subject }) => [code, subject]) // => [["made-row", "7.01.01"], ["made-row", "7.01.01.2.01"]]
 * ```
 */
export function nodesFromCodes(rows: Iterable<CodedRow>, options: CodeListOptions = {}): NodesFromList {
  const [{ makeMissing }] = readAll([optionsShape, options, "options"]);
  const given = [...parseAt(rowsShape, rows, "rows")];
  const list = placeCodes(given);
  const nodes: CascadeNode[] = [];
  const found: Finding[] = given.flatMap(({ id, code }, at) =>
    tryProgrammeCode(code) === undefined ? [invalidCode(id ?? code, code, [at, "code"])] : [],
  );
  /** The id of what a code hangs below; it is made where that is asked for and no row has it. */
  const above = (code: string, row: CodedRow, at: number): string => {
    const known = list.idOf(code, row.agencyId);
    if (known !== undefined) return known;
    const id = list.fresh(code, row.agencyId);
    list.keep(code, row.agencyId, id);
    const parsed = tryProgrammeCode(code);
    if (!makeMissing || parsed === undefined) return id;
    const parents = Object.freeze(parsed.parent === null ? [] : [above(parsed.parent, row, at)]);
    const { level } = parsed;
    const title = `${cascadeLevels[level].label.id} ${code}`;
    const agency = row.agencyId === undefined ? {} : { agencyId: row.agencyId };
    const node = { id, code, level, title, parents, ...agency, indicators: NONE };
    nodes.push(Object.freeze(node));
    found.push(madeRow(node, row.code, [at, "code"]));
    return id;
  };
  for (const { row, at, code, id, earlier } of list.placed) {
    if (earlier !== undefined) found.push(duplicateCode(id, code, earlier, [at, "code"]));
    const parents = Object.freeze(code.parent === null ? (row.parents ?? []) : [above(code.parent, row, at)]);
    const placed = { id, code: code.code, level: code.level, parents };
    nodes.push(Object.freeze({ ...row, ...placed, indicators: row.indicators ?? NONE }));
  }
  const findings = found.sort((a, b) => Number(a.path[0]) - Number(b.path[0]));
  return Object.freeze({ kind: "nodes-from-list", nodes: Object.freeze(nodes), findings: deepFreeze(findings) });
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
