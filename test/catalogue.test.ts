import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { errorWords, findingWords, reasonWords } from "../src/core/index.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));
const told = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.replaceAll("\\", "/").includes("words/data"))
  .map((file) => readFileSync(`${source}/${file}`, "utf8"))
  .join("\n");

// That every code that is told has words, the compiler holds.
describe("the catalogue of codes", () => {
  it.each([
    ["finding", findingWords],
    ["reason", reasonWords],
    ["error", errorWords],
  ])("has words for no %s that nobody tells", (_, words) => {
    expect(Object.keys(words).filter((code) => !told.includes(`"${code}"`))).toEqual([]);
  });

  it("keeps the words of each code in one place", () => {
    const files = readdirSync(`${source}/core/words/data`, { recursive: true, encoding: "utf8" });
    for (const kind of ["finding", "reason"]) {
      const codes = files
        .filter((file) => file.startsWith(kind) && file.endsWith(".ts"))
        .flatMap((file) => {
          const text = readFileSync(`${source}/core/words/data/${file}`, "utf8");
          return [...text.matchAll(/^ {2}"?([a-z-]+)"?: \{$/gm)].map(([, code]) => code);
        });
      expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    }
  });
});
