import type { Bilingual, Read } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { worded } from "../../formula/index.ts";
import { type Explanation, explained, wordsOfReason } from "../../tell/index.ts";
import { calledBy } from "../shared/called.ts";
import { countOfAll } from "../shared/count-of.ts";
import { counted } from "../shared/listed.ts";
import { placedNode } from "./placed-entry.ts";
import type { tierRead } from "./tier-read.ts";

/** A tier: who has won, who competes for which places and why, and which places are open. */
export function tierNode({
  id,
  label,
  places,
  selected,
  contested,
  open,
  usedByTies,
  contests,
}: Read<typeof tierRead>) {
  const name = typeof label === "string" ? { id: label, en: label } : label;
  const won = selected.map((row, at) => placedNode(row, at, { subject: "winner", words: words.winner }));
  return explained({
    subject: `tier:${id}`,
    label: { id: `Pemenang “${name.id}”`, en: `Winners of “${name.en}”` },
    value: exactOf(won.length),
    unit: "entries",
    formula: countOfAll(won),
    inputs: [
      places === "all" ? worded("places", names.places, places, words.all) : counted("places", names.places, places),
      counted("open", names.open, open),
      usedByTies === undefined ? undefined : counted("used-by-ties", names.usedByTies, usedByTies),
    ],
    steps: [
      ...won,
      ...contested.map((row, at) => placedNode(row, at, { subject: "contested", words: words.contested })),
      ...contests.map(contestNode),
    ],
  });
}

/** Places that the rules cannot give: who competes for how many, and why. */
function contestNode({ entries, places, reason }: Read<typeof tierRead>["contests"][number], at: number): Explanation {
  const own: Bilingual = wordsOfReason(reason);
  const rivals = entries.map(({ entry }, i) => calledBy(entry, i));
  return explained({
    subject: `contest:${rivals.map(({ key }) => key).join(":")}`,
    label: { id: `Tempat yang diperebutkan (${at + 1})`, en: `Places that are contested (${at + 1})` },
    value: exactOf(places),
    statement: {
      id: `Diperebutkan oleh ${rivals.map(({ label }) => label.id).join(", ")}, karena ${own.id}.`,
      en: `Contested by ${rivals.map(({ label }) => label.en).join(", ")}, because ${own.en}.`,
    },
  });
}

const names = {
  places: { id: "jumlah tempat", en: "places to give" },
  open: { id: "tempat yang belum terisi", en: "places nobody has got" },
  usedByTies: { id: "terpakai oleh nilai yang sama di kategori sebelumnya", en: "used up by ties in earlier tiers" },
};
const words = {
  winner: { id: "menang", en: "won" },
  contested: { id: "menunggu keputusan juri", en: "waits for the jury" },
  all: { id: "semua yang memenuhi syarat", en: "all that meet the conditions" },
};
