import { cascadeLevelShape, cascadeLevels, type LevelCoverage } from "../../../cascade/index.ts";
import { type Bilingual, list, type Plain, type Read, readAll, text, whole } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { minus } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { counted, listed } from "../shared/listed.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();
const completeness = /* @__PURE__ */ (() => partShape({ with: count, without: count, missing: list(text) }))();

const coverageRead = /* @__PURE__ */ (() =>
  resultShape("level-coverage", {
    level: cascadeLevelShape,
    nodes: count,
    leaves: count,
    fanOut: partShape({ least: count, most: count, links: count }),
    shared: count,
    indicators: count,
    indicator: completeness,
    owner: completeness,
    budget: completeness,
    target: completeness,
    linked: completeness,
    unit: completeness,
    baseline: completeness,
    formula: completeness,
    dataSource: completeness,
  }))();

/**
 * Explains the coverage of a level of a cascade: how many nodes and indicators it has, and of each thing asked of them how
 * many have it and which have not.
 *
 * @term penjelasan cakupan penjenjangan
 * @param result - One of the levels of {@link cascadeCoverage}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such coverage.
 * @see No official source.
 * @example
 * ```ts
 * import { buildCascade, cascadeCoverage, explainLevelCoverage } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   { id: "p1", parents: [], level: "programme", title: "Program 1", budget: 5, indicators: [] },
 *   { id: "p2", parents: [], level: "programme", title: "Program 2", indicators: [] },
 * ]);
 * const [programmes] = cascadeCoverage(cascade);
 * programmes && explainLevelCoverage(programmes).steps.find(({ subject }) => subject === "budget")?.value // => "1"
 * ```
 */
export function explainLevelCoverage(result: LevelCoverage | Plain<LevelCoverage>): Explanation {
  const [read] = readAll([coverageRead, result, "result"]);
  const { level, nodes, leaves, fanOut, shared, indicators } = read;
  const { label } = cascadeLevels[level];
  const ofNodes = (["indicator", "owner", "budget"] as const).map((key) => completenessNode(read, key, nodes));
  const ofIndicators = (["target", "linked", "unit", "baseline", "formula", "dataSource"] as const).map((key) =>
    completenessNode(read, key, indicators),
  );
  return explained({
    subject: `level:${level}`,
    label: { id: `Cakupan jenjang ${label.id}`, en: `Coverage of the level ${label.en}` },
    value: exactOf(nodes),
    unit: "nodes",
    statement: {
      id: "Dihitung dari simpul pohon kinerja pada jenjang ini",
      en: "It counts the nodes of the cascade on this level",
    },
    inputs: [
      counted("leaves", names.leaves, leaves, "nodes"),
      counted("links", names.links, fanOut.links, "nodes"),
      counted("fewest", names.least, fanOut.least, "nodes"),
      counted("most", names.most, fanOut.most, "nodes"),
      counted("shared", names.shared, shared, "nodes"),
      counted("indicators", names.indicators, indicators),
    ],
    steps: [...ofNodes, ...(indicators === 0 ? [] : ofIndicators)],
  });
}

type Key = keyof typeof things;

function completenessNode(read: Read<typeof coverageRead>, key: Key, all: number): Explanation {
  const { with: having, without, missing } = read[key];
  const [whole, lacking] = [counted("all", names.all, all), counted("without", names.without, without)];
  return explained({
    subject: key,
    label: things[key],
    value: exactOf(having),
    formula: minus(whole, lacking),
    inputs: [whole, lacking, listed("missing", names.missing, missing)],
  });
}

const names = {
  leaves: { id: "tanpa turunan", en: "with nothing below" },
  links: { id: "jumlah turunan", en: "hang below them" },
  least: { id: "turunan paling sedikit", en: "fewest below one" },
  most: { id: "turunan paling banyak", en: "most below one" },
  shared: { id: "berinduk lebih dari satu", en: "with several parents" },
  indicators: { id: "banyak indikator", en: "number of indicators" },
  all: { id: "semuanya", en: "all" },
  without: { id: "yang belum", en: "without" },
  missing: { id: "yaitu", en: "namely" },
};

const things = {
  indicator: { id: "Simpul dengan indikator", en: "Nodes with an indicator" },
  owner: { id: "Simpul dengan penanggung jawab", en: "Nodes with an owner" },
  budget: { id: "Simpul dengan anggaran", en: "Nodes with a budget" },
  target: { id: "Indikator dengan target", en: "Indicators with a target" },
  linked: { id: "Indikator yang mendukung indikator di atasnya", en: "Indicators that support one above" },
  unit: { id: "Indikator dengan satuan", en: "Indicators with a unit" },
  baseline: { id: "Indikator dengan kondisi awal", en: "Indicators with a baseline" },
  formula: { id: "Indikator dengan rumus", en: "Indicators with a formula" },
  dataSource: { id: "Indikator dengan sumber data", en: "Indicators with a data source" },
} satisfies Readonly<Record<string, Bilingual>>;
