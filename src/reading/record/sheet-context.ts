import { agencyAtEnd, agencyIn, partIn, periodIn, type ReadingContext, type SheetRow, yearIn } from "../sheet/index.ts";

/** What is known of a sheet: what the caller told, and what its title cells say where that was not told. */
export interface SheetContext extends ReadingContext {
  /** The name of the agency as a title cell has it. */
  readonly agencyName?: string | undefined;
}

/** The context of a sheet; title cells speak only where the caller did not. */
export function sheetContext(rows: readonly SheetRow[], told: ReadingContext): SheetContext {
  const titles = titlesOf(rows);
  const first = <T>(say: (title: string) => T | undefined) => titles.map(say).find((each) => each !== undefined);
  const whole = first(periodIn);
  const [agencyName, year] = [first(agencyIn) ?? first(agencyAtEnd), told.year ?? first(yearIn) ?? whole?.year];
  const period = whole ?? (year === undefined ? undefined : first((title) => partIn(title, year)));
  return {
    ...(agencyName !== undefined && { agencyName }),
    ...(period !== undefined && { period }),
    ...(year !== undefined && { year }),
    ...told,
  };
}

/** What stands above the heads: each cell, and each row as a whole, because a word and what it says may stand in two. */
function titlesOf(rows: readonly SheetRow[]): string[] {
  const heads = new Map<number, number>();
  for (const { table, row, kind } of rows) if (kind === "head" && !heads.has(table)) heads.set(table, row);
  return rows
    .filter(({ kind, table, row }) => kind === "heading" && row < (heads.get(table) ?? Number.POSITIVE_INFINITY))
    .flatMap(({ cells }) => {
      const texts = cells.flatMap(({ reading }) => (reading.kind === "heading" ? [reading.value] : []));
      return texts.length > 1 ? [...texts, texts.join(" ")] : texts;
    });
}
