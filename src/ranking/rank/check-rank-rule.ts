import {
  checkArray,
  checkFunction,
  checkKeys,
  checkObject,
  checkText,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../../core/index.ts";
import { checkRounding } from "../../number/index.ts";
import type { RankOrder } from "../../regulation/index.ts";
import type { RankRule, TieRule } from "./ranking.ts";

const ORDERS: readonly RankOrder[] = ["descending", "ascending"];
const TIES: readonly TieRule[] = ["competition", "modified", "dense", "ordinal", "fractional"];

const KEYS: readonly (keyof RankRule<unknown>)[] = [
  "value",
  "order",
  "ties",
  "tieBreak",
  "decimals",
  "rounding",
  "eligible",
];

/** What a row's `decidedBy` can say besides the names of tie-breaks. */
const RESERVED = ["value", "input-order"];

/**
 * Adds what is wrong with a rule to the problems, and says whether its functions may be called. A misspelt key would be
 * another rule without a word: only the known ones pass, and those that the caller adds.
 */
export function checkRankRule<T>(
  rule: RankRule<T>,
  path: Path,
  problems: Problem[],
  added: readonly string[] = [],
): boolean {
  const before = problems.length;
  if (!checkObject(rule, path, problems)) return false;
  checkKeys(rule, [...KEYS, ...added], path, problems);
  const {
    value,
    order = "descending",
    ties = "competition",
    tieBreak = [],
    decimals,
    rounding = "half-up",
  } = rule as RankRule<T>;
  checkFunction(value, [...path, "value"], problems);
  checkWord(order, ORDERS, [...path, "order"], problems);
  checkWord(ties, TIES, [...path, "ties"], problems);
  if (decimals !== undefined || rule["rounding"] !== undefined)
    checkRounding({ decimals: decimals as number, mode: rounding }, path, problems);
  if (checkArray(tieBreak, [...path, "tieBreak"], problems)) {
    const taken = [...RESERVED];
    tieBreak.forEach((key: unknown, i) => {
      const at = [...path, "tieBreak", i];
      if (!checkObject(key, at, problems)) return;
      if (checkText(key["name"], [...at, "name"], problems)) {
        if (taken.includes(key["name"]))
          problems.push(
            problemAt("invalid-input", [...at, "name"], key["name"], `a name other than ${taken.join(", ")}`),
          );
        taken.push(key["name"]);
      }
      checkFunction(key["value"], [...at, "value"], problems);
      checkWord(key["order"] ?? "descending", ORDERS, [...at, "order"], problems);
    });
  }
  return problems.length === before;
}
