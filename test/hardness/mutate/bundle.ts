import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { root, textOf } from "./rooms.ts";

/** Files that declare tests. */
const DECLARES = /\.test\.ts$|\/doc-examples\//;

const HERE = `${root}test/hardness/mutate`;

/** Writes one module that holds src as it is given, the tests, and the worker that runs them; its path. */
export async function bundle(texts: ReadonlyMap<string, string>, testFiles: readonly string[]): Promise<string> {
  // Where packages are found from, and where git does not look.
  const folder = `${root}node_modules/.cache/sakip-mutate`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${process.pid}.mjs`;
  await build({
    entryPoints: [`${HERE}/worker.ts`],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    // Test files are loaded for what they declare, whatever package.json says of src.
    ignoreAnnotations: true,
    plugins: [inPlace(texts, testFiles)],
  });
  return outfile;
}

const inPlace = (texts: ReadonlyMap<string, string>, testFiles: readonly string[]): Plugin => ({
  name: "mutate",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind === "entry-point") return undefined;
      if (path === "vitest" && !importer.endsWith("vitest-shim.ts")) return { path: `${HERE}/vitest-shim.ts` };
      const door = /^sakip(?:\/(\w+))?$/.exec(path);
      if (door) return { path: `${root}src/${door[1] ? `${door[1]}/` : ""}index.ts` };
      return { path, external: true };
    });
    onLoad({ filter: /\/bundled-tests\.ts$/ }, () => ({ contents: loaders(testFiles), loader: "ts" }));
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const contents = texts.get(path.slice(root.length));
      return contents === undefined ? undefined : { contents, loader: "ts" };
    });
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => {
      const file = path.slice(root.length);
      if (path.startsWith(HERE)) return undefined;
      const text = textOf(file).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      const mark = `import { inFile as __inFile } from "${HERE}/vitest-shim.ts";__inFile(${JSON.stringify(file)});`;
      return { contents: DECLARES.test(file) ? mark + text : text, loader: "ts" };
    });
  },
});

/** Loading src comes first: where that fails, something else has happened than where a test fails to load. */
function loaders(testFiles: readonly string[]): string {
  const load = (file: string) => `() => import(${JSON.stringify(root + file)})`;
  const doors = ["src/index.ts", ...["reading", "planning", "report", "schema"].map((door) => `src/${door}/index.ts`)];
  return [
    `export const doors = [${doors.map(load).join(",")}];`,
    `export const files = [${testFiles.map(load).join(",")}];`,
  ].join("\n");
}
