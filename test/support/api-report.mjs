// Every public signature of every door, as the built declarations have them, kept in test/api: a change of the surface is
// seen in review, and fails until its report is renewed (`npm run api -- --update`). A public field without a comment
// fails as well. `npm run build` comes first.
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../..", import.meta.url));
const kept = join(root, "test/api");
const update = process.argv.includes("--update");
const doors = ["sakip", "reading", "planning", "report", "schema"];
mkdirSync(kept, { recursive: true });

const faults = doors.flatMap((door) => {
  const file = `${door}.api.md`;
  const { apiReportChanged } = Extractor.invoke(configOf(door, file), {
    localBuild: update,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  const bare = readFileSync(join(kept, file), "utf8")
    .split("\n")
    .flatMap((line, i, lines) =>
      line.includes("(undocumented)") ? [`${file}: ${lines[i + 1]?.trim()} has no comment`] : [],
    );
  return [
    ...(apiReportChanged && !update ? [`${file} is not what the declarations say: npm run api -- --update`] : []),
    ...bare,
  ];
});

for (const fault of faults) console.error(fault);
console.log(`${doors.length} doors, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

function configOf(door, reportFileName) {
  const entry = door === "sakip" ? "dist/index.d.ts" : `dist/${door}/index.d.ts`;
  const quiet = { default: { logLevel: "none" } };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, entry),
      newlineKind: "lf",
      compiler: { tsconfigFilePath: join(root, "tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder: kept,
        reportTempFolder: mkdtempSync(join(tmpdir(), "sakip-api-")),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: quiet,
        extractorMessageReporting: { ...quiet, "ae-undocumented": { logLevel: "none", addToApiReportFile: false } },
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: join(root, "api-extractor.json"),
    packageJsonFullPath: join(root, "package.json"),
  });
}
