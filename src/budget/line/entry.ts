import type { Fact, Place } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { BudgetLine } from "./budget-line-shape.ts";
import { itemName } from "./item-key.ts";
import type { OwnLine } from "./own-line.ts";

/** A line with its place in the input, for problems and findings. */
export interface Entry<L extends BudgetLine = BudgetLine> extends OwnLine<L> {
  readonly i: number;
}

/** The item of a line, in front of a sentence; none where the line is the agency's own. */
export const itemFact: Fact<string> = {
  type: "text",
  print: (item) => {
    const lead = item.includes(" › ") ? `${item}: ` : "";
    return { id: lead, en: lead };
  },
};

/** Who the item of an entry is of, and where it stands. */
export function placeOf({ read, i }: Entry): Place {
  return { subject: read.agencyId, path: ["lines", i] };
}

/** Findings about the item of an entry, with the others. */
export interface ItemNotes {
  readonly about: Place;
  readonly item: string;
  readonly findings: Finding[];
}

export function notesOn(entry: Entry, findings: Finding[]): ItemNotes {
  return { about: placeOf(entry), item: itemName(entry.read), findings };
}
