import { agencyIn, periodIn, type ReadingContext, type SheetRow, yearIn } from "../sheet/index.ts";

/** What is known of a sheet: what the caller told, and what its title cells say where that was not told. */
export interface SheetContext extends ReadingContext {
  /** The name of the agency as a title cell has it. */
  readonly agencyName?: string | undefined;
}

/** The context of a sheet; title cells speak only where the caller did not. */
export function sheetContext(rows: readonly SheetRow[], told: ReadingContext): SheetContext {
  const titles = rows
    .filter(({ kind }) => kind === "heading")
    .flatMap(({ cells }) => cells.flatMap(({ reading }) => (reading.kind === "heading" ? [reading.value] : [])));
  const first = <T>(say: (title: string) => T | undefined) => titles.map(say).find((each) => each !== undefined);
  const period = first(periodIn);
  const [agencyName, year] = [first(agencyIn), first(yearIn) ?? period?.year];
  return {
    ...(agencyName !== undefined && { agencyName }),
    ...(period !== undefined && { period }),
    ...(year !== undefined && { year }),
    ...told,
  };
}
