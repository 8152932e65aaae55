// Made up for the agreements of Kota Malang: what was reached by quarter, and what follows. The article prints neither.
import type { ConsequencePolicy } from "sakip";

/** What the three offices reached by the end of each quarter; null for what was not reported. */
export const reached: Readonly<Record<string, readonly (number | null)[]>> = {
  perindustrian: [38, 80, 118, 156],
  perdagangan: [20, 41, null, 74],
  koperasi: [35, 72, 104, 133],
};

/** Rewards and sanctions by the mean of the year: a policy of the example, not of Kota Malang. */
export const rewards: ConsequencePolicy = {
  id: "perjanjian-2018",
  label: { id: "Penghargaan dan sanksi perjanjian kinerja", en: "Rewards and sanctions of the agreements" },
  since: "2018-01",
  clauses: [
    {
      id: "penghargaan",
      when: [{ measure: "capaian", from: 100 }],
      kind: "reward",
      label: { id: "penghargaan", en: "a reward" },
    },
    {
      id: "pembinaan",
      when: [{ measure: "capaian", from: 80, below: 100 }],
      kind: "assistance",
      label: { id: "pendampingan", en: "assistance" },
    },
    {
      id: "teguran",
      when: [{ measure: "capaian", below: 80 }],
      kind: "warning",
      label: { id: "teguran tertulis", en: "a written warning" },
    },
  ],
  source: { title: "Kebijakan contoh", status: "convention" },
};
