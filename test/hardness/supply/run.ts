// What reaches an application, and from where: part of `npm run package`, after `npm run build`.
//
// The manifest asks for what was promised and runs nothing; THIRD-PARTY.md and sbom.cdx.json say what the lock file says;
// the tarball has the files of test/hardness/supply/tarball.txt, is about as large, and names no folder of who built it.
// `--update` writes these files anew, `--documents` looks at nothing that must be built first. `--long` (npm run supply)
// builds in two folders besides, and compares the tarballs byte for byte.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, root } from "../support/pack.ts";
import { bill } from "./bill.ts";
import { manifestFaults, RUNTIME } from "./manifest.ts";
import { recordOf, tarballFaults } from "./tarball.ts";
import { thirdParty } from "./third-party.ts";
import { builtTwice } from "./twice.ts";

const asked = (option: string) => process.argv.includes(`--${option}`);
const json = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const faults: string[] = [];

const manifest = json("package.json");
faults.push(...manifestFaults(manifest, json("package-lock.json")));

const parties = thirdParty();
faults.push(...parties.faults);
keep("THIRD-PARTY.md", parties.text);
keep("sbom.cdx.json", await bill(root, manifest.name, Object.keys(RUNTIME)));

if (!asked("documents")) await lookAtTarball();
if (asked("long")) faults.push(...(await builtTwice()));

for (const fault of faults) console.log(fault);
console.log(`supply: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** A file that says what its source says: written anew, or compared. */
function keep(file: string, text: string): void {
  const path = join(root, file);
  if (asked("update")) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== text)
    faults.push(`${file} is not what the lock file says: npm run package -- --update`);
}

async function lookAtTarball(): Promise<void> {
  const record = join(root, "test/hardness/supply/tarball.txt");
  const folder = mkdtempSync(join(tmpdir(), "sakip-supply-"));
  try {
    const packed = await pack(folder);
    const found = recordOf(packed);
    if (asked("update")) writeFileSync(record, found);
    const differences = tarballFaults(existsSync(record) ? readFileSync(record, "utf8") : "", found);
    faults.push(...differences.map((fault) => `${fault} (npm run package -- --update, if that is right)`));
    const home = root.replace(/[\\/]$/, "");
    for (const { path } of packed.files)
      if (readFileSync(join(root, path), "utf8").includes(home))
        faults.push(`${path} names the folder in which it was built`);
    console.log(`${packed.files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
