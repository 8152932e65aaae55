import { coordinationMatrix, reviewObstacles, reviewPriorities } from "sakip";
import { coordinationTable, priorityTable, toText } from "sakip/report";
import { heldOn, obstacles, programmes } from "../figures/priorities-made.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

/** Fifteen priority programmes: how far each is, what holds it up, and its status by a stated rule. */
export const priorities: Chapter = (say) => {
  const review = reviewPriorities(programmes, { asOf: heldOn, obstacles });
  const printed = priorityTable(review, { caption: { id: "Lima belas program prioritas", en: "Fifteen programmes" } });
  return {
    title: say({
      id: `Lima belas program prioritas, ${say.day(heldOn)}`,
      en: `Fifteen priority programmes, ${say.day(heldOn)}`,
    }),
    text: lines(
      toText(printed, { locale: say.locale, cellWidth: 200 }),
      "",
      say(
        made({
          id: "nama program, capaian, anggaran, kendala, dan target penyerapan 60 persen; berita menyebut jumlah programnya saja",
          en: "names, achievements, budgets, obstacles and the target of 60 percent; the article gives only the number of programmes",
        }),
      ),
    ),
  };
};

/** The budget is there: what the programmes that lag behind must spend per month until December. */
export const catchUpBudgets: Chapter = (say) => {
  const { programmes: standings } = reviewPriorities(programmes, { asOf: heldOn, obstacles });
  const slow = standings.filter(({ gap }) => gap?.isNegative());
  return {
    title: say({
      id: "Percepatan: anggaran yang sudah ada tetapi belum dibelanjakan",
      en: "Speeding up: budgets that are there and not spent",
    }),
    text: lines(
      table(
        [
          say({ id: "Program prioritas", en: "Priority programme" }),
          say({ id: "Penanggung jawab", en: "Led by" }),
          { figures: say({ id: "Di bawah target", en: "Below target" }) },
          { figures: say({ id: "Per bulan sampai Desember", en: "Per month until December" }) },
        ],
        slow.map(({ title, leadAgencyId, gapAmount, pace }) => [
          typeof title === "string" ? title : say(title),
          leadAgencyId,
          gapAmount === undefined ? "" : say.rupiah(gapAmount.abs()),
          pace?.status === "computed" ? say.rupiah(pace.value.toFixed(0)) : "",
        ]),
      ),
      "",
      say(made({ id: "anggaran dan realisasi yang sama", en: "the same budgets and spending" })),
    ),
  };
};

/** Who waits for whom, for how long, and what was promised. */
export const whatHoldsUp: Chapter = (say) => {
  const { blockers, promises, findings } = reviewObstacles(obstacles, { asOf: heldOn });
  return {
    title: say({
      id: "Kendala antar-OPD dan janji penyelesaiannya",
      en: "Obstacles between agencies, and what was promised",
    }),
    text: lines(
      table(
        [
          say({ id: "Yang ditunggu", en: "Waited for" }),
          { figures: say({ id: "Kendala terbuka", en: "Open obstacles" }) },
          { figures: say({ id: "Terlama (hari)", en: "Longest (days)" }) },
        ],
        blockers.map(({ agencyId, open, longest }) => [
          agencyId,
          say.number(open),
          longest === undefined ? "" : say.number(longest),
        ]),
      ),
      "",
      say({
        id: `  Janji: ${promises.kept} ditepati, ${promises.broken} dilanggar, ${promises.pending} belum jatuh tempo, ${promises.none} tanpa janji.`,
        en: `  Promises: ${promises.kept} kept, ${promises.broken} broken, ${promises.pending} pending, ${promises.none} without one.`,
      }),
      say.findings(findings),
      say(made({ id: "semua kendala dan tanggalnya", en: "all obstacles and their days" })),
    ),
  };
};

/** Who must meet whom. */
export const whoMeets: Chapter = (say) => {
  const matrix = coordinationMatrix(obstacles, { asOf: heldOn });
  const meetings = matrix.meetings.map(
    ({ agencies }, i) =>
      `  ${say({ id: "Rapat", en: "Meeting" })} ${i + 1}: ${agencies.join(", ")}${i === 0 ? say({ id: " (pemanggil rapat disebut pertama)", en: " (who calls it comes first)" }) : ""}.`,
  );
  return {
    title: say({ id: "Siapa harus bertemu siapa", en: "Who must meet whom" }),
    text: lines(
      toText(coordinationTable(matrix), { locale: say.locale, cellWidth: 200 }),
      "",
      ...meetings,
      say({
        id: "  Rapat dipilih satu demi satu menurut banyaknya kendala yang selesai: cepat, tetapi rapat yang lebih sedikit mungkin cukup.",
        en: "  Meetings are chosen one after the other by how many obstacles they settle: quick, but fewer may do.",
      }),
      say(made({ id: "kendala yang sama", en: "the same obstacles" })),
    ),
  };
};
