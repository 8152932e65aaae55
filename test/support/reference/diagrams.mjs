// Diagrams stand on the pages as pictures, drawn when the reference is made.
import { Converter } from "typedoc";
import { drawFlowchart } from "./flowchart/draw.mjs";

export function diagrams(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    for (const part of document.content) {
      const diagram = part.kind === "code" ? /^```mermaid\n([\s\S]*?)```$/.exec(part.text.trim()) : null;
      if (diagram !== null) Object.assign(part, { kind: "text", text: drawFlowchart(diagram[1]) });
    }
  });
}
