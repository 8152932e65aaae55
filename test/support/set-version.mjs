// Writes the version of package.json where the library says it: part of `npm run version-packages`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const examples = readdirSync(`${root}examples`)
  .map((name) => `examples/${name}/package.json`)
  .filter((file) => existsSync(root + file));
for (const [file, before] of [
  ["src/core/plain/version.ts", /(?<=")\d+\.\d+\.\d+[^"]*(?=")/],
  ["CITATION.cff", /(?<=^version: )\d+\.\d+\.\d+.*$/m],
  ["README.md", /(?<=sakip )\d+\.\d+\.\d+/g],
  ["docs/id/README.md", /(?<=sakip )\d+\.\d+\.\d+/g],
  ["docs/faq.md", /(?<=sakip )\d+\.\d+\.\d+/g],
  ["docs/id/faq.md", /(?<=sakip )\d+\.\d+\.\d+/g],
  ["docs/makers/audit-bundle.md", /(?<=sakip )\d+\.\d+\.\d+/g],
  ["docs/id/makers/audit-bundle.md", /(?<=sakip )\d+\.\d+\.\d+/g],
  ["examples/output/results-that-speak.txt", /(?<=sakip )\d+\.\d+\.\d+/g],
  ["docs/concepts/documents.md", /(?<=urn:sakip:)\d+\.\d+\.\d+/g],
  ["docs/id/concepts/documents.md", /(?<=urn:sakip:)\d+\.\d+\.\d+/g],
  ...examples.map((file) => [file, /(?<="sakip": ")[^"]+/]),
  ["examples/beam/package-lock.json", /(?<="sakip": "|"node_modules\/sakip": \{\s+"version": ")[^"]+/g],
]) {
  const text = readFileSync(root + file, "utf8");
  writeFileSync(root + file, text.replace(before, version));
}
