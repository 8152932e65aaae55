// Goes the steps of a guide as it prints them. A block that opens with a language and the name of a file is that file; a
// block of "sh" is run; a block of "text" is what the run before it prints. So a guide and what it does cannot drift apart.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The guides that are walked. */
export const GUIDES = ["docs/guides/report-from-csv.md", "docs/id/guides/report-from-csv.md"];

/** The steps of a guide, in its order: files to write, commands to run, outputs to find. */
export function stepsOf(markdown) {
  return [...markdown.matchAll(/^```(\S+)(?: +(\S+))?\n([\s\S]*?)^```$/gm)].flatMap(([, language, file, text]) => {
    if (file !== undefined) return [{ kind: "file", file, text }];
    if (language === "sh") return [{ kind: "run", text }];
    return language === "text" ? [{ kind: "output", text }] : [];
  });
}

/** Goes the steps in an empty folder; where they install the library, it is the packed one. Throws where they do not lead there. */
export function walkGuide(markdown, { folder, packed }) {
  let printed = "";
  for (const { kind, file, text } of stepsOf(markdown)) {
    if (kind === "file") writeFileSync(join(folder, file), text);
    if (kind === "run") printed = run(text.replace(/(?<=npm install .*)\bsakip\b/, packed), folder);
    if (kind === "output" && printed.trimEnd() !== text.trimEnd())
      throw new Error(`the guide says\n${text}\nprinted is\n${printed}`);
  }
}

function run(script, cwd) {
  return execFileSync("bash", ["-euo", "pipefail", "-c", script], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", npm_config_audit: "false", npm_config_fund: "false" },
    timeout: 300_000,
  });
}
