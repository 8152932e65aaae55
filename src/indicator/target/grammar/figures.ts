import { compare, exactOf, type Numeral, numberWordsAt, numeralAt } from "../../../number/index.ts";
import type { Taken } from "./taken.ts";

/** One figure, or two with a word or dash between them, and the text behind. */
export interface Figures {
  readonly values: readonly [Numeral] | readonly [Numeral, Numeral];
  /** The unit behind the first of two. */
  readonly firstUnit: string | null;
  /** What stands between two: a dash, or words. */
  readonly between: string | null;
  readonly taken: readonly Taken[];
  readonly rest: string;
}

const TO = /^ ?([-–—−~]|s\/d\.?|s\.d\.?|sd\b|sampai(?: dengan)?\b|hingga\b|to\b) ?/iu;
const AND = /^ ?(dan|and) ?/i;
const UNIT_BEFORE_TO = /^ ?(%|persen\b|\p{L}{1,15}(?: \p{L}{1,15})?)(?= ?(?:[-–—~]|s\/d|s\.d|sd |sampai |hingga ))/iu;
const CURRENCY = /^(?:rp|idr)\.? ?/i;
const SCALE = /^ ?(?:\/|dari skala|skala|dari|of|out of) ?(\d+(?:[.,]\d+)?)$/i;
const NAMED_SCALE = /skala /i;
/** Where scales end; "5 dari 12" counts something else. */
const TOPS = ["4", "5", "10", "100"];

/** The figures that a text begins with; `between` when there must be two. */
export function figuresAt(text: string, between: boolean): Figures | undefined {
  const first = figureAt(text);
  if (first === undefined) return undefined;
  const [unit, firstUnit = null] = UNIT_BEFORE_TO.exec(first.rest) ?? [];
  const behind = first.rest.slice(unit?.length ?? 0);
  const to = TO.exec(behind) ?? (between ? AND.exec(behind) : null);
  const second = to && figureAt(behind.slice(to[0].length).replace(CURRENCY, ""));
  if (to && second)
    return {
      values: [first, second],
      firstUnit,
      between: to[1] as string,
      taken: takenBy(first, second),
      rest: second.rest,
    };
  if (between) return undefined;
  const one = { values: [first], firstUnit: null, between: null } as const;
  if (isOnScale(first)) return { ...one, taken: [...takenBy(first), "scale-behind"], rest: "" };
  return { ...one, taken: takenBy(first), rest: first.rest };
}

/** A figure in digits or in words. */
function figureAt(text: string): (Numeral & { readonly inWords?: true }) | undefined {
  const numeral = numeralAt(text);
  if (numeral !== undefined) return numeral;
  const words = numberWordsAt(text);
  if (words === undefined) return undefined;
  const { value, rest } = words;
  const [id, written] = [String(value), text.slice(0, text.length - rest.length)];
  return { id, en: id, written, double: false, rest, inWords: true };
}

function takenBy(...figures: readonly (Numeral & { readonly inWords?: true })[]): Taken[] {
  const taken: Taken[] = [];
  if (figures.some(({ double }) => double)) taken.push("spreadsheet-double");
  if (figures.some(({ inWords }) => inWords)) taken.push("number-in-words");
  return taken;
}

/** Whether the top of its scale stands behind a figure: "4.38 / 5.0". Counts have no decimals: "5/10" is none. */
function isOnScale({ id, en, written, rest }: Numeral): boolean {
  const top = SCALE.exec(rest)?.[1] ?? "";
  const [value, end] = [id ?? en, numeralAt(top)];
  const plain = end?.id ?? end?.en;
  if (value === undefined || plain === undefined || !(NAMED_SCALE.test(rest) || /[.,]/.test(written + top)))
    return false;
  return (
    TOPS.some((each) => compare(exactOf(each), exactOf(plain)) === 0) && compare(exactOf(value), exactOf(plain)) <= 0
  );
}
