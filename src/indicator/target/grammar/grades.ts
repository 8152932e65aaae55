import { compare, type DecimalInput, type Exact, exactOf } from "../../../number/index.ts";
import {
  auditOpinionLevels,
  sakipGradeScale,
  sakipGradeScaleBefore2015,
  sakipLevels,
} from "../../../regulation/index.ts";
import { levelPosition, type OrdinalScale } from "../../../scale/index.ts";
import type { LevelTarget } from "../named-target-shape.ts";
import { withoutQuotes } from "./remarks.ts";

/** The levels that a text may name, and whether the caller asked for them. */
export interface Grades {
  readonly scales: readonly OrdinalScale[];
  /** Without being asked for, a word that nearly always means something else is no level. */
  readonly asked: boolean;
}

export const NO_GRADES: Grades = { scales: [], asked: true };

const INTRODUCTION =
  /^(?:predikat|opini|kategori|kriteria|peringkat|nilai|status|tingkat)\b(?: (?:s?akip|rb|spbe|bpk))?(?: ?: ?| )/i;
const BEHIND = / (?:nilai|predikat|opini)$/i;
/** In plans, TW is Triwulan; that it is an opinion must be said. */
const PERIOD = "tw";

/** The levels that a text is, one a scale; several when scales share the word. */
export function levelsNamed(text: string, { scales, asked }: Grades): LevelTarget[] {
  const introduced = text.replace(INTRODUCTION, "");
  const word = withoutQuotes(introduced.replace(BEHIND, ""));
  if (!asked && introduced === text && word.toLowerCase() === PERIOD) return [];
  const [named, other] = halves(word);
  return scales.flatMap((scale): LevelTarget[] => {
    const level = scale.levels[levelPosition(named, scale)];
    if (level === undefined || (other !== undefined && !isSame(other, level, scale))) return [];
    return [{ kind: "level", scale, level: level.code }];
  });
}

/** "WTP/Unqualified": one level by two names. */
function halves(word: string): readonly [string, string | undefined] {
  const slash = word.indexOf("/");
  return slash === -1 ? [word, undefined] : [word.slice(0, slash), word.slice(slash + 1).trim()];
}

function isSame(other: string, level: OrdinalScale["levels"][number], scale: OrdinalScale): boolean {
  if (scale.levels[levelPosition(other, scale)] === level) return true;
  const [word, labels] = [other.toLowerCase(), [level.label.id, level.label.en].map((label) => label.toLowerCase())];
  return labels.some((label) => label === word || label.startsWith(`${word} `));
}

/** The longest level that a text begins with, and what stands between it and the rest. */
export function gradeAt(
  text: string,
  { scales }: Grades,
): { readonly grade: LevelTarget; readonly rest: string } | undefined {
  let found: { grade: LevelTarget; rest: string; length: number } | undefined;
  const lower = text.toLowerCase();
  for (const scale of scales)
    for (const { code, aliases = [] } of scale.levels)
      for (const word of [code, ...aliases]) {
        if (word.length <= (found?.length ?? 0) || !lower.startsWith(word.toLowerCase())) continue;
        const [separator] = /^(?: ?[:=/] ?| (?=[\d(<>≤≥]))/u.exec(text.slice(word.length)) ?? [];
        if (separator === undefined) continue;
        const rest = text.slice(word.length + separator.length);
        found = { grade: { kind: "level", scale, level: code }, rest, length: word.length };
      }
  return found;
}

/** The level that stands behind figures, with nothing else: "72,50 / BB". */
export function gradeBehind(text: string, { scales }: Grades): LevelTarget | undefined {
  const word = text.replace(/^[:/]/, "");
  for (const scale of scales) {
    const level = scale.levels[levelPosition(word, scale)];
    if (level !== undefined) return { kind: "level", scale, level: level.code };
  }
  return undefined;
}

/** What a figure beside a grade may be counted in. */
const SCORE_UNIT = /^(?:%|poin|nilai|skor|indeks|point)$/i;

/**
 * Whether figures can be the score of a grade: within the bands of SAKIP for its grades, by today's rule or the one before
 * 2015, and from 0 to 100 for other words. Opinions have no scores, and one digit behind a letter is a name: D 3.
 */
export function canBeScore(grade: LevelTarget, values: readonly string[], unit: string | null): boolean {
  return looksLikeScore(grade, values, unit) && liesInBand(grade, values);
}

/** Whether figures look like a score, and are none of that grade: "A (75)". */
export function contradicts(grade: LevelTarget, values: readonly string[], unit: string | null): boolean {
  return looksLikeScore(grade, values, unit) && !liesInBand(grade, values);
}

function looksLikeScore({ scale, level }: LevelTarget, values: readonly string[], unit: string | null): boolean {
  if (scale.id === auditOpinionLevels.id || (unit !== null && !SCORE_UNIT.test(unit))) return false;
  return !(level.length <= 3 && values.length === 1 && /^-?\d$/.test(values[0] ?? ""));
}

function liesInBand({ scale, level }: LevelTarget, values: readonly string[]): boolean {
  const figures = values.map(exactOf);
  if (scale.id !== sakipLevels.id) return figures.every((figure) => lies(figure, 0, 100));
  const bands = [sakipGradeScale, sakipGradeScaleBefore2015].flatMap((each) =>
    each.bands.filter(({ code }) => code === level),
  );
  // A range may begin where the band begins, although the band excludes that point.
  return bands.some(({ above, from, upTo, below }) => {
    const isOpen = figures.length === 1 && above !== undefined && compare(figures[0] as Exact, exactOf(above)) === 0;
    return !isOpen && figures.every((figure) => lies(figure, above ?? from ?? 0, upTo ?? below ?? 100));
  });
}

function lies(figure: Exact, low: DecimalInput, high: DecimalInput): boolean {
  return compare(figure, exactOf(low)) >= 0 && compare(figure, exactOf(high)) <= 0;
}
