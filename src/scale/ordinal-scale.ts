import {
  type Bilingual,
  type Citation,
  checkArray,
  checkBilingual,
  checkCitation,
  checkKeys,
  checkObject,
  checkText,
  frozenCopy,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../core/index.ts";

/**
 * One level of an ordinal scale: an opinion, a grade, a class that is a word and no number.
 *
 * @term tingkat (predikat)
 */
export interface Level {
  /** The level as documents write it: `"WTP"`, `"BB"`, `"Tinggi"`. Once per scale. */
  readonly code: string;
  /** The level in both languages. */
  readonly label: Bilingual;
  /** Other ways to write it: `"Wajar Tanpa Pengecualian"`. */
  readonly aliases?: readonly string[];
}

/**
 * Levels in order, without numbers between them: the opinions of the auditor, the grades of SAKIP, low to high.
 *
 * @term skala ordinal
 */
export interface OrdinalScale {
  /** The id: `"audit-opinion"`. */
  readonly id: string;
  /** The levels, from the lowest to the highest. */
  readonly levels: readonly Level[];
  /** Where the levels and their order come from, and how well that is known. */
  readonly source: Citation;
}

/**
 * Builds an ordinal scale and proves it: two levels or more, and no text that could mean two of them.
 *
 * @term skala ordinal
 * @param input - The id, the levels from the lowest to the highest, and their source.
 * @returns The scale, frozen.
 * @throws A {@link SakipError} with every fault at once: `invalid-scale` for fewer than two levels or a text that two
 * levels share (upper case, spaces and hyphens make no difference), `invalid-input` for a part that is missing.
 * @see No official source: that the levels of a scale must be told apart is logic.
 * @example
 * ```ts
 * import { defineOrdinalScale } from "sakip";
 *
 * const maturity = defineOrdinalScale({
 *   id: "maturity",
 *   levels: [
 *     { code: "Rintisan", label: { id: "Rintisan", en: "Initial" } },
 *     { code: "Berkembang", label: { id: "Berkembang", en: "Developing" } },
 *     { code: "Terdefinisi", label: { id: "Terdefinisi", en: "Defined" } },
 *   ],
 *   source: { title: "Tabel kami", status: "convention" },
 * });
 * maturity.levels.map((level) => level.code) // => ["Rintisan", "Berkembang", "Terdefinisi"]
 * ```
 * @example A text that two levels share is refused.
 * ```ts
 * import { defineOrdinalScale } from "sakip";
 *
 * defineOrdinalScale({
 *   id: "twice",
 *   levels: [
 *     { code: "Baik", label: { id: "Baik", en: "Good" } },
 *     { code: "baik ", label: { id: "Baik", en: "Good" } },
 *   ],
 *   source: { title: "Tabel kami", status: "convention" },
 * }); // => throws invalid-scale
 * ```
 */
export function defineOrdinalScale(input: OrdinalScale): OrdinalScale {
  const problems: Problem[] = [];
  checkOrdinalScale(input, [], problems);
  refuseIfAny(problems);
  return provedOrdinalScale(input);
}

const proved = /* @__PURE__ */ new WeakSet<object>();

/** Whether a value is a scale that `defineOrdinalScale` would accept; what is wrong with it is added to the problems. */
export function checkOrdinalScale(scale: unknown, path: Path, problems: Problem[]): scale is OrdinalScale {
  if (proved.has(scale as object)) return true;
  const before = problems.length;
  if (!checkObject(scale, path, problems)) return false;
  checkKeys(scale, ["id", "levels", "source"], path, problems);
  checkText(scale["id"], [...path, "id"], problems);
  checkCitation(scale["source"], [...path, "source"], problems);
  const levels = scale["levels"];
  if (checkArray(levels, [...path, "levels"], problems)) checkLevels(levels, [...path, "levels"], problems);
  return problems.length === before;
}

/** A scale that was checked, frozen all the way down: itself when it is ours, a copy when it is the caller's. */
export function provedOrdinalScale(scale: OrdinalScale): OrdinalScale {
  if (proved.has(scale)) return scale;
  const copy = frozenCopy(scale);
  proved.add(copy);
  return copy;
}

/** Where a level stands on a scale, counted from 0 at the lowest; −1 when the scale has no such level. */
export function levelPosition(text: string, scale: OrdinalScale): number {
  const wanted = plain(text);
  return scale.levels.findIndex(({ code, aliases = [] }) => [code, ...aliases].some((each) => plain(each) === wanted));
}

/** Whether every text means one level only. */
export function haveOwnTexts(levels: readonly Level[]): boolean {
  const problems: Problem[] = [];
  checkLevels(levels, [], problems);
  return problems.length === 0;
}

function checkLevels(levels: readonly unknown[], path: Path, problems: Problem[]): void {
  if (levels.length < 2) problems.push(problemAt("invalid-scale", path, levels, "at least two levels"));
  const taken = new Set<string>();
  levels.forEach((level, i) => {
    // One level may say the same twice; two levels may not.
    for (const text of new Set(readTexts(level, [...path, i], problems))) {
      if (taken.has(text))
        problems.push(problemAt("invalid-scale", [...path, i], text, "a text that no other level of the scale has"));
      taken.add(text);
    }
  });
}

/** The texts that mean a level, as they are compared; what is wrong with the level is added to the problems. */
function readTexts(level: unknown, path: Path, problems: Problem[]): string[] {
  if (!checkObject(level, path, problems)) return [];
  const { code, label, aliases = [] } = level;
  checkKeys(level, ["code", "label", "aliases"], path, problems);
  const given = [{ text: code, at: [...path, "code"] }];
  if (checkArray(aliases, [...path, "aliases"], problems))
    given.push(...aliases.map((text, i) => ({ text, at: [...path, "aliases", i] })));
  const texts = given.flatMap(({ text, at }) => (checkText(text, at, problems) ? [plain(text)] : []));
  checkBilingual(label, [...path, "label"], problems);
  return texts;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
