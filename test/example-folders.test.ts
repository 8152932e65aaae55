// What the folders of examples promise without the network: each is whole and pinned, and a guide that is walked prints the
// files of its folder. `npm run examples` installs and runs them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
// @ts-expect-error The example is plain JavaScript, as a reader would write it.
import { printTable } from "../examples/from-your-spreadsheet/print-table.mjs";
// @ts-expect-error So is what walks the guides.
import { GUIDES, stepsOf } from "./support/walk-guide.mjs";

interface Step {
  readonly kind: "file" | "run" | "output";
  readonly file?: string;
  readonly text: string;
}

const examples = new URL("../examples/", import.meta.url);
const textOf = (path: string, from: URL = examples) => readFileSync(new URL(path, from), "utf8");
const folders = readdirSync(examples).filter((name) => existsSync(new URL(`${name}/package.json`, examples)));
const { version } = JSON.parse(textOf("../package.json"));

/** The programs of a folder, with those of its src. */
const sourcesOf = (folder: string) =>
  readdirSync(new URL(folder, examples), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(mjs|js|ts)$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file));

describe.each(folders)("examples/%s", (folder) => {
  const manifest = JSON.parse(textOf(`${folder}/package.json`));
  const packages: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };

  it("names every package that it imports, each at one version", () => {
    const imported = sourcesOf(folder)
      .flatMap((file) => [...textOf(`${folder}/${file}`).matchAll(/(?:from|import) "([^.:"][^":]*)"/g)])
      .map(([, name = ""]) =>
        name
          .split("/")
          .slice(0, name.startsWith("@") ? 2 : 1)
          .join("/"),
      );
    expect(Object.keys(packages)).toEqual(expect.arrayContaining([...new Set(imported)]));
    for (const pinned of Object.values(packages)) expect(pinned).toMatch(/^\d+\.\d+\.\d+(-r\.\d+)?$/);
    expect(packages["sakip"]).toBe(version);
  });

  it("starts with files that it has, says what it prints, and is told in both languages", () => {
    const files = [...manifest.scripts.start.matchAll(/[\w-]+\.mjs/g)].map(([file]) => file);
    for (const file of files) expect(sourcesOf(folder)).toContain(file);
    expect(textOf(`${folder}/output.txt`)).not.toBe("");
    expect(textOf(`${folder}/README.md`)).toContain("**Bahasa Indonesia.**");
  });
});

const locked = folders.filter((folder) => existsSync(new URL(`${folder}/package-lock.json`, examples)));

describe.each(locked)("examples/%s, which has a lock", (folder) => {
  it("is locked to the packages that it names", () => {
    const { dependencies } = JSON.parse(textOf(`${folder}/package.json`));
    const { packages } = JSON.parse(textOf(`${folder}/package-lock.json`));
    expect(packages[""].dependencies).toEqual(dependencies);
    for (const [name, pinned] of Object.entries(dependencies))
      expect(packages[`node_modules/${name}`].version).toBe(pinned);
  });
});

describe("guides that are walked", () => {
  const stepsIn = (guide: string): readonly Step[] => stepsOf(textOf(`../${guide}`));

  it.each<string>(GUIDES)("%s prints the files and the output of its folder", (guide) => {
    const steps = stepsIn(guide);
    const folder = guide.replace(/^.*\/|\.md$/g, "");
    const files = steps.filter(({ kind }) => kind === "file");
    expect(files.length).toBeGreaterThan(0);
    for (const { file = "", text } of files) expect(text).toBe(textOf(`${folder}/${file}`));
    const output = steps.find(({ kind }) => kind === "output");
    expect(output?.text.trimEnd()).toBe(textOf(`${folder}/output.txt`).trimEnd());
    expect(steps[0]?.text).toContain("npm install sakip");
  });
});

describe("examples/from-your-spreadsheet", () => {
  it("prints the table of its CSV file, opened here by hand", () => {
    const rows = textOf("from-your-spreadsheet/indikator.csv")
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
    expect(textOf("from-your-spreadsheet/output.txt")).toBe(`${[...lines, ...lines].join("\n")}\n`);
  });
});
