import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../support/run.ts";
import { bundled, oneFile } from "../bundled.ts";
import { COPY_FIGURES, FIGURES, SCHEMA_FIGURES } from "../figures.ts";
import { same } from "../same.ts";
import { type Host, NotPresent } from "../trial.ts";
import { app, tools, versionIn } from "../workshop.ts";
import { tryNode } from "./node.ts";

/** Deno lets nothing be read, asked or written that is not allowed: the library needs nothing of it. */
const deno: Host = {
  part: "deno",
  name: "Deno",
  async try(trial) {
    const modules = await tools("deno");
    const program = join(modules, "deno/bin.cjs");
    const start = (place: string, ...args: string[]) =>
      run(process.execPath, [program, ...args], { cwd: place, env: { DENO_NO_UPDATE_CHECK: "1" } });
    trial.version(versionIn(modules, "deno"));
    const [plain, zod] = [await app(), await app("latest")];
    const offline = ["--no-remote", "--no-prompt", "--node-modules-dir=manual"];
    await trial.way("ESM, nothing allowed", async () =>
      same(await start(plain, "run", ...offline, "esm.mjs"), FIGURES),
    );
    await trial.way("CommonJS", async () =>
      same(await start(plain, "run", ...offline, "--allow-read", "commonjs.cjs"), FIGURES),
    );
    await trial.way("both in one process", async () =>
      same(await start(plain, "run", ...offline, "--allow-read", "both.mjs"), COPY_FIGURES),
    );
    await trial.way("schemas", async () => same(await start(zod, "run", ...offline, "zod.mjs"), SCHEMA_FIGURES));
    await trial.way("types", async () => {
      await start(zod, "check", "--no-remote", "--node-modules-dir=manual", "application.mts", "schemas.mts");
    });
  },
};

const bun: Host = {
  part: "bun",
  name: "Bun",
  async try(trial) {
    const modules = await tools("bun");
    // The program is a package of its own, for the machine that it was built for; some machines have one for old processors.
    const builds = [`bun-${process.platform}-${process.arch}`, `bun-${process.platform}-${process.arch}-baseline`];
    const program = builds.map((build) => join(modules, "@oven", build, "bin/bun")).find(existsSync);
    if (program === undefined) throw new NotPresent(`npm has no Bun for ${process.platform} ${process.arch}`);
    trial.version(versionIn(modules, "bun"));
    await tryNode(trial, program);
  },
};

/** The runtime of workers at the edge: one module, no Node, no code from texts. */
const workerd: Host = {
  part: "workerd",
  name: "workerd",
  async try(trial) {
    const modules = await tools("workerd");
    trial.version(versionIn(modules, "workerd"));
    const place = await app();
    const test = async (name: string, files: Readonly<Record<string, string>>) => {
      for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
      const names = Object.keys(files).map((file) => `(name = "${file}", esModule = embed "${file}")`);
      writeFileSync(
        join(place, `${name}.capnp`),
        `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [${names.join(", ")}], compatibilityDate = "2025-01-01"))]);`,
      );
      await run(process.execPath, [join(modules, "workerd/bin/workerd"), "test", `${name}.capnp`], { cwd: place });
    };
    // Nothing is printed by a test: it compares.
    const judge = `export default { test() {
      if (globalThis.told !== ${JSON.stringify(FIGURES)}) throw new Error(globalThis.told);
    } };`;
    await trial.way("bundled", async () =>
      test("bundled", { "worker.mjs": `${await bundled(place, "global.mjs")}\n${judge}` }),
    );
    await trial.way("the one file", async () =>
      test("one-file", { "start.mjs": `import "./page.mjs";\n${judge}`, ...oneFile(place) }),
    );
  },
};

export const otherRuntimes: readonly Host[] = [deno, bun, workerd];
