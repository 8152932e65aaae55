// Reads the part of Mermaid that the pages use: boxes, hexagons and round ends, arrows drawn through or dotted, with words.
//
//   flowchart LR
//     a["One<br>two lines"] -->|"why"| b{{"Other"}}
//     b -.-> c(["1 more"]):::more

const SHAPES = [
  { shape: "box", pattern: /^(?<id>\w+)\["(?<label>[^"]*)"\]/ },
  { shape: "hexagon", pattern: /^(?<id>\w+)\{\{"(?<label>[^"]*)"\}\}/ },
  { shape: "round", pattern: /^(?<id>\w+)\(\["(?<label>[^"]*)"\]\)/ },
  { pattern: /^(?<id>\w+)/ },
];

export function readFlowchart(text) {
  const [head, ...lines] = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const [, way] = /^(?:flowchart|graph) (TD|TB|LR)$/.exec(head) ?? [];
  if (way === undefined) throw new Error(`only flowcharts from above or from the left are drawn, not "${head}"`);
  const boxes = new Map();
  const arrows = [];
  for (const line of lines) if (line !== "" && !line.startsWith("classDef ")) readLine(line, boxes, arrows);
  return { isAcross: way === "LR", boxes, arrows };
}

function readLine(line, boxes, arrows) {
  let [from, rest] = takeBox(line, boxes);
  while (rest !== "") {
    const found = /^(?<kind>-->|-\.->)\s*(?:\|"?(?<why>[^|"]*)"?\|)?\s*/.exec(rest);
    if (found === null) throw new Error(`cannot draw "${line}"`);
    const { kind, why } = found.groups;
    const [to, after] = takeBox(rest.slice(found[0].length), boxes);
    arrows.push({ from, to, why: why === undefined ? undefined : plain(why), isDotted: kind === "-.->" });
    [from, rest] = [to, after];
  }
}

/** A box at the beginning of a text, kept with what is known of it, and the text behind it. */
function takeBox(text, boxes) {
  for (const { shape, pattern } of SHAPES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { id, label = id } = found.groups;
    const [kind = ""] = /^:::\w+/.exec(text.slice(found[0].length)) ?? [];
    if (shape !== undefined || !boxes.has(id))
      boxes.set(id, { id, shape: shape ?? "box", lines: plain(label).split("<br>"), isDashed: kind !== "" });
    return [id, text.slice(found[0].length + kind.length).trim()];
  }
  throw new Error(`cannot draw "${text}"`);
}

/** What Mermaid writes as `#quot;` or `#35;`. */
function plain(text) {
  const signs = { quot: '"', amp: "&", lt: "<", gt: ">" };
  return text.replace(/#(\w+);/g, (all, code) =>
    /^\d+$/.test(code) ? String.fromCodePoint(Number(code)) : (signs[code] ?? all),
  );
}
