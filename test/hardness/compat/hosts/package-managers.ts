import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, run } from "../../support/run.ts";
import { COPY_FIGURES, FIGURES, SCHEMA_FIGURES } from "../figures.ts";
import { same } from "../same.ts";
import type { Host, Trial } from "../trial.ts";
import { app, newFolder, packed, tools, versionIn, writeApplication } from "../workshop.ts";
import { tryNode } from "./node.ts";

/** An application that is not installed yet. */
async function project(zod: boolean): Promise<string> {
  const place = newFolder("project");
  const dependencies = { sakip: `file:${await packed()}`, ...(zod && { zod: "latest" }) };
  writeFileSync(
    join(place, "package.json"),
    JSON.stringify({ name: "app", version: "0.0.0", private: true, dependencies }),
  );
  writeApplication(place);
  return place;
}

type Manager = (place: string, ...args: string[]) => Promise<string>;

/** Installs the application without zod, and with it, and starts both. */
async function tryManager(trial: Trial, manager: Manager, install: readonly string[], node: Manager): Promise<void> {
  const made = async (zod: boolean) => {
    const place = await project(zod);
    await manager(place, ...install);
    return place;
  };
  let plain = "";
  await trial.way("install", async () => {
    plain = await made(false);
  });
  await trial.way("ESM", async () => same(await node(plain, "esm.mjs"), FIGURES));
  await trial.way("CommonJS", async () => same(await node(plain, "commonjs.cjs"), FIGURES));
  await trial.way("both in one process", async () => same(await node(plain, "both.mjs"), COPY_FIGURES));
  await trial.way("schemas", async () => same(await node(await made(true), "zod.mjs"), SCHEMA_FIGURES));
}

const onNode: Manager = (place, ...args) => run(process.execPath, args, { cwd: place });

/** What is here already: this npm, on this Node. */
const here: Host = {
  part: "npm",
  name: "npm",
  short: true,
  async try(trial) {
    trial.version(await run("npm", ["--version"], { cwd: "." }));
    await tryNode(trial, process.execPath);
    await trial.way("no complaint", async () => {
      for (const place of [await app(), await app("latest")]) await npm(place, "ls", "--all");
    });
  },
};

const pnpm: Host = {
  part: "pnpm",
  name: "pnpm",
  async try(trial) {
    const modules = await tools("pnpm");
    trial.version(versionIn(modules, "pnpm"));
    const manager: Manager = (place, ...args) => onNode(place, join(modules, "pnpm/bin/pnpm.mjs"), ...args);
    await tryManager(trial, manager, ["install", "--ignore-scripts", "--no-frozen-lockfile"], onNode);
  },
};

/** Plug and play: there is no node_modules, and a package reaches nothing that it does not declare. */
const yarn: Host = {
  part: "yarn",
  name: "Yarn PnP",
  async try(trial) {
    const modules = await tools("@yarnpkg/cli-dist");
    trial.version(versionIn(modules, "@yarnpkg/cli-dist"));
    const manager: Manager = (place, ...args) =>
      run(process.execPath, [join(modules, "@yarnpkg/cli-dist/bin/yarn.js"), ...args], {
        cwd: place,
        env: {
          YARN_NODE_LINKER: "pnp",
          YARN_ENABLE_TELEMETRY: "0",
          YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
          YARN_ENABLE_SCRIPTS: "0",
        },
      });
    await tryManager(trial, manager, ["install"], (place, ...args) => manager(place, "node", ...args));
  },
};

export const packageManagers: readonly Host[] = [here, pnpm, yarn];
