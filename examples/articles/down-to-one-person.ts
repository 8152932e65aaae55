import { buildCascade, type CascadeNode, checkCascade, distributeTarget, flattenCascade } from "sakip";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

const indicator = (id: string, title: string, target: number, supports?: string) => ({
  id,
  title,
  unit: "balita",
  polarity: "maximize" as const,
  target,
  definition: "Balita yang ditimbang paling sedikit delapan kali setahun",
  ...(supports !== undefined && { supports: [{ indicatorId: supports, relation: "sum" as const }] }),
});
const node = (
  id: string,
  above: string | undefined,
  level: CascadeNode["level"],
  title: string,
  own: ReturnType<typeof indicator>,
): CascadeNode => ({
  id,
  parents: above === undefined ? [] : [above],
  level,
  title,
  ownerId: id,
  agencyId: "Dinkes",
  indicators: [own],
});

const TARGET = 12_400;
const staff = ["Petugas gizi Sekupang", "Petugas gizi Nongsa", "Petugas gizi Batu Aji"];

/** From the objective of an office to one person: what is adopted, what is divided, and whether it still adds up. */
export const downToOnePerson: Chapter = (say) => {
  const parts = distributeTarget(TARGET, [5, 3, 4], "proportional", { unit: "balita" });
  const { cascade } = buildCascade([
    node("dinas", undefined, "echelon-2", "Kepala Dinas Kesehatan", indicator("dinas", "Balita ditimbang", TARGET)),
    node(
      "bidang",
      "dinas",
      "echelon-3",
      "Kepala Bidang Gizi",
      indicator("bidang", "Balita ditimbang di posyandu", TARGET, "dinas"),
    ),
    ...staff.map((title, i) =>
      node(
        `petugas-${i}`,
        "bidang",
        "individual",
        title,
        indicator(`petugas-${i}`, `Balita ditimbang ${title.slice(13)}`, Number(parts[i]), "bidang"),
      ),
    ),
  ]);
  const faults = checkCascade(cascade).filter(({ severity }) => severity === "error");
  return {
    title: say({ id: "Penjenjangan kinerja sampai satu pegawai", en: "Cascading, down to one person" }),
    text: lines(
      table(
        [
          say({ id: "Jabatan atau pegawai", en: "Post or person" }),
          say({ id: "Indikator", en: "Indicator" }),
          { figures: "Target" },
        ],
        flattenCascade(cascade)
          .flatMap(({ cells }) => cells)
          .map(({ nodeId, title, depth }) => {
            const own = cascade.nodes.find(({ id }) => id === nodeId)?.indicators[0];
            return [`${"  ".repeat(depth)}${title}`, own?.title ?? "", say.number(Number(own?.target))];
          }),
      ),
      "",
      faults.length === 0
        ? say({
            id: `  Dibagi menurut 5 : 3 : 4; jumlahnya tetap ${say.number(TARGET)}, dan tidak ditemukan kesalahan.`,
            en: `  Divided by 5 : 3 : 4; it still adds up to ${say.number(TARGET)}, and no errors were found.`,
          })
        : say.findings(faults),
      say(made({ id: "jabatan, indikator, dan target", en: "posts, indicators and targets" })),
    ),
  };
};
