// What an application pays for zod: nothing, unless it enters by sakip/schema. Looks for zod in what each door of the
// built package is made of. `npm run build` comes first.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild");

const faults = [];
for (const door of ["index", "reading/index", "planning/index", "report/index"])
  for (const end of ["js", "cjs"])
    if ((await zodIn(`dist/${door}.${end}`)) > 0) faults.push(`dist/${door}.${end} loads zod`);
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
