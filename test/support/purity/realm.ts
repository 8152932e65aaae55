import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as {
  build(options: object): Promise<{ outputFiles: readonly { readonly text: string }[] }>;
};

const doors = ["planning", "reading", "report", "schema"];
const shim = `${root}test/support/purity/vitest-shim.ts`;

/** Every example of the documentation as one script, which leaves `run()`: it says how many ran, and what failed. */
export async function everyExample(): Promise<string> {
  const folder = `${root}test/doc-examples`;
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  const contents = [
    `import "./test/support/purity/traps.ts";`,
    ...files.map((name) => `import "./test/doc-examples/${name}";`),
    `import "./test/support/purity/freeze.ts";`,
    `import { examples } from "vitest";`,
    `globalThis.run = async () => {
       const failed = [];
       for (const { name, run } of examples) await run().catch((error) => failed.push(name + ": " + error));
       return { ran: examples.length, failed };
     };`,
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    // Tests stand in a package that calls itself free of effects, and theirs are wanted.
    ignoreAnnotations: true,
    format: "iife",
    logLevel: "silent",
    platform: "browser",
    target: "es2022",
    write: false,
    alias: {
      vitest: shim,
      ...Object.fromEntries(doors.map((door) => [`sakip/${door}`, `${root}src/${door}/index.ts`])),
      sakip: `${root}src/index.ts`,
    },
    plugins: [
      {
        name: "unwatched",
        setup(bundler: { onLoad(filter: object, load: () => object): void }) {
          bundler.onLoad({ filter: /support[\\/]watched\.ts$/ }, () => ({
            contents: "export const watched = (call) => call;",
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

/** A realm with nothing but the language, and no code from texts. */
export function emptyRealm(): vm.Context {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  // Copies are the examples' business, not the library's. Behind a function of the realm: from the host's own, everything
  // that the host has would be reached, and frozen for the tests that come after.
  vm.runInContext("(host) => { globalThis.structuredClone = (value) => host(value); }", realm)(structuredClone);
  return realm;
}
