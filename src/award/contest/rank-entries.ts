import { list, nullable, type Problem, problemAt, readInto } from "../../core/index.ts";
import { type DecimalInput, resultNumber } from "../../number/index.ts";
import { type Ranking, type RankRule, rankBy } from "../../ranking/index.ts";
import type { AwardEntry } from "../../regulation/index.ts";
import { type AwardCall, type Entered, gradesOf, type SchemeRead } from "./award-call.ts";
import type { IneligibilityReason } from "./award-result.ts";
import { decimalOf, measureOf } from "./measure-of.ts";
import { grouped } from "./some.ts";

/** What a tie-break of the caller's own may answer: for an entry, and for a tied group. */
const answer = /* @__PURE__ */ nullable(resultNumber);
const answers = /* @__PURE__ */ list(answer);

type TieKey = NonNullable<RankRule<AwardEntry>["tieBreak"]>[number];
type TieBreakRead = NonNullable<SchemeRead["tieBreak"]>[number];
type Reading = Entered & { readonly position: number };

/** The ranking of the entries that may take part; an answer of a tie-break that is none is added to the problems. */
export function rankEntries(
  { entries, scheme }: AwardCall,
  reasons: readonly (readonly IneligibilityReason[])[],
  problems: Problem[],
): Ranking<AwardEntry> {
  const { measure, order, decimals, tieBreak = [] } = scheme;
  const grades = gradesOf(scheme);
  const readings = new Map(entries.map((read, position) => [read.entry, { ...read, position }]));
  const eligible = entries.flatMap(({ entry }, i) => (reasons[i]?.length === 0 ? [entry] : []));
  const rankedBy = (keys: readonly TieKey[]): Ranking<AwardEntry> =>
    rankBy(eligible, {
      value(entry) {
        const read = readings.get(entry);
        return read && measureOf(read, measure, grades);
      },
      order,
      decimals,
      tieBreak: keys,
    });
  const keys: TieKey[] = [];
  for (const each of tieBreak) {
    const { among } = each;
    keys.push(
      among ? keyAmong({ ...each, among }, rankedBy(keys), readings, problems) : keyOf(each, readings, problems),
    );
  }
  return rankedBy(keys);
}

function keyOf(
  { name, value, order = "descending" }: TieBreakRead,
  readings: ReadonlyMap<AwardEntry, Reading>,
  problems: Problem[],
): TieKey {
  return {
    name,
    order,
    value(entry) {
      const read = readings.get(entry);
      const path = ["entries", read?.position ?? 0, "tieBreak", name];
      return decimalOf(value ? readInto(problems, answer, value(entry) ?? null, path) : read?.figures?.get(name));
    },
  };
}

/** A key that each group which is still tied decides among itself. */
function keyAmong(
  { name, among, order = "descending" }: TieBreakRead & { readonly among: NonNullable<TieBreakRead["among"]> },
  { rows }: Ranking<AwardEntry>,
  readings: ReadonlyMap<AwardEntry, Reading>,
  problems: Problem[],
): TieKey {
  const values = new Map<AwardEntry, DecimalInput | null>();
  for (const group of grouped(
    rows.filter(({ tied }) => tied),
    ({ bestRank }) => bestRank,
  ).values()) {
    const tied = group.map(({ item }) => item);
    const path = ["entries", readings.get(tied[0] as AwardEntry)?.position ?? 0, "tieBreak", name];
    const found = problems.length;
    const given = among(Object.freeze([...tied]));
    const read = readInto(problems, answers, given, path);
    if (problems.length > found) continue;
    if (read.length !== tied.length)
      problems.push(
        problemAt("invalid-input", path, given, {
          en: `${tied.length} keys, one per tied entry`,
          id: `${tied.length} kunci, satu untuk setiap peserta yang bernilai sama`,
        }),
      );
    for (const [i, entry] of tied.entries()) values.set(entry, decimalOf(read[i]));
  }
  return { name, order, value: (entry) => values.get(entry) ?? null };
}
