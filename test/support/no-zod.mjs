// What an application pays for zod: nothing, unless it uses a schema or a parser of whole documents. Bundles the built
// package from every export that is neither, and looks for zod in what is shipped. `npm run build` comes first.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve("tsup"))("esbuild");

const names = Object.keys(await import("../../dist/index.js"));
// These read one text or one number, without a schema.
const readers = ["parseIndonesianNumber", "parsePeriod", "parseProgrammeCode", "parseTarget", "parseUnitCode"];
const usesSchema = (name) =>
  name.endsWith("Schema") || (name.startsWith("parse") && !readers.includes(name)) || name === "jsonSchemaOf";

const free = names.filter((name) => !usesSchema(name));
const faults = (await zodIn(free)).map((path) => `${free.length} exports without a schema ship ${path}`);
for (const name of names.filter(usesSchema))
  if ((await zodIn([name])).length === 0) faults.push(`${name} ships no zod: count it among the readers`);

console.log(faults.length === 0 ? `no zod in ${free.length} of ${names.length} exports` : faults.join("\n"));
process.exitCode = faults.length === 0 ? 0 : 1;

async function zodIn(imports) {
  const { metafile } = await build({
    stdin: { contents: `import { ${imports} } from "./dist/index.js"; console.log(${imports})`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    logLevel: "silent",
    metafile: true,
    platform: "browser",
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  // What was read is more than what is shipped: only inputs that leave bytes in the output count.
  return Object.entries(output.inputs)
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes("node_modules/zod/"))
    .map(([path]) => path);
}
