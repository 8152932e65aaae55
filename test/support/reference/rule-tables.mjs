// Regulations, scales, policies and other rules as tables, each row with its source and how well that is known.
//
// The one source is the data themselves. A row without a source of its own stands on that of what holds it.
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

/** The tables of each exported rule, as Markdown, by the name of the export. */
export async function ruleTables(root) {
  const from = new URL("test/support/rules.ts", root);
  const tsconfig = fileURLToPath(new URL("tsconfig.test.json", root));
  const { exportedRules } = await tsImport(from.href, { parentURL: import.meta.url, tsconfig });
  return new Map([...exportedRules()].map(([name, rule]) => [name, tablesOf(rule)]));
}

function tablesOf(rule) {
  if (isCitation(rule) || Object.values(rule).every(isCitation)) return citationsOf(rule);
  const source = sourceOf(rule);
  const own = Array.isArray(rule)
    ? []
    : Object.entries(rule).filter(([, value]) => !isNested(value) && !isCitation(value));
  const nested = Array.isArray(rule) ? [["", rule]] : Object.entries(rule).filter(([, value]) => isNested(value));
  const plain = own.map(([key, value]) => ({ cells: { value: key, content: textOf(value) }, source }));
  return [
    ...(source === undefined ? [] : [`${sentenceOf(source)}\n`]),
    ...(plain.length > 0 ? [tableOf(plain)] : []),
    ...nested.map(([key, value]) => section(key, value, source)),
  ].join("\n");
}

/** What is no more than a citation, or several by name, has a row for each. */
function citationsOf(rule) {
  const own = isCitation(rule) ? [["", rule]] : Object.entries(rule);
  const rows = own.map(([key, source]) => ({ cells: key === "" ? {} : { name: key }, source }));
  const notes = own.filter(([, { note }]) => note !== undefined).map(([, { note }]) => `${note.en}\n\n*${note.id}*\n`);
  return [tableOf(rows), ...notes].join("\n");
}

function section(key, value, source) {
  const title = key === "" ? "" : `**${key}**\n\n`;
  return `${title}${tableOf(rowsOf(value, sourceOf(value) ?? source, 0))}`;
}

/** A row for every object of a list, or of a record, followed by the rows of the lists within it. */
function rowsOf(value, source, depth) {
  const entries = Array.isArray(value) ? value.map((each) => ["", each]) : Object.entries(value);
  return entries.flatMap(([key, each]) => {
    if (isCitation(each)) return [];
    const named = key === "" ? {} : { name: key };
    if (!isObject(each) || isWords(each)) return [{ depth, cells: { ...named, content: textOf(each) }, source }];
    const from = sourceOf(each) ?? source;
    if (Array.isArray(each)) {
      if (!each.some(isNested)) return [{ depth, cells: { ...named, content: textOf(each) }, source }];
      return [{ depth, cells: named, source: from }, ...rowsOf(each, from, depth + 1)];
    }
    const { cells, inner } = cellsOf(each, "");
    const row = { depth, cells: { ...named, ...cells }, source: from };
    return [row, ...inner.flatMap(([, list]) => rowsOf(list, from, depth + 1))];
  });
}

/** The texts of an object, those of objects within it under their way; and the lists within it. */
function cellsOf(value, way) {
  const cells = {};
  const inner = [];
  for (const [key, each] of Object.entries(value)) {
    const own = way === "" ? key : `${way}.${key}`;
    if (isCitation(each)) continue;
    if (!isNested(each)) cells[own] = textOf(each);
    else if (Array.isArray(each)) inner.push([own, each]);
    else {
      const deeper = cellsOf(each, own);
      Object.assign(cells, deeper.cells);
      inner.push(...deeper.inner);
    }
  }
  return { cells, inner };
}

function tableOf(rows) {
  if (rows.length === 0) return "";
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const known = columns.map((column) => `\`${column}\``);
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [
    line([...known, "status", "source · sumber"]),
    line([...known, "", ""].map(() => "---")),
    ...rows.map(({ cells, source, depth = 0 }) =>
      line([
        ...columns.map((column, index) => `${index === 0 ? "↳ ".repeat(depth) : ""}${cells[column] ?? ""}`),
        source?.status ?? "–",
        source === undefined ? "–" : placeOf(source),
      ]),
    ),
    "",
  ].join("\n");
}

function sentenceOf(source) {
  const note = source.note === undefined ? "" : `\n\n${source.note.en}\n\n*${source.note.id}*`;
  return `${placeOf(source)}: **${source.status}**.${note}\n`;
}

function placeOf({ title, clause }) {
  return clause === undefined ? title : `${title}, ${clause}`;
}

function textOf(value) {
  if (isWords(value)) return value.en === value.id ? value.en : `${value.id} · *${value.en}*`;
  if (Array.isArray(value)) return value.map(textOf).join("; ");
  return String(value).replace(/[<>[\]*_`]/g, (mark) => `\\${mark}`);
}

/** What has an own place below: objects that are neither words nor numbers, and lists of them. */
function isNested(value) {
  if (Array.isArray(value)) return value.some((each) => isObject(each) && !isWords(each));
  return isObject(value) && !isWords(value) && !isCitation(value);
}

/** Decimals print as numbers. */
function isObject(value) {
  return typeof value === "object" && value !== null && value.constructor?.name !== "Decimal";
}

function isWords(value) {
  return isObject(value) && Object.keys(value).sort().join() === "en,id";
}

function isCitation(value) {
  return isObject(value) && "status" in value && typeof value.title === "string";
}

function sourceOf(value) {
  if (isCitation(value)) return value;
  return isObject(value) ? Object.values(value).find(isCitation) : undefined;
}
