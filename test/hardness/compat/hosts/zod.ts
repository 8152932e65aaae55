import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../support/run.ts";
import { FIGURES, SCHEMA_FIGURES } from "../figures.ts";
import { same } from "../same.ts";
import type { Host } from "../trial.ts";
import { app, versionIn } from "../workshop.ts";
import { check, typescriptHere } from "./typescript.ts";

/** Pinned, so that npm may not quietly take a newer one; the lowest of each kind, and the last that is too old. */
const besides = ["3.0.0", "3.25.76", "4.0.0", "4.2.1"];
const served = ["4.3.0", "latest"];

const short = new Set(["3.25.76", "4.3.0", "latest"]);

const REFUSED = `await import("./schemas.mjs").then(
  ({ schemaFigures }) => console.log(schemaFigures().join("\\n")),
  ({ message }) => console.log(message),
);`;

/** A zod that the door of schemas cannot use is none of the other doors' business, and that door says which it needs. */
const beside: readonly Host[] = besides.map((zod) => ({
  part: "zod",
  name: `beside zod ${zod}`,
  ...(short.has(zod) && { short: true }),
  async try(trial) {
    const place = await app(zod);
    await trial.way("ESM", async () => same(await run(process.execPath, ["esm.mjs"], { cwd: place }), FIGURES));
    await trial.way(zod.startsWith("3") ? "the schemas refuse it" : "the schemas work or refuse it", async () => {
      writeFileSync(join(place, "refused.mjs"), REFUSED);
      const said = await run(process.execPath, ["refused.mjs"], { cwd: place });
      if (said.includes("needs zod 4.3.0")) return;
      if (zod.startsWith("3")) throw new Error(said);
      // 4.0 to 4.2 are not promised, and not refused: then nothing may be wrong.
      same(said, SCHEMA_FIGURES);
    });
  },
}));

const schemas: readonly Host[] = served.map((zod) => ({
  part: "zod",
  name: `schemas with zod ${zod}`,
  ...(short.has(zod) && { short: true }),
  async try(trial) {
    const place = await app(zod);
    trial.version(versionIn(join(place, "node_modules"), "zod"));
    await trial.way("ESM", async () => same(await run(process.execPath, ["zod.mjs"], { cwd: place }), SCHEMA_FIGURES));
    await trial.way("CommonJS", async () =>
      same(await run(process.execPath, ["zod.cjs"], { cwd: place }), SCHEMA_FIGURES),
    );
    await trial.way("types", async () => {
      await check(typescriptHere, place, "node16", ["schemas.mts", "schemas.cts"]);
    });
  },
}));

export const zods: readonly Host[] = [...beside, ...schemas];
