import { checkCommitments, wordsOf } from "sakip";
import { assessOfficial, type OfficialScorecard } from "sakip/planning";
import { consequences, officials, owners, pacts } from "../figures/pacts-made.ts";
import { heldOn } from "../figures/priorities-made.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import type { Say } from "../support/language.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

/** Integrity pacts before a post is taken, which are no formality. */
export const integrityPacts: Chapter = (say) => {
  const check = checkCommitments(pacts, { owners, asOf: heldOn });
  const yes = (is: boolean) => (is ? say({ id: "ya", en: "yes" }) : say({ id: "tidak", en: "no" }));
  return {
    title: say({ id: "Pakta integritas pejabat", en: "Integrity pacts of officials" }),
    text: lines(
      table(
        [
          say({ id: "Jabatan", en: "Post" }),
          say({ id: "Ada pakta", en: "Has a pact" }),
          say({ id: "Lengkap", en: "In order" }),
          say({ id: "Dapat memengaruhi TPP", en: "May touch the allowance" }),
        ],
        check.owners.map(({ ownerId, pactId, lacks, touchesAllowance }) => [
          ownerId,
          yes(pactId !== null),
          yes(lacks.length === 0),
          yes(touchesAllowance),
        ]),
      ),
      "",
      say.findings(check.findings),
      say(made({ id: "jabatan, tanggal, dan isi pakta", en: "posts, days and pacts" })),
    ),
  };
};

/** From the agreement to the allowance: two scorecards, with what cannot be decided yet. */
export const scorecards: Chapter = (say) => {
  const cards = officials.map((official) => assessOfficial(official, { asOf: heldOn, consequences }));
  return {
    title: say({ id: "Kartu kinerja pejabat: dari perjanjian ke TPP", en: "Scorecards: from agreement to allowance" }),
    text: lines(
      ...cards.flatMap((card) => cardLines(card, say)),
      say({
        id: "  Nilai hasil kerja dan predikat ditetapkan atasan; ini bahan untuknya. Batas nilainya menurut praktik satu aplikasi.",
        en: "  Ratings and predicates are for the superior to give; this prepares them. The bounds are practice of one application.",
      }),
      say(
        made({
          id: "perjanjian, realisasi, TPP, dan potongan 5 dan 15 persen; bukan kebijakan Kota Batu",
          en: "agreements, realisations, allowances and the cuts of 5 and 15 percent; no policy of Kota Batu",
        }),
      ),
    ),
  };
};

function cardLines({ position, measurement, quarters, paid, allowance, undecided }: OfficialScorecard, say: Say) {
  const due = quarters.filter(({ rating }) => rating.average.coverage.expected > 0);
  return [
    `  ${position}`,
    table(
      [
        say({ id: "Triwulan", en: "Quarter" }),
        { figures: say({ id: "Rata-rata capaian", en: "Mean achievement" }) },
        { figures: say({ id: "Cakupan", en: "Coverage" }) },
        say({ id: "Hasil kerja", en: "Results" }),
      ],
      due.map(({ quarter, rating }) => {
        const average = measurement.quarters.find((each) => each.quarter === quarter)?.average;
        return [
          ["I", "II", "III", "IV"][quarter - 1] ?? "",
          average?.status === "computed"
            ? say.percent(average.value)
            : say({ id: "belum lengkap", en: "not complete" }),
          average === undefined ? "" : `${average.coverage.used}/${average.coverage.expected}`,
          rating.status === "computed" ? say(ratings[rating.value]) : say({ id: "belum dapat dinilai", en: "not yet" }),
        ];
      }),
    ),
    paid.status === "computed" && allowance !== undefined
      ? say({
          id: `  TPP April sampai Juli ${say.rupiah(allowance)}, dibayarkan ${say.rupiah(paid.value)}.`,
          en: `  Allowance from April to July ${say.rupiah(allowance)}, paid ${say.rupiah(paid.value)}.`,
        })
      : say({
          id: "  TPP April sampai Juli belum dapat dihitung.",
          en: "  The allowance from April to July cannot be said yet.",
        }),
    say({ id: "  Belum dapat diputuskan:", en: "  Not decided yet:" }),
    ...undecided.map(({ of, reason }) => `    ${say(of)}: ${say(reasonWords(reason))}`),
    "",
  ];
}

type Reason = Parameters<typeof wordsOf<"reason">>[1];

function reasonWords(reason: string) {
  return wordsOf("reason", reason as Reason);
}

const ratings = {
  above: { id: "di atas ekspektasi", en: "above expectation" },
  "as-expected": { id: "sesuai ekspektasi", en: "as expected" },
  below: { id: "di bawah ekspektasi", en: "below expectation" },
} as const;
