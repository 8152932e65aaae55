import { type Finding, tell } from "../../core/index.ts";
import { squeezed } from "../layout/index.ts";
import { notAnAgency, oddId, renamedAgency, sameName } from "../telling/index.ts";
import type { FormCall, Formed } from "./form-call.ts";
import type { AgencyItem } from "./items.ts";
import { codeOf, idOf, type RowRecord, textOf } from "./record.ts";

/** Agencies with their names; rows that stand for all of them, or for who heads them, are told and left out. */
export function agencyItems({ records }: FormCall): Formed<AgencyItem> {
  const named = records.filter((record) => record.cell("title")?.kind === "text");
  const items = named.map((record) => agencyItem(record, named));
  const others = records.flatMap((record) => {
    const name = record.cell("title");
    return name?.kind === "not-an-agency" ? [name.value] : [];
  });
  const place = { subject: "agencies", path: ["tables"] };
  const left = others.length === 0 ? [] : [tell(notAnAgency, place, { names: others })];
  return { items, findings: [...left, ...shared(items), ...renamed(items), ...oddIds(named)] };
}

function agencyItem(record: RowRecord, all: readonly RowRecord[]): AgencyItem {
  const title = record.cell("title");
  const inBrackets = title?.kind === "text" ? title.aliases : [];
  const aliases = [...new Set([...inBrackets, ...(textOf(record.cell("alias"))?.split(/\s*;\s*/) ?? [])])];
  const [kind, cluster] = [textOf(record.cell("kind")), textOf(record.cell("cluster"))];
  const id = idOf(record);
  const parentId = parentOf(id, all);
  return {
    id,
    name: textOf(title) ?? id,
    ...(aliases.length > 0 && { aliases }),
    ...(kind !== undefined && { kind }),
    ...(cluster !== undefined && { cluster }),
    ...(parentId !== undefined && { parentId }),
  };
}

/** Ids of units begin with that of the unit they belong to: the longest such one. */
function parentOf(id: string, all: readonly RowRecord[]): string | undefined {
  const above = all.map(idOf).filter((other) => other.length < id.length && other.length >= 4 && id.startsWith(other));
  return above.sort((a, b) => b.length - a.length)[0];
}

function shared(items: readonly AgencyItem[]): Finding[] {
  const byName = new Map<string, AgencyItem[]>();
  for (const item of items) byName.set(squeezed(item.name), [...(byName.get(squeezed(item.name)) ?? []), item]);
  return [...byName.values()]
    .filter(({ length }) => length > 1)
    .map((same) =>
      tell(sameName, { subject: same[0]?.id ?? "" }, { name: same[0]?.name ?? "", ids: same.map(({ id }) => id) }),
    );
}

/** "Sekretariat Dinas X" below a "Dinas Y" whose name begins alike: the agency was renamed. */
function renamed(items: readonly AgencyItem[]): Finding[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.flatMap(({ id, name, parentId }) => {
    const above = parentId === undefined ? undefined : byId.get(parentId)?.name;
    const told = /^(?:sekretariat|subbag\w*|bidang umum)\s+((?:dinas|badan)\s.+)$/i.exec(name)?.[1];
    if (above === undefined || told === undefined || squeezed(told) === squeezed(above)) return [];
    return [tell(renamedAgency, { subject: id }, { name, above })];
  });
}

/** An id of digits that is one short of those before and behind it. */
function oddIds(records: readonly RowRecord[]): Finding[] {
  const ids = records.map((record) => ({ record, id: codeOf(record.cell("code")) ?? "" }));
  return ids.flatMap(({ record, id }, i) => {
    const [before, behind] = [ids[i - 1]?.id.length, ids[i + 1]?.id.length];
    if (!/^\d+$/.test(id) || before === undefined || before !== behind || id.length !== before - 1) return [];
    const cell = record.read.cells.get(record.row.row)?.find(({ field }) => field === "code");
    const at = cell?.at ?? id;
    return [
      tell(
        oddId,
        { subject: at, path: ["tables", record.read.section.grid.table, "rows", record.row.row] },
        { cell: at, stored: id, length: before },
      ),
    ];
  });
}
