// The first sentence of every export in Indonesian, below the English one: from the same texts as llms.txt and the tests.
import { readdirSync, readFileSync } from "node:fs";
import { JSX } from "typedoc";
import { shownOn } from "./parts.mjs";

export function summaries(app, state) {
  const folder = new URL("docs/id/summaries/", state.root);
  state.summaries = new Map(
    readdirSync(folder).flatMap((file) => Object.entries(JSON.parse(readFileSync(new URL(file, folder), "utf8")))),
  );
  app.renderer.hooks.on("comment.beforeTags", (context, _comment, reflection) => {
    const texts = state.summaries.get(shownOn(reflection, context.model)?.name);
    if (texts === undefined) return JSX.createElement(JSX.Fragment, null);
    const html = context.markdown([{ kind: "text", text: codeOf(texts.id) }]);
    return JSX.createElement(
      "div",
      { class: "sakip-summary tsd-typography", lang: "id" },
      JSX.createElement(JSX.Raw, { html }),
    );
  });
}

/** A sentence of a comment whose links are names in code. */
export function codeOf(sentence) {
  return sentence.replace(/\{@link (\w+)\}/g, "`$1`");
}
