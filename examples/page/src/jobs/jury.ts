import { type AwardEntry, type Bilingual, type JuryResult, judgeEntries, wordsOf } from "sakip";
import type { RowsRead } from "sakip/reading";
import { buildTable, type Table } from "sakip/report";
import { rubricOf, rubricTable } from "./rubric.ts";

/** The sheets of a jury, read and judged. */
export interface Judged {
  readonly jury: JuryResult;
  /** What was judged, with the scores of the jury. */
  readonly entries: readonly AwardEntry[];
  /** What was judged by, and who gave what. */
  readonly tables: readonly Table[];
}

/** The marks of a jury as scores of entries: the mean of the judges of each stage, and of the stages. */
export function judgeSheet(read: RowsRead<"jury-sheets">, highest: number): Judged {
  const rubric = rubricOf(read, highest);
  const about = entriesIn(read);
  const entryOf = (id: string): AwardEntry => about.get(id) ?? { id, agencyId: "–", score: null };
  // Entries are called by their names wherever the jury speaks of them.
  const sheets = read.items.map((sheet) => ({ ...sheet, entryId: entryOf(sheet.entryId).id }));
  const jury = judgeEntries(sheets, rubric);
  const scores = new Map(jury.scores.map(({ entryId, score }) => [entryId, score]));
  const entries = [...new Set(read.items.map(({ entryId }) => entryId))].map((id): AwardEntry => {
    const entry = entryOf(id);
    const score = scores.get(entry.id);
    return { ...entry, score: score?.status === "computed" ? score.value : null };
  });
  return { jury, entries, tables: [rubricTable(rubric), marksTable(jury)] };
}

/** An entry with its name and its code as its id: what tables, findings and explanations call it by. */
export function called<E extends AwardEntry>(entry: E): E {
  const { id, title } = entry;
  return title && title !== id ? { ...entry, id: `${title} (${id})` } : entry;
}

/** What the rows say of the entries beside their marks; where they say nothing they go on with the row above. */
function entriesIn({ rows }: Pick<RowsRead, "rows">): ReadonlyMap<string, AwardEntry> {
  const found = new Map<string, AwardEntry>();
  const said: Record<string, string> = {};
  for (const { cells } of rows.filter(({ kind }) => kind === "item")) {
    for (const { field, use, reading } of cells)
      if (field !== null && use === "used" && "value" in reading)
        said[field] = reading.kind === "code" ? reading.whole : String(reading.value);
    const { code, entry, agency = "–" } = said;
    const id = code ?? entry;
    if (id !== undefined && !found.has(id))
      found.set(id, called({ id, agencyId: agency, score: null, ...(entry !== undefined && { title: entry }) }));
  }
  return found;
}

/** Who gave how many points to whom, stage by stage. */
function marksTable({ rubric, scores }: JuryResult): Table {
  const number = { holds: "number", format: { decimals: 2 } } as const;
  const judgesOf = (stage: string) => [
    ...new Set(
      scores
        .flatMap(({ stages }) => stages.find(({ stageId }) => stageId === stage)?.sheets ?? [])
        .map(({ judgeId }) => judgeId),
    ),
  ];
  return buildTable({
    caption: { id: "Nilai setiap juri", en: "Points of each judge" },
    columns: [
      { key: "entry", head: { id: "Peserta", en: "Entry" }, namesRow: true },
      ...rubric.stages.map(({ id, label }) => ({
        key: id,
        head: label,
        columns: judgesOf(id).map((judge) => ({ key: `${id} ${judge}`, head: judge, ...number })),
      })),
      { key: "score", head: { id: "Nilai akhir", en: "Score" }, ...number },
    ],
    rows: scores.map(({ entryId, score, stages }) => ({
      kind: "item",
      cells: {
        entry: entryId,
        ...Object.fromEntries(
          stages.flatMap(({ stageId, sheets }) =>
            sheets.map(({ judgeId, points }) => [
              `${stageId} ${judgeId}`,
              points === undefined ? missing(notComplete) : { kind: "number" as const, value: points },
            ]),
          ),
        ),
        score:
          score.status === "computed"
            ? { kind: "number", value: score.value }
            : missing(wordsOf("reason", score.reason)),
      },
    })),
  });
}

const missing = (reason: Bilingual) => ({ kind: "missing" as const, reason });
const notComplete = { id: "Tidak lengkap, sehingga tidak dihitung.", en: "Not complete, and so not counted." };
