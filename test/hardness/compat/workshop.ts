import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { pack } from "../support/pack.ts";
import { npm } from "../support/run.ts";
import { NotPresent } from "./trial.ts";

/** The temporary folder in which everything happens. */
export const folder: string = mkdtempSync(join(tmpdir(), "sakip-compat-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** The packed library, packed once for all. */
export const packed: () => Promise<string> = once(async () => (await pack(folder)).file);

/** An application that npm installed, with the packed library and a zod if one is named. */
export const app: (zod?: string) => Promise<string> = once(async (zod?: string) => {
  const place = newFolder("app");
  writeFileSync(join(place, "package.json"), '{ "private": true, "version": "0.0.0" }');
  // zod first, as somebody would have it who comes to the library later: npm must find nothing to object to.
  if (zod !== undefined) await npm(place, "install", "--save-exact", `zod@${zod}`);
  await npm(place, "install", await packed());
  writeApplication(place);
  return place;
});

/** A folder with packages that try the library and are no part of the application; not present where npm cannot have them. */
export const tools: (...packages: string[]) => Promise<string> = once(async (...packages: string[]) => {
  const place = newFolder("tools");
  writeFileSync(join(place, "package.json"), '{ "private": true }');
  try {
    await npm(place, "install", ...packages);
  } catch (error) {
    const [, reason = "npm could not install it"] = /^npm error (?:code )?(.*)$/m.exec(`${error}`) ?? [];
    throw new NotPresent(`${packages.join(", ")}: ${reason}`);
  }
  return join(place, "node_modules");
});

/** The version of a package in a folder of packages. */
export function versionIn(modules: string, name: string): string {
  return JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")).version;
}

let folders = 0;

export function newFolder(name: string): string {
  folders += 1;
  const place = join(folder, `${name}-${folders}`);
  mkdirSync(place);
  return place;
}

const sources = ["application", "schemas", "copies", "first-door", "worker"] as const;

/** Writes the application into a folder: with its types, as ESM and as CommonJS. */
export function writeApplication(place: string): void {
  for (const name of sources) {
    const text = readFileSync(new URL(`application/${name}.ts`, import.meta.url), "utf8");
    for (const [ending, code] of [
      [".mts", text],
      [".cts", text],
      [".mjs", withoutTypes(text, ts.ModuleKind.ESNext)],
      [".cjs", withoutTypes(text, ts.ModuleKind.CommonJS)],
    ] as const)
      writeFileSync(join(place, `${name}${ending}`), code);
  }
  for (const [name, text] of Object.entries(starts)) writeFileSync(join(place, name), text);
}

/** What starts it. */
const starts: Readonly<Record<string, string>> = {
  "esm.mjs": `import { figures } from "./application.mjs";
console.log(figures().join("\\n"));`,
  "commonjs.cjs": `const { figures } = require("./application.cjs");
console.log(figures().join("\\n"));`,
  "both.mjs": `import { createRequire } from "node:module";
import * as one from "sakip";
import { copyFigures } from "./copies.mjs";
console.log(copyFigures(one, createRequire(import.meta.url)("sakip")).join("\\n"));`,
  "zod.mjs": `import { schemaFigures } from "./schemas.mjs";
console.log(schemaFigures().join("\\n"));`,
  "zod.cjs": `const { schemaFigures } = require("./schemas.cjs");
console.log(schemaFigures().join("\\n"));`,
  // For whoever has nothing to print on: a bundle, a page, a worker at the edge.
  "global.mjs": `import { figures } from "./application.mjs";
globalThis.told = figures().join("\\n");`,
  "global.cjs": `const { figures } = require("./application.cjs");
globalThis.told = figures().join("\\n");`,
};

function withoutTypes(text: string, module: ts.ModuleKind): string {
  const target = ts.ScriptTarget.ES2022;
  return ts.transpileModule(text, { compilerOptions: { module, target, esModuleInterop: true } }).outputText;
}

/** Asks only the first time for what the same arguments give. */
function once<A extends readonly (string | undefined)[], T>(
  make: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (...args) => {
    const key = args.join("\n");
    const found = made.get(key) ?? make(...args);
    made.set(key, found);
    return found;
  };
}
