import {
  CASCADE_LEVELS,
  type CascadeIndicator,
  type CascadeLevel,
  type CascadeNode,
  nodesFromCodes,
  nodesFromOutline,
  tryProgrammeCode,
} from "../../cascade/index.ts";
import { attempt, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import { type Period, periodAt } from "../../period/index.ts";
import {
  agencyAbove,
  cellOfPeriod,
  groupPeriod,
  levelBlocks,
  numberOf,
  polarityOf,
  type RowRecord,
  recordWithin,
  type SheetContext,
  targetOfCell,
  textOf,
} from "../record/index.ts";
import type { OpenNode } from "../row/index.ts";
import { missingContext } from "../telling/index.ts";
import type { FormCall, Formed } from "./form-call.ts";

interface Drafted {
  readonly node: OpenNode;
  readonly level: CascadeLevel;
  readonly indicators: CascadeIndicator[];
  budget?: Decimal;
  agencyId?: string;
  ownerId?: string;
}

/** Nodes of a cascade, each with the indicators that stand beside it. */
export function cascadeNodes({ records, context }: FormCall): Formed<CascadeNode> {
  const drafts = new Map<OpenNode, Drafted>();
  let isUnknown = false;
  for (const record of records) {
    for (const node of record.nodes) {
      const { level } = node;
      if (!isLevel(level) || drafts.has(node)) continue;
      // A list with a row for each year names a node on every one of them.
      const same = [...drafts.values()].find((other) => isSame(other.node, node));
      drafts.set(node, same ?? { node, level, indicators: [] });
    }
    for (const [node, about] of aboutEach(record)) {
      const draft = drafts.get(node);
      if (draft === undefined) continue;
      fill(draft, about, context);
      const indicator = indicatorOf(about, draft, context);
      if (indicator === "unknown-polarity") isUnknown = true;
      else if (indicator !== undefined) draft.indicators.push(indicator);
    }
  }
  const place = { subject: "polarity", path: ["options", "context", "polarity"] };
  const findings: Finding[] = isUnknown ? [tell(missingContext, place, { what: "polarity" as const })] : [];
  const { nodes, findings: placed } = placeNodes([...new Set(drafts.values())]);
  return { items: nodes, findings: [...findings, ...placed] };
}

/** The nodes that a row says something of: its own, or each whose level has columns of its own. */
function aboutEach(record: RowRecord): (readonly [OpenNode, RowRecord])[] {
  const blocks = levelBlocks(record);
  const own = record.nodes[record.nodes.length - 1];
  if (blocks.length === 0) return own === undefined ? [] : [[own, record]];
  return record.nodes.flatMap((node) =>
    blocks
      .filter(({ level }) => level === node.level)
      .map((block) => [node, recordWithin(record, block, blocks)] as const),
  );
}

function isSame(a: OpenNode, b: OpenNode): boolean {
  return a.code !== null && a.code === b.code && a.level === b.level && a.title === b.title;
}

function isLevel(text: string): text is CascadeLevel {
  return CASCADE_LEVELS.some((level) => level === text);
}

function fill(draft: Drafted, record: RowRecord, context: SheetContext): void {
  const budget = numberOf(cellOfPeriod(record, "budget", context).reading);
  if (budget !== undefined && draft.budget === undefined) draft.budget = budget;
  const agency = context.agencyId ?? textOf(record.cell("agency")) ?? agencyAbove(record);
  if (agency !== undefined) draft.agencyId = agency;
  const owner = textOf(record.cell("owner"));
  if (owner !== undefined) draft.ownerId = owner;
}

function indicatorOf(
  record: RowRecord,
  { node, indicators }: Drafted,
  context: SheetContext,
): CascadeIndicator | "unknown-polarity" | undefined {
  const title = textOf(record.cell("indicator"));
  if (title === undefined) return undefined;
  const polarity = polarityOf(record, context);
  if (polarity === undefined) return "unknown-polarity";
  const columns = record.columns("target");
  const own = yearOf(record);
  const targets = columns.flatMap((column) => {
    const period = groupPeriod(column.groups["period"], context) ?? own;
    const { target } = targetOfCell(record.at(column));
    return period === undefined || target === null ? [] : [{ period, target }];
  });
  const known = indicators.findIndex((each) => each.title === title);
  const before = indicators[known];
  // Where upper levels are repeated on every row, so are their indicators; a row for each year adds its target.
  if (before !== undefined) {
    if (own !== undefined) indicators[known] = { ...before, targets: [...(before.targets ?? []), ...targets] };
    return undefined;
  }
  const single = own === undefined ? columns.find(({ groups }) => groups["period"] === undefined) : undefined;
  const target = single === undefined ? null : targetOfCell(record.at(single)).target;
  return {
    id: `${node.code ?? `row-${node.row + 1}${node.isShared === true ? `-${node.level}` : ""}`}#${indicators.length + 1}`,
    title,
    unit: textOf(record.cell("unit")) ?? null,
    polarity,
    ...(target !== null && { target }),
    ...(targets.length > 0 && { targets }),
  };
}

/** The year that a row says its target is of. */
function yearOf(record: RowRecord): Period | undefined {
  const year = numberOf(record.cell("targetYear"));
  return year === undefined ? undefined : attempt(() => periodAt("year", year.toNumber(), 1));
}

/** Official codes place rows in any order; all else hangs below the nearest row above it of a higher level. */
function placeNodes(drafts: readonly Drafted[]) {
  const coded = drafts.flatMap((draft) => {
    const { code } = draft.node;
    return code !== null && tryProgrammeCode(code) !== undefined ? [{ ...rowOf(draft), code }] : [];
  });
  if (coded.length === drafts.length && drafts.length > 0) return nodesFromCodes(coded);
  return nodesFromOutline(
    drafts.map((draft) => {
      const { code } = draft.node;
      const named = code === null ? {} : tryProgrammeCode(code) === undefined ? { id: code } : { code };
      return { ...rowOf(draft), level: draft.level, ...named };
    }),
  );
}

function rowOf({ node, level, indicators, budget, agencyId, ownerId }: Drafted) {
  return {
    title: node.title ?? node.code ?? level,
    indicators,
    ...(budget !== undefined && { budget }),
    ...(agencyId !== undefined && { agencyId }),
    ...(ownerId !== undefined && { ownerId }),
  };
}
