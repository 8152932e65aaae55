import type { LevelTarget } from "../named-target-shape.ts";
import { type ComparisonSign, comparisonAt } from "./comparison.ts";
import { type Grades, gradeAt } from "./grades.ts";
import type { Taken } from "./taken.ts";

/** What stands before a figure. */
export interface Lead {
  readonly sign: ComparisonSign | null;
  /** The currency, as units name it. */
  readonly currency: string | null;
  /** What is measured, where a unit follows from it: "Indeks 3,2". */
  readonly measure: string | null;
  /** The same where no unit does: "Nilai SAKIP: 80". */
  readonly remark: string | null;
  readonly grade: LevelTarget | null;
  /** Whether a per cent sign stands before the figure. */
  readonly percent: boolean;
  /** Whether two figures must follow: "antara 5 dan 10". */
  readonly between: boolean;
  readonly taken: readonly Taken[];
  readonly rest: string;
}

const CURRENCY = /^([-−–+]?) ?(?:(rp|idr)\.?|(us\$|usd|\$|€|eur))(?= ?[-−–+]?\d) ?/iu;
// What is measured may stand before its figure when it can be nothing else, and anything when a sign follows.
const MEASURE =
  /^([Nn]ilai|[Ss]kor|[Ss]core|[Ii]ndeks|[Ii]ndex|[Aa]ngka|[Ll]evel|[Tt]ingkat)(?: ([A-Z]{2,8}))?(?: ?[:=] ?| )/;
const INDEX =
  /^(IPM|IKM|SKM|IPK|IPG|IDG|IKLH|IKPA|NKA|SPBE|S?AKIP|LPPD|SPI|MCP|TPT|IPP|IPKD|IRB|RB)(?: ?[:=] ?| )(?=[\d<>≤≥])/;
const SIGNED =
  /^([A-Z]{2,8}|[Tt]arget|[Cc]apaian|[Rr]ealisasi|[Hh]asil|[Pp]ersentase|[Pp]rosentase)(?: ?[:=] ?| (?=[<>≤≥]|(?:minimal|maksimal|min|maks|paling|lebih|kurang|tidak)\b))/;
const COLUMN = /^([Tt]arget|[Rr]ealisasi|[Cc]apaian) (?=\d)/;
const ABOUT = /^sebesar (?=\S)/i;
const BETWEEN = /^antara (?=\S)/i;
const PERCENT = /^% ?(?=\d)/;

type Part = Partial<Lead> & { readonly rest: string };

/** Takes what stands before the figure off a text, each kind of it once and in any order. */
export function leadOf(text: string, grades: Grades): Lead {
  let lead: Lead = {
    sign: null,
    currency: null,
    measure: null,
    remark: null,
    grade: null,
    percent: false,
    between: false,
    taken: [],
    rest: text,
  };
  for (let next = partOf(lead, grades); next !== undefined; next = partOf(lead, grades))
    lead = { ...lead, ...next, taken: [...lead.taken, ...(next.taken ?? [])] };
  return lead;
}

function partOf(lead: Lead, grades: Grades): Part | undefined {
  const { rest } = lead;
  // A figure ends what stands before it, and so does all that is long past any lead.
  if (/^[-−–+]? ?\d/u.test(rest)) return undefined;
  return (
    (lead.sign === null ? signPart(rest) : undefined) ??
    (lead.grade === null ? gradePart(rest, grades) : undefined) ??
    (lead.measure === null && lead.remark === null ? measurePart(rest, lead) : undefined) ??
    (lead.currency === null ? currencyPart(rest) : undefined) ??
    (!lead.percent && PERCENT.test(rest)
      ? { percent: true, taken: ["percent-first"], rest: rest.replace(PERCENT, "") }
      : undefined) ??
    (!lead.between && BETWEEN.test(rest) ? { between: true, rest: rest.replace(BETWEEN, "") } : undefined) ??
    (ABOUT.test(rest) ? { rest: rest.replace(ABOUT, "") } : undefined)
  );
}

function signPart(text: string): Part | undefined {
  const { sign, taken, rest } = comparisonAt(text);
  return rest === text ? undefined : { sign, rest: rest.trimStart(), taken: taken === undefined ? [] : [taken] };
}

function gradePart(text: string, grades: Grades): Part | undefined {
  return gradeAt(text, grades);
}

function measurePart(text: string, { sign }: Lead): Part | undefined {
  const [whole, word = "", name] = MEASURE.exec(text) ?? [];
  if (whole !== undefined) {
    const rest = text.slice(whole.length);
    const taken: Taken[] = ["level", "tingkat"].includes(word.toLowerCase()) ? ["level-number"] : [];
    // The word is the unit of the figure behind it; a sign or colon between them makes it a title.
    const isUnit = name === undefined && sign === null && !/[:=]/.test(whole) && /^[-−+]?\d/u.test(rest);
    return isUnit
      ? { measure: word.toLowerCase(), taken, rest }
      : { remark: whole.replace(/ ?[:=]? ?$/, ""), taken, rest };
  }
  const [title, named] = INDEX.exec(text) ?? SIGNED.exec(text) ?? COLUMN.exec(text) ?? [];
  return title === undefined ? undefined : { remark: named as string, rest: text.slice(title.length) };
}

function currencyPart(text: string): Part | undefined {
  const [whole, minus, rupiah, other] = CURRENCY.exec(text) ?? [];
  if (whole === undefined) return undefined;
  // "-Rp5": the minus is that of the figure.
  return { currency: rupiah === undefined ? (other as string) : "Rp", rest: `${minus}${text.slice(whole.length)}` };
}
