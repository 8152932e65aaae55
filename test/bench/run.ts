// npm run bench: every bench in a process of its own, so that none runs on what another has compiled. Name some to run
// only those: npm run bench -- absorption cascade. What needs packages of its own, peers, runs where it is named. Ends with 1
// when a loose bound is passed or a figure is wrong.
//
//   --save             keeps the measured rows in recorded.json, which the picture of the documentation is made from
//   --library FILE     measures another build, such as an earlier release, over the same rows
//   --rounds COUNT     how often each side of a row runs
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { keepRows } from "./support/recorded.ts";

const ALL = [
  "absorption",
  "accumulator",
  "achievement",
  "bytes",
  "cascade",
  "evaluation",
  "growth",
  "lines",
  "places",
  "ranking",
  "stability",
  "summing",
];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: "boolean" }, library: { type: "string" }, rounds: { type: "string", default: "7" } },
});
const named = positionals.length > 0 ? positionals : ALL;
const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
// Below the packages, so that what stays outside of the bundles is found.
const folder = mkdtempSync(join(root, "node_modules", ".bench-"));
try {
  await build({
    entryPoints: named.map((name) => join(here, `${name}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    tsconfig: join(root, "tsconfig.test.json"),
    logLevel: "warning",
    // What is measured is one file, as in an application.
    ...(values.library !== undefined && { alias: { sakip: resolve(values.library) } }),
  });
  const record = join(folder, "rows.jsonl");
  const statuses = named.map((name) => {
    const node = ["--expose-gc", join(folder, `${name}.mjs`)];
    const env = { ...process.env, BENCH: name, BENCH_RECORD: record, BENCH_ROUNDS: values.rounds };
    return spawnSync(process.execPath, node, { env, stdio: "inherit" }).status;
  });
  if (values.save) keepRows(record);
  process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
