// Where boxes stand: in rows by the longest way from a box that nothing leads to, in the order in which they were named.

const LINE = 20;
const LETTER = 7.6;
const PADDING = 12;
const GAP = 28;
const STEP = 44;

export function placed(boxes, arrows, isAcross) {
  const ways = arrows.map((arrow) => ({ ...arrow, isBack: false }));
  const rowOf = rowsOf([...boxes.keys()], ways);
  const sized = [...boxes.values()].map((box) => ({
    ...box,
    row: rowOf.get(box.id),
    width: Math.max(...box.lines.map((line) => line.length)) * LETTER + (box.shape === "box" ? 2 : 4) * PADDING,
    height: box.lines.length * LINE + 2 * PADDING,
  }));
  const [long, wide] = isAcross ? ["width", "height"] : ["height", "width"];
  const [along, across] = isAcross ? ["x", "y"] : ["y", "x"];
  const step = isAcross ? Math.max(STEP, ...ways.map(({ why = "" }) => why.length * LETTER + 24)) : STEP;
  const rows = [...new Set(sized.map(({ row }) => row))].sort((a, b) => a - b);
  const spanOf = (row) => row.reduce((sum, box) => sum + box[wide] + GAP, -GAP);
  const inRow = rows.map((row) => sized.filter((box) => box.row === row));
  const span = Math.max(...inRow.map(spanOf));
  let place = 1;
  for (const row of inRow) {
    let offset = (span - spanOf(row)) / 2 + 1;
    const length = Math.max(...row.map((box) => box[long]));
    for (const box of row) {
      Object.assign(box, { [along]: place + (length - box[long]) / 2, [across]: offset });
      offset += box[wide] + GAP;
    }
    place += length + step;
  }
  const around = ways.some(({ isBack }) => isBack) ? STEP : 0;
  const size = { [long]: place - step + 1, [wide]: span + 2 + around };
  return { boxes: new Map(sized.map((box) => [box.id, box])), arrows: ways, ...size };
}

/** The row of each box; an arrow that closes a circle leads back, and moves nothing. */
function rowsOf(ids, arrows) {
  const rowOf = new Map();
  const open = new Set();
  const visit = (id, row) => {
    if (rowOf.has(id) && rowOf.get(id) >= row) return;
    rowOf.set(id, row);
    open.add(id);
    for (const arrow of arrows.filter(({ from }) => from === id)) {
      if (open.has(arrow.to)) arrow.isBack = true;
      else if (!arrow.isBack) visit(arrow.to, row + 1);
    }
    open.delete(id);
  };
  const led = new Set(arrows.map(({ to }) => to));
  for (const id of ids) if (!led.has(id)) visit(id, 0);
  for (const id of ids) if (!rowOf.has(id)) visit(id, 0);
  return rowOf;
}
