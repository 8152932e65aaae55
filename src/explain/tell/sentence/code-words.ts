import {
  type Bilingual,
  type CodeWords,
  directionWords,
  polarityWords,
  reasonWords,
  tieWords,
  versionWords,
} from "../../../core/index.ts";
import { achievementFormulas } from "../../../indicator/index.ts";
import type { InputVocabulary } from "../../formula/index.ts";

/** Why there is no value, in words that follow a "because". */
export function wordsOfReason(code: string): Bilingual {
  const words: Readonly<Record<string, CodeWords>> = reasonWords;
  return (Object.hasOwn(words, code) ? words[code]?.label : undefined) ?? unknown;
}

/** A code of an input in words. */
export function wordsOfCode(code: string, vocabulary: InputVocabulary): Bilingual {
  const words = tableOf(vocabulary);
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? unknown;
}

function tableOf(vocabulary: InputVocabulary): Readonly<Record<string, Bilingual>> {
  switch (vocabulary) {
    case "formula":
      return Object.fromEntries(
        Object.entries(achievementFormulas).map(([code, { statement }]) => [code, quoted(statement)]),
      );
    case "polarity":
      return polarityWords;
    case "direction":
      return directionWords;
    case "tie":
      return tieWords;
    case "version":
      return versionWords;
  }
}

/** A sentence that stands in a list. */
function quoted({ id, en }: Bilingual): Bilingual {
  return { id: `“${id.replace(/\.$/, "")}”`, en: `“${en.replace(/\.$/, "")}”` };
}

// What another version told says no more than that.
const unknown = { id: "tidak dikenal dalam versi ini", en: "not known to this version" };
