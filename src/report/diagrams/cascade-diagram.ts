import { type Cascade, cascadeLevels, cascadeShape, childrenAt, type Graph } from "../../cascade/index.ts";
import {
  addAll,
  type Bilingual,
  type Given,
  keepAll,
  object,
  optional,
  problemAt,
  refuseIfAny,
  text,
  whole,
} from "../../core/index.ts";
import { bothOf, words } from "../table/index.ts";
import { cascadeLines } from "./cascade-lines.ts";
import { type Diagram, finishDiagram, fitting } from "./diagram.ts";
import { type DiagramFields, diagramFields } from "./diagram-options.ts";
import { leftOutFindings } from "./left-out.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...diagramFields,
    /** The id of the node with which the diagram begins; all roots unless told. */
    from: optional(text),
    /** How many levels it shows, the first one included: 1 to 20; 4 unless told. */
    depth: optional(whole(1, 20), 4),
  }))();

/**
 * How the diagram of a cascade is made.
 *
 * @term pilihan diagram pohon kinerja
 */
export interface CascadeDiagramOptions extends DiagramFields, Given<typeof optionsShape> {}

/**
 * Draws a cascade as a diagram of boxes and arrows, from the roots to the right, level by level as far as the limits allow.
 *
 * @term diagram pohon kinerja
 * @param cascade - What {@link buildCascade} gave.
 * @param options - Where to begin, how deep, how many boxes.
 * @returns The diagram. Where something is left out a dashed box says how much hangs there, and a finding says how much in
 * all: draw one diagram for each root then. A node with several parents stands once, with an arrow from each.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `out-of-range`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { buildCascade, nodesFromOutline } from "sakip";
 * import { cascadeDiagram } from "sakip/report";
 *
 * const { nodes } = nodesFromOutline([
 *   { level: "goal", title: "Tujuan A" },
 *   { level: "objective", title: "Sasaran \"1\"" },
 *   { level: "programme", title: "Program 1" },
 * ]);
 * const diagram = cascadeDiagram(buildCascade(nodes).cascade, { depth: 2 });
 * diagram.specification.split("\n").slice(3, 7).map((line) => line.trim())
 * // => ["n0[\"Tujuan: Tujuan A\"]", "n1[\"Sasaran: Sasaran #quot;1#quot;\"]", "m1([\"1 lainnya\"]):::more", "n0 --> n1"]
 * diagram.findings.map(({ code }) => code) // => ["left-out-of-diagram"]
 * ```
 */
export function cascadeDiagram(cascade: Cascade, options: CascadeDiagramOptions = {}): Diagram {
  const [{ own: plan, read: graph }, { read }] = keepAll(
    [cascadeShape, cascade, "cascade"],
    [optionsShape, options, "options"],
  );
  const { locale, from, depth, boxes, ...terms } = read;
  const start = from === undefined ? plan.roots : [from];
  const roots = start.flatMap((id) => graph.indexOf.get(id) ?? []);
  if (from !== undefined && roots.length === 0)
    refuseIfAny([problemAt("invalid-input", ["options", "from"], from, idOfNode)]);
  const { reached, near } = walk(graph, roots, depth);
  const { drawn, ...lines } = fitting(near.slice(0, boxes), (nodes) => cascadeLines(graph, nodes, locale));
  const title = bothOf(terms.caption ?? words("Pohon kinerja", "Cascade"));
  const leftOut = reached - drawn.length;
  return finishDiagram({
    title,
    description: describe(title, levelsOf(graph, drawn), leftOut),
    locale,
    lines: [...lines.boxes, ...lines.arrows],
    findings: leftOutFindings(from ?? "cascade", drawn.length, leftOut),
  });
}

/** What hangs below the roots, level by level: how many nodes in all, and those within the depth in order. */
function walk(graph: Graph, roots: readonly number[], depth: number) {
  const seen = new Set(roots);
  const near: number[] = [...seen];
  let level: readonly number[] = near;
  for (let at = 1; level.length > 0; at++) {
    const next = level.flatMap((node) => [...childrenAt(graph, node)]).filter((node) => !seen.has(node));
    level = [...new Set(next)];
    for (const node of level) seen.add(node);
    if (at < depth) addAll(near, level);
  }
  return { reached: seen.size, near };
}

/** How many of the nodes are of each level, in the order in which they appear. */
function levelsOf(
  graph: Graph,
  drawn: readonly number[],
): readonly { readonly label: Bilingual; readonly count: number }[] {
  const levels = drawn.map((node) => graph.read(node).level);
  return [...new Set(levels)].map((level) => ({
    label: cascadeLevels[level].label,
    count: levels.filter((each) => each === level).length,
  }));
}

function describe(title: Bilingual, levels: ReturnType<typeof levelsOf>, leftOut: number): Bilingual {
  const of = (locale: "id" | "en") => levels.map(({ label, count }) => `${label[locale]} ${count}`).join(", ");
  const rest = leftOut === 0 ? words("", "") : words(` ${leftOut} tidak digambar.`, ` ${leftOut} left out.`);
  const [id, en] = levels.length === 0 ? ["tidak ada isi", "nothing in it"] : [of("id"), of("en")];
  return words(`${title.id}: ${id}.${rest.id}`, `${title.en}: ${en}.${rest.en}`);
}

const idOfNode: Bilingual = { en: "the id of a node of the cascade", id: "id sebuah simpul pohon kinerja" };
