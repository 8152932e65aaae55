import type { Refuse } from "../../core/index.ts";
import type { LayoutCheck, LayoutField, LayoutLevel } from "./layout-parts.ts";
import { codeTest, notationOf } from "./pattern.ts";
import { squeezed } from "./squeezed.ts";
import { FORM_NEEDS, type LAYOUT_FORMS } from "./words.ts";

type Pieces = {
  readonly form: (typeof LAYOUT_FORMS)[number];
  readonly fields: ReadonlyMap<string, Pick<LayoutField, "words" | "under" | "measure" | "like" | "reads">>;
  readonly levels?: readonly LayoutLevel[] | undefined;
  readonly items?: "all" | "leaves" | readonly string[] | undefined;
  readonly checks?: readonly LayoutCheck[] | undefined;
  readonly rest?: { readonly field: string } | undefined;
  readonly unnamed?: readonly string[] | undefined;
};

/** A layout names nothing that it does not have, and no head word means two of its fields. */
export function lawOfLayout(
  { form, fields, levels = [], items, checks = [], rest, unnamed = [] }: Pieces,
  refuse: Refuse,
): void {
  const named = new Set(levels.map(({ level }) => level));
  const known = [...fields.keys()];
  const isField = (name: string, path: readonly (string | number)[]) =>
    fields.has(name.replace(/@.*$/, "")) || refuse("invalid-input", path, oneOf(known));
  for (const needed of FORM_NEEDS[form])
    if (!needed.some((name) => fields.has(name))) refuse("invalid-input", ["fields"], oneOf(needed));
  for (const [name, { like }] of fields) if (like !== undefined) isField(like, ["fields", name, "like"]);
  if (rest !== undefined) isField(rest.field, ["rest", "field"]);
  for (const [i, name] of unnamed.entries()) isField(name, ["unnamed", i]);
  for (const [i, { level, field, notation = [], codes = [] }] of levels.entries()) {
    if (levels.findIndex((other) => other.level === level) < i) refuse("duplicate-key", ["levels", i, "level"], once);
    if (field !== undefined) isField(field, ["levels", i, "field"]);
    for (const [j, pattern] of notation.entries())
      if (notationOf(pattern) === undefined) refuse("invalid-input", ["levels", i, "notation", j], aNotation);
    for (const [j, pattern] of codes.entries())
      if (codeTest(pattern) === undefined) refuse("invalid-input", ["levels", i, "codes", j], aCode);
  }
  if (typeof items === "object")
    for (const [i, level] of items.entries())
      if (!named.has(level)) refuse("invalid-input", ["items", i], oneOf([...named]));
  for (const [i, { field, of }] of checks.entries()) {
    isField(field, ["checks", i, "field"]);
    for (const [j, other] of of.entries()) isField(other, ["checks", i, "of", j]);
  }
  lawOfWords(fields, refuse);
}

function lawOfWords(fields: Pieces["fields"], refuse: Refuse): void {
  const seen = new Map<string, string>();
  for (const [name, { words, under = [], measure = "" }] of fields)
    for (const [i, word] of words.entries()) {
      const key = JSON.stringify([squeezed(word), measure, [...under].sort()]);
      const other = seen.get(key);
      if (other !== undefined && other !== name)
        refuse("duplicate-key", ["fields", name, "words", i], {
          en: `a word that is not one of "${other}" as well, unless "under" or "measure" tells them apart`,
          id: `kata yang bukan milik "${other}" juga, kecuali dibedakan oleh "under" atau "measure"`,
        });
      seen.set(key, name);
    }
}

const oneOf = (names: readonly string[]) => ({
  en: `one of: ${names.join(", ")}`,
  id: `salah satu dari: ${names.join(", ")}`,
});
const once = { en: "every level once", id: "setiap jenjang satu kali" };
const aNotation = {
  en: 'a notation as "{A}", "{I}", "{1}.{1}", "{1}.{a}" or "T{1}.S{1}"',
  id: 'notasi seperti "{A}", "{I}", "{1}.{1}", "{1}.{a}", atau "T{1}.S{1}"',
};
const aCode = { en: 'a code as "#.##.##.#.##"', id: 'kode seperti "#.##.##.#.##"' };
