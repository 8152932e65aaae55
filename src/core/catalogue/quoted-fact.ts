import { beginningOf } from "../plain/index.ts";
import type { Fact } from "./fact.ts";

const LONGEST = 80;

/** The beginning of what someone wrote, in quotes. */
export const quotedFact: Fact<string> = {
  type: "text",
  print: (text) => {
    const quoted = `“${beginningOf(text, LONGEST)}”`;
    return { id: quoted, en: quoted };
  },
};
