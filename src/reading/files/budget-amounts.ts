import { largest } from "../../core/index.ts";
import { add, type Exact } from "../../number/index.ts";
import { periodCode } from "../../period/index.ts";
import { codeKey, keyOf } from "./file-names.ts";
import type { FileLine } from "./files-shape.ts";

/** What a budget gives to programmes, activities and sub-activities. */
export interface BudgetAmounts {
  /** The amount of one, by its code or its name; undefined where the budget has none of it. */
  of(entry: BudgetedEntry): Exact | undefined;
  /** Whether the budget names its programmes by codes alone, so that one without a code cannot be looked for. */
  readonly needsCodes: boolean;
  /** The programmes, by their codes or names. */
  readonly programmes: readonly string[];
}

/** A programme, an activity or a sub-activity. */
export interface BudgetedEntry {
  readonly code: string | undefined;
  readonly title: string;
}

const VERSIONS = ["original", "shifted", "revised"];

/** The amounts of a budget: those of its last version, and of reports of several periods those of the last. */
export function budgetAmounts(lines: readonly FileLine[]): BudgetAmounts {
  const latest = ofLastPeriod(ofLastVersion(lines));
  const amounts = new Map<string, Exact>();
  for (const { programmeId, activityId, subActivityId, budget } of latest)
    for (const id of [programmeId, activityId, subActivityId])
      if (id !== undefined) {
        const key = codeKey(id) ?? keyOf(id);
        const before = amounts.get(key);
        amounts.set(key, before === undefined ? budget : add(before, budget));
      }
  const programmes = [...new Set(latest.flatMap(({ programmeId }) => programmeId ?? []))];
  return {
    of: ({ code, title }) => amounts.get(codeKey(code) ?? "") ?? amounts.get(keyOf(title)),
    needsCodes: programmes.length > 0 && programmes.every((id) => codeKey(id) !== undefined),
    programmes,
  };
}

function ofLastVersion(lines: readonly FileLine[]): readonly FileLine[] {
  const last = largest(lines.map(({ version }) => VERSIONS.indexOf(version ?? "")));
  return lines.filter(({ version }) => VERSIONS.indexOf(version ?? "") === last);
}

function ofLastPeriod(lines: readonly FileLine[]): readonly FileLine[] {
  const codes = lines.flatMap(({ period }) => (period === undefined ? [] : [periodCode(period)])).sort();
  const last = codes[codes.length - 1];
  return last === undefined ? lines : lines.filter(({ period }) => period !== undefined && periodCode(period) === last);
}
