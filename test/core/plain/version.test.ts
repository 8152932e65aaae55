import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { version } from "../../../src/core/plain/version.ts";

it("is the version of the package", () => {
  const file = fileURLToPath(new URL("../../../package.json", import.meta.url));
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version });
});
