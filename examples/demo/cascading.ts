import { checkCascade, distributeTarget, flattenCascade } from "sakip";
import { madeUp, malang } from "../figures/malang.ts";
import { plan } from "../figures/plan.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";

/** From the objectives of a city down to one official, and what does not add up on the way. */
export const cascading: Chapter = (say) => {
  const news = say({ id: "berita", en: "article" });
  const invented = say({ id: "buatan", en: "made up" });
  const rows = flattenCascade(plan).flatMap(({ cells }) => cells);
  const mismatches = checkCascade(plan).filter(({ code }) => code === "target-mismatch");
  const office = madeUp.offices[2];
  const parts = distributeTarget(office.target, madeUp.staff, "equal", { unit: "UMKM" });
  return {
    title: say({ id: "Penjenjangan kinerja, Kota Malang 2018", en: "Cascading, Kota Malang 2018" }),
    text: lines(
      table(
        [
          say({ id: "Sasaran, dan program di bawahnya", en: "Objective, and the programmes below it" }),
          say({ id: "Indikator", en: "Indicator" }),
          { figures: "Target" },
          say({ id: "Asal target", en: "Target from" }),
        ],
        rows.map(({ nodeId, title, depth }) => {
          const indicator = plan.nodes.find(({ id }) => id === nodeId)?.indicators[0];
          const isLevel = indicator?.id === "predikat";
          const shown = isLevel ? malang.gradeAimedAt : say.number(Number(indicator?.target));
          return [`${"  ".repeat(depth)}${title}`, indicator?.title ?? "", shown, isLevel ? news : invented];
        }),
      ),
      "",
      mismatches.map(({ details }) => {
        const [given, expected] = [say.number(`${details["given"]}`), say.number(`${details["expected"]}`)];
        return say({
          id: `  Kesalahan: target “Pengangguran berkurang” ${given} UMKM, sedangkan jumlah target di bawahnya ${expected}.`,
          en: `  Error: the target of “Pengangguran berkurang” is ${given} UMKM; those below it add up to ${expected}.`,
        });
      }),
      say({
        id: `  ${office.target} UMKM ${office.office} bagi ${madeUp.staff} pegawai: ${parts.join(", ")}; jumlahnya tetap ${office.target}.`,
        en: `  The ${office.target} UMKM of ${office.office} for ${madeUp.staff} officials: ${parts.join(", ")}, which still makes ${office.target}.`,
      }),
      `  ${say({ id: "Sumber", en: "Source" })}: ${say(malang.source)}. ${say({
        id: "Berita menyebut target predikat dan bidang dinasnya; program dan angka UMKM dibuat untuk contoh ini.",
        en: "The article gives the grade aimed at and the fields of the offices; programmes and numbers of UMKM are made up.",
      })}`,
    ),
  };
};
