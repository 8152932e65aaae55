// Draws a flowchart of boxes and arrows, written as Mermaid writes it, as SVG: without a script and without another host.
//
//   flowchart TD
//     A["One<br>two lines"] -->|why| B["Other"]
//
// Whatever else Mermaid can draw is refused, so that no page shows a diagram as raw text.

const LINE = 20;
const LETTER = 7.4;
const PADDING = 12;
const GAP = { across: 28, along: 44 };

export function drawFlowchart(text) {
  const [head, ...lines] = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  if (!/^(flowchart|graph) (TD|TB)$/.test(head)) throw new Error(`only "flowchart TD" is drawn, not ${head}`);
  const boxes = new Map();
  const arrows = [];
  for (const line of lines.filter((each) => each !== "")) readLine(line, boxes, arrows);
  return svgOf(placed(boxes, arrows), arrows);
}

function readLine(line, boxes, arrows) {
  const parts = line.split(/\s*-->\s*/);
  const names = parts.map((part) => {
    const found = /^(?:\|(?<why>[^|]*)\|\s*)?(?<id>\w+)(?:\["(?<label>[^"]*)"\])?$/.exec(part);
    if (found === null) throw new Error(`cannot draw "${line}"`);
    const { id, label, why } = found.groups;
    const known = boxes.get(id);
    if (known === undefined || label !== undefined)
      boxes.set(id, { id, lines: (label ?? known?.lines.join("<br>") ?? id).split("<br>") });
    return { id, why };
  });
  for (const [index, { id, why }] of names.slice(1).entries()) arrows.push({ from: names[index].id, to: id, why });
}

/** Rows by the longest way from a box that nothing leads to; within a row in the order in which boxes were named. */
function placed(boxes, arrows) {
  const rowOf = new Map([...boxes.keys()].map((id) => [id, 0]));
  for (let round = 0; round < boxes.size; round += 1)
    for (const { from, to } of arrows)
      rowOf.set(to, Math.max(rowOf.get(to), Math.min(rowOf.get(from) + 1, boxes.size)));
  const sized = [...boxes.values()].map((box) => ({
    ...box,
    row: rowOf.get(box.id),
    width: Math.max(...box.lines.map((line) => line.length)) * LETTER + 2 * PADDING,
    height: box.lines.length * LINE + 2 * PADDING,
  }));
  const rows = [...new Set(sized.map(({ row }) => row))]
    .sort((a, b) => a - b)
    .map((row) => sized.filter((box) => box.row === row));
  const widthOf = (row) => row.reduce((sum, { width }) => sum + width + GAP.across, -GAP.across);
  const width = Math.max(...rows.map(widthOf));
  let y = 1;
  for (const row of rows) {
    let x = (width - widthOf(row)) / 2 + 1;
    for (const box of row) {
      Object.assign(box, { x, y });
      x += box.width + GAP.across;
    }
    y += Math.max(...row.map(({ height }) => height)) + GAP.along;
  }
  return { boxes: new Map(sized.map((box) => [box.id, box])), width: width + 2, height: y - GAP.along + 1 };
}

function svgOf({ boxes, width, height }, arrows) {
  const title = [...boxes.values()].map(({ lines }) => lines.join(", ")).join("; ");
  return [
    `<svg class="sakip-diagram" role="img" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" xmlns="http://www.w3.org/2000/svg">`,
    `<title>${escaped(title)}</title>`,
    '<defs><marker id="sakip-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>',
    ...arrows.map((arrow) => arrowOf(boxes.get(arrow.from), boxes.get(arrow.to), arrow.why)),
    ...[...boxes.values()].map(boxOf),
    "</svg>",
  ].join("");
}

function arrowOf(from, to, why) {
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y].map(round);
  const text =
    why === undefined
      ? ""
      : `<text x="${round((x1 + x2) / 2 + 6)}" y="${round((y1 + y2) / 2 + 4)}">${escaped(why)}</text>`;
  return `<path class="arrow" d="M${x1} ${y1}L${x2} ${y2}" marker-end="url(#sakip-arrow)"/>${text}`;
}

function boxOf({ x, y, width, height, lines }) {
  const middle = round(x + width / 2);
  const texts = lines.map(
    (line, index) => `<tspan x="${middle}" y="${round(y + PADDING + (index + 0.72) * LINE)}">${escaped(line)}</tspan>`,
  );
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="6"/><text text-anchor="middle">${texts.join("")}</text>`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
