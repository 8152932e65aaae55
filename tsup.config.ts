import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "tsup";

// Named one by one and in order: of a list tsup looks for files, which come in any order, and what they share is then cut
// and called otherwise each time.
const rooms = readdirSync("src")
  .sort()
  .filter((room) => existsSync(`src/${room}/index.ts`));

const doors = defineConfig({
  // Public are index and the doors reading, planning, report and schema. The other folders are entries as well so that each becomes a file, which a bundler can drop whole:
  // decimal.js declares no freedom from side effects, and would otherwise stay in every application.
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(rooms.map((room) => [`${room}/index`, `src/${room}/index.ts`])),
  },
  format: ["esm", "cjs"],
  // tsup hands `baseUrl` to the compiler, which TypeScript 6 refuses (TS5101) without ignoreDeprecations.
  dts: {
    entry: ["src/index.ts", ...["reading", "planning", "report", "schema"].map((door) => `src/${door}/index.ts`)],
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  // Off by default for CommonJS, where each entry would then carry a SakipError class of its own.
  splitting: true,
  sourcemap: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
  async onSuccess() {
    withoutMapsOfCommonJs("dist");
  },
});

/** One file for pages without a bundler: a module, and a script that stands as `sakip`. */
const browser = defineConfig({
  entry: { sakip: "src/browser.ts" },
  format: ["esm", "iife"],
  globalName: "sakip",
  outDir: "dist/browser",
  noExternal: [/.*/],
  minify: true,
  splitting: false,
  target: "es2022",
  platform: "browser",
});

/** Source maps of CommonJS carry the path of the folder in which they were built, and cannot be left out while it is split. */
function withoutMapsOfCommonJs(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (name.endsWith(".cjs.map")) rmSync(file);
    else if (name.endsWith(".cjs"))
      writeFileSync(file, readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));
  }
}

export default [doors, browser].flat();
