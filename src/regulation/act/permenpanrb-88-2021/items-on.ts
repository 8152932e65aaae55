import type { Bilingual } from "../../../core/index.ts";
import type { CriteriaSheet, RegulationItem } from "../../rule/index.ts";
import { cited } from "./cited.ts";
import { type CriterionRow, guideCriteria } from "./criteria.ts";
import { type CriteriaList, type Entry, institutionList, unitList } from "./sheets.ts";

/** The criteria of a sub-component on a sheet, each with its page. */
export function itemsOn(sheet: CriteriaSheet, part: string): RegulationItem[] {
  switch (sheet) {
    case "guide":
      return (guideCriteria[part] ?? []).map(([page, id, en], i) =>
        item(`${part}.${i + 1}`, { id, en }, `Lampiran I, hlm. ${page}`),
      );
    case "institution":
      return listed(institutionList, part);
    case "unit":
      return listed(unitList, part);
  }
}

function listed({ entries, pages, misprinted }: CriteriaList, part: string): RegulationItem[] {
  return (entries[part] ?? []).map((entry, i) => {
    const code = `${part}.${i + 1}`;
    const [, page] = [...pages].reverse().find(([first]) => first <= code) ?? [];
    return item(code, wordsOf(entry), `Lampiran 2, hlm. ${page}`, misprinted[code]);
  });
}

function item(code: string, label: Bilingual, clause: string, printed?: number): RegulationItem {
  const notes = [
    OWN_WORDS,
    ...(code === "4.b.4" ? [REPEATED] : []),
    ...(printed === undefined
      ? []
      : [{ id: `Tercetak sebagai nomor ${printed}.`, en: `Printed as number ${printed}.` }]),
  ];
  const [id, en] = [notes.map((note) => note.id).join(" "), notes.map((note) => note.en).join(" ")];
  const key = code.slice(code.lastIndexOf(".") + 1);
  return { key, code, label, answers: "letters", limits: [], source: cited(clause, { id, en }) };
}

const OWN_WORDS: Bilingual = {
  id: "Label ringkas dengan kata-kata pustaka ini, bukan bunyi peraturan.",
  en: "A short label in words of this library, not the wording of the regulation.",
};

const REPEATED: Bilingual = {
  id: "Mengulang 4.a.2; demikian tercetak pada ketiga daftar peraturan.",
  en: "Repeats 4.a.2, as printed in all three lists of the regulation.",
};

function wordsOf(entry: Entry): Bilingual {
  if (typeof entry !== "string") return entry;
  const at = entry.lastIndexOf(".");
  const rows = guideCriteria[entry.slice(0, at)] ?? [];
  const [, id, en] = rows[Number(entry.slice(at + 1)) - 1] as CriterionRow;
  return { id, en };
}
