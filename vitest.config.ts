import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^sakip$/, replacement: fileURLToPath(new URL("src/index.ts", import.meta.url)) },
      { find: /^sakip\/(\w+)$/, replacement: fileURLToPath(new URL("src/$1/index.ts", import.meta.url)) },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // Pure functions leave nothing behind, and hundreds of small files share one import of src.
    isolate: false,
    // No time is asserted: a slow machine is only slow.
    testTimeout: 120_000,
    // Concurrent tests are those that start a process each.
    maxConcurrency: 2,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text"],
      // Most branches that are never taken stand behind an index that is always there, where the compiler asks for one.
      thresholds: { lines: 99, functions: 99, statements: 98, branches: 93 },
    },
  },
});
