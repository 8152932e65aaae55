import type { Bilingual } from "../../../../core/index.ts";
import type { Evaluation } from "../../../../evaluation/index.ts";
import { type Exact, exactOf, sign } from "../../../../number/index.ts";
import { average, type ExplainedInput, figure, ruled, step, weightedAverage } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import type { SheetRead } from "./sheet-read.ts";

type Row = SheetRead["rows"][number];
type Cluster = "main" | "supporting" | "additional";

const clusters: readonly Cluster[] = ["main", "supporting", "additional"];

/** A row: the institution beside its units, with their weights. */
export function sheetRowNode(row: Row, sheet: SheetRead): Explanation {
  const { label, final, institution, place } = row;
  const subject = row.row === "total" ? "row:total" : `row:${place.join(":")}`;
  const own = institution.value && figure("institution", names.institution, institution.value, "points");
  const units = unitsNode(row, sheet);
  const parts = [
    ...(own && sheet.weights
      ? counting(own, weightOf("institution", names.institutionWeight, sheet.weights.institution))
      : []),
    ...(sheet.weights && units.value !== null
      ? counting(step(0), weightOf("units", names.unitsWeight, sheet.weights.units))
      : []),
  ];
  return explained({
    subject,
    label,
    value: final.value ?? null,
    unit: "points",
    formula: final.value && weightedAverage(parts),
    inputs: [own, ...parts.map(({ weight }) => weight)],
    reason: final.reason,
    steps: [units],
  });
}

/** The value of the units: the means of the clusters that count. */
function unitsNode(row: Row, sheet: SheetRead): Explanation {
  const steps = clusters.map((key) => clusterNode(key, row, sheet));
  const { weights } = sheet;
  const parts =
    weights === undefined
      ? []
      : clusters.flatMap((key, i) => counting(step(i), weightOf(key, clusterWeights[key], weights.clusters[key])));
  return explained({
    subject: "units",
    label: names.units,
    value: row.units.value ?? null,
    unit: "points",
    formula: row.units.value && weightedAverage(parts),
    inputs: parts.map(({ weight }) => weight),
    reason: row.units.reason,
    steps,
  });
}

/** The mean of the sampled units of a cluster. */
function clusterNode(key: Cluster, { clusters: means, place }: Row, { units }: SheetRead): Explanation {
  const { value, reason } = means[key];
  const figures = units
    .filter(({ cluster }) => cluster === key)
    .flatMap(({ id, evaluation }) => {
      const own = valueAt(evaluation, place);
      return own === undefined
        ? []
        : [figure(`unit:${id}`, { id: `nilai ${id}`, en: `value of ${id}` }, own, "points")];
    });
  return explained({
    subject: `cluster:${key}`,
    label: clusterNames[key],
    value: value ?? null,
    unit: "points",
    formula: value && average(figures),
    inputs: figures,
    reason,
  });
}

function valueAt({ components, exactTotal }: Evaluation, [component, part]: readonly string[]): Exact | undefined {
  if (component === undefined) return exactOf(exactTotal);
  const own = components.find(({ key }) => key === component);
  const value = part === undefined ? own?.value : own?.parts.find(({ key }) => key === part)?.value;
  return value && exactOf(value);
}

/** What counts: a weight of zero asks for no value. */
function counting<T>(value: T, weight: { readonly exact: Exact; readonly input: ExplainedInput }) {
  return sign(weight.exact) === 0 ? [] : [{ value, weight: weight.input }];
}

function weightOf(key: string, label: Bilingual, exact: Exact) {
  return { exact, input: ruled(`weight:${key}`, label, exact) };
}

const names = {
  institution: { id: "nilai instansi", en: "value of the institution" },
  institutionWeight: { id: "bobot instansi", en: "weight of the institution" },
  unitsWeight: { id: "bobot unit", en: "weight of the units" },
  units: { id: "Nilai unit", en: "Value of the units" },
};

const clusterNames = {
  main: { id: "Rata-rata unit utama", en: "Mean of the main units" },
  supporting: { id: "Rata-rata unit pendukung", en: "Mean of the supporting units" },
  additional: { id: "Rata-rata unit tambahan", en: "Mean of the additional units" },
};

const clusterWeights = {
  main: { id: "bobot unit utama", en: "weight of the main units" },
  supporting: { id: "bobot unit pendukung", en: "weight of the supporting units" },
  additional: { id: "bobot unit tambahan", en: "weight of the additional units" },
};
