import { type Path, type Problem, problemAt } from "../error/index.ts";
import { deepFreeze, valueUnder } from "../plain/index.ts";
import { as, type DocumentShape, document, type Shape } from "../shape/index.ts";
import type { GroupOf, ReadState, Reducer, SettingsOf, StateHead } from "./reducer.ts";

type Written<S extends StateHead, P> = Pick<
  Reducer<never, never, never, P, S, unknown>,
  "stateShape" | "write" | "build"
>;

/** A group in fractions, and as plain JSON where it has been written before. */
export interface Placed<S extends StateHead, P> {
  readonly part: P;
  readonly written?: GroupOf<S> | undefined;
}

/** The state of groups in order. It is ours, and known as read. */
export function stateOf<S extends StateHead, P>(
  { stateShape, write, build }: Written<S, P>,
  settings: SettingsOf<S>,
  groups: readonly Placed<S, P>[],
): S {
  const parts = groups.map(({ part }) => part);
  const written = groups.map((each) => each.written ?? write(each.part));
  const state = deepFreeze(build(settings, written));
  stateShape.remember(state, { settings, parts, written });
  return state;
}

/** How a state that comes from anywhere is read. */
interface Reading<S extends StateHead, P, F> {
  readonly idOf: (part: P) => string;
  /** The settings as they were read, in words and order of ours. */
  readonly settingsOf: (read: F) => SettingsOf<S>;
}

/** The shape of a state, by the shape of its keys. */
export function stateShapeOf<S extends StateHead, P, F extends { readonly groups: readonly P[] }>(
  keys: Shape<S, F>,
  { idOf, settingsOf }: Reading<S, P, F>,
): DocumentShape<S, ReadState<S, P>> {
  const inOrder = (a: P, b: P) => (idOf(a) < idOf(b) ? -1 : 1);
  return document(
    as(keys, (read): ReadState<S, P> => ({ settings: settingsOf(read), parts: [...read.groups].sort(inOrder) })),
  );
}

/** Where two were not counted under the same settings. */
export function otherSettings(own: object, given: object, at: Path): Problem[] {
  const keys = [...new Set([...Object.keys(own), ...Object.keys(given)])];
  return keys.flatMap((key) => {
    const [mine, other] = [valueUnder(own, key), valueUnder(given, key)];
    if (JSON.stringify(mine) === JSON.stringify(other)) return [];
    const told = tellSetting(mine);
    return [
      problemAt("invalid-input", [...at, key], other, {
        en: `the same as of this accumulator: ${told ?? "none"}`,
        id: `sama dengan akumulator ini: ${told ?? "tidak ada"}`,
      }),
    ];
  });
}

/** A rule is told by its name. */
function tellSetting(setting: unknown): string | undefined {
  const isRule = typeof setting === "object" && setting !== null && "id" in setting && typeof setting.id === "string";
  return JSON.stringify(isRule ? setting.id : setting);
}
