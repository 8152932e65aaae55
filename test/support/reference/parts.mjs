// What several panels are made of.
import { JSX } from "typedoc";

export function heading(english, indonesian) {
  const text = english === indonesian ? english : `${english} · ${indonesian}`;
  return JSX.createElement("h4", { class: "sakip-heading" }, text);
}

export function markdown(context, text) {
  return JSX.createElement(JSX.Raw, { html: context.markdown([{ kind: "text", text }]) });
}

/** The export whose page this is: at its own comment, or at that of its first signature. */
export function shownOn(reflection, model) {
  if (reflection === model) return model;
  return reflection.parent === model && model.signatures?.[0] === reflection ? model : undefined;
}
