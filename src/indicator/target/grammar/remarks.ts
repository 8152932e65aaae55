/** A text without what stands behind it in brackets or as the mark of a footnote. */
interface WithoutRemarks {
  readonly remarks: readonly string[];
  /** Whether the mark of a footnote may be part of the number: "100²". */
  readonly doubtful: boolean;
  readonly rest: string;
}

const STARS = /(?<!\*)\*+\)?$/;
const LETTER = / ([a-z]\))$/i;
const RAISED = /(?<=[\d%]) ?[¹²³⁰⁴-⁹]+\)?$/u;
const QUOTES = /^(?:"([^"]*)"|'([^']*)'|“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»)$/u;

/** A text without quotation marks around the whole of it. */
export function withoutQuotes(text: string): string {
  const inside = (QUOTES.exec(text) ?? []).slice(1).find((each) => each !== undefined);
  // A lone apostrophe in front is how a spreadsheet marks a text.
  return inside?.trim() ?? text.replace(/^'(?=[^']*$)/, "");
}

/** Takes brackets, asterisks and marks of footnotes off the end of a text, one after the other. */
export function remarksBehind(text: string): WithoutRemarks {
  const remarks: string[] = [];
  let [rest, doubtful] = [text, false];
  for (let found = remarkAtEnd(rest); found !== undefined; found = remarkAtEnd(rest)) {
    remarks.push(found.remark);
    doubtful ||= found.doubtful;
    rest = rest.slice(0, found.start).trimEnd();
  }
  return { remarks: remarks.reverse(), doubtful, rest };
}

function remarkAtEnd(text: string): { remark: string; start: number; doubtful: boolean } | undefined {
  const open = text.endsWith(")") ? bracketBehind(text) : -1;
  // Brackets around the whole text are no remark: there is nothing that they remark on.
  if (open === 0) return undefined;
  if (open > 0) return { remark: text.slice(open + 1, -1).trim(), start: open, doubtful: false };
  for (const pattern of [STARS, LETTER, RAISED]) {
    const found = pattern.exec(text.slice(-20));
    const start = text.length - (found?.[0].length ?? 0);
    if (found !== null && start > 0)
      return { remark: found[0].trim(), start, doubtful: pattern === RAISED && !/[%)]/.test(text.slice(start - 1)) };
  }
  return undefined;
}

/** Where the bracket opens that closes at the end of a text; −1 when none does. */
function bracketBehind(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ")") depth++;
    else if (text[i] === "(" && --depth === 0) return i;
  }
  return -1;
}
