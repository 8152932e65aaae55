// Builds the one file: the library, the page and its style in dist/sakip.html, which works without a network.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const at = (path) => new URL(path, import.meta.url);

/** `./x.ts?code` is the text of a file, shown beside what it computes. */
const code = {
  name: "code",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?code$/ }, ({ path, resolveDir }) => ({
      path: `${resolveDir}/${path.replace("?code", "")}`,
      namespace: "code",
    }));
    onLoad({ filter: /./, namespace: "code" }, ({ path }) => ({
      contents: readFileSync(path, "utf8"),
      loader: "text",
    }));
  },
};

const { outputFiles } = await build({
  entryPoints: [at("src/main.ts").pathname],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  plugins: [code],
});
const script = outputFiles[0].text.replaceAll("</script", "<\\/script").trim();
const style = readFileSync(at("src/style.css"), "utf8");
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// Nothing but this script runs, and nothing can be reached: neither by a request nor by a form, a picture or a frame.
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  "style-src 'unsafe-inline'",
  "worker-src blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

const parts = {
  '<meta charset="utf-8">': `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  '<link rel="stylesheet" href="style.css">': `<style>${style}</style>`,
  '<script src="main.ts"></script>': `<script>${script}</script>`,
};
let page = readFileSync(at("src/index.html"), "utf8");
for (const [part, whole] of Object.entries(parts)) page = page.replace(part, () => whole);
mkdirSync(at("dist"), { recursive: true });
writeFileSync(at("dist/sakip.html"), page);
