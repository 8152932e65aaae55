import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { FIGURES } from "./figures.ts";
import { same } from "./same.ts";

// The one that builds the library itself.
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as {
  build(options: object): Promise<{ outputFiles: { text: string }[] }>;
};

/** A module and everything that it imports as one script, for a page. */
export async function bundled(place: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: place,
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    logLevel: "silent",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Runs scripts one after the other where there is nothing but the language, and no code from texts; they leave `told`. */
export function runBare(...scripts: string[]): void {
  const page = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const script of scripts) vm.runInContext(script, page);
  same(`${vm.runInContext("globalThis.told", page)}`, FIGURES);
}

/** The application as a page without a bundler has it: its modules import the one file that the library comes in. */
export function oneFile(place: string): Readonly<Record<string, string>> {
  const text = (file: string) => readFileSync(join(place, file), "utf8");
  return {
    "page.mjs": text("global.mjs").replace("./application.mjs", "./page-application.mjs"),
    "page-application.mjs": text("application.mjs").replaceAll(/"sakip(\/\w+)?"/g, '"./sakip.mjs"'),
    "sakip.mjs": text("node_modules/sakip/dist/browser/sakip.js"),
  };
}

/** The same without modules: the library stands as `sakip`. */
export function oneScript(place: string): readonly [library: string, application: string] {
  const library = readFileSync(join(place, "node_modules/sakip/dist/browser/sakip.global.js"), "utf8");
  const application = readFileSync(join(place, "application.cjs"), "utf8");
  return [
    library,
    `{ const exports = {}, require = () => sakip;\n${application}\nglobalThis.told = exports.figures().join("\\n"); }`,
  ];
}
