import { computed, type Outcome } from "../../core/index.ts";
import {
  type Decimal,
  type Exact,
  exactOf,
  exactToDecimal,
  meanOf,
  percentOf,
  sign,
  weightedMeanOf,
} from "../../number/index.ts";
import { type ProvedRegulation, type UnitCluster, unitClusters } from "../../regulation/index.ts";
import type { Evaluation } from "../score/index.ts";
import type { CombinedRuleRead } from "./combined-rule-shape.ts";
import { type CombinedSheetRow, cellLacks, type EmptyCell } from "./combined-sheet-result.ts";
import type { SampledUnitRead } from "./sampled-unit-shape.ts";

/** What was read of a combined sheet. */
export interface CombinedRead {
  readonly institution: Evaluation | undefined;
  readonly units: readonly SampledUnitRead[];
  readonly rule: CombinedRuleRead | undefined;
}

type Cell = Outcome<Decimal, EmptyCell>;
type Named = Pick<CombinedSheetRow, "row" | "code" | "place" | "label" | "weight">;

/** Every row: each component before its sub-components, the total last. */
export function combinedRows({ regulation }: ProvedRegulation, read: CombinedRead): CombinedSheetRow[] {
  const { components, report, scale } = regulation;
  const rows = components.flatMap(({ key, code, label, weight, parts }) => [
    row({ row: "component", code, place: [key], label, weight }, read),
    ...parts.map((part) =>
      row({ row: "part", code: part.code, place: [key, part.key], label: part.label, weight: part.weight }, read),
    ),
  ]);
  const weight = scale.bands[scale.bands.length - 1]?.upTo as Decimal;
  return [...rows, row({ row: "total", code: "", place: [], label: report.total, weight }, read)];
}

function row(named: Named, { institution, units, rule }: CombinedRead): CombinedSheetRow {
  const own = institution === undefined ? cellLacks["no-institution"] : valueAt(institution, named.place);
  const clusters = {
    main: meanAt(units, "main", named.place),
    supporting: meanAt(units, "supporting", named.place),
    additional: meanAt(units, "additional", named.place),
  };
  const unitValue =
    rule === undefined
      ? cellLacks["no-rule"]
      : mixed(unitClusters.map((key) => [clusters[key], rule.clusters[key]] as const));
  const final =
    rule === undefined
      ? cellLacks["no-rule"]
      : mixed([
          [own, rule.institution],
          [unitValue, rule.units],
        ]);
  return {
    ...named,
    institution: own,
    clusters,
    units: unitValue,
    final,
    percent:
      final.status === "computed"
        ? computed(exactToDecimal(percentOf(exactOf(final.value), exactOf(named.weight))))
        : final,
  };
}

/** The value of an evaluation in a row; the total is the exact sum of its components. */
function valueAt(evaluation: Evaluation, [component, part]: readonly string[]): Cell {
  if (component === undefined) return computed(evaluation.exactTotal);
  const own = evaluation.components.find(({ key }) => key === component);
  const value = part === undefined ? own?.value : own?.parts.find(({ key }) => key === part)?.value;
  return value === undefined ? cellLacks["no-parts"] : computed(value);
}

function meanAt(units: readonly SampledUnitRead[], of: UnitCluster, place: readonly string[]): Cell {
  const cells = units.filter(({ cluster }) => cluster === of).map(({ evaluation }) => valueAt(evaluation, place));
  const values = cells.flatMap((cell) => (cell.status === "computed" ? [exactOf(cell.value)] : []));
  if (cells.length === 0) return cellLacks["no-units"];
  return values.length < cells.length ? cellLacks["no-parts"] : computed(exactToDecimal(meanOf(values)));
}

/** The mean of cells with their weights; empty as soon as one that counts is empty. */
function mixed(cells: readonly (readonly [cell: Cell, weight: Exact])[]): Cell {
  const counting = cells.filter(([, weight]) => sign(weight) > 0);
  const values = counting.flatMap(([cell, weight]) =>
    cell.status === "computed" ? [{ value: exactOf(cell.value), weight }] : [],
  );
  const empty = counting.find(([cell]) => cell.status !== "computed")?.[0];
  return empty ?? computed(exactToDecimal(weightedMeanOf(values)));
}
