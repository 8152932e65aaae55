// Made up for the meeting of 26 August 2025: the article says that innovations which support the programmes are being
// prepared, and names none.
import type { JurySheet, Rubric } from "sakip";

/** What is looked at before an innovation goes to a competition. */
export const readiness: Rubric = {
  id: "kesiapan-inovasi",
  stages: [
    {
      id: "persiapan",
      label: { id: "Persiapan", en: "Preparation" },
      weight: 1,
      criteria: [
        { key: "masalah", label: { id: "Masalah yang dijawab", en: "The problem it answers" }, weight: 30 },
        { key: "dampak", label: { id: "Dampak pada program", en: "What the programme gains" }, weight: 40 },
        { key: "bukti", label: { id: "Bukti dukung", en: "Evidence" }, weight: 30 },
      ],
    },
  ],
};

/** The innovations in preparation, with the programme that each is to support. */
export const innovations = [
  { id: "Antar akta sampai desa", agencyId: "Dispendukcapil", programmeId: "p11" },
  { id: "Peta parkir langsung", agencyId: "Dishub", programmeId: "p14" },
  { id: "Bank sampah terhubung", agencyId: "DLH", programmeId: "p06" },
] as const;

/** Marks of two readers, from 0 to 100; where one is null, that criterion was not read yet. */
const marks: Readonly<Record<string, readonly (readonly [number, number, number | null])[]>> = {
  "Antar akta sampai desa": [
    [90, 85, 80],
    [86, 85, 70],
  ],
  "Peta parkir langsung": [
    [70, 75, 50],
    [74, 65, 60],
  ],
  "Bank sampah terhubung": [
    [80, 70, null],
    [78, 74, 60],
  ],
};

export const sheets: readonly JurySheet[] = Object.entries(marks).flatMap(([entryId, panel]) =>
  panel.map(([masalah, dampak, bukti], i) => ({
    stageId: "persiapan",
    entryId,
    judgeId: `pembaca ${i + 1}`,
    marks: { masalah, dampak, bukti },
  })),
);
