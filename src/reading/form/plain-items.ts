import type { Decimal } from "../../number/index.ts";
import { codeOf, numberOf, type RowRecord, textOf } from "../record/index.ts";
import type { CellReading } from "../sheet/index.ts";
import type { FormCall, Formed } from "./form-call.ts";
import type { GroupedValues, PlainItem } from "./items.ts";

/** Rows as plain values. */
export function plainItems({ records }: FormCall): Formed<PlainItem> {
  return { items: records.map(plainItem), findings: [] };
}

function plainItem(record: RowRecord): PlainItem {
  const { read, row } = record;
  const own = row.opens > 0 ? row.nodes[row.nodes.length - 1] : undefined;
  const values: Record<string, Decimal | string | null> = {};
  const grouped = new Map<
    string,
    { groups: GroupedValues["groups"]; values: Record<string, Decimal | string | null> }
  >();
  for (const column of read.section.columns) {
    const { name, groups } = column;
    const reading = record.at(column);
    const value = reading === undefined ? undefined : valueOfCell(reading);
    if (name === undefined || value === undefined) continue;
    if (Object.keys(groups).length === 0) values[name] = values[name] ?? value;
    else {
      const key = JSON.stringify(Object.entries(groups).sort());
      const group = grouped.get(key) ?? { groups, values: {} };
      group.values[name] = value;
      grouped.set(key, group);
    }
  }
  return {
    table: read.section.grid.table,
    row: row.row,
    level: own?.level || null,
    code: own?.code ?? codeOf(record.cell("code")) ?? null,
    title: own?.title ?? textOf(record.cell("title")) ?? null,
    values,
    grouped: [...grouped.values()],
  };
}

/** A value as plain data; undefined where the cell was not understood. */
function valueOfCell(reading: CellReading): Decimal | string | null | undefined {
  if (reading.kind === "none") return null;
  if (reading.kind === "code") return reading.whole;
  if (reading.kind === "range") return `${reading.low.toFixed()}-${reading.high.toFixed()}`;
  return numberOf(reading) ?? textOf(reading);
}
