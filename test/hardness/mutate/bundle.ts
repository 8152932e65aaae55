import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { root, textOf } from "./rooms.ts";

export interface Bundle {
  /** A script whose value is a Suite. */
  readonly path: string;
  /** The packages that it takes from `globalThis.sakipPackages`. */
  readonly packages: readonly string[];
}

/** Files that declare tests. */
const DECLARES = /\.test\.ts$|\/doc-examples\//;

const HERE = `${root}test/hardness/mutate`;

/** Writes one script that holds src as it is given, and the tests. */
export async function bundle(texts: ReadonlyMap<string, string>, testFiles: readonly string[]): Promise<Bundle> {
  // Where git does not look.
  const folder = `${root}node_modules/.cache/sakip-mutate`;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${process.pid}.js`;
  const packages = new Set<string>();
  await build({
    entryPoints: [`${HERE}/suite.ts`],
    outfile: path,
    bundle: true,
    format: "iife",
    globalName: "suite",
    footer: { js: "suite" },
    platform: "node",
    target: "node20",
    logLevel: "error",
    // Test files are loaded for what they declare, whatever package.json says of src.
    ignoreAnnotations: true,
    plugins: [ofPackages(packages), inPlace(texts, testFiles)],
  });
  return { path, packages: [...packages] };
}

/** Packages stay outside, because they are loaded once: each is a module of the names that it has. */
const ofPackages = (packages: Set<string>): Plugin => ({
  name: "packages",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind === "entry-point") return undefined;
      if (path === "vitest" && !importer.endsWith("vitest-shim.ts")) return { path: `${HERE}/vitest-shim.ts` };
      const door = /^sakip(?:\/(\w+))?$/.exec(path);
      if (door) return { path: `${root}src/${door[1] ? `${door[1]}/` : ""}index.ts` };
      return { path, namespace: "package" };
    });
    onLoad({ filter: /.*/, namespace: "package" }, async ({ path }) => {
      packages.add(path);
      const names = Object.keys(await import(path)).filter((name) => /^[\w$]+$/.test(name) && name !== "default");
      const takes = names.map((name, i) => `const _${i} = all["${name}"]; export { _${i} as ${name} };`);
      const all = `const all = globalThis.sakipPackages[${JSON.stringify(path)}]; export default all.default;`;
      return { contents: [all, ...takes].join("\n") };
    });
  },
});

const inPlace = (texts: ReadonlyMap<string, string>, testFiles: readonly string[]): Plugin => ({
  name: "in place",
  setup({ onLoad }) {
    onLoad({ filter: /\/bundled-tests\.ts$/ }, () => ({ contents: loaders(testFiles), loader: "ts" }));
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const contents = texts.get(path.slice(root.length));
      return contents === undefined ? undefined : { contents, loader: "ts" };
    });
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => {
      if (path.startsWith(HERE)) return undefined;
      const file = path.slice(root.length);
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
  return `export const doors = [${doors.map(load)}]; export const files = [${testFiles.map(load)}];`;
}
