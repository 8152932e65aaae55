// Draws a flowchart, written as Mermaid writes it, as SVG: without a script and without another host.
//
// Whatever else Mermaid can draw is refused, so that no page shows a diagram as raw text.
import { placed } from "./place.mjs";
import { readFlowchart } from "./read.mjs";

export function drawFlowchart(text) {
  const { isAcross, boxes, arrows } = readFlowchart(text);
  const plan = placed(boxes, arrows, isAcross);
  const title = [...boxes.values()].map(({ lines }) => lines.join(", ")).join("; ");
  const size = `viewBox="0 0 ${round(plan.width)} ${round(plan.height)}" width="${round(plan.width)}"`;
  return [
    `<svg class="sakip-diagram" role="img" ${size} xmlns="http://www.w3.org/2000/svg">`,
    `<title>${escaped(title)}</title>`,
    '<defs><marker id="sakip-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">',
    '<path d="M0 0L10 5L0 10z"/></marker></defs>',
    ...plan.arrows.map((arrow) => arrowOf(arrow, plan.boxes, isAcross)),
    ...[...plan.boxes.values()].map(boxOf),
    "</svg>",
  ].join("");
}

function arrowOf({ from, to, why, isDotted, isBack }, boxes, isAcross) {
  const { start, end, bend } = ends(boxes.get(from), boxes.get(to), isAcross, isBack);
  const line = isBack ? `Q${point(bend)} ${point(end)}` : `L${point(end)}`;
  const shape = `M${point(start)}${line}`;
  const [x, y] = isBack ? bend : [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const text =
    why === undefined ? "" : `<text x="${round(x)}" y="${round(y - 6)}" text-anchor="middle">${escaped(why)}</text>`;
  const dashes = isDotted ? ' stroke-dasharray="4 3"' : "";
  return `<path class="arrow" d="${shape}" marker-end="url(#sakip-arrow)"${dashes}/>${text}`;
}

/** Where an arrow leaves and comes in: along the way from side to side, against it around the boxes. */
function ends(from, to, isAcross, isBack) {
  const middle = (box) => [box.x + box.width / 2, box.y + box.height / 2];
  const [a, b] = [middle(from), middle(to)];
  if (isBack && isAcross) {
    const [start, end] = [
      [a[0], from.y + from.height],
      [b[0], to.y + to.height],
    ];
    return { start, end, bend: [(a[0] + b[0]) / 2, Math.max(start[1], end[1]) + 44] };
  }
  if (isBack) {
    const [start, end] = [
      [from.x + from.width, a[1]],
      [to.x + to.width, b[1]],
    ];
    return { start, end, bend: [Math.max(start[0], end[0]) + 44, (a[1] + b[1]) / 2] };
  }
  if (isAcross) return { start: [from.x + from.width, a[1]], end: [to.x, b[1]] };
  return { start: [a[0], from.y + from.height], end: [b[0], to.y] };
}

function boxOf({ x, y, width, height, lines, shape, isDashed }) {
  const middle = round(x + width / 2);
  const step = height / (lines.length + 1);
  const texts = lines.map(
    (line, index) => `<tspan x="${middle}" y="${round(y + step * (index + 1) + 5)}">${escaped(line)}</tspan>`,
  );
  const dashes = isDashed ? ' stroke-dasharray="4 3"' : "";
  return `${outline({ x, y, width, height, shape }, dashes)}<text text-anchor="middle">${texts.join("")}</text>`;
}

function outline({ x, y, width, height, shape }, dashes) {
  if (shape === "hexagon") {
    const corner = height / 3;
    const points = [
      [x + corner, y],
      [x + width - corner, y],
      [x + width, y + height / 2],
      [x + width - corner, y + height],
      [x + corner, y + height],
      [x, y + height / 2],
    ];
    return `<polygon class="box" points="${points.map(point).join(" ")}"${dashes}/>`;
  }
  const radius = shape === "round" ? height / 2 : 6;
  return `<rect class="box" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"${dashes}/>`;
}

function point([x, y]) {
  return `${round(x)} ${round(y)}`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
