// Figures and names as the articles print them. Nothing is added: what an article leaves out is left out here.

/** Four absorption rates, announced as the three lowest. tugumalang.id, forum of 15 November 2023. */
export const forum = {
  source: "tugumalang.id",
  heldOn: "2023-11-15",
  announced: 3,
  rates: [
    { agency: "Dinas Tenaga Kerja", rate: "30,86 persen" },
    { agency: "Kesbangpol", rate: "33,01 persen" },
    { agency: "DPKP", rate: "39,94 persen" },
    { agency: "DLH", rate: "45,10 persen" },
  ],
} as const;

/** The SAKIP award: grades without scores; 14 of 19 BB agencies are named. malangvoice.com, without a date. */
export const award = {
  source: "MALANGVOICE",
  announced: { A: 10, BB: 19 },
  A: [
    "Dinas Pertanian",
    "Inspektorat",
    "Sekda",
    "Diskumdag",
    "Disparta",
    "Dinsos",
    "BKD",
    "Disperpusip",
    "DLH",
    "Kecamatan Bumiaji",
  ],
  BB: [
    "DPMPTSP-TK",
    "DPKPP",
    "BKPSDM",
    "Dishub",
    "Bappitbangda",
    "Disdik",
    "Kantor Kesbangpol",
    "Dinas Penanggulangan Kebakaran",
    "Dispendukcapil",
    "DP3AP2KB",
    "Diskominfo",
    "Satpol PP",
    "Kecamatan Junrejo",
    "Kecamatan Batu",
  ],
} as const;

/**
 * The KOVABLIK competition: what wins is the innovation, not its owner. Same article, which gives neither scores nor places
 * within a category, and writes "Permudam" for what is elsewhere called Perumdam.
 */
export const kovablik = {
  source: "MALANGVOICE",
  fiveBest: [
    { owner: "Disdik", title: "Ada Kelas di ATV" },
    { owner: "Disperpusip", title: "Alih media arsip dan tanah (Adiarta)" },
    { owner: "BKPSDM", title: "Abdi Praja" },
    { owner: "Diskominfo", title: "TV Desa" },
    { owner: "DP3AP2KB", title: "Pusat pembelajaran keluarga (Puspaga) Bakti Pertiwi" },
  ],
  tenBest: [
    { owner: "Disparta", title: "Desa wisata sehat aman dan ramah (Dewi Sandra)" },
    { owner: "Permudam Among Tirto", title: "Sistem aplikasi pelayanan aduan (Sapa Pelanggan)" },
    { owner: "Dispendukcapil", title: "Jemput bola akta kelahiran bayi baru lahir (Jebol Pak Bahir)" },
    { owner: "Dispertan", title: "Informan desa (Fordes)" },
    { owner: "Disperpusip", title: "Literasi keluarga bersama Dharma Wanita (Siaga Darma)" },
  ],
} as const;
