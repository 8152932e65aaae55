import type { DecimalInput, Rubric } from "sakip";
import type { RowsRead } from "sakip/reading";
import { buildTable, type Table } from "sakip/report";

/** What stands for the stage of a sheet that names none. */
export const ONLY_STAGE = "penilaian";

/**
 * What a jury judged by, as its sheet shows it: the criteria of each stage with their weights, which stand in the heads,
 * "Manfaat (60%)", or in a column of their own. Where a weight is missing, the marks of a judge add up.
 */
export function rubricOf(read: RowsRead<"jury-sheets">, highest: number): Rubric {
  const weights = new Map([...weightsOfHeads(read), ...weightsOfRows(read)]);
  const stages = [...new Set(read.items.map(({ stageId }) => stageId))].map((id) => {
    const sheets = read.items.filter(({ stageId }) => stageId === id);
    const keys = [...new Set(sheets.flatMap(({ marks }) => Object.keys(marks)))];
    const isWeighted = keys.every((key) => weights.has(key));
    const criteria = keys.map((key) => ({
      key,
      label: labelOf(key),
      weight: (isWeighted ? weights.get(key) : undefined) ?? highest,
      maximum: highest,
    }));
    return {
      id,
      label: id === ONLY_STAGE ? { id: "Penjurian", en: "Judging" } : { id, en: id },
      weight: 1,
      criteria,
    };
  });
  return { id: "sheet", stages };
}

/** The criteria of a rubric with their weights. */
export function rubricTable({ stages }: Rubric): Table {
  const isSum = stages.every(({ criteria }) => criteria.every(({ weight, maximum }) => weight === maximum));
  return buildTable({
    caption: isSum
      ? { id: "Kriteria penilaian tanpa bobot: nilainya dijumlahkan", en: "Criteria without weights: marks add up" }
      : { id: "Kriteria penilaian", en: "Criteria" },
    columns: [
      { key: "criterion", head: { id: "Kriteria", en: "Criterion" }, namesRow: true },
      { key: "weight", head: { id: "Bobot", en: "Weight" }, holds: "number" },
      { key: "highest", head: { id: "Nilai tertinggi", en: "Highest mark" }, holds: "number" },
    ],
    rows: stages.flatMap(({ label, criteria }) => [
      ...(stages.length > 1 ? [{ kind: "band" as const, text: label }] : []),
      ...criteria.map(({ label: criterion, weight, maximum: value = 100 }) => ({
        kind: "item" as const,
        cells: {
          criterion,
          weight: { kind: "number" as const, value: weight },
          highest: { kind: "number" as const, value },
        },
      })),
    ]),
  });
}

type Weight = readonly [key: string, weight: DecimalInput];

function weightsOfHeads({ columns }: Pick<RowsRead, "columns">): readonly Weight[] {
  return columns.flatMap(({ groups: { criterion }, path }) => {
    const weight = weightIn(path.at(-1) ?? "");
    return criterion === undefined || weight === undefined ? [] : [[criterion, weight]];
  });
}

function weightsOfRows({ rows }: Pick<RowsRead, "rows">): readonly Weight[] {
  return rows.flatMap(({ cells }) => {
    const criterion = cells.find(({ field, use }) => field === "criterion" && use === "used");
    const beside = cells.find(({ field }) => field === "weight")?.reading;
    const weight = beside?.kind === "number" ? beside.value : weightIn(String(criterion?.stored));
    return criterion === undefined || weight === undefined ? [] : [[keyOf(String(criterion.stored)), weight]];
  });
}

/** The weight in the brackets of "Manfaat (60%)". */
function weightIn(text: string): string | undefined {
  return /\((\d+(?:[.,]\d+)?)\s*%\)/.exec(text)?.[1]?.replace(",", ".");
}

/** The key under which a criterion is read. */
function keyOf(text: string): string {
  const words = text.toLowerCase().replace(/\([^()]*\)/g, "");
  return words.match(/[\p{L}\p{N}%+&]+/gu)?.join("-") ?? "";
}

/** What a criterion is called by its key; a sheet that gives one mark from each judge names none. */
function labelOf(key: string) {
  const words = key.charAt(0).toUpperCase() + key.slice(1).replaceAll("-", " ");
  return key === "mark" ? { id: "Nilai", en: "Mark" } : { id: words, en: words };
}
