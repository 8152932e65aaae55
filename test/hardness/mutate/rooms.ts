import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

export const roomNames: readonly string[] = readdirSync(`${root}src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Rooms whose results are figures, ranks or findings worked out from what is given. */
export const computingRooms: readonly string[] =
  "agency award budget cascade evaluation forum indicator number period planning priority ranking scale unit".split(
    " ",
  );

/** What the tests of each of them catch, without texts, in percent. */
export const FLOOR = 95;

/**
 * Data, which is compared with its source and not worked out: tables and catalogues of sentences, words, and the
 * regulations. A mutant of a cited figure says nothing about the tests of the function that reads it.
 */
const DATA = /\/(data|words)\/|^src\/regulation\/act\//;

/** Sentences: what they say is read by people, and a test that repeats them proves nothing. */
const SENTENCES = /\/(telling|tell|text)\/(?!.*(grammar|facts|parse|format))|-(words|sentences|labels?)\.ts$/;

export const holdsSentences = (file: string): boolean => SENTENCES.test(file);

/** The files of a room that are mutated, by their paths from the root. */
export function sourcesOf(room: string): string[] {
  return filesUnder(`src/${room}`).filter((file) => file.endsWith(".ts") && !DATA.test(file));
}

/**
 * The tests that a room answers for: its own, its published figures, and the examples in its comments. They decide nearly everything, and what only
 * the test of another room notices is found late. Wide, whatever else runs in a bundle joins them.
 */
export function testsOf(room: string, isWide: boolean): string[] {
  const isOwn = (file: string) =>
    [`test/${room}/`, `test/golden/${room}/`, `test/doc-examples/src__${room}.test.ts`].some((own) =>
      file.startsWith(own),
    );
  const isOfNoRoom = (file: string) => !/^test\/\w[\w-]*\//.test(file);
  return filesUnder("test").filter(
    (file) => file.endsWith(".test.ts") && (isOwn(file) || (isWide && !isOfNoRoom(file))),
  );
}

/** The files that differ from a commit. */
export function changedSince(ref: string): Set<string> {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n");
  return new Set([...git("diff", "--name-only", ref), ...git("ls-files", "--others", "--exclude-standard")]);
}

export const textOf = (file: string): string => readFileSync(root + file, "utf8");

function filesUnder(folder: string): string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}
