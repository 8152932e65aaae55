import {
  callback,
  deepFreeze,
  type Given,
  object,
  optional,
  problemAt,
  readAll,
  record,
  SakipError,
  text,
} from "../../core/index.ts";
import { type DecimalInput, type Exact, exactToDecimal, resultNumber, subtract, ZERO } from "../../number/index.ts";
import { compareRankings, type RankingInput } from "../../ranking/index.ts";
import { type Components, componentsOf } from "./components-of.ts";
import type { ComponentChange, Overtaking, RankChange, Stand } from "./rank-change.ts";
import { placeAmong, type Rival, rivalsOf, standOf } from "./rivals.ts";

const optionsOf = <T>() =>
  object({
    /** The id of an item, the same in both rankings; unless told the item itself where it is a text, or else its `id`. */
    idOf: optional(callback<(item: T) => string>()),
    /** The values that the value of an item adds up, by key; unless told the components of an evaluation. */
    components: optional(callback<(item: T) => Readonly<Record<string, DecimalInput>>>()),
  });

/**
 * How a change of place is explained.
 *
 * @term pilihan penjelasan peringkat
 */
export interface RankChangeOptions<T> extends Given<ReturnType<typeof optionsOf<T>>> {}

/**
 * Explains why an item changed its place between two rankings: who overtook it and whom it overtook, and how much of it was
 * its own doing, component by component. Both ways of telling it add up exactly.
 *
 * @term penjelasan perubahan peringkat
 * @param previous - The earlier ranking.
 * @param current - The later ranking, in the same direction.
 * @param id - The id of the item, which is ranked in both.
 * @param options - What an item is known by, and its components.
 * @throws A {@link SakipError} `invalid-input` for an id that is not in both, or rankings of different directions.
 * @see No official source.
 * @example
 * ```ts
 * import { explainRankChange, rankBy } from "sakip";
 *
 * type Score = readonly [id: string, score: number];
 * const rank = (scores: readonly Score[]) => rankBy(scores, { value: ([, score]) => score });
 * const change = explainRankChange(
 *   rank([["A", 80], ["B", 75], ["C", 70]]),
 *   rank([["A", 78], ["B", 79], ["D", 81]]),
 *   "B",
 *   { idOf: ([id]) => id },
 * );
 * const places = [change.before, change.after, change.places]; // => [2, 2, 0]
 * change.others.map(({ id, places }) => [id, places]) // => [["D", -1], ["A", 1]]
 * const split = [change.byItself, change.byOthers]; // => [0, 0]
 * ```
 */
export function explainRankChange<T>(
  previous: RankingInput<T>,
  current: RankingInput<T>,
  id: string,
  options: RankChangeOptions<T> = {},
): RankChange {
  const [name, { idOf, components }] = readAll([text, id, "id"], [optionsShape, options, "options"]);
  const compared = compareRankings<unknown>(previous, current, idOf && { idOf });
  const moved = compared.movements.find((each) => each.id === name);
  if (moved === undefined) throw new SakipError([problemAt("invalid-input", ["id"], id, rankedInBoth)]);
  const rivals = rivalsOf(compared).filter((rival) => rival.id !== name);
  const others = rivals.map((rival) => overtakingBy(rival, moved)).filter(({ places }) => places !== 0);
  const known = (item: unknown) => (components === undefined ? componentsOf(item) : readComponents(components(item)));
  const better = previous.order === "descending" ? 1 : -1;
  const own = ownMovement({
    from: exactIn(moved.previous.value),
    to: exactIn(moved.current.value),
    before: known(moved.previous.item),
    after: known(moved.current.item),
    placeAt: (value) => placeAmong(rivals, value, better),
  });
  return deepFreeze({
    kind: "rank-change",
    id: name,
    before: middleOf(moved.previous),
    after: middleOf(moved.current),
    places: moved.places,
    value: { before: moved.previous.value, after: moved.current.value, change: moved.change },
    others: [...others].sort((a, b) => a.places - b.places),
    byOthers: moved.places - own.byItself,
    ...own,
  });
}

const optionsShape = /* @__PURE__ */ optionsOf<unknown>();
const componentsShape = /* @__PURE__ */ (() => record(resultNumber))();
const rankedInBoth = { en: "the id of an item that is ranked in both", id: "id butir yang berperingkat pada keduanya" };

const readComponents = (given: unknown): Components =>
  new Map([...readAll([componentsShape, given, "components"])[0]].map(([key, value]) => [key, { value }]));
const exactIn = (value: DecimalInput): Exact => readAll([resultNumber, value])[0];
const middleOf = ({ bestRank, worstRank }: { readonly bestRank: number; readonly worstRank: number }) =>
  (bestRank + worstRank) / 2;

/** What an item does to the place of one that it is ahead of, tied with, or behind. */
const weights: Readonly<Record<Stand, number>> = { ahead: 1, tied: 0.5, behind: 0, absent: 0 };

type Moved = ReturnType<typeof compareRankings<unknown>>["movements"][number];

function overtakingBy({ id, previous, current }: Rival, moved: Moved): Overtaking {
  const [before, after] = [standOf(previous, moved.previous), standOf(current, moved.current)];
  return { id, before, after, places: weights[before] - weights[after] };
}

interface Own {
  readonly from: Exact;
  readonly to: Exact;
  readonly before: Components;
  readonly after: Components;
  /** The place of a value among all others as they were. */
  readonly placeAt: (value: Exact) => number;
}

/** The components change one by one, the others staying as they were; what is left of the change of the value comes last. */
function ownMovement({ from, to, before, after, placeAt }: Own) {
  const start = placeAt(from);
  const byItself = start - placeAt(to);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  let [value, place] = [from, start];
  const components: ComponentChange[] = [];
  for (const key of keys) {
    const [old, now] = [before.get(key)?.value ?? ZERO, after.get(key)?.value ?? ZERO];
    const label = after.get(key)?.label ?? before.get(key)?.label;
    const change = subtract(now, old);
    value = subtract(value, subtract(old, now));
    const next = placeAt(value);
    const [earlier, later] = [exactToDecimal(old), exactToDecimal(now)];
    components.push({
      key,
      ...(label && { label }),
      before: earlier,
      after: later,
      change: exactToDecimal(change),
      places: place - next,
    });
    place = next;
  }
  const rest = exactToDecimal(subtract(to, value));
  const isWhole = keys.length === 0 || rest.isZero();
  return { byItself, components, ...(!isWhole && { rest: { change: rest, places: place - placeAt(to) } }) };
}
