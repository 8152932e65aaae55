import {
  checkArray,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../../core/index.ts";
import { addExact, type Exact, exactToDecimal, readExact, type Tally, tallied } from "../../number/index.ts";
import { BUDGET_VERSIONS, type BudgetVersion, readBudget } from "../line/index.ts";
import { createGroup, excludedOf, type GroupSums, noteExcluded, noteVersion, versionsOf } from "./group-sums.ts";

/**
 * What an {@link AbsorptionAccumulator} knows, as plain JSON: what a worker sends home, and what a later run resumes
 * from. Equal sums give equal bytes, however the lines were split and in whatever order they came.
 *
 * @term keadaan rekapitulasi
 */
export interface AbsorptionState {
  /** Says what this document is. */
  readonly kind: "absorption-state";
  /** The version of this form. */
  readonly format: 1;
  /** The budget document asked for; absent when every one counts. */
  readonly version?: BudgetVersion;
  /** The names of the parts that are left out, sorted. */
  readonly exclude: readonly string[];
  /** The groups, by key. */
  readonly groups: readonly AbsorptionGroupState[];
}

/**
 * One group of an {@link AbsorptionState}. Amounts are exact decimal texts.
 *
 * @term keadaan rekapitulasi
 */
export interface AbsorptionGroupState {
  /** The key. */
  readonly key: string;
  /** How many lines there are. */
  readonly lines: number;
  /** How many of them did not report. */
  readonly unreported: number;
  /** The budget of the lines that reported. */
  readonly budget: string;
  /** The realisation of the lines that reported. */
  readonly realization: string;
  /** The budget of the lines that did not report. */
  readonly unreportedBudget: string;
  /** How many lines spent more than their budget. */
  readonly overBudget: number;
  /** How many lines spent without a budget. */
  readonly withoutBudget: number;
  /** How many lines have a negative realisation. */
  readonly negative: number;
  /** The budget documents seen. */
  readonly versions: readonly BudgetVersion[];
  /** The codes of the periods seen, sorted. */
  readonly periods: readonly string[];
  /** What was left out, by name. */
  readonly excluded: readonly ExcludedState[];
}

/**
 * What was left out of a group under one name, as plain JSON.
 *
 * @term keadaan rekapitulasi
 */
export interface ExcludedState {
  /** The name. */
  readonly name: string;
  /** The budget that was left out. */
  readonly budget: string;
  /** The realisation that was left out with it. */
  readonly realization: string;
}

/** A group as plain JSON. */
export function stateOf(group: GroupSums): AbsorptionGroupState {
  const { key, lines, unreported, overBudget, withoutBudget, negative } = group;
  return {
    key,
    lines,
    unreported,
    budget: text(group.budget),
    realization: text(group.realization),
    unreportedBudget: text(group.unreportedBudget),
    overBudget,
    withoutBudget,
    negative,
    versions: versionsOf(group),
    periods: [...group.periods].sort(),
    excluded: excludedOf(group).map(({ name, budget, realization }) => ({
      name,
      budget: budget.toFixed(),
      realization: realization.toFixed(),
    })),
  };
}

/** A group read back from JSON that may come from anywhere; what is wrong with it is added to the problems. */
export function readState(value: unknown, path: Path, problems: Problem[]): GroupSums | undefined {
  if (!checkObject(value, path, problems) || !checkText(value["key"], [...path, "key"], problems)) return undefined;
  const group = createGroup(value["key"]);
  for (const count of ["lines", "unreported", "overBudget", "withoutBudget", "negative"] as const)
    if (checkWhole(value[count], 0, Number.MAX_SAFE_INTEGER, [...path, count], problems))
      group[count] = value[count] as number;
  if (group.unreported > group.lines)
    problems.push(problemAt("out-of-range", [...path, "unreported"], group.unreported, "no more than `lines`"));
  addRead(group.budget, readBudget(value["budget"], [...path, "budget"], problems));
  addRead(group.realization, readExact(value["realization"], [...path, "realization"], problems));
  addRead(group.unreportedBudget, readBudget(value["unreportedBudget"], [...path, "unreportedBudget"], problems));
  readEach(value["versions"], [...path, "versions"], problems, (version, place) => {
    if (checkWord(version, BUDGET_VERSIONS, place, problems)) noteVersion(group, version);
  });
  readEach(value["periods"], [...path, "periods"], problems, (code, place) => {
    if (checkText(code, place, problems)) group.periods.add(code);
  });
  readEach(value["excluded"], [...path, "excluded"], problems, (part, place) => {
    if (!checkObject(part, place, problems) || !checkText(part["name"], [...place, "name"], problems)) return;
    const budget = readExact(part["budget"], [...place, "budget"], problems);
    const realization = readExact(part["realization"], [...place, "realization"], problems);
    if (budget && realization) noteExcluded(group, { name: part["name"], budget, realization });
  });
  return group;
}

function text(tally: Tally): string {
  return exactToDecimal(tallied(tally)).toFixed();
}

function addRead(tally: Tally, amount: Exact | undefined): void {
  if (amount !== undefined) addExact(tally, amount);
}

function readEach(value: unknown, path: Path, problems: Problem[], read: (item: unknown, place: Path) => void): void {
  if (!checkArray(value, path, problems)) return;
  for (const [i, item] of value.entries()) read(item, [...path, i]);
}
