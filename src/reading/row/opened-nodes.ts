import { columnsOf, columnsRead, type Section } from "../head/index.ts";
import { codeTest, type LayoutLevel } from "../layout/index.ts";
import { composedCode } from "./composed-code.ts";
import { levelBegun, levelWorded } from "./level-words.ts";
import { levelOfNumber } from "./match-notation.ts";
import type { OutlineRow } from "./outline.ts";
import { numberedText } from "./own-number.ts";
import { codeAt, numberOfRow, titleAt, tokenAt } from "./row-cells.ts";
import type { OpenNode } from "./row-draft.ts";

/** What has been opened above a row, and the last number of each level. */
export interface Trail {
  readonly outline: ReadonlyMap<number, OutlineRow>;
  readonly open: readonly OpenNode[];
  readonly last: ReadonlyMap<number, number>;
}

/** A node that a row opens, with the count of its number where it has one. */
export type Opened = OpenNode & { readonly index: number; readonly count: number | undefined };

/** Levels stand so far apart, so that codes of one level can stand below each other by their groups. */
const STEP = 100;

/** The nodes that a row opens, from the top down: none where it says no level. */
export function openedNodes(section: Section, row: number, trail: Trail): readonly Opened[] {
  const levels = section.layout.levels ?? [];
  if (levels.length === 0) return [];
  const ways = [byLevelColumn, byOutline, byCode, byFilledColumns, byNotation, byWords];
  for (const way of ways) {
    const found = way(section, row, levels, trail);
    const [first] = found;
    if (first === undefined) continue;
    // Upper levels may stand in columns of their own beside what tells the lowest.
    const upper = way === byFilledColumns || !hasColumns(section) ? [] : byFilledColumns(section, row, levels, trail);
    return [...upper.filter(({ index, title }) => index < first.index && title !== first.title), ...found];
  }
  return [];
}

/** Whether several levels stand in columns of their own: a lone one holds the titles of all. */
function hasColumns(section: Section): boolean {
  const { levels = [] } = section.layout;
  return levels.filter(({ field }) => field !== undefined && columnsOf(section, field).length > 0).length > 1;
}

type Way = (section: Section, row: number, levels: readonly LayoutLevel[], trail: Trail) => readonly Opened[];

const byLevelColumn: Way = (section, row, levels) => {
  const cell = columnsRead(section, "level").map(({ column }) => section.grid.cell(row, column))[0];
  if (typeof cell !== "string") return [];
  const index = levelWorded(cell, levels);
  return index < 0 ? [] : [opened(section, row, index, { code: codeAt(section, row)?.code })];
};

const byCode: Way = (section, row, levels) => {
  if (!levels.some(({ codes }) => codes !== undefined)) return [];
  const found = codeAt(section, row);
  const title = titleAt(section, row);
  const inTitle = found === undefined && title !== undefined ? numberedText(title) : undefined;
  const code = found?.code ?? inTitle?.number;
  if (code === undefined) return [];
  const index = levels.findIndex(({ codes = [] }) => codes.some((pattern) => codeTest(pattern)?.test(code) === true));
  if (index < 0) return [];
  const text = inTitle?.text ?? title;
  return [
    {
      ...opened(section, row, index, { code, title: text, numbered: found?.column }),
      depth: index * STEP + code.split(".").length,
    },
  ];
};

const byOutline: Way = (section, row, levels, { outline, open }) => {
  const own = outline.get(row);
  if (own === undefined) return [];
  const { index, depth, count, token, title, column } = own;
  const above = open.filter((each) => each.depth < index * STEP + depth).at(-1);
  const code = joined(token, above?.code ?? null, levels[index]?.below);
  return [{ ...opened(section, row, index, { code, title, numbered: column }), depth: index * STEP + depth, count }];
};

const byFilledColumns: Way = (section, row, levels, trail) => {
  const { open } = trail;
  const found: Opened[] = [];
  // In a lone column of one level titles may say that they are of another.
  const worded = hasColumns(section) ? [] : byWords(section, row, levels, trail);
  if (worded.length > 0) return worded;
  for (const [index, { field, below }] of levels.entries()) {
    const column = field === undefined ? undefined : columnsOf(section, field)[0];
    const cell = column === undefined ? null : section.grid.cell(row, column.column);
    if (column === undefined || (typeof cell !== "string" && typeof cell !== "number")) continue;
    const { number, text } = numberedText(String(cell));
    const standing = open.find(({ depth }) => depth === index * STEP);
    const isNew = found.length > 0 || standing === undefined || standing.written !== String(cell).trim();
    if (!isNew) continue;
    const above = found[found.length - 1] ?? open.filter(({ depth }) => depth < index * STEP).at(-1);
    const composed = composedCode(section, row);
    const own = composed ?? (number === undefined ? numberOfRow(section, row, column) : number);
    const code = composed ?? joined(own, above?.code ?? null, below);
    found.push(
      opened(section, row, index, {
        code,
        title: text,
        numbered: number === undefined ? undefined : column.column,
        written: String(cell).trim(),
      }),
    );
  }
  return found;
};

const byNotation: Way = (section, row, levels, trail) => {
  const token = tokenAt(section, row);
  if (token === undefined) return [];
  const found = levelOfNumber(token.number, levels, trail.open, trail.last);
  if (found === undefined) return [];
  const above = trail.open.filter(({ depth }) => depth < found.index * STEP).at(-1);
  const code = joined(token.number, above?.code ?? null, levels[found.index]?.below);
  const depth = found.index * STEP + (code?.split(".").length ?? 0);
  return [
    {
      ...opened(section, row, found.index, { code, title: token.title, numbered: token.column }),
      depth,
      count: found.count,
    },
  ];
};

const byWords: Way = (section, row, levels) => {
  const title = titleAt(section, row);
  const index = title === undefined ? -1 : levelBegun(title, levels);
  return index < 0 ? [] : [opened(section, row, index, {})];
};

interface Known {
  readonly code?: string | null | undefined;
  readonly title?: string | undefined;
  readonly numbered?: number | undefined;
  readonly written?: string | undefined;
}

function opened(section: Section, row: number, index: number, { code, title, numbered, written }: Known): Opened {
  const level = section.layout.levels?.[index]?.level ?? "";
  const named = title ?? titleAt(section, row) ?? null;
  return {
    level,
    index,
    depth: index * STEP,
    row,
    code: code ?? null,
    title: named,
    written: written ?? null,
    numbered,
    count: undefined,
  };
}

/** A number whole: where it is written alone it follows that of the row above. */
function joined(number: string | undefined, above: string | null, below: LayoutLevel["below"]): string | null {
  if (number === undefined) return null;
  const bare = number.replace(/\)$/, "");
  if (below === undefined || above === null || bare.startsWith(`${above}.`)) return bare;
  const own = below === "letter" && /^\d+$/.test(bare) ? String.fromCharCode(96 + Number(bare)) : bare;
  return `${above}.${own}`;
}
