// What the reference shows of an export beside its comment: the tables of its data, the members of a union with an example,
// where its type is given and taken, the pages that speak of it, the codes it tells. And of a page: the exports it speaks of.
import { JSX, ReflectionKind } from "typedoc";
import { heading, markdown, shownOn } from "./parts.mjs";
import { ruleTables } from "./rule-tables.mjs";
import { unionPanel } from "./unions.mjs";

export async function panels(app, state) {
  const tables = await ruleTables(state.root);

  app.renderer.hooks.on("comment.afterTags", (context, _comment, reflection) => {
    const shown = shownOn(reflection, context.model);
    if (shown === undefined) return empty();
    const blocks = [
      ...(tables.has(shown.name) ? [heading("Data", "Data"), markdown(context, tables.get(shown.name))] : []),
      ...unionPanel(shown, state, context),
      ...listPanel("Pages", "Halaman", pagesOf(shown, state), context),
      ...listPanel("Codes it tells", "Kode yang disampaikan", state.codesOf.get(shown) ?? [], context),
    ];
    return JSX.createElement("div", { class: "sakip-panels tsd-typography" }, blocks);
  });

  app.renderer.hooks.on("content.end", (context) => {
    const names = state.namesOn.get(context.model) ?? [];
    return JSX.createElement(
      "div",
      { class: "sakip-panels tsd-typography" },
      listPanel("Names on this page", "Nama pada halaman ini", names, context),
    );
  });
}

function pagesOf(shown, { pagesOf, pageOf }) {
  return [...(pagesOf.get(shown) ?? [])].sort((a, b) => pageOf.get(a).place - pageOf.get(b).place);
}

function listPanel(english, indonesian, targets, context) {
  if (targets.length === 0) return [];
  const links = targets.map((each) =>
    JSX.createElement(
      "li",
      null,
      JSX.createElement(
        "a",
        { href: context.urlTo(each) },
        each.kind === ReflectionKind.Document ? each.name : JSX.createElement("code", null, each.name),
      ),
    ),
  );
  return [heading(english, indonesian), JSX.createElement("ul", { class: "sakip-list" }, links)];
}

function empty() {
  return JSX.createElement(JSX.Fragment, null);
}
