// Turns every ```ts block of the Markdown pages and of the doc comments in src into a file of test/doc-examples, and
// makes one test file of those of a room: a thousand test files of one test each take longer to start than to run.
//
// `// => value` after an expression, a `const` or a `console.log(...)`, on its line or the next, becomes an assertion;
// lines `//   ...` below it continue the value. Decimals compare with their text. `// => throws code` expects that
// SakipError. Every block asserts something, unless it opens with ```ts no-check: that one is only type-checked.
// The functions of sakip are watched while they run: see test/support/watched.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What is wrong with an example, and on which of its lines (0: the one that opens it). */
class Fault extends Error {
  constructor(line, message) {
    super(message);
    this.line = line;
  }
}

/** The doors whose functions are watched; what a schema gives is zod's. */
const doors = ["sakip", "sakip/reading", "sakip/planning", "sakip/report"];

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, "test/doc-examples");
const faults = [];

const files = [
  ...["README.md", "CONTRIBUTING.md"].filter((name) => existsSync(join(root, name))),
  ...filesUnder("docs", ".md").filter((file) => !file.startsWith("docs/api/")),
  ...filesUnder("src", ".ts"),
];
const examples = files.flatMap(examplesIn);
const parameters = new Map(files.filter((file) => /^src\/(?!schema\/).+\.ts$/.test(file)).flatMap(parametersIn));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const example of examples) {
  try {
    writeFileSync(join(out, `${nameOf(example)}.ts`), moduleOf(example));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    faults.push(`${example.file}:${example.line + error.line} ${error.message}`);
  }
}

for (const room of new Set(examples.map(roomOf))) {
  const own = examples.filter((example) => example.checked && roomOf(example) === room);
  const lines = own.map((example) => `import "./${nameOf(example)}.ts";\n`);
  if (lines.length > 0) writeFileSync(join(out, `${room}.test.ts`), lines.join(""));
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`${examples.length} examples from ${files.length} files`);

/** `src__award__jury__judge-entries.L50` */
function nameOf({ file, line }) {
  return `${file.replaceAll("/", "__").replace(/\.\w+$/, "")}.L${line}`;
}

/** `src__award`, and `docs__id` or the like of pages. */
function roomOf({ file }) {
  return file.split("/").slice(0, -1).slice(0, 2).join("__") || "pages";
}

function filesUnder(folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${file}`.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(ending))
    .sort();
}

function examplesIn(file) {
  const found = [];
  let open;
  for (const [index, raw] of readFileSync(join(root, file), "utf8").split(/\r?\n/).entries()) {
    const line = file.endsWith(".md") ? raw : (/^\s*\* ?(?!\/)(.*)$/.exec(raw)?.[1] ?? "");
    const fence = /^(\s*)(`{3,})\s*(.*?)\s*$/.exec(line);
    if (!open && fence) {
      open = { file, line: index + 1, indent: fence[1], ticks: fence[2], info: fence[3], code: [] };
    } else if (open && fence?.[3] === "" && fence[2].length >= open.ticks.length) {
      found.push(open);
      open = undefined;
    } else {
      open?.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    }
  }
  if (open) faults.push(`${file}:${open.line} this block is never closed`);
  return found
    .filter((block) => /^(ts|typescript)\b/.test(block.info))
    .filter((block) => {
      const known = block.info === "ts" || block.info === "ts no-check";
      if (!known) faults.push(`${file}:${block.line} open the block with "ts" or "ts no-check", not "${block.info}"`);
      return known;
    })
    .map((block) => ({ file, line: block.line, checked: block.info === "ts", code: block.code.join("\n") }));
}

/** The names of the parameters of every exported function of a file. */
function parametersIn(file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
  const found = new Map();
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.name || found.has(statement.name.text)) continue;
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const names = statement.parameters.map(({ name }) => name.getText(source));
    found.set(statement.name.text, names);
  }
  return [...found];
}

function moduleOf({ file, line, checked, code }) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const isImport = (statement) => ts.isImportDeclaration(statement);
  const imports = source.statements.filter(isImport).map((statement) => statement.getText());
  const body = source.statements.filter((statement) => !isImport(statement));
  const promised = code.match(/\/\/\s*=>/g)?.length ?? 0;

  if (!checked) {
    if (promised > 0) throw new Fault(0, "a block that only checks types promises no value");
    return [`// ${file}:${line}`, ...imports, "export async function example() {", ...texts(body), "}", ""].join("\n");
  }
  const steps = body.map((statement) => withAssertion(statement, code));
  const kept = steps.filter((step) => step.asserts).length;
  if (promised === 0)
    throw new Fault(0, 'nothing is promised: add "// => value", or open the block with "ts no-check"');
  if (kept < promised) {
    throw new Fault(0, `${promised - kept} of ${promised} "// =>" follow no statement of the outermost level`);
  }
  const functions = [...new Set(source.statements.filter(isImport).flatMap(functionsOf))];
  return [
    `// ${file}:${line}`,
    'import { expect as __expect, test as __test } from "vitest";',
    'import { plain as __plain } from "../support/plain.ts";',
    'import { watched as __watched } from "../support/watched.ts";',
    ...source.statements.filter(isImport).map(watchedImport),
    `__test(${JSON.stringify(`${file}:${line}`)}, async () => {`,
    ...functions.map((name) => `const ${name} = __watched(__${name}, ${JSON.stringify(parameters.get(name) ?? [])});`),
    ...steps.map((step) => step.text),
    "});",
    "",
  ].join("\n");
}

/** What an import takes of these doors that is neither a type nor a class. */
function functionsOf({ importClause, moduleSpecifier }) {
  const named = importClause?.namedBindings;
  if (!doors.includes(moduleSpecifier.text) || importClause.isTypeOnly || !named || !ts.isNamedImports(named))
    return [];
  return named.elements
    .filter((each) => !each.isTypeOnly && /^[a-z]/.test(each.name.text) && each.propertyName === undefined)
    .map((each) => each.name.text);
}

/** An import of a door that leaves the names of its functions to their watched selves. */
function watchedImport(statement) {
  return functionsOf(statement).reduce(
    (text, name) => text.replace(new RegExp(`(?<![\\w$])${name}(?![\\w$])`), `${name} as __${name}`),
    statement.getText(),
  );
}

function withAssertion(statement, code) {
  const text = statement.getText();
  const promise = promiseAfter(statement, code);
  if (promise === undefined) return { asserts: false, text };

  const subject = subjectOf(statement);
  if (subject === undefined) throw faultAt(statement, '"// =>" belongs after an expression or a single const');
  const thrown = /^throws\b\s*(\S*)$/.exec(promise);
  if (!thrown) {
    const check = `__expect(__plain(${subject})).toEqual(__plain(${promise}));`;
    return { asserts: true, text: ts.isVariableStatement(statement) ? `${text}\n${check}` : check };
  }
  if (!thrown[1]) throw faultAt(statement, '"// => throws" names the code of the error');
  if (ts.isVariableStatement(statement)) throw faultAt(statement, '"// => throws" belongs after an expression');
  const error = `__expect.objectContaining({ name: "SakipError", code: ${JSON.stringify(thrown[1])} })`;
  return { asserts: true, text: `__expect(() => ${subject}).toThrow(${error});` };
}

/** The text after `// =>` behind a statement, with the lines that continue it. */
function promiseAfter(statement, code) {
  const rest = code.slice(statement.end);
  const found = /^[ \t;]*(?:\n[ \t]*)?\/\/\s*=>[ \t]*(.*(?:\n[ \t]*\/\/ {2,}.*)*)/.exec(rest);
  return found?.[1].replace(/\n[ \t]*\/\/ */g, "\n").trim();
}

/** What a `// =>` speaks of, as an expression: `const { a, b } = f()` reads as the object `{ a, b }`. */
function subjectOf(statement) {
  if (ts.isVariableStatement(statement)) {
    const [first, ...others] = statement.declarationList.declarations;
    return others.length === 0 ? first.name.getText() : undefined;
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const prints = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  if (!prints) return expression.getText();
  return expression.arguments.length === 1 ? expression.arguments[0].getText() : undefined;
}

function texts(statements) {
  return statements.map((statement) => statement.getText());
}

function faultAt(statement, message) {
  return new Fault(statement.getSourceFile().getLineAndCharacterOfPosition(statement.getStart()).line + 1, message);
}
