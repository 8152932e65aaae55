import { type Bilingual, type GivenFinding, tell } from "../../core/index.ts";
import type { Explanation, Kept } from "../../explain/index.ts";
import type { Exact } from "../../number/index.ts";
import type { DocumentRead } from "../document/index.ts";
import type { Names } from "../parts/index.ts";
import { bothOf, leavesOf, type NumberFormat, printNumber, type TableRead } from "../table/index.ts";
import { minutesDiffer, minutesWithoutFigure, toldValue } from "./audit-findings.ts";
import { type RecordedSubjects, recordedFigure, recordedSubjects } from "./recorded-figures.ts";
import { isSaidIn } from "./said-in.ts";

/** What the minutes are compared with. */
export interface Adopted {
  readonly result: Kept;
  readonly explanations: readonly Explanation[];
  readonly names: Names;
}

/**
 * What is to be said of minutes beside a record. Where a row of theirs is of a subject of the record, its figures are
 * those of the record under the key of their column; where no row is, the value of each explanation stands in them.
 */
export function minutesFindings(minutes: DocumentRead, { result, explanations, names }: Adopted): GivenFinding[] {
  const subjects = recordedSubjects(result, names);
  const pairs = minutes.blocks.flatMap((block) => (block.kind === "table" ? pairsIn(block.table, subjects) : []));
  if (pairs.length > 0) {
    // A record may tell the same figure in several places: of a ranking, and of those that were selected from it.
    const apart = new Map(pairs.filter(differs).map((pair) => [JSON.stringify(pair), pair]));
    return [...apart.values()].map(({ subject, ...facts }) => tell(minutesDiffer, { subject }, facts));
  }
  return explanations
    .flatMap((each) => (each.value === null ? each.steps : [each]))
    .filter((each) => each.value !== null && !isSaidIn(minutes, each))
    .map((each) =>
      tell(minutesWithoutFigure, { subject: each.label.id }, { what: each.label, recorded: toldValue(each) }),
    );
}

interface Pair {
  readonly subject: string;
  readonly row: Bilingual;
  readonly column: Bilingual;
  readonly recorded: Bilingual;
  readonly adopted: Bilingual;
}

const differs = ({ recorded, adopted }: Pair) => recorded.en !== adopted.en;

/** The figures of a table beside those that the record holds of the same subject under the same key, as both are printed. */
function pairsIn({ columns, rows }: TableRead, subjects: RecordedSubjects): readonly Pair[] {
  const leaves = leavesOf(columns);
  return rows.flatMap((row) => {
    if (row.kind !== "item") return [];
    const [named] = leaves.flatMap(({ key, namesRow }) => {
      const cell = namesRow ? row.cells.get(key) : undefined;
      return cell?.kind === "text" ? [bothOf(cell.text)] : [];
    });
    const records = named && (subjects.get(named.id) ?? subjects.get(named.en));
    if (named === undefined || records === undefined) return [];
    return leaves.flatMap(({ key, head, format: usual }) => {
      const cell = row.cells.get(key);
      if (cell === undefined || cell.kind === "text") return [];
      const format = (cell.kind === "number" ? cell.format : undefined) ?? usual;
      const adopted = printed(cell.kind === "number" ? cell.value : null, format);
      return records.flatMap((record) => {
        const figure = recordedFigure(record, key);
        if (figure === undefined) return [];
        return [{ subject: named.id, row: named, column: bothOf(head), recorded: printed(figure, format), adopted }];
      });
    });
  });
}

function printed(figure: Exact | null, format: NumberFormat): Bilingual {
  if (figure === null) return { id: "–", en: "–" };
  return { id: printNumber(figure, format, "id"), en: printNumber(figure, format, "en") };
}
