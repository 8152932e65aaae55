// What an application pays for zod: nothing, unless it enters by sakip/schema. Looks for zod in what each door of the
// built package is made of. `npm run build` comes first.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild");

const faults = [];
if ((await zodIn("dist/index.js")) > 0) faults.push("sakip loads zod");
if ((await zodIn("dist/index.cjs")) > 0) faults.push("sakip, as CommonJS, loads zod");
if ((await zodIn("dist/schema/index.js")) === 0) faults.push("sakip/schema loads no zod: is it what was built?");
console.log(faults.length === 0 ? "no zod behind sakip" : faults.join("\n"));
process.exitCode = faults.length === 0 ? 0 : 1;

/** How many files of zod an entry reads, whether they are used or not. */
async function zodIn(entry) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    logLevel: "silent",
    metafile: true,
    platform: "browser",
    write: false,
  });
  return Object.keys(metafile.inputs).filter((path) => path.includes("node_modules/zod/")).length;
}
