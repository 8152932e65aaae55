/** Each word with what it means; our own words mean themselves, whatever joins their parts. */
export function wordsFor<M extends string>(
  meanings: readonly (readonly [meaning: M, ...words: string[]])[],
): Readonly<Record<string, M>> {
  const known = meanings.flatMap(([meaning, ...words]) =>
    [meaning.replaceAll("-", " "), ...words].map((word): readonly [string, M] => [word, meaning]),
  );
  return Object.fromEntries(known);
}
