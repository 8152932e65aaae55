import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../support/run.ts";
import { FIGURES } from "../figures.ts";
import { same } from "../same.ts";
import type { Host, Trial } from "../trial.ts";
import { app, tools, versionIn } from "../workshop.ts";

/** Where the compiler of the project itself is. */
export const typescriptHere: string = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));

const resolutions = {
  node16: ["--module", "node16"],
  nodenext: ["--module", "nodenext"],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
  node10: ["--module", "commonjs", "--moduleResolution", "node10", "--esModuleInterop"],
} as const;

let compiled = 0;

/** Checks files against the declarations of all their libraries, and hands out the folder into which it compiled them. */
export async function check(
  typescript: string,
  place: string,
  resolution: keyof typeof resolutions,
  files: readonly string[],
  more: readonly string[] = [],
): Promise<string> {
  // Within the application, so that what is compiled finds the library.
  compiled += 1;
  const out = join(place, `compiled-${compiled}`);
  await run(
    process.execPath,
    [
      join(typescript, "bin/tsc"),
      ...["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck", "false"],
      ...["--target", "es2022", "--typeRoots", "none", "--outDir", out, "--rootDir", "."],
      // zod's declarations name URL, which is the DOM's; ours need the language alone.
      ...["--lib", files.some((file) => file.startsWith("schemas")) ? "es2022,dom" : "es2022"],
      ...resolutions[resolution],
      ...more,
      ...files,
    ],
    { cwd: place },
  );
  return out;
}

/** The application as both kinds of module; by a bundler everything is ESM. */
function filesFor(resolution: keyof typeof resolutions, names: readonly string[]): string[] {
  const endings = resolution === "bundler" ? [".mts"] : [".mts", ".cts"];
  return endings.flatMap((ending) => names.map((name) => name + ending));
}

async function tryTypescript(trial: Trial, typescript: string, asked: readonly (keyof typeof resolutions)[]) {
  const [plain, zod] = [await app(), await app("latest")];
  for (const resolution of asked)
    await trial.way(resolution, async () => {
      const names = ["application", "copies", "first-door"];
      // One of them without zod, as most applications are, and without what only pages have.
      const alone = resolution === "node16";
      const place = alone ? plain : zod;
      const files = filesFor(resolution, alone ? names : [...names, "schemas"]);
      const out = await check(typescript, place, resolution, files);
      for (const file of files
        .filter((name) => name.startsWith("application"))
        .map((name) => name.replace(/ts$/, "js")))
        same(
          await run(process.execPath, ["--input-type=module", "-e", started(join(out, file))], { cwd: place }),
          FIGURES,
        );
    });
}

const started = (file: string) =>
  `import { figures } from ${JSON.stringify(pathToFileURL(file))}; console.log(figures().join("\\n"));`;

const here: Host = {
  part: "typescript",
  name: "TypeScript of the project",
  short: true,
  async try(trial) {
    trial.version(versionIn(dirname(typescriptHere), "typescript"));
    await tryTypescript(trial, typescriptHere, ["node16", "bundler"]);
  },
};

const others: readonly Host[] = ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0", "7.0"].map((version) => ({
  part: "typescript",
  name: `TypeScript ${version}`,
  async try(trial) {
    const modules = await tools(`typescript@${version}`);
    trial.version(versionIn(modules, "typescript"));
    const typescript = join(modules, "typescript");
    await tryTypescript(trial, typescript, ["node16", "nodenext", "bundler"]);
    // TypeScript 7 has no node10 any more, and 6 wants to be told that one knows.
    const major = Number(version.split(".")[0]);
    if (major > 6) return;
    await trial.way("node10, the first door", async () => {
      const silence = major === 6 ? ["--ignoreDeprecations", "6.0"] : [];
      await check(typescript, await app(), "node10", ["first-door.cts"], silence);
    });
  },
}));

export const typescripts: readonly Host[] = [here, ...others];
