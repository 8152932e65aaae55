// Whether Mermaid reads a diagram. It asks for a page even where it draws nothing.
import { JSDOM } from "jsdom";
import type { Diagram } from "../../src/report/index.ts";

type Mermaid = typeof import("mermaid")["default"];

let loaded: Promise<Mermaid> | undefined;

async function load(): Promise<Mermaid> {
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize({ startOnLoad: false });
  return mermaid;
}

/** What kind of diagram Mermaid takes it for; it throws where it cannot read it. */
export async function readByMermaid({ specification }: Diagram): Promise<string> {
  loaded ??= load();
  const { diagramType } = await (await loaded).parse(specification);
  return diagramType;
}
