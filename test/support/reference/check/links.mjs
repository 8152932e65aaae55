// Links lead somewhere; and a page that speaks of an export is named by it, both ways, with nobody left out.

/** Pages that need no export, and why. */
const WITHOUT = {
  "documents/README.html": "the list of pages",
  "documents/why_dependencies.html": "tells of other packages",
  "documents/id_why_dependencies.html": "tells of other packages",
  "documents/why_exact-rationals.html": "tells of numbers as such",
  "documents/id_why_exact-rationals.html": "tells of numbers as such",
};

/** Pages that list every name or code: what they list is not what they speak of. */
const LISTS = /^documents\/(id_)?(glossary|codes|codes\..*|regulations_statuses)\.html$/;

const EXPORT = /^(functions|variables|interfaces|types|classes)\//;

export function linkFaults({ pages }) {
  const faults = [...pages.values()].flatMap((page) => broken(page, pages));
  const documents = [...pages.values()].filter(({ file }) => file.startsWith("documents/") && !LISTS.test(file));
  const exported = [...pages.values()].filter(({ file }) => EXPORT.test(file));
  const toPages = new Map(exported.map(({ file, panels }) => [file, new Set(panels.get("Pages") ?? [])]));

  let pairs = 0;
  for (const { file, panels } of documents) {
    const names = (panels.get("Names on this page") ?? []).map((each) => each.replace(/#.*/, ""));
    if (names.length === 0 && !(file in WITHOUT)) faults.push(`${file} speaks of no export`);
    if (names.length > 0 && file in WITHOUT) faults.push(`${file} does speak of exports`);
    for (const name of names) {
      pairs += 1;
      if (!toPages.get(name)?.has(file)) faults.push(`${file} names ${name}, which does not name it`);
    }
  }
  const named = new Map(documents.map(({ file, panels }) => [file, new Set(panels.get("Names on this page") ?? [])]));
  for (const [name, own] of toPages)
    for (const file of own)
      if (!named.get(file)?.has(name)) faults.push(`${name} names ${file}, which does not name it`);

  const functions = exported.filter(({ file }) => file.startsWith("functions/sakip."));
  for (const { file } of functions) if (toPages.get(file).size === 0) faults.push(`${file} is on no page`);
  return {
    held: `${pairs} pairs both ways, ${functions.length} functions and ${documents.length} pages, 0 orphans`,
    faults,
  };
}

function broken({ file, links }, pages) {
  return links.flatMap((link) => {
    const [target, anchor] = link.split("#");
    const page = pages.get(target);
    if (page === undefined) return target.endsWith(".html") ? [`${file} links to ${target}, which is not there`] : [];
    if (anchor === undefined || anchor === "" || page.anchors.has(anchor)) return [];
    return [`${file} links to ${link}, where there is no such place`];
  });
}
