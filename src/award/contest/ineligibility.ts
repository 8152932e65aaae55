import { type Bilingual, type Problem, problemAt } from "../../core/index.ts";
import type { AwardEntry, AwardScheme } from "../../regulation/index.ts";
import type { IneligibilityReason } from "./award-result.ts";
import type { AwardRound } from "./award-round.ts";

/** Tells for each entry, by its position, every reason why it may not take part; none for those that may. */
export function ineligibilityOf(
  entries: readonly AwardEntry[],
  scheme: AwardScheme,
  round: AwardRound,
  problems: Problem[],
): readonly (readonly IneligibilityReason[])[] {
  const entered = new Map<string, number>();
  for (const { agencyId } of entries) entered.set(agencyId, (entered.get(agencyId) ?? 0) + 1);
  return entries.map((entry, i) => [
    ...ofEntry(entry),
    ...ofDocuments(entry, scheme),
    ...ofAge(entry, scheme, round),
    ...ofNumber(entered.get(entry.agencyId) as number, scheme),
    ...ofHistory(entry, scheme, round),
    ...ofCategory(entry, scheme),
    ...ofCondition(entry, i, scheme, problems),
  ]);
}

function reason(code: string, id: string, en: string): IneligibilityReason {
  const message: Bilingual = { id, en };
  return { code, message };
}

function ofEntry({ disqualified }: AwardEntry): IneligibilityReason[] {
  if (disqualified === undefined) return [];
  return [reason("disqualified", `Didiskualifikasi: ${disqualified}`, `Disqualified: ${disqualified}`)];
}

function ofDocuments({ documents = [] }: AwardEntry, { rules }: AwardScheme): IneligibilityReason[] {
  const missing = (rules?.documents ?? []).filter((name) => !documents.includes(name));
  return missing.map((name) =>
    reason("missing-document", `Dokumen tidak ada: ${name}`, `A document is missing: ${name}`),
  );
}

function ofAge({ startedOn }: AwardEntry, { rules }: AwardScheme, { asOf }: AwardRound): IneligibilityReason[] {
  const months = rules?.minimumMonths;
  if (months === undefined || asOf === undefined) return [];
  if (startedOn === undefined)
    return [reason("no-start-date", "Tanggal mulai tidak diketahui.", "It is not known since when it is in use.")];
  // Such texts sort by date; the 31st of a month that has none is reached on the first of the next.
  if (addMonths(startedOn, months) <= asOf) return [];
  return [
    reason(
      "too-young",
      `Belum berjalan ${months} bulan pada ${asOf} (mulai ${startedOn}).`,
      `Not in use for ${months} months on ${asOf} (since ${startedOn}).`,
    ),
  ];
}

function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}${date.slice(7)}`;
}

function ofNumber(entered: number, { rules }: AwardScheme): IneligibilityReason[] {
  const most = rules?.entriesPerAgency;
  if (most === undefined || entered <= most) return [];
  return [
    reason(
      "too-many-entries",
      `Mengajukan ${entered} peserta, paling banyak ${most}; pemiliknya harus memilih.`,
      `Its owner entered ${entered}, at most ${most} are allowed; the owner must choose.`,
    ),
  ];
}

function ofHistory(entry: AwardEntry, { rules }: AwardScheme, round: AwardRound): IneligibilityReason[] {
  const { notWonWithin: rule } = rules ?? {};
  if (rule === undefined || round.year === undefined) return [];
  const { year: now } = round;
  const isSame = rule.by === "entry" ? "entryId" : "agencyId";
  const self = rule.by === "entry" ? entry.id : entry.agencyId;
  const won = (round.history ?? []).filter(
    (past) => past[isSame] === self && past.year < now && past.year >= now - rule.years,
  );
  return won.map(({ year }) => reason("won-recently", `Sudah menang pada tahun ${year}.`, `It won in ${year}.`));
}

function ofCategory({ category }: AwardEntry, { rules }: AwardScheme): IneligibilityReason[] {
  if (rules?.categories === undefined) return [];
  if (category === undefined) return [reason("no-category", "Kategori tidak disebut.", "It names no category.")];
  if (rules.categories.includes(category)) return [];
  return [reason("unknown-category", `Kategori tidak dikenal: ${category}`, `There is no category ${category}.`)];
}

function ofCondition(
  entry: AwardEntry,
  position: number,
  { eligible }: AwardScheme,
  problems: Problem[],
): IneligibilityReason[] {
  if (eligible === undefined) return [];
  const answer: unknown = eligible(entry);
  if (typeof answer === "boolean")
    return answer ? [] : [reason("not-eligible", "Tidak memenuhi syarat.", "It does not meet the conditions.")];
  if (Array.isArray(answer) && answer.every((word) => typeof word === "string" && word !== ""))
    return answer.map((word: string) => reason(word, word, word));
  const path = ["entries", position, "eligible"];
  problems.push(problemAt("invalid-input", path, answer, "true, false, or a list of reasons"));
  return [];
}
