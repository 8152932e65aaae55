// Writes the address of the project's home, which .github/home.json alone holds, into every file that names it:
// npm run home. Without an address these files name none, and the links of README stay relative.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Made = (text: string, address: string | null) => string;

/** What each file says once the project lives at an address, or nowhere that is known (null). */
export const homes: Readonly<Record<string, Made>> = {
  "package.json": (text, address) => {
    const { homepage: _, repository: __, bugs: ___, ...rest } = JSON.parse(text);
    const entries = Object.entries(rest);
    const own: readonly [string, unknown][] = [
      ["homepage", `${address}#readme`],
      ["repository", { type: "git", url: `git+${address}.git` }],
      ["bugs", `${address}/issues`],
    ];
    const at = entries.findIndex(([key]) => key === "license");
    if (address !== null) entries.splice(at, 0, ...own);
    return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
  },
  // A registry shows README without the repository around it.
  "README.md": withWholeLinks,
  "llms.txt": withWholeLinks,
  "CITATION.cff": (text, address) => {
    const without = text.replace(/^repository-code: .*\n/m, "");
    return address === null ? without : without.replace(/^license: /m, `repository-code: "${address}"\nlicense: `);
  },
  "SECURITY.md": (text, address) => {
    const places: readonly (readonly [string, RegExp])[] = [
      [
        "the private vulnerability report of the project's home",
        /\[?the private vulnerability report of the project's home\]?(?:\([^)]*\))?/,
      ],
      [
        "laporan kerentanan tertutup di rumah proyek",
        /\[?laporan kerentanan tertutup di rumah proyek\]?(?:\([^)]*\))?/,
      ],
    ];
    const link = (words: string) => (address === null ? words : `[${words}](${address}/security/advisories/new)`);
    return places.reduce((so, [words, found]) => so.replace(found, link(words)), text);
  },
  ".github/ISSUE_TEMPLATE/config.yml": (_, address) =>
    address === null
      ? "blank_issues_enabled: true\n"
      : `blank_issues_enabled: true
contact_links:
  - name: Security · Keamanan
    url: ${address}/security/advisories/new
    about: In private, please · Mohon secara tertutup
`,
};

/** The links of a text that is shown without the repository around it. */
export function withWholeLinks(text: string, address: string | null): string {
  const known = '(?:https:\\/\\/[^)"\\s]+\\/(?:blob|raw)\\/main\\/)?';
  const path = '((?:docs|examples|[A-Z_]+\\.md)[^)"\\s]*)';
  const links = new RegExp(`(\\]\\(|src=")${known}${path}(?=[)"])`, "g");
  return text.replace(links, (_, before: string, to: string) => {
    const kind = /\.(?:png|svg)$/.test(to) ? "raw" : "blob";
    return `${before}${address === null ? "" : `${address}/${kind}/main/`}${to}`;
  });
}

/** The address that is held, checked. */
export function heldAddress(): string | null {
  const { address } = JSON.parse(readFileSync(`${root}.github/home.json`, "utf8"));
  if (address !== null && !/^https:\/\/[^/\s]+\/[^\s]*[^/\s]$/.test(address))
    throw new Error(`.github/home.json: no address like https://HOST/OWNER/sakip: ${address}`);
  return address;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, made] of Object.entries(homes))
    writeFileSync(root + file, made(readFileSync(root + file, "utf8"), heldAddress()));
