import { type Agency, agencyRegistry } from "../../agency/index.ts";
import { attempt, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { idOf, type RowRecord, textOf } from "../record/index.ts";
import { repeatedCode } from "../telling/index.ts";
import type { FormCall, Formed } from "./form-call.ts";

/** Agencies as a registry of names has them, with what it finds of them. */
export function agencyItems({ records }: FormCall): Formed<Agency> {
  const rows = records.map(agencyOf);
  const counts = countsOf(rows.map(({ id }) => id));
  const twice = [...counts].filter(([, rows]) => rows > 1);
  const registry = attempt(() => agencyRegistry(rows, idLengths(rows)));
  const findings: readonly Finding[] = registry?.findings ?? [];
  const repeated = twice.map(([code, rows]) =>
    tell(repeatedCode, { subject: code }, { code, rows, side: "left" as const }),
  );
  return { items: registry?.agencies ?? rows, findings: [...findings, ...repeated] };
}

function agencyOf(record: RowRecord): Agency {
  const title = record.cell("title");
  const inBrackets = title?.kind === "text" ? title.aliases : [];
  const aliases = [
    ...new Set([
      ...inBrackets,
      ...(textOf(record.cell("alias"))
        ?.split(";")
        .map((name) => name.trim()) ?? []),
    ]),
  ];
  const [kind, cluster] = [textOf(record.cell("kind")), textOf(record.cell("cluster"))];
  const id = idOf(record);
  return {
    id,
    name: textOf(title) ?? id,
    ...(aliases.length > 0 && { aliases }),
    ...(kind !== undefined && { kind }),
    ...(cluster !== undefined && { cluster }),
  };
}

/** Where ids of digits have several lengths, and ids of one begin with those of another, the lengths are levels. */
function idLengths(rows: readonly Agency[]): { readonly idLengths?: readonly number[] } {
  const ids = rows.map(({ id }) => id).filter((id) => /^\d+$/.test(id));
  const lengths = [...countsOf(ids.map(({ length }) => length))]
    .filter(([, many]) => many > 1)
    .map(([length]) => length);
  const levels = lengths.sort((a, b) => a - b);
  return ids.length === rows.length && levels.length > 1 ? { idLengths: levels } : {};
}

function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
