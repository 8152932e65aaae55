// The pages of docs in reading order, under their own headings, each beside its other language.
import { Converter, JSX, RendererEvent } from "typedoc";
import { readingOrder } from "./reading-order.mjs";

export function pages(app, state) {
  const listed = readingOrder(state.root);
  state.pageOf = new Map();

  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const file = `docs/${document.name}.md`;
    const page = listed.get(file);
    if (page === undefined) throw new Error(`${file} is not in docs/README.md, nor is its English page`);
    state.pageOf.set(document, page);
  });

  app.renderer.on(RendererEvent.BEGIN, () => {
    state.documentOf = new Map([...state.pageOf].map(([document, { file }]) => [file, document]));
    for (const [document, { title }] of state.pageOf) document.name = title;
  });

  app.renderer.hooks.on("content.begin", (context) => {
    const page = state.pageOf.get(context.model);
    return page === undefined ? JSX.createElement(JSX.Fragment, null) : switchOf(page, state, context);
  });
  app.renderer.hooks.on("content.end", (context) => {
    const page = state.pageOf.get(context.model);
    return page === undefined ? JSX.createElement(JSX.Fragment, null) : neighboursOf(page, state, context);
  });
}

function switchOf({ locale, other }, { documentOf }, context) {
  const names = { en: "English", id: "Bahasa Indonesia" };
  const link = (own) => {
    if (own === locale) return JSX.createElement("strong", null, names[own]);
    if (other === undefined) return JSX.createElement("span", { class: "sakip-none" }, `${names[own]}: –`);
    return JSX.createElement("a", { href: context.urlTo(documentOf.get(other)), lang: own, hreflang: own }, names[own]);
  };
  return JSX.createElement(
    "nav",
    { class: "sakip-languages", "aria-label": "Language · Bahasa" },
    link("en"),
    " · ",
    link("id"),
  );
}

/** The page before and the page after, in reading order of the same language. */
function neighboursOf({ locale, place }, { documentOf, pageOf }, context) {
  const row = [...pageOf.values()].filter((each) => each.locale === locale).sort((a, b) => a.place - b.place);
  const at = row.findIndex((each) => each.place === place);
  const link = (page, text) =>
    page === undefined
      ? JSX.createElement("span", null)
      : JSX.createElement("a", { href: context.urlTo(documentOf.get(page.file)) }, text(page.title));
  return JSX.createElement(
    "nav",
    { class: "sakip-neighbours" },
    link(row[at - 1], (title) => `← ${title}`),
    link(row[at + 1], (title) => `${title} →`),
  );
}
