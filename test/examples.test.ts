// Every program directly in examples/ prints what examples/output says. Beside the run without arguments, a comment
// `// run: demo.ts --en` at its top asks for one more, whose output is in examples/output/demo--en.txt.
// UPDATE_EXAMPLES=1 writes the outputs anew: read the difference before you commit it.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foreignIn } from "./support/foreign-words.ts";
import { strangersIn } from "./support/strangers.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const outputs = join(root, "examples/output");
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
/** Names of agencies that hold a word of both languages. */
const NAMES = /Permudam Among Tirto/g;
const FILES = /[\w-]+\.(?:docx|pdf|xlsx|csv)/g;
const update = process.env["UPDATE_EXAMPLES"] === "1";

const runs = filesOf("examples", ".ts").flatMap(runsOf);

/** `["demo.ts"]`, `["demo.ts", "--en"]`: the file and its arguments. */
function runsOf(file: string): string[][] {
  const text = readFileSync(join(root, "examples", file), "utf8");
  const asked = [...text.matchAll(/^\/\/ run: (.+)$/gm)].map(([, command = ""]) => command.trim());
  return [...new Set([file, ...asked])].map((command) => command.split(/\s+/));
}

function outputOf([file = "", ...args]: string[]): string {
  const suffix = args.map((arg) => (arg.startsWith("-") ? arg : `-${arg}`)).join("");
  return `${file.replace(/\.ts$/, "")}${suffix.replaceAll(/[^\w.-]/g, "-")}.txt`;
}

function filesOf(folder: string, ending: string): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(ending)) : [];
}

/** The doors in few files, made once: fifty programs that each load a thousand files take longer to start than to run. */
const bundled = join(root, `node_modules/.cache/sakip-examples-${process.pid}`);
const tsconfig = join(bundled, "tsconfig.json");

beforeAll(async () => {
  const doors = filesOf("src", "").filter((room) => existsSync(join(root, "src", room, "index.ts")));
  await build({
    entryPoints: ["src/index.ts", ...doors.map((room) => `src/${room}/index.ts`)],
    absWorkingDir: root,
    outdir: bundled,
    bundle: true,
    splitting: true,
    format: "esm",
    packages: "external",
  });
  writeFileSync(join(bundled, "package.json"), `{ "type": "module" }`);
  const paths = { sakip: ["./index.js"], "sakip/*": ["./*/index.js"] };
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions: { paths } }));
});

afterAll(() => rmSync(bundled, { recursive: true, force: true }));

async function print([file = "", ...args]: string[]): Promise<string> {
  const command = [tsx, "--tsconfig", tsconfig, join("examples", file), ...args];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root });
  if (stderr !== "") throw new Error(`${file} wrote to stderr:\n${stderr}`);
  return stdout;
}

for (const run of runs) {
  const output = join(outputs, outputOf(run));
  it.concurrent(`${run.join(" ")} prints ${outputOf(run)}`, { timeout: 60_000 }, async ({ expect }) => {
    const printed = await print(run);
    if (update) {
      mkdirSync(outputs, { recursive: true });
      writeFileSync(output, printed);
    }
    const expected = existsSync(output) ? readFileSync(output, "utf8") : "(missing: UPDATE_EXAMPLES=1 writes it)";
    expect(printed).toBe(expected);
  });
}

it("has an output for each run, and none besides", () => {
  expect(filesOf("examples/output", ".txt").sort()).toEqual(runs.map(outputOf).sort());
});

// What a reader in a regional office gets to see holds no word, no code and no notation of the code.
describe("Indonesian outputs", () => {
  const printed = runs.filter((run) => !run.includes("--en")).map(outputOf);

  it.each(printed)("%s has no English words of the library", (name) => {
    const text = readFileSync(join(outputs, name), "utf8").replaceAll(NAMES, "");
    expect(foreignIn(text)).toEqual([]);
    const lines = text.split("\n");
    expect(lines.filter((line) => strangersIn(line).length > 0)).toEqual([]);
  });

  // The page prints what its test did, in the words of the test.
  const folders = readdirSync(join(root, "examples")).filter((name) => name !== "page");
  const started = folders.filter((name) => existsSync(join(root, "examples", name, "output.txt")));

  it.each(started)("%s/output.txt has none either", (name) => {
    const lines = readFileSync(join(root, "examples", name, "output.txt"), "utf8").split("\n");
    const found = lines.flatMap((line) => strangersIn(line.replaceAll(FILES, "")));
    // The regulation itself says “reward & punishment”.
    expect(found.filter((word) => word !== "reward")).toEqual([]);
  });

  it("would find a status, a rounding mode, a code, a plain date and an English number", () => {
    const text =
      "[restated] half-up, warning: no-rule pada 2024-02-20, nilai 45.10; rata-rata, sub-unsur, 1.02.02, Rp1.250.000";
    expect(foreignIn(text)).toEqual(["2024-02-20", "45.10", "half-up", "no-rule", "restated", "warning"]);
  });
});
