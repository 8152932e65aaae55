// Where exports are listed, each says in a sentence what it is, in both languages: from the same texts as llms.txt.
import { DefaultTheme, JSX } from "typedoc";
import { codeOf } from "./summaries.mjs";

export function lists(app, state) {
  class Theme extends DefaultTheme {
    getRenderContext(page) {
      const context = super.getRenderContext(page);
      const { commentShortSummary } = context;
      context.commentShortSummary = (each) => {
        const own = each.isReference() ? each.getTargetReflectionDeep() : each;
        const texts = state.summaries.get(own.name);
        return texts === undefined ? commentShortSummary(each) : sentences(texts, context);
      };
      return context;
    }
  }
  app.renderer.defineTheme("sakip", Theme);
}

function sentences({ en, id }, context) {
  const told = (text, lang) =>
    JSX.createElement(
      "div",
      { lang, class: "sakip-told tsd-typography" },
      JSX.createElement(JSX.Raw, { html: context.markdown([{ kind: "text", text: codeOf(text) }]) }),
    );
  return JSX.createElement(JSX.Fragment, null, told(en, "en"), told(id, "id"));
}
