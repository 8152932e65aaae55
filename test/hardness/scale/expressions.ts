import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression of src: where it stands, and what it is. */
export interface Expression {
  readonly file: string;
  readonly own: RegExp;
}

const SRC = fileURLToPath(new URL("../../../src/", import.meta.url));

/** Every expression that src writes down, as the compiler reads it, and every one that it puts together when it is loaded. */
export async function expressionsOfSrc(): Promise<readonly Expression[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const all = [...files.flatMap(writtenIn), ...(await putTogether())];
  return [...new Map(all.map((each) => [`${each.own}`, each])).values()];
}

function writtenIn(file: string): Expression[] {
  const found: Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, own: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(SRC + file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

async function putTogether(): Promise<readonly Expression[]> {
  const made: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string?], newTarget) {
      const own = Reflect.construct(target, args, newTarget) as RegExp;
      made.push({ file: "put together", own });
      return own;
    },
  });
  try {
    for (const door of ["index.ts", "reading/index.ts", "report/index.ts"])
      await import(new URL(`../../../src/${door}`, import.meta.url).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return made.filter(({ own }) => own.source.length < 5000);
}
