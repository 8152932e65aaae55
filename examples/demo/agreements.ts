import { checkAgreements, draftAgreement, type PerformanceAgreement } from "sakip";
import { malang } from "../figures/malang.ts";
import { plan, positions } from "../figures/plan.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";

/** The agreements that the plan asks for, signed on the day of the article, and what is missing in them. */
export const agreements: Chapter = (say) => {
  const drafts = Object.entries(positions).map(([ownerId, { position }]): PerformanceAgreement => {
    const draft = draftAgreement(plan, ownerId, { year: malang.year, positions, id: `Perjanjian ${position}` });
    return { ...draft, signedOn: malang.signedOn };
  });
  const promised = drafts.flatMap(({ firstParty, secondParty, objectives }) =>
    objectives.flatMap(({ title, indicators }) =>
      indicators.map(({ title: indicator, target, indicatorId }) => [
        firstParty.position,
        secondParty?.position ?? say({ id: "(kepala daerah)", en: "(head of the region)" }),
        title,
        indicator,
        indicatorId === "predikat" ? malang.gradeAimedAt : say.number(Number(target)),
      ]),
    ),
  );
  // The example ends at the heads of offices: that nothing stands below them is no news.
  const findings = checkAgreements(drafts, { cascade: plan }).filter(({ code }) => code !== "monitoring-stops");
  return {
    title: say({
      id: `Perjanjian kinerja ${malang.year}, ditandatangani ${say.day(malang.signedOn)}`,
      en: `Performance agreements ${malang.year}, signed on ${say.day(malang.signedOn)}`,
    }),
    text: lines(
      table(
        [
          say({ id: "Pihak pertama", en: "First party" }),
          say({ id: "Pihak kedua", en: "Second party" }),
          say({ id: "Sasaran atau program", en: "Objective or programme" }),
          say({ id: "Indikator", en: "Indicator" }),
          { figures: "Target" },
        ],
        promised,
      ),
      "",
      say.findings(findings),
      say({
        id: "  Tanggal pengesahan dokumen anggaran tidak disebut dalam berita, maka keterlambatan tidak dinilai.",
        en: "  The article does not say when the budget was approved, so nothing is called late.",
      }),
      `  ${say({ id: "Sumber", en: "Source" })}: ${say(malang.source)}; ${say({ id: "program dan angka UMKM buatan", en: "programmes and numbers of UMKM made up" })}`,
    ),
  };
};
