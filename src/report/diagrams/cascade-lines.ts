import { cascadeLevels, childrenAt, type Graph } from "../../cascade/index.ts";
import type { Locale } from "../../core/index.ts";
import { words } from "../table/index.ts";
import { label } from "./diagram.ts";

/** Boxes and arrows of nodes; what hangs below a node and is not among them is a dashed box that counts it. */
export function cascadeLines(graph: Graph, drawn: readonly number[], locale: Locale) {
  const place = new Map(drawn.map((node, i) => [node, i]));
  const boxes = drawn.map((node, i) => {
    const { level, title } = graph.read(node);
    return `n${i}[${label(`${cascadeLevels[level].label[locale]}: ${title}`)}]`;
  });
  const arrows: string[] = [];
  const more: string[] = [];
  const marks: string[] = [];
  for (const [node, i] of place) {
    const children = [...childrenAt(graph, node)];
    const hidden = children.filter((child) => !place.has(child)).length;
    for (const child of children) if (place.has(child)) arrows.push(`n${i} --> n${place.get(child)}`);
    if (hidden === 0) continue;
    marks.push(`m${i}([${label(others(hidden)[locale])}]):::more`);
    more.push(`n${i} -.-> m${i}`);
  }
  const style = marks.length === 0 ? [] : ["classDef more stroke-dasharray: 4 3"];
  return { boxes: [...boxes, ...marks], arrows: [...arrows, ...more, ...style] };
}

const others = (count: number) => words(`${count} lainnya`, `${count} more`);
