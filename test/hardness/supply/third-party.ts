import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/pack.ts";
import { RUNTIME } from "./manifest.ts";

interface About {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** What may stand in the package of a library under MIT. */
const ALLOWED: ReadonlySet<string> = new Set(["MIT"]);

/** THIRD-PARTY.md: whose work the package needs and holds, and under which licence, with its text. */
export function thirdParty(): { text: string; faults: string[] } {
  const all = Object.keys(RUNTIME).map(aboutOf);
  const rows = all.map(({ name, version, license }) => `| ${name} | ${version} | ${license} | ${RUNTIME[name]} |`);
  const text = [
    "# Third parties",
    "",
    "Whose work `sakip` needs, in the versions of its lock file. `dist/browser` holds it; the other files import it. `zod` (MIT) is an optional peer that the application brings along: nothing of it is in the package. `sbom.cdx.json` says the same to programs.",
    "",
    "*Karya pihak lain yang digunakan `sakip`, beserta lisensinya. `dist/browser` memuat karya tersebut; berkas lain mengimpornya. `zod` (MIT) disediakan oleh aplikasi yang memerlukannya dan tidak termuat dalam paket.*",
    "",
    "| package | version | licence | for |",
    "|---|---|---|---|",
    ...rows,
    ...all.flatMap(({ name, text: licence }) => ["", `## ${name}`, "", "```text", licence.trim(), "```"]),
    "",
  ].join("\n");
  const faults = all.filter(({ license }) => !ALLOWED.has(license)).map(({ name, license }) => `${name}: ${license}`);
  return { text, faults };
}

function aboutOf(name: string): About {
  const place = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
  const file = readdirSync(place).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  const text = file === undefined ? "" : readFileSync(join(place, file), "utf8");
  // A package without the text that its licence wants to be handed on cannot be held.
  if (!/permission is hereby granted/i.test(text))
    return { name, version, license: `${license} without its text`, text };
  return { name, version, license, text: text.replaceAll("\r\n", "\n") };
}
