import { type Bilingual, directionWords, type Finding, type Severity, versionWords } from "../../core/index.ts";
import { formatPeriod, parsePeriod } from "../../period/index.ts";
import { directionsOf } from "./group-directions.ts";
import { type GroupSums, versionsOf } from "./group-sums.ts";

/** What a group mixes that does not add up to anything: directions of money, budget documents, periods. */
export function mixtureFindings(group: GroupSums): Finding[] {
  return [mixedDirections, mixedVersions, mixedPeriods].flatMap((check) => check(group));
}

function mixedDirections(group: GroupSums): Finding[] {
  const directions = directionsOf(group);
  const told = mixed(group, "mixed-directions", "error", { directions });
  return told(
    directions,
    (each) => directionWords[each],
    ({ id, en }) => ({
      id: `Jumlah ini mencampur ${id}, sehingga tidak mempunyai persentase.`,
      en: `This sum mixes ${en}, so that it has no percentage.`,
    }),
  );
}

function mixedVersions(group: GroupSums): Finding[] {
  const versions = versionsOf(group);
  const told = mixed(group, "mixed-versions", "warning", { versions });
  return told(
    versions,
    (each) => versionWords[each],
    ({ id, en }) => ({
      id: `Anggaran dari beberapa versi (${id}) dijumlahkan; pastikan tidak ada rincian yang terhitung dua kali.`,
      en: `Budgets of several versions (${en}) were added up; make sure that no item counts twice.`,
    }),
  );
}

function mixedPeriods(group: GroupSums): Finding[] {
  const periods = [...group.periods].sort();
  const told = mixed(group, "mixed-periods", "error", { periods });
  return told(periods, periodWords, ({ id, en }) => ({
    id: `Laporan beberapa periode (${id}) dijumlahkan, sehingga anggaran terhitung lebih dari sekali.`,
    en: `Reports of several periods (${en}) were added up, so that budgets count more than once.`,
  }));
}

/** The finding of a group that mixes several; none where there is but one. */
function mixed({ key }: GroupSums, code: string, severity: Severity, details: Finding["details"]) {
  return <W extends string>(
    values: readonly W[],
    wordsOf: (value: W) => Bilingual,
    tell: (list: Bilingual) => Bilingual,
  ): Finding[] => {
    if (values.length < 2) return [];
    const words = values.map(wordsOf);
    const list = { id: words.map(({ id }) => id).join(", "), en: words.map(({ en }) => en).join(", ") };
    return [{ code, severity, subject: key, path: [], details, message: tell(list) }];
  };
}

function periodWords(code: string): Bilingual {
  const period = parsePeriod(code);
  return { id: formatPeriod(period), en: formatPeriod(period, "en") };
}
