import { nearDuplicatesBetween } from "../../agency/index.ts";
import { type Problem, problemAt, readAll, refuseIfAny } from "../../core/index.ts";
import { type Exact, exactOf, exactToDecimal, recoverExact, subtract } from "../../number/index.ts";
import type { Scale } from "../../scale/index.ts";
import { gradePositions, type RankedRow, type RankingInput, rankingShapeOf } from "../rank/index.ts";
import { commonRows, indexRows, type Placed, type Rows } from "./comparable-rows.ts";
import { type ComparisonOptions, comparisonOptionsShape } from "./comparison-options.ts";
import type { Movement, Passage, RankingComparison } from "./movement.ts";

/**
 * Compares two rankings of the same quantity: who moved up or down, who came and who went, whose grade jumped. Tied
 * items stand in the middle of their places, so that among the same items all moves add up to zero, whatever order the
 * equals were printed in. Who came and may be somebody who went, under another name, is the finding `near-duplicate-key`.
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
  previous: RankingInput<T>,
  current: RankingInput<T>,
  options: ComparisonOptions<T> = {},
): RankingComparison<T> {
  const [earlier, later, { idOf, among, scale: proved }] = readAll(
    [rankingShapeOf<T>(), previous, "previous"],
    [rankingShapeOf<T>(), current, "current"],
    [comparisonOptionsShape, options, "options"],
  );
  const problems: Problem[] = [];
  if (earlier.order !== later.order)
    problems.push(
      problemAt("invalid-input", ["current", "order"], later.order, {
        en: `"${earlier.order}", as before`,
        id: `"${earlier.order}", seperti sebelumnya`,
      }),
    );
  const before = indexRows(earlier.rows, idOf, ["previous"], problems);
  const after = indexRows(later.rows, idOf, ["current"], problems);
  const scale = proved?.scale;
  const grades = scale && {
    scale,
    before: gradePositions(earlier.rows, scale, ["previous"], problems),
    after: gradePositions(later.rows, scale, ["current"], problems),
  };
  refuseIfAny(problems);
  const [from, to] = among === "all" ? [before, after] : [commonRows(before, after), commonRows(after, before)];
  const movements = [...to].flatMap(([id, row]) => {
    const old = from.get(id);
    return old === undefined ? [] : [movementOf(id, old, row, grades)];
  });
  const entries = passages(after, before, earlier, idOf);
  const exits = passages(before, after, later, idOf);
  return Object.freeze({
    kind: "ranking-comparison",
    movements: Object.freeze(movements),
    entries,
    exits,
    ...(scale && { scale: scale.id }),
    among,
    findings: Object.freeze(nearDuplicatesBetween(entries.map(idOfPassage), exits.map(idOfPassage))),
  });
}

const idOfPassage = ({ id }: { readonly id: string }) => id;

/** Where the values of both rankings lie on a scale, by their positions in their lists. */
interface Grades {
  readonly scale: Scale;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function movementOf<T>(id: string, from: Placed<T>, to: Placed<T>, grades: Grades | undefined): Movement<T> {
  const [previous, current] = [from.row, to.row];
  const places = (from.best + from.worst - to.best - to.worst) / 2;
  const direction = places > 0 ? "up" : places < 0 ? "down" : "same";
  const certain = direction === "same" || to.worst < from.best || to.best > from.worst;
  const change = exactToDecimal(subtract(exactIn(current), exactIn(previous)));
  const before = Object.freeze({ best: from.best, worst: from.worst });
  const after = Object.freeze({ best: to.best, worst: to.worst });
  const moved = { id, previous, current, before, after, places, direction, certain, change } as const;
  return Object.freeze(
    grades === undefined ? moved : { ...moved, grades: gradeStep(grades, grades.before[from.at], grades.after[to.at]) },
  );
}

/** A value of 40 digits is the fraction behind them: three thirds less two are one. */
function exactIn({ value }: RankedRow<unknown>): Exact {
  return recoverExact(value) ?? exactOf(value);
}

function gradeStep(
  { scale: { bands, better } }: Grades,
  before = 0,
  after = 0,
): NonNullable<Movement<unknown>["grades"]> {
  const codeAt = (at: number): string => bands[at]?.code ?? "";
  const steps = better === "higher" ? after - before : before - after;
  return Object.freeze({ previous: codeAt(before), current: codeAt(after), steps });
}

type Left = readonly { readonly item: unknown }[];

function passages<T>(
  rows: Rows<T>,
  others: Rows<T>,
  other: { readonly unranked: Left; readonly ineligible: Left },
  idOf: (item: unknown) => unknown,
): readonly Passage<T>[] {
  const unranked = new Set(other.unranked.map(({ item }) => idOf(item)));
  const ineligible = new Set(other.ineligible.map(({ item }) => idOf(item)));
  const gone = [...rows].filter(([id]) => !others.has(id));
  return Object.freeze(
    gone.map(([id, { row }]) => {
      const reason = unranked.has(id) ? "no-value" : ineligible.has(id) ? "ineligible" : "absent";
      return Object.freeze({ id, row, reason });
    }),
  );
}
