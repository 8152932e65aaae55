import type { Bilingual } from "sakip";
import type { Rows } from "sakip/reading";

/** A sheet of a file. */
export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

/** What a visitor opened: the sheets of a file, or one that was pasted. */
export interface Opened {
  readonly name: string | Bilingual;
  readonly sheets: readonly Sheet[];
  /** The year that it is of, where that is known without its cells. */
  readonly year?: number;
}

/** A file that is no sheet, with what to do. */
export class NoSheet extends Error {
  constructor(readonly words: Bilingual) {
    super(words.en);
  }
}
