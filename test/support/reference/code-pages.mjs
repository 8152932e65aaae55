// Every finding, reason and error has a page of its own, cut out of the two pages of codes.
import { readFileSync } from "node:fs";
import { Converter, DocumentReflection, MinimalSourceFile, RendererEvent } from "typedoc";

const KINDS = [
  { heading: "Findings", name: "finding", title: "Findings · Temuan" },
  { heading: "Reasons", name: "reason", title: "Reasons · Alasan" },
  { heading: "Errors", name: "error", title: "Errors · Galat" },
];

export function codePages(app, state) {
  state.codeDocuments = new Map();

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const parent = project.documents.find((each) => each.name === "codes");
    const english = sectionsOf(new URL("docs/codes.md", state.root));
    const indonesian = sectionsOf(new URL("docs/id/codes.md", state.root));
    for (const [kind, { heading, name, title }] of KINDS.entries()) {
      const entries = [...english[kind].entries];
      const list = `${entries.map(([code, text]) => `- \`${code}\`: ${text.split("\n")[0]}`).join("\n")}\n`;
      const all = addPage(app, project, parent, `${name}s`, `# ${title}\n\n${list}`);
      state.codeDocuments.set(all, { title, kind: name });
      if (entries.length !== indonesian[kind].entries.size) throw new Error(`docs/id/codes.md has other ${heading}`);
      for (const [code, text] of entries) {
        const own = `${text}\n\n## Bahasa Indonesia\n\n${indonesian[kind].entries.get(code)}\n`;
        const page = addPage(app, project, all, code, `# \`${code}\` (${name})\n\n${own}`);
        state.codeDocuments.set(page, { title: code, kind: name, code });
      }
    }
  });

  app.renderer.on(RendererEvent.BEGIN, () => {
    for (const [document, { title }] of state.codeDocuments)
      Object.assign(document, { name: title, getFullName: () => title });
  });
}

/** The sections of a page of codes in its order: of each code, what stands below it. */
function sectionsOf(file) {
  const text = readFileSync(file, "utf8").replace(/\n\*\[.*\]\(.*\)\*\n$/, "\n");
  return text
    .split(/^## .*\n/m)
    .slice(1)
    .map((section) => ({
      entries: new Map(
        section
          .split(/^### /m)
          .slice(1)
          .map((entry) => {
            const [head, ...rest] = entry.split("\n");
            return [head.replaceAll("`", "").trim(), rest.join("\n").trim()];
          }),
      ),
    }));
}

function addPage(app, project, parent, name, text) {
  const source = new MinimalSourceFile(text, `docs/${name}.md`);
  const { content } = app.converter.parseRawComment(source, project.files);
  const page = new DocumentReflection(name, parent, content, {});
  parent.addChild(page);
  project.registerReflection(page, undefined, undefined);
  return page;
}
