// What a module does when it is loaded stays in every application that imports anything beside it, unless a bundler is told
// that it has no effect. Loading the library does nothing that an application could notice, and says so at each place.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const source = new URL("../src/", import.meta.url).pathname;
const modules = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

/** Calls that run when the module is loaded and do not say that they have no effect. */
function callsOnLoading(text: string): string[] {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return;
    if (isCall(node) && !saysPure(node, text, file) && !isKnown(node, file)) found.push(node.getText(file));
    ts.forEachChild(node, look);
  };
  for (const statement of file.statements) if (!ts.isClassDeclaration(statement)) look(statement);
  return found;
}

const isCall = (node: ts.Node) => ts.isCallExpression(node) || ts.isNewExpression(node);
const saysPure = (node: ts.Node, text: string, file: ts.SourceFile) =>
  text.slice(node.pos, node.getStart(file)).includes("@__PURE__");
/** Bundlers know that making a symbol has no effect. */
const isKnown = (node: ts.Node, file: ts.SourceFile) => /^Symbol(\.for)?\(/.test(node.getText(file));

describe("loading", () => {
  it("calls nothing that a bundler must keep, in any module", () => {
    const kept = modules.flatMap((path) =>
      callsOnLoading(readFileSync(`${source}${path}`, "utf8")).map((call) => `${path}: ${call}`),
    );
    expect(modules.length).toBeGreaterThan(1000);
    expect(kept).toEqual([]);
  });

  it("is looked at within what is called", () => {
    expect(callsOnLoading("const a = /* @__PURE__ */ kind({ facts: { of: optional(text) } });")).toEqual([
      "optional(text)",
    ]);
    expect(callsOnLoading("const a = /* @__PURE__ */ (() => kind({ of: optional(text) }))();")).toEqual([]);
    expect(callsOnLoading("register();")).toEqual(["register()"]);
  });
});
