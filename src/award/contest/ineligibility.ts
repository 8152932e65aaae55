import { type Bilingual, either, flag, list, type Problem, plural, readInto, text } from "../../core/index.ts";
import { formatDay } from "../../period/index.ts";
import { reasonsInWords } from "../../ranking/index.ts";
import type { AwardCall, Entered } from "./award-call.ts";
import type { IneligibilityReason } from "./award-result.ts";

type Rules = NonNullable<AwardCall["scheme"]["rules"]>;

/** What a condition of the caller's own may answer. */
const answerShape = /* @__PURE__ */ (() => either([flag, list(text)]))();

/**
 * Tells for each entry, by its position, every reason why it may not take part; none for those that may. An answer of the
 * caller's own condition that is none is added to the problems.
 */
export function ineligibilityOf(
  { entries, scheme: { rules, eligible }, round }: AwardCall,
  problems: Problem[],
): readonly (readonly IneligibilityReason[])[] {
  const entered = new Map<string, number>();
  for (const { agencyId } of entries) entered.set(agencyId, (entered.get(agencyId) ?? 0) + 1);
  return entries.map((each, i) => [
    ...ofEntry(each),
    ...(rules === undefined
      ? []
      : [
          ...ofDocuments(each, rules),
          ...ofAge(each, rules, round.asOf),
          ...ofNumber(each, entered.get(each.agencyId) ?? 0, rules),
          ...ofHistory(each, rules, round),
          ...ofCategory(each, rules),
        ]),
    ...ofCondition(
      eligible === undefined || readInto(problems, answerShape, eligible(each.entry), ["entries", i, "eligible"]),
    ),
  ]);
}

function reason(code: string, id: string, en: string): IneligibilityReason {
  return { code, message: { id, en } };
}

function ofEntry({ disqualified }: Entered): IneligibilityReason[] {
  if (disqualified === undefined) return [];
  return [reason("disqualified", `Didiskualifikasi: ${disqualified}`, `Disqualified: ${disqualified}`)];
}

function ofDocuments({ documents }: Entered, { documents: needed = [] }: Rules): IneligibilityReason[] {
  return needed
    .filter((name) => !documents?.includes(name))
    .map((name) => reason("missing-document", `Dokumen tidak ada: ${name}`, `A document is missing: ${name}`));
}

function ofAge({ startedOn }: Entered, { minimumMonths }: Rules, asOf: string | undefined): IneligibilityReason[] {
  if (minimumMonths === undefined || asOf === undefined) return [];
  if (startedOn === undefined)
    return [reason("no-start-date", "Tanggal mulai tidak diketahui.", "It is not known since when it is in use.")];
  // Such texts sort by date; the 31st of a month that has none is reached on the first of the next.
  if (addMonths(startedOn, minimumMonths) <= asOf) return [];
  return [
    reason(
      "too-young",
      `Belum berjalan ${minimumMonths} bulan pada ${formatDay(asOf)} (mulai ${formatDay(startedOn)}).`,
      `Not in use for ${minimumMonths} ${plural(minimumMonths, "month", "months")} on ${formatDay(asOf, "en")} (since ${formatDay(startedOn, "en")}).`,
    ),
  ];
}

function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}${date.slice(7)}`;
}

function ofNumber({ cluster }: Entered, entered: number, rules: Rules): IneligibilityReason[] {
  const { entriesPerAgency, entriesByCluster } = rules;
  const own = entriesByCluster?.find((each) => each.cluster === cluster);
  const limits = [entriesPerAgency, own?.most].filter((most): most is number => entered > (most ?? entered));
  const beyond = limits.map((most) =>
    reason(
      "too-many-entries",
      `Mengajukan ${entered} peserta, paling banyak ${most}; pemiliknya harus memilih.`,
      `Its owner entered ${entered}, at most ${most} are allowed; the owner must choose.`,
    ),
  );
  if (entriesByCluster === undefined || own !== undefined) return beyond;
  if (cluster === undefined)
    return [...beyond, reason("no-cluster", "Kelompok pemiliknya tidak disebut.", "It names no cluster of its owner.")];
  return [
    ...beyond,
    reason("unknown-cluster", `Kelompok tidak dikenal: ${cluster}`, `There is no cluster ${cluster}.`),
  ];
}

function ofHistory(
  { id, agencyId, category }: Entered,
  { notWonWithin: rule }: Rules,
  { year: now, history }: AwardCall["round"],
): IneligibilityReason[] {
  if (rule === undefined || now === undefined) return [];
  if (rule.exceptCategories?.some((each) => each === category)) return [];
  return history
    .filter((past) => (rule.by === "entry" ? past.entryId === id : past.agencyId === agencyId))
    .filter(({ year }) => year < now && year >= now - rule.years)
    .map(({ year }) => reason("won-recently", `Sudah menang pada tahun ${year}.`, `It won in ${year}.`));
}

function ofCategory({ category }: Entered, { categories }: Rules): IneligibilityReason[] {
  if (categories === undefined) return [];
  if (category === undefined) return [reason("no-category", "Kategori tidak disebut.", "It names no category.")];
  if (categories.includes(category)) return [];
  return [reason("unknown-category", `Kategori tidak dikenal: ${category}`, `There is no category ${category}.`)];
}

function ofCondition(answer: ReturnType<NonNullable<AwardCall["scheme"]["eligible"]>>): IneligibilityReason[] {
  // An answer that is none is refused as a whole: what was not read of it is undefined.
  if (typeof answer === "object") return answer.filter((word) => word !== undefined).map(ofWord);
  return answer ? [] : [ofWord("not-eligible")];
}

/** A reason that the scheme gives: as it is written, or where it is a code, in words. */
function ofWord(code: string): IneligibilityReason {
  const [words = UNMET] = reasonsInWords([code]);
  if (typeof words === "string") return reason(code, words, words);
  return reason(code, sentence(words.id), sentence(words.en));
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const UNMET: Bilingual = { id: "tidak memenuhi syarat", en: "it does not meet the conditions" };
