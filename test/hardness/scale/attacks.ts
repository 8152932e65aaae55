import fc from "fast-check";

/** A text that grows: a beginning, what is repeated, and an end that spoils the match. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** An attack of about so many characters. */
export function textOf({ before, pump, after }: Attack, length: number): string {
  return before + pump.repeat(Math.ceil(length / pump.length)) + after;
}

const USUAL = [" ", "1", "a", "(", ")", ".", ",", "-"];
const ENDS = ["", "\u0001"];

/** Texts that may take an expression long: the beginnings of texts that it likes, and then its own characters over and over. */
export function attacksOn(own: RegExp): readonly Attack[] {
  const marks = plainOf(own.source)
    .filter((mark) => /[^\w\s]/.test(mark) && !USUAL.includes(mark))
    .slice(0, 6);
  const singles = [...USUAL, ...marks];
  const pairs = [" ", "1", "a"].flatMap((a) => singles.filter((b) => b !== a).map((b) => a + b));
  const liked = samplesOf(own);
  const beginnings = new Set(["", "a", "1", ...liked.flatMap(beginningsOf)]);
  const slices = new Set(
    liked.flatMap((text) => [text, text.slice(0, 3), text.slice(-3)]).filter((text) => text !== ""),
  );
  const of = (befores: Iterable<string>, pumps: Iterable<string>) =>
    [...befores].flatMap((before) => [...pumps].flatMap((pump) => ENDS.map((after) => ({ before, pump, after }))));
  return [...of(beginnings, singles), ...of(["", "a", "1"], [...pairs, ...slices])];
}

/** A text cut after some of its characters. */
function beginningsOf(text: string): readonly string[] {
  const step = Math.max(1, Math.ceil(text.length / 6));
  return [...text].flatMap((_, i) => (i % step === 0 ? [text.slice(0, i + 1)] : []));
}

/** What an expression says without its signs. */
function plainOf(source: string): readonly string[] {
  return [...new Set(source.replace(/\\[pPu]\{[^}]*\}|\\u[0-9a-f]{4}|\\[a-zA-Z]/g, ""))];
}

/** Some texts that an expression matches, as far as they can be made of it without its looks ahead and behind. */
function samplesOf({ source }: RegExp): readonly string[] {
  const simple = source
    .replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g, "")
    .replace(/\\[pP]\{[^}]*\}/g, "a-z")
    .replace(/(?<!\[[^\]]*)a-z/g, "[a-z]")
    .replace(/\\b|\\B/g, "");
  try {
    return fc
      .sample(fc.stringMatching(new RegExp(simple), { size: "-1" }), { seed: 7, numRuns: 4 })
      .map((text) => text.slice(0, 60));
  } catch {
    return [];
  }
}
