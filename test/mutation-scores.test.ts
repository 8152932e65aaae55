// What the tests of each room catch, as `npm run mutate -- ROOM` said last. To run it takes too long for every change; what it
// said is held to its bound, and the pages print it. UPDATE_SCORES=1 prints it anew.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { computingRooms, FLOOR } from "./hardness/mutate/rooms.ts";
import { keptScores } from "./hardness/mutate/scores.ts";

const scores = keptScores();

it("were said of every room that computes", () => {
  expect(scores.map(({ room }) => room)).toEqual(computingRooms);
});

it(`are ${FLOOR} % and more`, () => {
  expect(scores.filter(({ score }) => score < FLOOR).map(({ room }) => room)).toEqual([]);
});

const languages = [
  { folder: "docs", whole: ",", point: ".", drawn: " drawn" },
  { folder: "docs/id", whole: ".", point: ",", drawn: " diundi" },
];

it.each(languages)("stand in $folder as they were said", ({ folder, whole, point, drawn }) => {
  const rows = scores.map(({ room, mutants, score, accepted, isSample }) => {
    const count = String(mutants).replace(/\B(?=(\d{3})+$)/, whole) + (isSample ? drawn : "");
    return `| \`${room}\` | ${count} | ${accepted} | ${String(score).replace(".", point)}% |`;
  });
  const file = new URL(`../${folder}/why/hardness.md`, import.meta.url);
  const page = readFileSync(file, "utf8");
  const printed = page.replace(
    /(?<=<!-- scores -->\n\n.*\n.*\n)[\s\S]*?(?=\n<!-- end of scores -->)/,
    () => `${rows.join("\n")}\n`,
  );
  if (process.env["UPDATE_SCORES"] !== undefined) writeFileSync(file, printed);
  expect(process.env["UPDATE_SCORES"] === undefined ? page : printed).toBe(printed);
});
