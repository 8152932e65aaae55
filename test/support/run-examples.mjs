// Runs every folder of examples that has a package.json as somebody would who copied it, and the guides of GUIDES by their
// own steps: from an empty folder, with the packed library. What is printed is compared with output.txt of the folder, or
// written there with --update. It needs the network, because it installs packages: `npm run examples -- [name]`. With
// --built, dist is taken as it is.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GUIDES, walkGuide } from "./walk-guide.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = join(root, "examples");
const asked = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const update = process.argv.includes("--update");
const work = mkdtempSync(join(tmpdir(), "sakip-examples-"));

const folders = readdirSync(examples).filter((name) => existsSync(join(examples, name, "package.json")));
const jobs = [
  ...folders.map((name) => ({ name, run: () => runFolder(name) })),
  ...GUIDES.map((path) => ({ name: path, run: () => walkGuide(readFileSync(join(root, path), "utf8"), emptyWith()) })),
].filter(({ name }) => asked.length === 0 || asked.some((each) => name.includes(each)));

let failed = 0;
let packed;
try {
  packed = pack();
  for (const { name, run } of jobs) {
    const start = Date.now();
    const fault = faultOf(run);
    if (fault !== undefined) failed += 1;
    const seconds = String(Math.round((Date.now() - start) / 1000)).padStart(4);
    console.log(`${fault === undefined ? "ok    " : "FAILED"}  ${name.padEnd(40)} ${seconds} s`);
    if (fault !== undefined) console.log(fault.replace(/^/gm, "        "));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${jobs.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && jobs.length > 0 ? 0 : 1;

/** Builds the library and packs it, once for all. */
function pack() {
  if (!process.argv.includes("--built")) command("npm", ["run", "--silent", "build"], root);
  const told = command("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", work], root);
  return join(work, JSON.parse(told)[0].filename);
}

/** Where a job works: a new folder, with the packed library at hand. */
function emptyWith() {
  return { folder: mkdtempSync(join(work, "job-")), packed };
}

/** Copies a folder, installs what it needs, starts it, and compares. */
function runFolder(name) {
  const { folder } = emptyWith();
  cpSync(join(examples, name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|output\.txt)$/.test(path),
  });
  command("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", packed], folder);
  const printed = command("npm", ["start", "--silent"], folder);
  const output = join(examples, name, "output.txt");
  if (update) writeFileSync(output, printed);
  const expected = existsSync(output) ? readFileSync(output, "utf8") : "(missing: --update writes it)";
  if (printed !== expected) throw new Error(`expected\n${expected}\nprinted\n${printed}`);
}

function faultOf(run) {
  try {
    run();
    return undefined;
  } catch (error) {
    return [error.message, error.stdout, error.stderr].filter(Boolean).join("\n");
  }
}

function command(program, args, cwd) {
  const env = { ...process.env, NO_COLOR: "1", CI: "true" };
  return execFileSync(program, args, {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 600_000,
  });
}
