// The first sentence of every export in Indonesian, below the English one: on its own page, and in both languages where it
// is listed. From the same texts as llms.txt and the tests.
import { readdirSync, readFileSync } from "node:fs";
import { DefaultTheme, JSX } from "typedoc";
import { shownOn } from "./parts.mjs";

export function summaries(app, state) {
  const folder = new URL("docs/id/summaries/", state.root);
  state.summaries = new Map(
    readdirSync(folder).flatMap((file) => Object.entries(JSON.parse(readFileSync(new URL(file, folder), "utf8")))),
  );

  class Theme extends DefaultTheme {
    getRenderContext(page) {
      const context = super.getRenderContext(page);
      const { commentShortSummary, commentSummary } = context;
      context.commentShortSummary = (each) => {
        const own = each.isReference() ? each.getTargetReflectionDeep() : each;
        const texts = state.summaries.get(own.name);
        if (texts === undefined) return commentShortSummary(each);
        const told = ["en", "id"].map((lang) => sentence(context, texts[lang], { lang, class: "sakip-told" }));
        return JSX.createElement(JSX.Fragment, null, told);
      };
      context.commentSummary = (each) => {
        const texts = state.summaries.get(shownOn(each, page.model)?.name);
        if (texts === undefined) return commentSummary(each);
        const told = sentence(context, texts.id, { lang: "id", class: "sakip-summary" });
        return JSX.createElement(JSX.Fragment, null, commentSummary(each), told);
      };
      return context;
    }
  }
  app.renderer.defineTheme("sakip", Theme);
}

/** A sentence of a comment, whose links are names in code. */
function sentence(context, text, { lang, class: name }) {
  const parts = [{ kind: "text", text: text.replace(/\{@link (\w+)\}/g, "`$1`") }];
  const html = JSX.createElement(JSX.Raw, { html: context.markdown(parts) });
  return JSX.createElement("div", { class: `${name} tsd-typography`, lang }, html);
}
