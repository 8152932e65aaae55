import {
  checkArray,
  checkBilingual,
  checkFunction,
  checkIterable,
  checkKeys,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../../core/index.ts";
import { tryExact } from "../../number/index.ts";
import { readDay } from "../../period/index.ts";
import { checkRankRule } from "../../ranking/index.ts";
import type { AwardEntry, AwardScheme } from "../../regulation/index.ts";
import type { AwardRound } from "./award-round.ts";

const MOST = Number.MAX_SAFE_INTEGER;
const RULES = ["documents", "minimumMonths", "entriesPerAgency", "notWonWithin", "categories"];

/** The entries of a call as an array; what is wrong with them is added to the problems. */
export function checkEntries(entries: unknown, grades: readonly string[], problems: Problem[]): readonly AwardEntry[] {
  if (!checkIterable(entries, ["entries"], problems)) return [];
  const listed = [...entries];
  const seen = new Set<string>();
  listed.forEach((entry, i) => {
    const path = ["entries", i];
    if (!checkObject(entry, path, problems)) return;
    checkText(entry["agencyId"], [...path, "agencyId"], problems);
    checkFigure(entry["score"], [...path, "score"], problems);
    checkFigure(entry["previousScore"] ?? null, [...path, "previousScore"], problems);
    if (entry["startedOn"] !== undefined) readDay(entry["startedOn"], [...path, "startedOn"], problems);
    if (entry["documents"] !== undefined) checkTexts(entry["documents"], [...path, "documents"], problems);
    if (entry["figures"] !== undefined && checkObject(entry["figures"], [...path, "figures"], problems))
      for (const [name, figure] of Object.entries(entry["figures"]))
        checkFigure(figure ?? null, [...path, "figures", name], problems);
    for (const key of ["title", "category", "cluster", "disqualified"])
      if (entry[key] !== undefined) checkText(entry[key], [...path, key], problems);
    for (const key of ["grade", "previousGrade"])
      if (entry[key] !== undefined) checkWord(entry[key], grades, [...path, key], problems);
    if (!checkText(entry["id"], [...path, "id"], problems)) return;
    if (seen.has(entry["id"]))
      problems.push(problemAt("duplicate-key", [...path, "id"], entry["id"], "an id of its own"));
    seen.add(entry["id"]);
  });
  return listed as AwardEntry[];
}

/** Adds what is wrong with a scheme to the problems. */
export function checkScheme(scheme: AwardScheme, grades: readonly string[], problems: Problem[]): void {
  const path: Path = ["scheme"];
  if (!checkObject(scheme, path, problems)) return;
  const { id, title, measure = "score", perAgency, eligible, rules = {}, tiers } = scheme as AwardScheme;
  checkText(id, [...path, "id"], problems);
  checkTitle(title, [...path, "title"], problems);
  checkOrder(scheme, path, problems);
  if (scheme["grades"] !== undefined && checkTexts(scheme["grades"], [...path, "grades"], problems))
    if (new Set(grades).size < grades.length)
      problems.push(problemAt("duplicate-key", [...path, "grades"], grades, "each grade once"));
  checkWord(measure, ["score", "improvement", "grade", "grade-jump"], [...path, "measure"], problems);
  if (perAgency !== undefined) checkWhole(perAgency, 1, MOST, [...path, "perAgency"], problems);
  if (eligible !== undefined) checkFunction(eligible, [...path, "eligible"], problems);
  if (checkObject(rules, [...path, "rules"], problems)) checkRules(rules, [...path, "rules"], problems);
  if (!checkArray(tiers, [...path, "tiers"], problems)) return;
  if (tiers.length === 0) problems.push(problemAt("invalid-input", [...path, "tiers"], tiers, "at least one tier"));
  tiers.forEach((tier, i) => {
    const at = [...path, "tiers", i];
    if (!checkObject(tier, at, problems)) return;
    checkTier(tier, at, grades, problems);
    if (tiers.findIndex((other) => (other as { id?: unknown })?.id === tier["id"]) !== i)
      problems.push(problemAt("duplicate-key", [...at, "id"], tier["id"], "an id of its own"));
  });
}

/** Adds what is wrong with a round to the problems: also what a scheme needs to know and is not told. */
export function checkRound(scheme: AwardScheme, round: AwardRound, problems: Problem[]): void {
  if (!checkObject(round, ["round"], problems)) return;
  const { asOf, year, history = [], decisions = [] } = round as AwardRound;
  if (asOf !== undefined || scheme?.rules?.minimumMonths !== undefined) readDay(asOf, ["round", "asOf"], problems);
  if (year !== undefined || scheme?.rules?.notWonWithin !== undefined)
    checkWhole(year, 1900, 9999, ["round", "year"], problems);
  if (checkArray(history, ["round", "history"], problems))
    history.forEach((past: unknown, i) => {
      const at = ["round", "history", i];
      if (!checkObject(past, at, problems)) return;
      checkWhole(past["year"], 1900, 9999, [...at, "year"], problems);
      for (const key of ["entryId", "agencyId"]) checkText(past[key], [...at, key], problems);
    });
  if (!checkArray(decisions, ["round", "decisions"], problems)) return;
  decisions.forEach((decision: unknown, i) => {
    const at = ["round", "decisions", i];
    if (!checkObject(decision, at, problems)) return;
    checkText(decision["tierId"], [...at, "tierId"], problems);
    checkTexts(decision["winners"], [...at, "winners"], problems);
  });
}

/** What is ranked by is checked as `rankBy` would, so that its problems are told with those of the rest. */
function checkOrder({ order, decimals, tieBreak }: Record<string, unknown>, path: Path, problems: Problem[]): void {
  const value = () => null;
  const keys = Array.isArray(tieBreak)
    ? tieBreak.map((key: unknown) => (typeof key === "object" && key !== null ? { value, ...key } : key))
    : tieBreak;
  checkRankRule({ value, order, decimals, tieBreak: keys } as never, path, problems);
}

function checkRules(rules: Record<string, unknown>, path: Path, problems: Problem[]): void {
  checkKeys(rules, RULES, path, problems);
  const { minimumMonths, entriesPerAgency, notWonWithin, documents, categories } = rules;
  if (minimumMonths !== undefined) checkWhole(minimumMonths, 0, 12_000, [...path, "minimumMonths"], problems);
  if (entriesPerAgency !== undefined) checkWhole(entriesPerAgency, 1, MOST, [...path, "entriesPerAgency"], problems);
  if (documents !== undefined) checkTexts(documents, [...path, "documents"], problems);
  if (categories !== undefined) checkTexts(categories, [...path, "categories"], problems);
  if (notWonWithin === undefined || !checkObject(notWonWithin, [...path, "notWonWithin"], problems)) return;
  checkWhole(notWonWithin["years"], 1, 9999, [...path, "notWonWithin", "years"], problems);
  checkWord(notWonWithin["by"], ["entry", "agency"], [...path, "notWonWithin", "by"], problems);
}

function checkTier(tier: Record<string, unknown>, at: Path, grades: readonly string[], problems: Problem[]): void {
  const { id, title, places, perAgency, minimumScore, aboveScore, minimumGrade, onTie = "report" } = tier;
  checkText(id, [...at, "id"], problems);
  checkTitle(title, [...at, "title"], problems);
  for (const key of ["category", "cluster"]) if (tier[key] !== undefined) checkText(tier[key], [...at, key], problems);
  if (places !== "all") checkWhole(places, 1, MOST, [...at, "places"], problems);
  if (perAgency !== undefined) checkWhole(perAgency, 1, MOST, [...at, "perAgency"], problems);
  checkFigure(minimumScore ?? null, [...at, "minimumScore"], problems);
  checkFigure(aboveScore ?? null, [...at, "aboveScore"], problems);
  if (minimumGrade !== undefined) checkWord(minimumGrade, grades, [...at, "minimumGrade"], problems);
  checkWord(onTie, ["report", "include", "exclude"], [...at, "onTie"], problems);
}

function checkTitle(title: unknown, path: Path, problems: Problem[]): void {
  if (typeof title === "string") checkText(title, path, problems);
  else checkBilingual(title, path, problems);
}

function checkTexts(list: unknown, path: Path, problems: Problem[]): boolean {
  if (!checkArray(list, path, problems)) return false;
  return list.map((text, i) => checkText(text, [...path, i], problems)).every(Boolean);
}

function checkFigure(value: unknown, path: Path, problems: Problem[]): void {
  if (value !== null && tryExact(value) === undefined)
    problems.push(problemAt("invalid-number", path, value, "a number, or null where there is none"));
}
