import { defineConfig } from "tsup";

export default defineConfig({
  // Public are index and the doors reading, planning, report and schema. The other folders are entries as well so that each becomes a file, which a bundler can drop whole:
  // decimal.js declares no freedom from side effects, and would otherwise stay in every application.
  entry: ["src/index.ts", "src/*/index.ts"],
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
});
