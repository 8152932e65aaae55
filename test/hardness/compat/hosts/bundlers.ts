import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../support/run.ts";
import { runBare } from "../bundled.ts";
import type { Host } from "../trial.ts";
import { app, newFolder, tools, versionIn } from "../workshop.ts";

interface Bundler {
  readonly name: string;
  /** What must be installed beside it. */
  readonly beside?: readonly string[];
  /** The program, and how it is told to make one script for pages out of an entry. */
  readonly program: string;
  args(entry: string, out: string): readonly string[];
  /** A file that it reads, beside the entry. */
  config?(entry: string, out: string): readonly [name: string, text: string];
}

const bundlers: readonly Bundler[] = [
  {
    name: "esbuild",
    program: "esbuild/bin/esbuild",
    args: (entry, out) => [entry, "--bundle", "--minify", "--format=iife", `--outfile=${out}/out.js`],
  },
  {
    name: "rolldown",
    program: "rolldown/bin/cli.mjs",
    args: (entry, out) => [entry, "--platform", "browser", "--minify", "--format", "iife", "--file", `${out}/out.js`],
  },
  {
    name: "rollup",
    beside: ["@rollup/plugin-node-resolve", "@rollup/plugin-commonjs"],
    program: "rollup/dist/bin/rollup",
    args: (entry, out) => [
      ...["--plugin", "node-resolve", "--plugin", "commonjs"],
      ...["--format", "iife", "--input", entry, "--file", `${out}/out.js`],
    ],
  },
  {
    name: "webpack",
    beside: ["webpack-cli"],
    program: "webpack-cli/bin/cli.js",
    args: (entry, out) => ["--mode", "production", "--entry", `./${entry}`, "-o", out, "--output-filename", "out.js"],
  },
  {
    name: "vite",
    program: "vite/bin/vite.js",
    args: () => ["build", "--config", "vite.config.mjs", "--logLevel", "error"],
    config: (entry, out) => [
      "vite.config.mjs",
      `export default { build: { outDir: "${out}", emptyOutDir: true,
        lib: { entry: "${entry}", formats: ["iife"], name: "page", fileName: () => "out.js" } } };`,
    ],
  },
];

/** What a bundler makes runs where there is nothing but the language: so it has left nothing outside. */
export const bundling: readonly Host[] = bundlers.map(({ name, beside = [], program, args, config }) => ({
  part: name,
  name,
  async try(trial) {
    const modules = await tools(name, ...beside);
    trial.version(versionIn(modules, name));
    const place = await app();
    for (const [way, entry] of [
      ["ESM", "global.mjs"],
      ["CommonJS", "global.cjs"],
    ] as const)
      await trial.way(way, async () => {
        const out = newFolder("out");
        const file = config?.(entry, out);
        if (file !== undefined) writeFileSync(join(place, file[0]), file[1]);
        await run(process.execPath, [join(modules, program), ...args(entry, out)], { cwd: place });
        runBare(readFileSync(join(out, "out.js"), "utf8"));
      });
  },
}));
