// Codes that stand in doc comments lead to their pages, which are made of docs/codes.md: what is thrown to an error, what
// "the finding" or "the reason" stands before to that, and everything else to the one kind that has the code.

export function linkCodes(project, { codeDocuments }) {
  const pages = new Map();
  for (const [document, { code, kind }] of codeDocuments)
    if (code !== undefined) pages.set(code, { ...pages.get(code), [kind]: document });
  for (const { comment } of Object.values(project.reflections)) {
    if (comment === undefined) continue;
    link(comment.summary, pages);
    for (const { tag, content } of comment.blockTags)
      if (tag !== "@example") link(content, pages, tag === "@throws" ? "error" : undefined);
  }
}

function link(parts, pages, thrown) {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "code" || part.text.startsWith("```")) continue;
    const text = part.text.replace(/^`+|`+$/g, "").trim();
    const kinds = pages.get(text);
    if (kinds === undefined || (!text.includes("-") && thrown === undefined)) continue;
    const [, named] = /\b(finding|reason)s? $/.exec(parts[index - 1]?.text ?? "") ?? [];
    const all = Object.values(kinds);
    const target = kinds[thrown] ?? kinds[named] ?? (all.length === 1 ? all[0] : undefined);
    if (target !== undefined) Object.assign(part, { kind: "inline-tag", tag: "@linkcode", text, target });
  }
}
