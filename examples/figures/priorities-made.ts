// Made up for the meeting of 26 August 2025: the article tells of fifteen priority programmes, of obstacles between agencies
// and of integrity pacts, and prints no programme, no figure and no name.
import type { Obstacle, PriorityProgramme } from "sakip";

/** The day of the meeting, as the article has it. */
export const heldOn = "2025-08-26";

type Row = readonly [
  id: string,
  title: string,
  lead: string,
  others: readonly string[],
  achievement: string | null,
  budgetInMillions: number,
  spentInMillions: number | null,
];

const rows: readonly Row[] = [
  ["p01", "Seragam gratis", "Disdik", ["Dinsos"], "102.5", 4200, 2730],
  ["p02", "Beasiswa siswa kurang mampu", "Disdik", ["Dinsos", "Dispendukcapil"], "91.0", 3500, 1820],
  ["p03", "Desa wisata", "Disparta", ["DPUPR"], "74.0", 6800, 2040],
  ["p04", "Petani milenial", "Dispertan", ["Diskumdag"], "88.0", 2900, 1740],
  ["p05", "Pasar tertib", "Diskumdag", ["Satpol PP", "Dishub"], "95.0", 5100, 3264],
  ["p06", "Sampah selesai di desa", "DLH", ["DPUPR"], "83.0", 7400, 2590],
  ["p07", "Layanan kesehatan keliling", "Dinkes", [], "104.0", 3900, 2730],
  ["p08", "Bantuan modal UMKM", "Diskumdag", ["Dinsos"], "97.0", 4800, 3120],
  ["p09", "Jalan lingkungan", "DPUPR", ["Dishub"], "69.0", 15200, 5320],
  ["p10", "Air bersih", "DPUPR", ["Perumdam Among Tirto"], "90.0", 8800, 5104],
  ["p11", "Layanan kependudukan di desa", "Dispendukcapil", ["Diskominfo"], "108.0", 1700, 1190],
  ["p12", "Balai latihan kerja", "Disnaker", ["Diskumdag"], "80.0", 2600, 936],
  ["p13", "Taman baca", "Disperpusip", ["Disdik"], null, 900, null],
  ["p14", "Parkir elektronik", "Dishub", ["Diskominfo", "Bapenda"], "86.0", 2200, 1254],
  ["p15", "Tanggap bencana", "BPBD", ["Dinsos", "DPUPR"], "100.0", 3100, 2015],
];

/** Fifteen programmes, each with its mean achievement and its spending on the day; the target of absorption is 60 percent. */
export const programmes: readonly PriorityProgramme[] = rows.map(
  ([id, title, leadAgencyId, agencyIds, achievement, budget, spent]) => ({
    id,
    title,
    leadAgencyId,
    agencyIds: [...agencyIds],
    ...(achievement !== null && { indicators: [{ achievement }] }),
    ...(spent !== null && { absorption: { budget: budget * 1_000_000, realization: spent * 1_000_000 }, target: 60 }),
  }),
);

/** What holds them up, who waits for whom, and what was promised. */
export const obstacles: readonly Obstacle[] = [
  {
    id: "Data penerima belum padan",
    text: "Data penerima belum padan",
    agencyId: "Disdik",
    programmeId: "p02",
    waitsFor: ["Dispendukcapil"],
    since: "2025-07-01",
    promisedFor: "2025-08-15",
  },
  {
    id: "Jaringan kependudukan penuh",
    text: "Jaringan kependudukan penuh",
    agencyId: "Dispendukcapil",
    programmeId: "p11",
    waitsFor: ["Diskominfo"],
    since: "2025-06-10",
  },
  {
    id: "Status lahan desa wisata",
    text: "Status lahan desa wisata",
    agencyId: "Disparta",
    programmeId: "p03",
    waitsFor: ["DPUPR"],
    since: "2025-05-02",
    promisedFor: "2025-09-30",
  },
  {
    id: "Rencana tapak belum disepakati",
    text: "Rencana tapak belum disepakati",
    agencyId: "DPUPR",
    programmeId: "p09",
    waitsFor: ["Disparta"],
    since: "2025-07-20",
  },
  {
    id: "Lokasi pemilahan sampah",
    text: "Lokasi pemilahan sampah",
    agencyId: "DLH",
    programmeId: "p06",
    waitsFor: ["DPUPR"],
    since: "2025-06-25",
    promisedFor: "2025-07-31",
  },
  {
    id: "Pusat data parkir",
    text: "Pusat data parkir",
    agencyId: "Dishub",
    programmeId: "p14",
    waitsFor: ["Diskominfo", "Bapenda"],
    since: "2025-07-10",
  },
  {
    id: "Daftar peserta pelatihan",
    text: "Daftar peserta pelatihan",
    agencyId: "Disnaker",
    programmeId: "p12",
    waitsFor: ["Diskumdag"],
    since: "2025-04-14",
    promisedFor: "2025-05-31",
    resolvedOn: "2025-05-30",
  },
];
