// Links both ways between pages and exports, from one source: the names of exports that stand in the pages as code.
import { Converter, ReflectionKind } from "typedoc";
import { linkCodes } from "./code-links.mjs";

/** After every link that TypeDoc itself finds, and before the groups are made. */
const LATE = -500;

/** Pages that list every name say nothing about any of them. */
const LISTS = /^docs\/(id\/)?(glossary|codes|regulations\/statuses)\.md$/;

export function links(app, state) {
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const exported = exportsOf(project);
      const codes = codesOf(state);
      linkCodes(project, state);
      state.exported = exported;
      state.pagesOf = new Map();
      state.namesOn = new Map();
      state.codesOf = new Map();
      for (const [document, { file }] of state.pageOf) {
        const names = linkNames(document, exported, codes);
        if (LISTS.test(file)) continue;
        state.namesOn.set(document, names);
        for (const each of names) add(state.pagesOf, each, document);
      }
      for (const [document, { code }] of state.codeDocuments) {
        const names = linkNames(document, exported, code === undefined ? codes : new Map());
        if (code !== undefined) for (const each of names) add(state.codesOf, each, document);
      }
    },
    LATE,
  );
}

/** Every export by its name; what two doors export stands at the first. */
function exportsOf(project) {
  const found = new Map();
  for (const door of project.getChildrenByKind(ReflectionKind.Module))
    for (const each of door.children) {
      const own = each.isReference() ? each.getTargetReflectionDeep() : each;
      if (!found.has(each.name)) found.set(each.name, own);
    }
  return found;
}

/** The page of each code that only one kind has, unless it could be an ordinary word. */
function codesOf({ codeDocuments }) {
  const found = new Map();
  const twice = new Set();
  for (const [document, { code }] of codeDocuments) {
    if (code === undefined || !code.includes("-")) continue;
    if (found.has(code)) twice.add(code);
    found.set(code, document);
  }
  for (const code of twice) found.delete(code);
  return found;
}

/** Makes links of the names and codes on a page, and gives the exports it speaks of, in the order in which they come. */
function linkNames(document, exported, codes) {
  const spoken = new Set();
  for (const part of document.content) {
    if (part.kind !== "code") continue;
    const block = /^(`{3,}|~{3,})\s*(\w*)/.exec(part.text);
    if (block !== null) {
      if (/^(ts|typescript)$/.test(block[2])) for (const each of importedIn(part.text, exported)) spoken.add(each);
      continue;
    }
    const text = part.text.replace(/^`+|`+$/g, "").trim();
    const target = exported.get(/^(\w+)(\(.*\))?$/.exec(text)?.[1]) ?? codes.get(text);
    if (target === undefined) continue;
    if (exported.has(target.name)) spoken.add(target);
    Object.assign(part, { kind: "inline-tag", tag: "@linkcode", text, target });
  }
  return [...spoken];
}

function importedIn(code, exported) {
  const imports = [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*"sakip[\w/]*"/g)].map(([, names]) => names);
  const names = imports
    .flatMap((each) => each.split(","))
    .map((each) =>
      each
        .replace(/^\s*type\s/, "")
        .split(/\sas\s/)[0]
        .trim(),
    );
  return names.flatMap((name) => exported.get(name) ?? []);
}

function add(map, key, value) {
  map.set(key, [...(map.get(key) ?? []), value]);
}
