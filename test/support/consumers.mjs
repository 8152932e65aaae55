// Installs the built package into an empty project and uses it in every way an application may: as ESM, CommonJS, both
// at once, from TypeScript that checks its libraries, and bundled for a browser. `npm run build` comes first.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";

// Asks nothing of its surroundings beyond the language.
const names =
  "flagLowest, isSakipError, parseIndonesianNumber, round, SakipError, scoreComponents, summarizeAbsorption, toDecimal";
const program = `
let refused = "nothing";
try {
  toDecimal("12,5");
} catch (error) {
  if (error instanceof SakipError && isSakipError(error)) refused = error.code;
}
const components = { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" };
const { total, grade } = scoreComponents({ evaluationYear: 2023, components });
const lines = [{ agencyId: "dlh", budget: 200, realization: "90.20" }, { agencyId: "dpkp", budget: 3, realization: 1 }];
const summaries = summarizeAbsorption(lines, { by: (line) => line.agencyId });
const rateOf = ({ rate }: (typeof summaries)[number]) => (rate.status === "computed" ? rate.value : null);
const { flagged } = flagLowest(summaries, { value: rateOf, places: 1 });
const seen = [
  toDecimal("0.1").plus("0.2"), round("2.345", 2), parseIndonesianNumber("1.234.567,89"), refused,
  total, grade.code, flagged.map(({ item, value }) => item.key + " " + value.toFixed(2)),
].join(" ");
if (seen !== "0.3 2.35 1234567.89 invalid-number 79.55 BB dpkp 33.33") throw new Error(seen);
`;
// The same in JavaScript: without its one annotation.
const script = program.replace(": (typeof summaries)[number]", "");

const consumers = {
  ESM() {
    node(file("esm.mjs", `import { ${names} } from "sakip";${script}`));
  },
  CommonJS() {
    node(file("commonjs.cjs", `const { ${names} } = require("sakip");${script}`));
  },
  "ESM and CommonJS in one process"() {
    const text = `
      import { createRequire } from "node:module";
      import { isSakipError, toDecimal } from "sakip";
      const other = createRequire(import.meta.url)("sakip");
      let recognized = false;
      try {
        other.toDecimal("12,5");
      } catch (error) {
        recognized = isSakipError(error, "invalid-number");
      }
      if (!recognized) throw new Error("the error of the other copy is not recognized");
      if (String(toDecimal(other.toDecimal("1.5"))) !== "1.5") throw new Error("the Decimal of the other copy is refused");
    `;
    node(file("both.mjs", text));
  },
  "TypeScript, node16"() {
    const source = `import { ${names} } from "sakip";${program}`;
    tsc([file("node16.mts", source), file("node16.cts", source)], ["--module", "node16"]);
    node("out/node16.mjs");
    node("out/node16.cjs");
  },
  "TypeScript, bundler"() {
    const source = `import { ${names} } from "sakip";${program}`;
    tsc([file("bundler.mts", source)], ["--module", "esnext", "--moduleResolution", "bundler"]);
    node("out/bundler.mjs");
  },
  worker() {
    const text = `
      import { isMainThread, parentPort, Worker } from "node:worker_threads";
      import {
        averageAchievement, combineAssessors, flagLowest, measureAchievement, scoreComponents, summarizeAbsorption, toPlain,
      } from "sakip";
      import { strictEqual } from "node:assert";
      const components = { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" };
      // A third has no end: the fraction must survive the journey.
      const made = () => ({
        achievements: [1, 1, 1].map((realization) => measureAchievement({ polarity: "maximize", target: 3, realization })),
        evaluation: scoreComponents({ evaluationYear: 2023, components }),
        summaries: [...summarizeAbsorption([{ agencyId: "dlh", budget: 3, realization: 1 }], { by: (l) => l.agencyId })],
      });
      const used = ({ achievements, evaluation, summaries }) => JSON.stringify([
        averageAchievement(achievements),
        combineAssessors([{ assessor: "a", role: "panel", evaluation }], { meanOf: "panel", quorum: 1 }),
        flagLowest(summaries, { value: ({ rate }) => rate.value, places: 1 }).flagged.map(({ value }) => String(value)),
      ]);
      if (isMainThread) {
        const worker = new Worker(new URL(import.meta.url));
        worker.postMessage(toPlain(made()));
        worker.once("message", (there) => {
          strictEqual(used(there), used(made()));
          strictEqual(String(averageAchievement(there.achievements).value), "33.33333333333333333333333333333333333333");
          worker.terminate();
        });
      } else parentPort.once("message", (given) => { used(given); parentPort.postMessage(given); });
    `;
    node(file("worker.mjs", text));
  },
  ...Object.fromEntries(
    // Pinned, so that npm may not quietly take a newer one.
    ["3.25.76", "4.1.0"].map((zod) => [
      `beside zod ${zod}`,
      () => {
        beside(zod);
        node(file("beside.mjs", `import { ${names} } from "sakip";${script}`));
        const refused = `
          let said = "";
          await import("sakip/schema").catch((error) => { said = error.message; });
          if (!said.includes("4.3.0")) throw new Error(said || "nothing was said");
        `;
        if (zod.startsWith("3")) node(file("refused.mjs", refused));
      },
    ]),
  ),
  ...Object.fromEntries(
    ["4.3.0", "latest"].map((zod) => [
      `schemas with zod ${zod}`,
      () => {
        beside(zod);
        const text = `
          import * as z from "zod";
          import { budgetLineSchema, jsonSchemaOf } from "sakip/schema";
          import { budgetLineShape, isSakipError, parse } from "sakip";
          import { deepStrictEqual, strictEqual } from "node:assert";
          z.config(z.locales.de());
          const line = { agencyId: "dlh", budget: "12,5", realisasi: 3 };
          let problems = [];
          try { parse(budgetLineShape, line); } catch (error) { if (isSakipError(error)) problems = error.details.problems; }
          const { error } = budgetLineSchema.safeParse(line);
          deepStrictEqual(
            error.issues.map(({ path, params }) => ({ path, ...params })),
            problems.map(({ path, code, given, expected }) => ({ path: [...path], code, given, expected })),
          );
          strictEqual(problems.length, 3);
          const sound = { agencyId: "dlh", budget: "12.5", realization: 3, mine: 1 };
          strictEqual(z.object({ lines: z.array(budgetLineSchema) }).parse({ lines: [sound] }).lines[0].mine, 1);
          deepStrictEqual(z.toJSONSchema(budgetLineSchema).required, jsonSchemaOf(budgetLineShape).required);
        `;
        node(file("schemas.mjs", text));
        tsc(
          [
            file(
              "schemas.mts",
              'import { budgetLineSchema } from "sakip/schema";\nexport const line: { agencyId: string } = budgetLineSchema.parse({});',
            ),
          ],
          ["--module", "node16"],
        );
      },
    ]),
  ),
  async "browser without eval"() {
    const code = await bundle(
      `import * as sakip from "sakip"; import { ${names} } from "sakip"; globalThis.sakip = sakip;${script}`,
    );
    vm.runInNewContext(code, {}, { contextCodeGeneration: { strings: false, wasm: false } });
  },
  "one file, as a script and as a module"() {
    const folder = join(project, "node_modules/sakip/dist/browser");
    const page = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(readFileSync(join(folder, "sakip.global.js"), "utf8"), page);
    vm.runInContext(`{ const { ${names} } = sakip;${script} }`, page);
    vm.runInContext(
      "if (!sakip.readRows || !sakip.rankingTable || !sakip.planUpgrades) throw new Error('a door')",
      page,
    );
    node(file("one-file.mjs", `import { ${names} } from "${pathToFileURL(join(folder, "sakip.js"))}";${script}`));
  },
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve("tsup"))("esbuild");
const project = mkdtempSync(join(tmpdir(), "sakip-consumers-"));
let failed = 0;

try {
  install();
  for (const [name, use] of Object.entries(consumers)) {
    try {
      await use();
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}`);
      console.log([error.message, error.stdout].filter(Boolean).join("\n").replace(/^/gm, "        "));
    }
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}
console.log(`consumers: ${Object.keys(consumers).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The packed library, alone: no consumer before the ones with zod has any. */
function install() {
  const packed = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], root);
  file("package.json", '{ "private": true }');
  npm("install", `./${JSON.parse(packed)[0].filename}`);
}

/** A version of zod that the application has already, and then the library again: npm must find nothing to object to. */
function beside(zod) {
  npm("install", "--save-exact", `zod@${zod}`);
  npm("install");
}

function npm(command, ...args) {
  run("npm", [command, "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", ...args]);
}

function tsc(sources, options) {
  // zod's declarations name URL, which is the DOM's.
  const strictly = ["--strict", "--skipLibCheck", "false", "--target", "es2022", "--lib", "es2022,dom"];
  run(process.execPath, [
    require.resolve("typescript/bin/tsc"),
    ...strictly,
    "--outDir",
    "out",
    ...options,
    ...sources,
  ]);
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    format: "iife",
    logLevel: "silent",
    platform: "browser",
    write: false,
  });
  return outputFiles[0].text;
}

function file(name, text) {
  writeFileSync(join(project, name), text);
  return name;
}

function node(name) {
  run(process.execPath, [name]);
}

function run(command, args, cwd = project) {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
