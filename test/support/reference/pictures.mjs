// Pictures of docs lie beside the pages, wherever a page writes them: TypeDoc follows those in Markdown alone.
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PageEvent, RendererEvent } from "typedoc";

export function pictures(app, { root }) {
  const folder = fileURLToPath(new URL("docs/pictures/", root));
  app.renderer.on(RendererEvent.BEGIN, ({ outputDirectory }) => {
    if (existsSync(folder)) cpSync(folder, join(outputDirectory, "pictures"), { recursive: true });
  });
  app.renderer.on(PageEvent.END, (page) => {
    const base = "../".repeat(page.url.split("/").length - 1);
    page.contents = page.contents?.replace(/(<img\s[^>]*src=")(?:\.\.\/|docs\/)*pictures\//g, `$1${base}pictures/`);
  });
}
