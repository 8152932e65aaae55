import { buildCascade, type Cascade, draftAgreement, type PerformanceAgreement } from "sakip";
import { indicator, node } from "./cascade.ts";

const quarters = ([1, 2, 3, 4] as const).map((quarter) => ({
  period: { kind: "quarter" as const, year: 2024, quarter },
  target: quarter * 5,
}));

/** A region's plan in short: objective of the regent, of the agency, programme, activity, and one staff member. */
export const plan: Cascade = buildCascade([
  node("region", [], {
    level: "objective",
    title: "Sasaran daerah",
    ownerId: "bupati",
    indicators: [indicator("ir", { targets: quarters })],
  }),
  node("agency", ["region"], {
    level: "objective",
    title: "Sasaran dinas",
    agencyId: "dinkes",
    ownerId: "kadis",
    indicators: [indicator("ia", { targets: quarters })],
  }),
  node("programme", ["agency"], {
    level: "programme",
    title: "Program",
    agencyId: "dinkes",
    ownerId: "kabid",
    budget: "1000.50",
    code: "1.02.02",
    indicators: [indicator("ip", { targets: quarters })],
  }),
  node("activity", ["programme"], {
    level: "activity",
    title: "Kegiatan",
    agencyId: "dinkes",
    ownerId: "kasi",
    budget: "1000.50",
    indicators: [indicator("ik", { targets: quarters })],
  }),
  node("staff", ["activity"], {
    level: "individual",
    title: "Pegawai",
    agencyId: "dinkes",
    ownerId: "staf",
    indicators: [indicator("is", { targets: quarters })],
  }),
]).cascade;

const positions = {
  bupati: { position: "Bupati", level: "region" },
  kadis: { position: "Kepala Dinas", level: "echelon-2" },
  kabid: { position: "Kepala Bidang", level: "echelon-3" },
  kasi: { position: "Kepala Seksi", level: "echelon-4" },
  staf: { position: "Staf", level: "individual" },
} as const;

/** The signed agreement of one post of the plan. */
export function signed(ownerId: keyof typeof positions, signedOn = "2024-01-15"): PerformanceAgreement {
  return { ...draftAgreement(plan, ownerId, { year: 2024, positions }), signedOn };
}

/** The whole chain, signed from the top down. */
export function chain(): PerformanceAgreement[] {
  return [
    signed("bupati", "2024-01-10"),
    signed("kadis", "2024-01-11"),
    signed("kabid", "2024-01-12"),
    signed("kasi", "2024-01-13"),
    signed("staf", "2024-01-14"),
  ];
}
