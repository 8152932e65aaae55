import type { Host } from "../trial.ts";
import { browser } from "./browser.ts";
import { bundling } from "./bundlers.ts";
import { nodes } from "./node.ts";
import { bare } from "./one-file.ts";
import { otherRuntimes } from "./other-runtimes.ts";
import { packageManagers } from "./package-managers.ts";
import { typescripts } from "./typescript.ts";
import { zods } from "./zod.ts";

/** Every host, in the order of the table. */
export const hosts: readonly Host[] = [
  ...nodes,
  ...otherRuntimes,
  browser,
  bare,
  ...packageManagers,
  ...bundling,
  ...typescripts,
  ...zods,
];
