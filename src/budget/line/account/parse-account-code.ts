import { type Bilingual, problemAt, SakipError } from "../../../core/index.ts";
import { plainCode } from "../../../number/index.ts";
import type { BudgetDirection } from "../budget-direction.ts";
import type { AccountCode, SpendingKind } from "./account-code.ts";

const GRAMMAR = /^([456])(?:\.(\d)(?:\.(\d\d)(?:\.(\d\d)(?:\.(\d\d\d?)(?:\.(\d{4,5}))?)?)?)?)?$/;

const SPENDING: Readonly<Record<string, SpendingKind>> = {
  "5.1": "operating",
  "5.2": "capital",
  "5.3": "contingency",
  "5.4": "transfer",
};
const DIRECTIONS: Readonly<Record<string, BudgetDirection>> = {
  "4": "revenue",
  "5": "expenditure",
  "6.1": "financing-receipt",
  "6.2": "financing-outlay",
};

/**
 * Takes the account code of a regional budget apart: up to six groups, of which the fifth and sixth are longer in one
 * edition of the codes than in the other.
 *
 * @term kode rekening
 * @param text - The code, as `"5.1.02.01"` or `"5.1.02.01.01.0024"`. Blanks around it, line breaks inside and a point
 * behind are dropped. A number is refused: as a number 5.10 is 5.1.
 * @throws A {@link SakipError} `invalid-code`, which says what the code should look like.
 * @see The shapes were counted in two public sheets of regions, 242 codes; what the kinds of spending are called was read in
 * the head of one of them. That 4 is revenue, and 6.1 and 6.2 are financing, is remembered: no regulation was read.
 * @example
 * ```ts
 * import { parseAccountCode } from "sakip";
 *
 * const account = parseAccountCode("5.2.02.01.03.0005");
 * account.level // => 6
 * account.spending // => "capital"
 * account.parent // => "5.2.02.01.03"
 * parseAccountCode("5.1.2") // => throws invalid-code
 * ```
 * @example One account in both editions.
 * ```ts
 * import { parseAccountCode } from "sakip";
 *
 * parseAccountCode("5.1.02.01.001.00024").key // => "5.1.2.1.1.24"
 * parseAccountCode("5.1.02.01.01.0024").key // => "5.1.2.1.1.24"
 * ```
 */
export function parseAccountCode(text: string): AccountCode {
  const code = plainCode(text);
  const [whole, ...all] = GRAMMAR.exec(code) ?? [];
  const groups = all.filter((group) => group !== undefined);
  const [, , , , fifth = "", sixth = ""] = groups;
  // The longer fifth group goes with the longer sixth.
  const isMixed = sixth !== "" && (fifth.length === 3) !== (sixth.length === 5);
  if (whole === undefined || isMixed)
    throw new SakipError([problemAt("invalid-code", ["text"], text, expected(text, code))]);
  const level = groups.length;
  const start = groups.slice(0, 2).join(".");
  const spending = SPENDING[start];
  const direction = DIRECTIONS[groups[0] ?? ""] ?? DIRECTIONS[start];
  return Object.freeze({
    kind: "account-code",
    code,
    level,
    groups: Object.freeze(groups),
    key: groups.map((group) => String(Number(group))).join("."),
    parent: level === 1 ? null : groups.slice(0, -1).join("."),
    ...(direction !== undefined && { direction }),
    ...(spending !== undefined && { spending }),
    ...(fifth !== "" && { edition: fifth.length === 3 ? ("long" as const) : ("short" as const) }),
  });
}

function expected(text: unknown, code: string): Bilingual {
  const padded = code
    .split(".")
    .map((group, i) => group.padStart([1, 1, 2, 2, 2, 4][i] ?? 0, "0"))
    .join(".");
  if (typeof text === "number")
    return { en: "a text: as a number 5.10 has become 5.1", id: "teks: sebagai angka, 5.10 sudah menjadi 5.1" };
  if (padded !== code && GRAMMAR.test(padded))
    return {
      en: `noughts in front of its groups: "${padded}" may be meant`,
      id: `angka nol di depan kelompoknya: mungkin maksudnya "${padded}"`,
    };
  return {
    en: 'an account as "5", "5.1", "5.1.02", "5.1.02.01", "5.1.02.01.01" or "5.1.02.01.01.0024"',
    id: 'kode rekening seperti "5", "5.1", "5.1.02", "5.1.02.01", "5.1.02.01.01", atau "5.1.02.01.01.0024"',
  };
}
