import { buildCascade, type CascadeNode, parsePeriod, sakipLevels } from "sakip";
import { madeUp, malang } from "./malang.ts";

const quarters = [1, 2, 3, 4] as const;

/** Targets that grow evenly to that of the year; made up as that of the year is. */
function growing(target: number) {
  return quarters.map((quarter) => ({
    period: parsePeriod(`${malang.year}-TW${quarter}`),
    target: (target * quarter) / 4,
  }));
}

const nodes: readonly CascadeNode[] = [
  {
    id: "akuntabilitas",
    parents: [],
    level: "objective",
    title: "Akuntabilitas kinerja meningkat",
    ownerId: "wali-kota",
    indicators: [
      {
        id: "predikat",
        title: "Predikat SAKIP Kota Malang",
        unit: "predikat",
        polarity: "maximize",
        target: { kind: "level", scale: sakipLevels, level: malang.gradeAimedAt },
      },
    ],
  },
  {
    id: "pengangguran",
    parents: [],
    level: "objective",
    title: "Pengangguran berkurang",
    ownerId: "wali-kota",
    indicators: [
      {
        id: "umkm",
        title: "UMKM yang diberdayakan",
        unit: "UMKM",
        polarity: "maximize",
        target: madeUp.total,
        targets: growing(madeUp.total),
      },
    ],
  },
  ...madeUp.offices.map(
    ({ ownerId, programme, target }): CascadeNode => ({
      id: `program-${ownerId}`,
      parents: ["pengangguran"],
      level: "programme",
      title: programme,
      ownerId,
      agencyId: ownerId,
      indicators: [
        {
          id: `umkm-${ownerId}`,
          title: "UMKM yang diberdayakan",
          unit: "UMKM",
          polarity: "maximize",
          target,
          targets: growing(target),
          supports: [{ indicatorId: "umkm", relation: "sum" }],
        },
      ],
    }),
  ),
];

/** The plan of the demo: the heads of the article, with made-up programmes below them. */
export const plan = buildCascade(nodes).cascade;

/** Who answers for what. */
export const positions = {
  "wali-kota": { position: "Wali Kota Malang", level: "region" },
  ...Object.fromEntries(
    madeUp.offices.map(({ ownerId, office }) => [
      ownerId,
      { position: `Kepala ${office}`, level: "echelon-2" as const },
    ]),
  ),
} as const;
