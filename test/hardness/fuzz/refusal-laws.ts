import type { SakipError } from "sakip";

/** No part of a problem is longer than this, and no message than what twenty of them may have. */
const LONGEST = 100;
/** What is expected may be one of all the words of the library. */
const LONGEST_WISH = 4000;
const LONGEST_MESSAGE = 22 * (2 * LONGEST + LONGEST_WISH);

/** What is wrong with a refusal; undefined where it is as promised. */
export function flawOfRefusal(error: SakipError): string | undefined {
  const { problems } = error.details ?? {};
  if (!Array.isArray(problems) || problems.length === 0) return "a refusal without problems";
  if (!Object.isFrozen(error.details) || !Object.isFrozen(problems)) return "the details of a refusal can be changed";
  if (error.message.length > LONGEST_MESSAGE) return "a message of a refusal is too long";
  if (!isWellFormed(error.message)) return "a message with half a letter";
  for (const { code, path, given, expected } of problems.slice(0, 200)) {
    if (typeof code !== "string" || !Array.isArray(path)) return "a problem without code or path";
    if (path.some((step) => typeof step !== "string" && !Number.isSafeInteger(step)))
      return "a path of neither keys nor places";
    for (const text of [given, expected?.en, expected?.id]) {
      if (typeof text !== "string" || text === "") return "a problem without words";
      if (text.length > (text === given ? LONGEST : LONGEST_WISH)) return `a problem of ${code} is too long`;
      if (!isWellFormed(text)) return "a problem with half a letter";
      if (/\bundefined\b|\[object/.test(withoutQuotes(text))) return `a problem says ${text.slice(0, 80)}`;
    }
  }
  return undefined;
}

const withoutQuotes = (text: string): string => text.replaceAll(/"(?:[^"\\]|\\.)*"?/g, '""');

/** Whether no half of a surrogate pair stands alone. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
