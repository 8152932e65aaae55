import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Packed, pack, root } from "../support/pack.ts";
import { npm, run } from "../support/run.ts";

/**
 * Builds and packs the tracked files in two folders that have nothing in common, neither path nor time zone nor language,
 * and says how what came out differs: the first file, or nothing.
 */
export async function builtTwice(): Promise<string[]> {
  const work = mkdtempSync(join(tmpdir(), "sakip-supply-"));
  try {
    const [first, second] = [join(work, "a"), join(work, "another folder", "deeper", "b")];
    // Both before anything is built, so that both are of one moment.
    for (const place of [first, second]) await copyTracked(place);
    const one = await built(first, { TZ: "Asia/Jakarta", LANG: "C", LC_ALL: "C" });
    const other = await built(second, { TZ: "America/Sao_Paulo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    if (one.hash === other.hash) return [];
    return [`the tarballs differ: ${differenceOf(one, other)}`];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Built {
  readonly place: string;
  readonly packed: Packed;
  readonly hash: string;
}

async function copyTracked(place: string): Promise<void> {
  for (const file of (await run("git", ["ls-files", "-z"], { cwd: root })).split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(join(root, file), join(place, file));
  }
}

async function built(place: string, env: Readonly<Record<string, string>>): Promise<Built> {
  await npm(place, "ci", "--prefer-offline");
  await run("npm", ["run", "--silent", "build"], { cwd: place, env, longest: 3_600_000 });
  const packed = await pack(dirname(place), place);
  return { place, packed, hash: hashOf(packed.file) };
}

function differenceOf(one: Built, other: Built): string {
  const [names, others] = [one, other].map(({ packed }) => packed.files.map(({ path }) => path).sort());
  const at = names?.findIndex((name, i) => name !== others?.[i]) ?? -1;
  if (at >= 0 || names?.length !== others?.length) return `${names?.[at]} in one, ${others?.[at]} in the other`;
  const file = names?.find((name) => hashOf(join(one.place, name)) !== hashOf(join(other.place, name)));
  return file ?? "the same files, packed otherwise";
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
