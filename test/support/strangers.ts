/** English words that no Indonesian sentence needs: those of grammar, and those that the code has for its choices. */
const ENGLISH = new Set(
  `the of is are was were and or not with without which that this these from below above each every either neither has
  have had been be its their there where when than then must may can cannot only same equal proportional sum mean average
  weighted lowest highest worst share shares weight weights score scores grade grades rank ranks value values amount
  measure marks mark least most among owner entry entries agency year month quarter day days week budget realization
  baseline maximize minimize stabilize maximum-of original revised shifted remembered restated reported reproduced read
  practice inferred unverified convention warning error info higher lower ascending descending cumulative computed
  missing unread unknown none null undefined true false row rows list lists given sheet guide institution`
    .split(/\s+/)
    .filter(Boolean),
);

const QUOTED = /"[^"]*"|“[^”]*”|`[^`]*`/g;
const CODE = /^[a-z]+(?:-[a-z0-9]+)+$/;
const PREFIXES = new Set(["sub", "non", "antar", "pra", "pasca", "ke", "se", "anti", "multi", "semi"]);

/** Prefixes and reduplications that Indonesian writes with a hyphen: "sub-komponen", "sekurang-kurangnya". */
function isIndonesian(word: string): boolean {
  const [first = "", second = ""] = word.split("-");
  return (
    PREFIXES.has(first) || second === "nya" || first.includes(second.slice(0, 4)) || second.endsWith(first.slice(-4))
  );
}

/** The English words, the codes and the dates as codes that stand outside quotation marks in a sentence, sorted. */
export function strangersIn(sentence: string): string[] {
  const text = sentence.replaceAll(QUOTED, " ").replaceAll(/\{[^}]*\}/g, " ");
  const words = text.match(/[a-z]+(?:-[a-z0-9]+)*/gi) ?? [];
  const isStrange = (word: string) => ENGLISH.has(word.toLowerCase()) || (CODE.test(word) && !isIndonesian(word));
  const dates = text.match(/\b\d{4}-\d{2}(?:-\d{2})?\b/g) ?? [];
  return [...new Set([...words.filter(isStrange).map((word) => word.toLowerCase()), ...dates])].sort();
}
