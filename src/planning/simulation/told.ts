import { type Citation, deepFreeze, ownCopy } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import { simulationBasis } from "./data/basis.ts";
import { ruleDifferences } from "./rule-differences.ts";
import type { SimulatedAspect, SimulatedRule } from "./simulated-rule.ts";
import type { SimulatedRow, Simulation, SimulationResults } from "./simulation.ts";
import { simulationFindings } from "./simulation-findings.ts";

/** What was found of the data under both rules. */
export interface Found {
  readonly rows: readonly SimulatedRow[];
  readonly findings?: readonly Finding[];
  /** Whether amounts were to be told, and their sum where all are known. */
  readonly isInRupiah?: boolean;
  readonly rupiah?: Decimal | undefined;
}

interface Named {
  readonly id?: string | null | undefined;
  readonly source?: Citation | null | undefined;
}

type Rule = Named | readonly Named[];

/** A simulation as it is told. The results stay what the functions gave: entries are the caller's. */
export function told(
  results: SimulationResults,
  { rows, findings = [], isInRupiah = false, rupiah }: Found,
  rules: { readonly before: Rule; readonly after: Rule },
): Simulation {
  const [olds, nows] = [[rules.before].flat(), [rules.after].flat()];
  // Rules that stand alone are compared whatever their names are; of several each with the one of its name.
  const isOne = olds.length === 1 && nows.length === 1;
  const { causes, truncated } = isOne ? ruleDifferences(olds[0], nows[0]) : ruleDifferences(olds, nows);
  const facts = {
    kind: "simulation" as const,
    rules: { before: ruleOf(olds), after: ruleOf(nows) },
    causes,
    truncated,
    rows,
    changed: changedIn(rows),
    ...(rupiah !== undefined && { rupiah }),
    basis: simulationBasis,
    findings: [...simulationFindings(causes, rows, isInRupiah), ...findings],
  };
  const { before, after } = results.results;
  for (const each of [results.results, before, after]) Object.freeze(each);
  return Object.freeze({ ...results, ...deepFreeze(facts) });
}

function ruleOf(rules: readonly Named[]): SimulatedRule {
  return {
    ids: rules.flatMap(({ id }) => id ?? []),
    sources: rules.flatMap(({ source }) => ownCopy(source) ?? []),
  };
}

function changedIn(rows: readonly SimulatedRow[]): Simulation["changed"] {
  const count = (aspect: SimulatedAspect) => rows.filter(({ changes }) => changes.includes(aspect)).length;
  return {
    any: rows.filter(({ changes }) => changes.length > 0).length,
    value: count("value"),
    grade: count("grade"),
    rank: count("rank"),
    award: count("award"),
    consequences: count("consequences"),
    rupiah: count("rupiah"),
  };
}
