import { checkIterable, type Path, type Problem, problemAt } from "../../core/index.ts";
import {
  comparePeriods,
  type IsoDate,
  type Period,
  periodBounds,
  periodCode,
  readDay,
  readPeriod,
} from "../../period/index.ts";

/** The rows of a series, read once, in the order of their periods; what is wrong is added to the problems. */
export function readSeries<T extends { readonly period: Period }>(
  rows: Iterable<T>,
  path: Path,
  problems: Problem[],
): readonly { readonly row: T; readonly path: Path }[] {
  if (!checkIterable(rows as unknown, path, problems)) return [];
  const placed = [...rows].map((row, i) => ({ row, path: [...path, i] as Path }));
  const sound = placed.filter((each) => readPeriod(each.row?.period, [...each.path, "period"], problems) !== undefined);
  problems.push(...mixtures(sound));
  return sound.sort((a, b) => comparePeriods(a.row.period, b.row.period));
}

/** The rows whose period had ended by a date. */
export function endedBy<T extends { readonly row: { readonly period: Period } }>(
  rows: readonly T[],
  asOf: IsoDate | undefined,
): readonly T[] {
  return asOf === undefined ? rows : rows.filter(({ row }) => periodBounds(row.period).end <= asOf);
}

/** A date that an option may give; what is wrong with it is added to the problems. */
export function checkAsOf(asOf: IsoDate | undefined, path: Path, problems: Problem[]): void {
  if (asOf !== undefined) readDay(asOf, path, problems);
}

// A quarter beside its own year, or a period twice, would count the same months two times.
function mixtures(rows: readonly { readonly row: { readonly period: Period }; readonly path: Path }[]): Problem[] {
  const seen = new Set<string>();
  const kind = rows[0]?.row.period.kind;
  return rows.flatMap(({ row: { period }, path }) => {
    const code = periodCode(period);
    const again = seen.has(code);
    seen.add(code);
    if (period.kind !== kind)
      return [problemAt("invalid-period", [...path, "period"], code, `periods of one kind: here "${kind}"`)];
    return again ? [problemAt("invalid-period", [...path, "period"], code, "each period once")] : [];
  });
}
