import { checkAnnouncedList, sakipGradeScale } from "sakip";
import { award as article, kovablik } from "../figures/kota-batu.ts";
import type { Say } from "../support/language.ts";
import { heading, table } from "../support/table.ts";

/** The SAKIP award: all agencies with A; and the innovation competition, whose places six to ten are called "ten best". */
export function award(say: Say): string {
  const grades = (["A", "BB"] as const).map((code) => ({
    code,
    agencies: article[code],
    findings: checkAnnouncedList({
      id: `sakip-${code}`,
      announced: article.announced[code],
      listed: article[code],
      openEnded: article[code].length < article.announced[code],
    }),
  }));
  const entries = [kovablik.fiveBest, kovablik.tenBest].map((list, i) => ({
    title: i === 0 ? "5 terbaik" : "10 terbaik",
    list,
    findings: checkAnnouncedList({
      id: `kovablik-${i === 0 ? 5 : 10}`,
      announced: i === 0 ? 5 : 10,
      listed: list.map(({ title }) => title),
      placesBefore: i === 0 ? 0 : kovablik.fiveBest.length,
    }),
  }));
  return [
    heading(
      say({ id: "3. Penghargaan SAKIP dan KOVABLIK Kota Batu", en: "3. SAKIP and KOVABLIK awards of Kota Batu" }),
    ),
    ...grades.flatMap(({ code, agencies, findings }) => [
      `  ${code} (${labelOf(code, say)}), ${agencies.length} ${say({ id: "dari", en: "of" })} ${article.announced[code]}:`,
      wrap(agencies),
      say.findings(findings),
    ]),
    "",
    table(
      [
        say({ id: "Kategori", en: "Category" }),
        say({ id: "Pemilik", en: "Owner" }),
        say({ id: "Inovasi", en: "Innovation" }),
      ],
      entries.flatMap(({ title, list }) => list.map((entry) => [title, entry.owner, entry.title])),
    ),
    "",
    ...entries.map(({ findings }) => say.findings(findings)),
    say({
      id: "  Disperpusip menang dua kali dengan dua inovasi: yang dinilai inovasinya, bukan OPD-nya.",
      en: "  Disperpusip wins twice with two innovations: what is judged is the entry, not the agency.",
    }),
    `  ${say({ id: "Sumber", en: "Source" })}: ${article.source}. ${say({ id: "Nilai tidak disebut dalam berita, maka tidak ditampilkan.", en: "The article prints no scores, so none are shown." })}`,
  ]
    .filter((line, i, all) => line !== "" || all[i - 1] !== "")
    .join("\n");
}

function labelOf(code: string, say: Say): string {
  const band = sakipGradeScale.bands.find((each) => each.code === code);
  return band === undefined ? code : say(band.label);
}

function wrap(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 100) lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(`    ${name}`);
  }
  return lines.join(",\n");
}
