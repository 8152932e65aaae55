import type { RecordedRow } from "./recorded.ts";
import { rowWords } from "./row-words.ts";

type Language = "en" | "id";

const WORDS = {
  title: {
    en: "Processor time in times of a floating-point loop (logarithmic)",
    id: "Waktu prosesor dibandingkan dengan perulangan bilangan titik kambang (skala logaritma)",
  },
  now: { en: "this library", id: "pustaka ini" },
  before: { en: "release 0.1.0", id: "rilis 0.1.0" },
  goal: { en: "goal", id: "sasaran" },
  decimal: { en: "decimal.js in each step", id: "decimal.js di setiap langkah" },
} as const;

const WIDTH = 860;
const LEFT = 380;
const RIGHT = 20;
const TOP = 72;
const STEP = 22;
const LEAST = 0.5;
const MOST = 50;
const INK = "#1f2933";
const MARKS = [0.5, 1, 2, 5, 10, 20, 50];

/** The rows that are measured in times of a loop over floats, as a picture: one line a row, the goal as a bar. */
export function pictureOf(all: readonly RecordedRow[], language: Language): string {
  const rows = all.filter(({ unit }) => unit === "times");
  const height = TOP + rows.length * STEP + 14;
  const body = [...grid(rows.length, language), ...rows.flatMap((row, i) => lineOf(row, TOP + i * STEP, language))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${WORDS.title[language]}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="12" y="20" fill="${INK}" font-size="14">${WORDS.title[language]}</text>`,
    ...legend(language),
    ...body,
    "</svg>",
    "",
  ].join("\n");
}

function grid(count: number, language: Language): string[] {
  return MARKS.map((mark) => {
    const x = placeOf(mark);
    const text = language === "id" ? String(mark).replace(".", ",") : String(mark);
    return [
      `<line x1="${x}" x2="${x}" y1="${TOP - 10}" y2="${TOP + count * STEP - 8}" stroke="${mark === 1 ? "#7b8794" : "#e4e7eb"}"/>`,
      `<text x="${x}" y="${TOP - 14}" fill="#52606d" text-anchor="middle">${text}</text>`,
    ].join("");
  });
}

function legend(language: Language): string[] {
  const y = 40;
  const at = [12, 150, 290, 380, 570, 660];
  return [
    `${dot(at[0] ?? 0, y, "#0b6e4f")}<text x="24" y="${y + 4}" fill="${INK}">${WORDS.now[language]}</text>`,
    `${ring(at[1] ?? 0, y)}<text x="162" y="${y + 4}" fill="${INK}">${WORDS.before[language]}</text>`,
    `${bar(at[2] ?? 0, y)}<text x="302" y="${y + 4}" fill="${INK}">${WORDS.goal[language]}</text>`,
    `${cross(at[3] ?? 0, y)}<text x="392" y="${y + 4}" fill="${INK}">${WORDS.decimal[language]}</text>`,
    ...Object.entries(PEERS).map(
      ([name, mark], i) =>
        `${mark(at[4 + i] ?? 0, y)}<text x="${(at[4 + i] ?? 0) + 12}" y="${y + 4}" fill="${INK}">${name}</text>`,
    ),
  ];
}

function lineOf(
  { bench, row, value, goal, before, decimal, peers = {} }: RecordedRow,
  y: number,
  language: Language,
): string[] {
  const name = rowWords(bench, row)[language];
  return [
    `<text x="${LEFT - 12}" y="${y + 4}" fill="${INK}" text-anchor="end">${name}</text>`,
    decimal === undefined ? "" : cross(placeOf(decimal), y),
    before === undefined ? "" : ring(placeOf(before), y),
    goal === undefined ? "" : bar(placeOf(goal), y),
    ...Object.entries(peers).map(([name, times]) => PEERS[name]?.(placeOf(times), y) ?? ""),
    dot(placeOf(value), y, "#0b6e4f"),
  ].filter((each) => each !== "");
}

function placeOf(value: number): number {
  const within = Math.min(Math.max(value, LEAST), MOST);
  const part = Math.log(within / LEAST) / Math.log(MOST / LEAST);
  return Math.round(LEFT + part * (WIDTH - LEFT - RIGHT));
}

const dot = (x: number, y: number, fill: string): string => `<circle cx="${x}" cy="${y}" r="5" fill="${fill}"/>`;
const ring = (x: number, y: number): string => `<circle cx="${x}" cy="${y}" r="4.5" fill="none" stroke="#7b8794"/>`;
const bar = (x: number, y: number): string =>
  `<line x1="${x}" x2="${x}" y1="${y - 7}" y2="${y + 7}" stroke="#d9822b" stroke-width="3"/>`;
const cross = (x: number, y: number): string =>
  `<path d="M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}" stroke="#ba2525" stroke-width="1.5"/>`;
const diamond = (x: number, y: number): string =>
  `<path d="M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z" fill="none" stroke="#0072b2" stroke-width="1.5"/>`;
const triangle = (x: number, y: number): string =>
  `<path d="M${x - 5} ${y + 4}L${x} ${y - 5}L${x + 5} ${y + 4}Z" fill="none" stroke="#8a4b9c" stroke-width="1.5"/>`;

/** Other tools by the names of their rows. */
const PEERS: Readonly<Record<string, (x: number, y: number) => string>> = { DuckDB: diamond, d3: triangle };
