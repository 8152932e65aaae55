// Writes the English of src/schema/words/data anew from the comments of the shapes, and keeps the Indonesian of every key
// that is still there. A new key gets an empty Indonesian text, which the tests refuse until someone has written it.
//
// npx tsx --tsconfig tsconfig.test.json test/support/update-words.ts && npx biome check --write src/schema/words
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allWords } from "../../src/schema/words/all-words.ts";
import { shapeComments } from "./shape-comments.ts";

const folder = fileURLToPath(new URL("../../src/schema/words/data/", import.meta.url));
const comments = shapeComments();

for (const file of readdirSync(folder)) {
  const [before = ""] = readFileSync(folder + file, "utf8").split(/(?<=WordsByShape = \{\n)/);
  const names = Object.keys(allWords).filter((name) => readFileSync(folder + file, "utf8").includes(`\n  ${name}: {`));
  writeFileSync(folder + file, `${before}${names.map(entryOf).join("")}};\n`);
}

function entryOf(name: string): string {
  const { title, keys } = allWords[name] ?? { keys: {} };
  const lines = [...(comments.get(name) ?? [])].map(
    ([key, en]) => `${JSON.stringify(key)}: ${JSON.stringify({ id: keys[key]?.id ?? "", en })},\n`,
  );
  return `  ${name}: {\n title: ${JSON.stringify(title)},\n keys: {\n${lines.join("")}},\n },\n`;
}
