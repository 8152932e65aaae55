import { sameWords } from "../parts/index.ts";
import { raised } from "../render/index.ts";
import { bothOf, type Words, words } from "../table/index.ts";

/** What is noted of rows: the raised numbers for each of them, and the lines that explain them. */
export interface NoteMarks {
  readonly marks: readonly string[];
  readonly lines: readonly Words[];
}

/** Numbers the notes of rows by first use. */
export function noteMarks(notes: readonly (readonly Words[])[]): NoteMarks {
  const known: Words[] = [];
  const numberOf = (note: Words) => {
    const at = known.findIndex((each) => sameWords(each, note));
    return at === -1 ? known.push(note) : at + 1;
  };
  const marks = notes.map((own) => raised(own.map(numberOf)));
  const lines = known.map((note, i) => {
    const { id, en } = bothOf(note);
    return words(`${raised([i + 1])} ${id}`, `${raised([i + 1])} ${en}`);
  });
  return { marks, lines };
}
