import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../support/run.ts";
import { bundled, oneFile, oneScript, runBare } from "../bundled.ts";
import { FIGURES } from "../figures.ts";
import { same } from "../same.ts";
import type { Host } from "../trial.ts";
import { app } from "../workshop.ts";

/** What a page has, without a page: nothing but the language, and no code from texts. */
export const bare: Host = {
  part: "bare",
  name: "nothing but the language",
  short: true,
  async try(trial) {
    const place = await app();
    await trial.way("bundled", async () => runBare(await bundled(place, "global.mjs")));
    await trial.way("bundled from CommonJS", async () => runBare(await bundled(place, "global.cjs")));
    await trial.way("the one file as a script", () => runBare(...oneScript(place)));
    await trial.way("the one file as a module", async () => {
      const folder = join(place, "one-file");
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of Object.entries(oneFile(place))) writeFileSync(join(folder, file), text);
      writeFileSync(join(folder, "start.mjs"), 'import "./page.mjs";\nconsole.log(globalThis.told);');
      same(await run(process.execPath, ["start.mjs"], { cwd: folder }), FIGURES);
    });
  },
};
