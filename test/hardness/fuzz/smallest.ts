import { inspect } from "node:util";
import { callOf, type HostileCall, type Less } from "./call-of.ts";
import { isPlain } from "./hostile.ts";
import { judge } from "./judge.ts";
import type { Target } from "./target.ts";

/** So often a call is tried with less in it. */
const MOST_TRIES = 120;
/** So much of a call is printed. */
const LONGEST = 1500;

/** A call that shows a defect. */
interface Shown {
  readonly targets: readonly Target[];
  readonly seed: number;
  readonly number: number;
  /** Is called before each try. */
  readonly begin: () => void;
}

/** The smallest call found that shows the same defect: first without some of the changes, then without parts of the arguments. */
export function smallest({ targets, seed, number, begin }: Shown, defect: string): HostileCall {
  let less: Less = {};
  let tries = 0;
  const shows = (other: Less): boolean => {
    if (tries++ > MOST_TRIES) return false;
    begin();
    try {
      return judge(() => callOf(targets, seed, number, other)).defect === defect;
    } catch {
      return false;
    }
  };
  for (let i = 0; i < 4; i++) {
    const other = { changes: new Set([...(less.changes ?? []), i]) };
    if (shows(other)) less = other;
  }
  for (let done = false; !done; ) {
    done = true;
    for (const place of placesIn(callOf(targets, seed, number, less).args)) {
      const other = { ...less, cuts: [...(less.cuts ?? []), place] };
      if (!shows(other)) continue;
      less = other;
      done = false;
      break;
    }
  }
  return callOf(targets, seed, number, less);
}

/** The arguments as a person reads them. */
export function printed({ target, args, changes }: HostileCall): string {
  const text = shownBy(() =>
    inspect(args, { depth: 5, maxStringLength: 60, maxArrayLength: 5, breakLength: 110, compact: 8 }),
  );
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text.slice(1, -1).trim();
  return `${target.name}(${shown})\n    [${changes.join("; ")}]`;
}

/** What cannot even be shown (a tag that throws) is told by its changes alone. */
function shownBy(show: () => string): string {
  try {
    return show();
  } catch {
    return "(what cannot be shown)";
  }
}

function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (!isPlain(value) || path.length > 6) return [];
  const keys = Object.keys(value).slice(0, 40).reverse();
  const places = keys.map((key) => [...path, Array.isArray(value) ? Number(key) : key]);
  // Arguments keep their places: what stands before one cannot be left out.
  const own = path.length === 0 ? places.slice(0, 1) : places;
  return [
    ...own,
    ...places.flatMap((place) => {
      const inner = Object.getOwnPropertyDescriptor(value, place.at(-1) ?? "")?.value;
      return placesIn(inner, place);
    }),
  ];
}
