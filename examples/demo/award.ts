import { checkAnnouncedList, sakipGradeAward, sakipGradeScale, selectWinners } from "sakip";
import { award as article, kovablik } from "../figures/kota-batu.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import type { Say } from "../support/language.ts";
import { table } from "../support/table.ts";

/** The SAKIP award: all agencies with A; and the innovation competition, whose places six to ten are called "ten best". */
export const award: Chapter = (say) => {
  const agencies = (["A", "BB"] as const).flatMap((grade) =>
    article[grade].map((name) => ({ id: name, agencyId: name, title: name, score: null, grade })),
  );
  const { tiers, notAwarded } = selectWinners(agencies, sakipGradeAward);
  const lists = [
    { code: "A", announced: article.announced.A, names: tiers.flatMap(({ selected }) => selected.map(nameOf)) },
    { code: "BB", announced: article.announced.BB, names: notAwarded.map(nameOf) },
  ].map((list) => ({
    ...list,
    findings: checkAnnouncedList({
      id: `sakip-${list.code}`,
      announced: list.announced,
      listed: list.names,
      openEnded: list.names.length < list.announced,
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
  return {
    title: say({ id: "Penghargaan SAKIP dan KOVABLIK Kota Batu", en: "SAKIP and KOVABLIK awards of Kota Batu" }),
    text: lines(
      ...lists.flatMap(({ code, announced, names, findings }) => [
        `  ${code} (${labelOf(code, say)}), ${names.length} ${say({ id: "dari", en: "of" })} ${announced}${code === "A" ? say({ id: ", penghargaan bagi semuanya", en: ", an award for each" }) : ""}:`,
        wrap(names),
        say.findings(findings),
      ]),
      "",
      table(
        [
          say({ id: "Kategori (tanpa urutan)", en: "Category (no order)" }),
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
      say({
        id: "  Pada 2020 PENAKK PKK dari Dispendukcapil masuk 30 terbaik KOVABLIK Jawa Timur; OPD lain diharapkan menyusul.",
        en: "  In 2020 PENAKK PKK of Dispendukcapil was among the best 30 of the province; others are to follow it.",
      }),
      say({
        id: "  “Permudam” ditulis seperti dalam berita; lazimnya Perumdam.",
        en: "  “Permudam” stands as the article writes it; elsewhere it is Perumdam.",
      }),
      `  ${say({ id: "Sumber", en: "Source" })}: ${article.source}. ${say({ id: "Nilai tidak disebut dalam berita, maka tidak ditampilkan.", en: "The article prints no scores, so none are shown." })}`,
    ),
  };
};

function nameOf({ entry }: { entry: { id: string } }): string {
  return entry.id;
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
