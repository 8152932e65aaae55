// How words are looked up: in the page of the reference, whose script gets this function, and in the check, which calls it.

/** How many answers are shown. */
export const SHOWN = 20;

/** What is asked of the index: a whole term first, then whole words, then words that begin so, then anywhere within. */
export function queryOf(text) {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== "");
  const anywhere = words.map((word) => `${word}^9 ${word}*^3 *${word}*`);
  return words.length === 0 ? "" : `${words.join("_")}^60 ${anywhere.join(" ")}`;
}

/** A term as the index keeps it, so that it is found as a whole. */
export function phraseOf(term) {
  return term
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== "")
    .join("_");
}
