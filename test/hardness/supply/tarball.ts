import type { Packed } from "../support/pack.ts";

/** How far the size may move before somebody must look: 5 %. */
const ROOM = 0.05;

/** What a bundler called by what it happens to hold: `chunk-2ARQTVAI.js`, `award-result-BYH93Uvj.d.cts`. */
const SHARED = /^dist\/[\w-]+-[\w-]{8}(?=\.(d\.)?c?[jt]s(\.map)?$)/;

/** What was packed, as the record keeps it: sizes, and the names of all files but those. */
export function recordOf({ size, unpackedSize, files }: Packed): string {
  const names = [...new Set(files.map(({ path }) => path.replace(SHARED, "dist/*")))].sort();
  return [`size ${size}`, `unpacked ${unpackedSize}`, `files ${files.length}`, "", ...names, ""].join("\n");
}

/** What is other than recorded: a file more or less, or a size that moved. */
export function tarballFaults(recorded: string, found: string): string[] {
  const [before, now] = [read(recorded), read(found)];
  return [
    ...now.names.filter((name) => !before.names.includes(name)).map((name) => `a new file: ${name}`),
    ...before.names.filter((name) => !now.names.includes(name)).map((name) => `a file is gone: ${name}`),
    ...[...now.sizes].flatMap(([what, size]) => {
      const was = before.sizes.get(what) ?? 0;
      return Math.abs(size - was) > was * ROOM ? [`${what}: ${size}, recorded ${was}`] : [];
    }),
  ];
}

function read(text: string): { sizes: ReadonlyMap<string, number>; names: readonly string[] } {
  const [head = "", ...rest] = text.split("\n\n");
  const sizes = head.split("\n").map((line) => line.split(" "));
  return {
    sizes: new Map(sizes.map(([what = "", size]) => [what, Number(size)])),
    names: rest
      .join("\n")
      .split("\n")
      .filter((name) => name !== ""),
  };
}
