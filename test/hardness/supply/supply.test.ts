import { describe, expect, it } from "vitest";
import type { Packed } from "../support/pack.ts";
import { manifestFaults } from "./manifest.ts";
import { recordOf, tarballFaults } from "./tarball.ts";

const packed = (size: number, ...paths: string[]): Packed => ({
  filename: "sakip.tgz",
  size,
  unpackedSize: 1000,
  files: paths.map((path) => ({ path, size: 1 })),
});

describe("tarballFaults", () => {
  const record = recordOf(packed(200, "README.md", "dist/chunk-2ARQTVAI.js"));

  it("takes another name of the same chunk, and five percent more or less", () => {
    for (const size of [190, 200, 210])
      expect(tarballFaults(record, recordOf(packed(size, "README.md", "dist/chunk-ZZZZZZZZ.js")))).toEqual([]);
  });

  it("names a file that is new, one that is gone, and a size beyond", () => {
    const other = recordOf(packed(211, "README.md", ".env"));
    expect(tarballFaults(record, other)).toEqual([
      "a new file: .env",
      "a file is gone: dist/*.js",
      "size: 211, recorded 200",
    ]);
    expect(tarballFaults(record, recordOf(packed(189, "README.md", "dist/chunk-2ARQTVAI.js")))).toEqual([
      "size: 189, recorded 200",
    ]);
  });
});

describe("manifestFaults", () => {
  const sound = {
    dependencies: { "date-fns": "4", "decimal.js": "10" },
    peerDependencies: { zod: ">=3" },
    peerDependenciesMeta: { zod: { optional: true } },
    publishConfig: { provenance: true },
    scripts: { build: "tsup", release: "changeset publish" },
  };
  const lock = { packages: { "node_modules/date-fns": {}, "node_modules/decimal.js": {} } };

  it("takes what was promised", () => {
    expect(manifestFaults(sound, lock)).toEqual([]);
  });

  it.each([
    [
      { dependencies: { ...sound.dependencies, zod: "4" } },
      "dependencies: date-fns, decimal.js, zod, not date-fns, decimal.js",
    ],
    [{ dependencies: { "date-fns": "4" } }, "dependencies: date-fns, not date-fns, decimal.js"],
    [{ scripts: { postinstall: "node x" } }, "scripts of installing: postinstall, not none"],
    [{ optionalDependencies: { x: "1" } }, "optionalDependencies: x, not none"],
    [{ peerDependenciesMeta: {} }, "zod is a peer that nobody may leave out"],
    [{ bundleDependencies: ["zod"] }, "dependencies are bundled"],
    [{ bin: "x" }, "there is a program"],
    [{ publishConfig: {} }, "publishing has no provenance"],
  ])("refuses %o", (change, fault) => {
    expect(manifestFaults({ ...sound, ...change }, lock)).toEqual([fault]);
  });

  it("refuses what its own dependencies bring along", () => {
    const entry = { hasInstallScript: true, dependencies: { x: "1" } };
    expect(manifestFaults(sound, { packages: { ...lock.packages, "node_modules/decimal.js": entry } })).toEqual([
      "decimal.js has a script of installing",
      "dependencies of decimal.js: x, not none",
    ]);
  });
});
