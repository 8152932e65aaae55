// Installs the built package into an empty project and uses it in every way an application may: as ESM, CommonJS, both
// at once, from TypeScript that checks its libraries, and bundled for a browser. `npm run build` comes first.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

// Reads as JavaScript and as TypeScript, and asks nothing of its surroundings beyond the language.
const names = "isSakipError, parseIndonesianNumber, round, SakipError, toDecimal";
const program = `
let refused = "nothing";
try {
  toDecimal("12,5");
} catch (error) {
  if (error instanceof SakipError && isSakipError(error)) refused = error.code;
}
const seen = [toDecimal("0.1").plus("0.2"), round("2.345", 2), parseIndonesianNumber("1.234.567,89"), refused].join(" ");
if (seen !== "0.3 2.35 1234567.89 invalid-number") throw new Error(seen);
`;

// An application that only computes ships no zod; one that imports a schema does, which shows that the first is no luck.
const formulas = ["formatRupiah", "parseIndonesianNumber", "round", "toDecimal"];
const schemas = ["decimalInputSchema"];

const consumers = {
  ESM() {
    node(file("esm.mjs", `import { ${names} } from "sakip";${program}`));
  },
  CommonJS() {
    node(file("commonjs.cjs", `const { ${names} } = require("sakip");${program}`));
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
  async "browser without eval"() {
    const { code } = await bundle(
      `import * as sakip from "sakip"; import { ${names} } from "sakip"; globalThis.sakip = sakip;${program}`,
    );
    vm.runInNewContext(code, {}, { contextCodeGeneration: { strings: false, wasm: false } });
  },
  async "browser without zod"() {
    const { inputs } = await bundle(`import { ${formulas} } from "sakip"; console.log(${formulas})`);
    const zod = inputs.filter(isZod);
    if (zod.length > 0) throw new Error(`${formulas} bring zod along: ${zod.join(", ")}`);
  },
  async "browser with a schema"() {
    for (const schema of schemas) {
      const { inputs } = await bundle(`import { ${schema} } from "sakip"; console.log(${schema})`);
      if (!inputs.some(isZod)) throw new Error(`${schema} comes without zod`);
    }
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

function install() {
  const { zod } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
  const packed = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], root);
  file("package.json", '{ "private": true }');
  const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  run("npm", ["install", ...quietly, `./${JSON.parse(packed)[0].filename}`, `zod@${zod}`]);
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
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    format: "iife",
    logLevel: "silent",
    metafile: true,
    platform: "browser",
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  // What was read is more than what is shipped: only inputs that leave bytes in the output count.
  const inputs = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: outputFiles[0].text, inputs: inputs.map(([path]) => path) };
}

function isZod(path) {
  return path.includes("node_modules/zod/");
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
