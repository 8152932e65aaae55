import { type Bilingual, reasonWords } from "../../core/index.ts";
import { reasonsInWords } from "../../ranking/index.ts";
import { type CellRead, missingCell, type Words } from "../table/index.ts";

const known: Readonly<Record<string, { readonly label: Bilingual }>> = reasonWords;
const unknown: Bilingual = { id: "tidak dapat dihitung", en: "not computable" };

/** Why there is no value, in words. */
export function reasonPhrase(code: string): Bilingual {
  return Object.hasOwn(known, code) ? (known[code]?.label ?? unknown) : unknown;
}

/** Why there is no value, as a sentence of a footnote. */
export function reasonNote(code: string): Bilingual {
  return sentences(reasonPhrase(code));
}

/** A cell without a value, with the reason in a footnote. */
export function reasonCell(code: string): CellRead {
  return missingCell(reasonNote(code), { code });
}

/** Why an item takes no part, as footnotes. */
export function partNotes(reasons: readonly string[], told: ReadonlyMap<string, Words>): readonly Words[] {
  return reasonsInWords(reasons, told).map((each) => (typeof each === "string" ? each : sentences(each)));
}

/** Words of both languages as sentences. */
export function sentences({ id, en }: Bilingual): Bilingual {
  return { id: sentence(id), en: sentence(en) };
}

/** Words as a sentence: a capital letter in front, a full stop behind. */
export function sentence(text: string): string {
  return text === "" || /[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
