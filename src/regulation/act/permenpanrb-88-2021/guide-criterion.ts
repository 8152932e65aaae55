import type { CriteriaSheet } from "../../rule/index.ts";
import { type CriteriaList, institutionList, unitList } from "./sheets.ts";

/** Rows of LKE Instansi in other words than the guide's, by the criterion of the guide that asks about the same. */
const SAME_SUBJECT: Readonly<Record<string, string>> = {
  "3.b.4": "3.b.3",
  "3.b.5": "3.b.4",
  "3.b.6": "3.b.5",
  "3.b.7": "3.b.6",
  "3.b.9": "3.b.7",
};

/** The criterion of the guide that a criterion of a sheet is about, by its code; undefined where the guide has none. */
export function guideCriterion88of2021(sheet: CriteriaSheet, code: string): string | undefined {
  switch (sheet) {
    case "guide":
      return code;
    case "institution":
      return entryOf(institutionList, code) ?? SAME_SUBJECT[code];
    case "unit":
      return entryOf(unitList, code);
  }
}

function entryOf({ entries }: CriteriaList, code: string): string | undefined {
  const at = code.lastIndexOf(".");
  const entry = entries[code.slice(0, at)]?.[Number(code.slice(at + 1)) - 1];
  return typeof entry === "string" ? entry : undefined;
}
