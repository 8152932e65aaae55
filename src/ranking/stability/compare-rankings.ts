import {
  checkArray,
  checkFunction,
  checkObject,
  checkWord,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { type Exact, exactToDecimal, recoverExact, subtract, tryExact } from "../../number/index.ts";
import { bandIndex, type Scale } from "../../scale/index.ts";
import { checkRanking, type RankedRow, type Ranking } from "../rank/index.ts";
import { indexRows, ownId, type Rows, type Span, spansOf } from "./comparable-rows.ts";
import type { ComparisonOptions, Movement, Passage, RankingComparison } from "./movement.ts";

/**
 * Compares two rankings of the same quantity: who moved up or down, who came and who went, whose grade jumped. Tied
 * items stand in the middle of their places, so that among the same items all moves add up to zero, whatever order the
 * equals were printed in.
 *
 * @term pergerakan peringkat
 * @param previous - The earlier ranking.
 * @param current - The later ranking, in the same direction.
 * @param options - The id of an item, whose places count, and a scale where grades are to be compared.
 * @throws A {@link SakipError} `invalid-input` when the rankings have different directions, `duplicate-key` when an id occurs twice,
 * `out-of-scale` for a value outside the scale.
 * @see No official source.
 * @example
 * ```ts
 * import { compareRankings, rankBy } from "sakip";
 *
 * type Score = readonly [id: string, score: number];
 * const rank = (scores: readonly Score[]) => rankBy(scores, { value: ([, score]) => score });
 * const changes = compareRankings(
 *   rank([["A", 80], ["B", 75], ["C", 70]]),
 *   rank([["A", 78], ["B", 79], ["D", 60]]),
 *   { idOf: ([id]) => id },
 * );
 * changes.movements.map((each) => [each.id, each.direction, each.places, each.change])
 * // => [["B", "up", 1, "4"], ["A", "down", -1, "-2"]]
 * changes.entries.map((each) => each.id) // => ["D"]
 * changes.exits.map((each) => each.id) // => ["C"]
 * ```
 */
export function compareRankings<T>(
  previous: Ranking<T>,
  current: Ranking<T>,
  options: ComparisonOptions<T> = {},
): RankingComparison<T> {
  const problems: Problem[] = [];
  const fine = [checkWhole(previous, ["previous"], problems), checkWhole(current, ["current"], problems)];
  if (checkObject(options, ["options"], problems)) {
    if (options["idOf"] !== undefined) checkFunction(options["idOf"], ["options", "idOf"], problems);
    checkWord(options["among"] ?? "all", ["all", "common"], ["options", "among"], problems);
  }
  if (fine.every(Boolean) && previous.order !== current.order)
    problems.push(problemAt("invalid-input", ["current", "order"], current.order, `"${previous.order}", as before`));
  refuseIfAny(problems);
  const { idOf = ownId, among = "all", scale } = options;
  const before = indexRows(previous, idOf, ["previous"], problems);
  const after = indexRows(current, idOf, ["current"], problems);
  if (scale !== undefined) {
    checkOnScale(previous, scale, ["previous"], problems);
    checkOnScale(current, scale, ["current"], problems);
  }
  refuseIfAny(problems);
  const [beforeSpans, afterSpans] = [spansOf(before, after, among), spansOf(after, before, among)];
  const movements = [...after].flatMap(([id, row]) => {
    const earlier = before.get(id);
    if (earlier === undefined) return [];
    const [from, to] = [beforeSpans.get(id) as Span, afterSpans.get(id) as Span];
    return [Object.freeze({ ...movementOf(id, earlier, row, from, to), ...gradesOf(earlier, row, scale) })];
  });
  return Object.freeze({
    movements: Object.freeze(movements),
    entries: passages(after, before, previous, idOf),
    exits: passages(before, after, current, idOf),
    among,
  });
}

/** A ranking with the items that were left out of it, because a passage says why an item is not in the other list. */
function checkWhole(ranking: unknown, path: Path, problems: Problem[]): boolean {
  if (!checkRanking(ranking, path, problems)) return false;
  return (["unranked", "ineligible"] as const).every((key) => {
    const left = (ranking as Record<string, unknown>)[key];
    return (
      checkArray(left, [...path, key], problems) &&
      left.every((each, i) => checkObject(each, [...path, key, i], problems))
    );
  });
}

function movementOf<T>(id: string, previous: RankedRow<T>, current: RankedRow<T>, from: Span, to: Span): Movement<T> {
  const places = (from.best + from.worst - to.best - to.worst) / 2;
  const direction = places > 0 ? "up" : places < 0 ? "down" : "same";
  const certain = direction === "same" || to.worst < from.best || to.best > from.worst;
  const change = exactToDecimal(subtract(recoverExact(current.value) as Exact, recoverExact(previous.value) as Exact));
  return { id, previous, current, places, direction, certain, change };
}

function gradesOf<T>(
  previous: RankedRow<T>,
  current: RankedRow<T>,
  scale: Scale | undefined,
): Pick<Movement<T>, "grades"> {
  if (scale === undefined) return {};
  const at = ({ value }: RankedRow<T>): number => bandIndex(tryExact(value) as Exact, scale);
  const code = (row: RankedRow<T>): string => scale.bands[at(row)]?.code as string;
  const up = at(current) - at(previous);
  const steps = scale.better === "higher" ? up : 0 - up;
  return { grades: Object.freeze({ previous: code(previous), current: code(current), steps }) };
}

function checkOnScale<T>({ rows }: Ranking<T>, scale: Scale, path: Path, problems: Problem[]): void {
  rows.forEach(({ value }, i) => {
    if (bandIndex(tryExact(value) as Exact, scale) === -1)
      problems.push(problemAt("out-of-scale", [...path, "rows", i, "value"], value, `a value on "${scale.id}"`));
  });
}

function passages<T>(
  rows: Rows<T>,
  others: Rows<T>,
  other: Ranking<T>,
  idOf: (item: T) => string,
): readonly Passage<T>[] {
  const unranked = new Set(other.unranked.map(({ item }) => idOf(item)));
  const ineligible = new Set(other.ineligible.map(({ item }) => idOf(item)));
  const gone = [...rows].filter(([id]) => !others.has(id));
  return Object.freeze(
    gone.map(([id, row]) => {
      const reason = unranked.has(id) ? "no-value" : ineligible.has(id) ? "ineligible" : "absent";
      return Object.freeze({ id, row, reason });
    }),
  );
}
