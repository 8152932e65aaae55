// Codes that stand in doc comments lead to their pages, which are made of docs/codes.md: what is thrown to an error, and
// everything else to the one kind that has the code.

export function linkCodes(project, { codeDocuments }) {
  const documents = [...codeDocuments].filter(([, { code }]) => code !== undefined);
  const errors = byCode(documents.filter(([, { kind }]) => kind === "error"));
  const told = byCode(documents.filter(([, { code }]) => code.includes("-")));
  for (const { comment } of Object.values(project.reflections)) {
    if (comment === undefined) continue;
    link(comment.summary, told);
    for (const { tag, content } of comment.blockTags)
      if (tag !== "@example") link(content, tag === "@throws" ? new Map([...told, ...errors]) : told);
  }
}

/** The page of each code that only one kind has. */
function byCode(documents) {
  const found = new Map();
  for (const [document, { code }] of documents) found.set(code, found.has(code) ? undefined : document);
  return new Map([...found].filter(([, document]) => document !== undefined));
}

function link(parts, pages) {
  for (const part of parts) {
    if (part.kind !== "code" || part.text.startsWith("```")) continue;
    const text = part.text.replace(/^`+|`+$/g, "").trim();
    const target = pages.get(text);
    if (target !== undefined) Object.assign(part, { kind: "inline-tag", tag: "@linkcode", text, target });
  }
}
