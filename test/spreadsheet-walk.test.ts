// What examples/from-your-spreadsheet does without the network: its files are all there, its steps name them, and the cells of
// its CSV file, opened here by hand, come out as the table that it prints.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
// @ts-expect-error The example is plain JavaScript, as a reader would write it.
import { printTable } from "../examples/from-your-spreadsheet/print-table.mjs";

const folder = new URL("../examples/from-your-spreadsheet/", import.meta.url);
const text = (file: string) => readFileSync(new URL(file, folder), "utf8");

describe("the walk from an empty folder to the first table", () => {
  it("copies every program and file that it runs, and installs what they open files with", () => {
    const walk = text("walk.sh");
    const { scripts, dependencies } = JSON.parse(text("package.json"));
    for (const line of [...Object.values<string>(scripts), ...walk.matchAll(/node (\S+\.mjs)/g)].map(String))
      for (const [file = ""] of line.matchAll(/[\w-]+\.mjs/g)) expect(readdirSync(folder)).toContain(file);
    for (const name of Object.keys(scripts)) expect(walk).toContain(`npm run --silent ${name}`);
    const imported = readdirSync(folder)
      .filter((file) => file.endsWith(".mjs"))
      .flatMap((file) => [...text(file).matchAll(/from "([^./n][^":]*)"/g)].map(([, name = ""]) => name.split("/")[0]));
    expect(new Set(imported)).toEqual(new Set(["sakip", ...Object.keys(dependencies)]));
    // What is installed is named whole: another version may open files otherwise.
    for (const version of Object.values<string>(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("prints the table", () => {
    const rows = text("indikator.csv")
      .trim()
      .split("\n")
      .map((line) => line.split(";").map((cell) => cell.replace(/^"|"$/g, "")));
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
    printTable(rows);
    log.mockRestore();
    // (2 × 14 − 13.2) / 14 is 105.71 %, and 91.68 / 85 is 107.86 %.
    expect(lines).toEqual([
      "Prevalensi stunting            105,71%",
      "Indeks kepuasan masyarakat     107,86%",
      "Desa siaga aktif               realisasi tidak ada",
    ]);
  });

  it("is told in both guides", () => {
    for (const guide of ["docs/guides/from-your-spreadsheet.md", "docs/id/guides/from-your-spreadsheet.md"]) {
      const page = readFileSync(new URL(`../${guide}`, import.meta.url), "utf8");
      for (const name of ["csv-parse", "read-excel-file", "walk.sh"]) expect(page).toContain(name);
    }
  });
});
