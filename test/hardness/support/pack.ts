import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./run.ts";

export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

/** What npm says about a package that it packed, as far as it is used. */
export interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Packs what was built into a folder, and says what is in it. */
export async function pack(into: string, from: string = root): Promise<Packed & { readonly file: string }> {
  const [packed] = JSON.parse(await npm(from, "pack", "--json", "--pack-destination", into)) as Packed[];
  if (packed === undefined) throw new Error("npm packed nothing");
  return { ...packed, file: join(into, packed.filename) };
}
