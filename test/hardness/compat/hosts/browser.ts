import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { run } from "../../support/run.ts";
import { bundled, oneFile, oneScript } from "../bundled.ts";
import { FIGURES } from "../figures.ts";
import { same } from "../same.ts";
import { type Host, NotPresent } from "../trial.ts";
import { app, newFolder } from "../workshop.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A browser that is installed here; CHROMIUM names one that is called otherwise. */
function installed(): { program: string; version: string } {
  for (const program of [process.env["CHROMIUM"], ...NAMES])
    try {
      if (program !== undefined)
        return { program, version: execFileSync(program, ["--version"], { encoding: "utf8", stdio: "pipe" }) };
    } catch {
      // The next one.
    }
  throw new NotPresent(`none of ${NAMES.join(", ")} is installed here`);
}

/** A page that runs nothing but the scripts that it names, from where it came. */
const POLICY = "default-src 'none'; script-src 'self'";
const show = 'document.body.textContent = globalThis.told ?? "nothing";';

export const browser: Host = {
  part: "browser",
  name: "Chromium",
  async try(trial) {
    const { program, version } = installed();
    trial.version(version.replace(/^\D*([\d.]+).*$/s, "$1"));
    const place = await app();
    const [library, application] = oneScript(place);
    const page = (...scripts: string[]) => `<!doctype html><meta charset="utf-8"><body>${scripts.join("")}</body>`;
    const script = (file: string) => `<script src="${file}"></script>`;
    const module = (file: string) => `<script type="module" src="${file}"></script>`;
    const files: Record<string, string> = {
      "bundle.html": page(script("bundle.js"), script("show.js")),
      "script.html": page(script("sakip.global.js"), script("application.js"), script("show.js")),
      "module.html": page(module("page.mjs"), module("show.js")),
      "bundle.js": await bundled(place, "global.mjs"),
      "sakip.global.js": library,
      "application.js": application,
      "show.js": show,
      ...oneFile(place),
    };
    const server = createServer(({ url = "" }, response) => {
      const text = files[url.slice(1)];
      response.writeHead(text === undefined ? 404 : 200, {
        "content-type": url.endsWith(".html") ? "text/html" : "text/javascript",
        "content-security-policy": POLICY,
      });
      response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const seen = async (file: string) => {
      const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions"];
      const own = `--user-data-dir=${newFolder("browser")}`;
      const url = `http://127.0.0.1:${port}/${file}`;
      const dom = await run(program, [...flags, own, "--virtual-time-budget=20000", "--dump-dom", url], { cwd: place });
      return (/<body>([\s\S]*)<\/body>/.exec(dom)?.[1] ?? dom).replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    };
    try {
      await trial.way("bundled", async () => same(await seen("bundle.html"), FIGURES));
      await trial.way("the one file as a script", async () => same(await seen("script.html"), FIGURES));
      await trial.way("the one file as a module", async () => same(await seen("module.html"), FIGURES));
    } finally {
      server.close();
    }
  },
};
