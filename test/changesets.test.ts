// Who uses a rule must find which figure changed: a changeset that tells of a changed figure has it as a row of one form,
// `| regulation | years | functions | figure | before | after |`, which then stands in the changelog.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as sakip from "../src/index.ts";
import * as planning from "../src/planning/index.ts";
import * as reading from "../src/reading/index.ts";
import * as report from "../src/report/index.ts";

const COLUMNS = ["regulation", "years", "functions", "figure", "before", "after"];

/** How a sentence tells that a figure is another one than it was. */
const FIGURE = '[`"]?[-−]?\\d';
const SENTENCE = "(?:[^.;|\\n]|\\.\\d)*";
const TELLS = new RegExp(
  `What changes in|Before and after|changes these numbers|\\bBefore,|\\b(?:was|were|gave|had) ${FIGURE}${SENTENCE}\\b(?:is|are|gives|has|now)\\b|\\b(?:is|are|gives|has) ${FIGURE}${SENTENCE}, before ${FIGURE}`,
);

const folder = new URL("../.changeset/", import.meta.url);
const changesets = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(".md") && file !== "README.md")
      .sort()
      .map((file) => ({ file, text: readFileSync(new URL(file, folder), "utf8") }))
  : [];

const exported = new Set([sakip, planning, reading, report].flatMap((door) => Object.keys(door)));

/** What is wrong with what a changeset tells of changed figures. */
function faults(text: string): readonly string[] {
  const tables = text.split(/\n\n+/).filter((part) => /^\|.*\b(?:before|after)\b/.test(part));
  const prose = text
    .split("\n")
    .filter((line) => !line.startsWith("|"))
    .join("\n");
  const told = TELLS.exec(prose)?.[0];
  if (tables.length === 0) return told === undefined ? [] : [`"${told}" has no table of ${COLUMNS.join(", ")}`];
  return tables.flatMap((table) => {
    const [head = [], , ...rows] = table.trim().split("\n").map(cellsOf);
    if (head.join() !== COLUMNS.join()) return [`the columns are ${head.join(", ")}`];
    return rows.length === 0 ? ["no row"] : rows.flatMap(rowFaults);
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function rowFaults(cells: readonly string[]): readonly string[] {
  const [regulation = "", years = "", functions = "", figure = "", before = "", after = ""] = cells;
  const row = `${functions}: ${figure}`;
  const names = [...functions.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
  return [
    ...(cells.length === COLUMNS.length && !cells.includes("") ? [] : [`${row} leaves something out`]),
    ...(/^none$|\d|^every/.test(regulation) ? [] : [`${row} names no regulation, nor "none"`]),
    ...(/^all$|\b\d{4}\b/.test(years) ? [] : [`${row} names no years, nor "all"`]),
    ...(names.length > 0 && names.every((name) => exported.has(name))
      ? []
      : [`${row} names no function that there is`]),
    ...(before === after ? [`${row} is the same before and after`] : []),
  ];
}

it("every pending changeset tells changed figures in one form", () => {
  const told = changesets.map(({ file, text }) => [file, faults(text)] as const);
  expect(told.filter(([, own]) => own.length > 0)).toEqual([]);
});

describe("a changeset", () => {
  const head = `| ${COLUMNS.join(" | ")} |\n|---|---|---|---|---|---|\n`;
  const row = "| PermenPANRB 88/2021 | 2022 | `scoreComponents` | 24.6 | 79.55 | 79.56 |\n";

  it.each([
    ["that changes no figure", "Editors show 3 comments more. `gradeOf` weighs 18.0 kB instead of 18.7.", []],
    ["with a row for it", `A weight is corrected:\n\n${head}${row}`, []],
    [
      "with a changed figure in words alone",
      "The mean was 36.08 and is 45.1.",
      [`"was 36.08 and is" has no table of ${COLUMNS.join(", ")}`],
    ],
    [
      "with other columns",
      "| case | before | after |\n|---|---|---|\n| a | 1 | 2 |\n",
      ["the columns are case, before, after"],
    ],
    ["without rows", head, ["no row"]],
    ["without years", head + row.replace("2022", "some"), ['`scoreComponents`: 24.6 names no years, nor "all"']],
    [
      "without a regulation",
      head + row.replace("PermenPANRB 88/2021", "a law"),
      ['`scoreComponents`: 24.6 names no regulation, nor "none"'],
    ],
    [
      "with an unknown function",
      head + row.replace("scoreComponents", "scoreAll"),
      ["`scoreAll`: 24.6 names no function that there is"],
    ],
    ["with an empty cell", head + row.replace("79.56", " "), ["`scoreComponents`: 24.6 leaves something out"]],
    [
      "with the same figure twice",
      head + row.replace("79.56", "79.55"),
      ["`scoreComponents`: 24.6 is the same before and after"],
    ],
  ])("%s", (_, text, told) => {
    expect(faults(text)).toEqual(told);
  });
});
