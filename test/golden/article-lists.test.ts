// Lists as printed in articles about Kota Batu, and what they contradict.
import { checkAnnouncedList, flagLowest, parseIndonesianNumber, rankBy } from "sakip";
import { describe, expect, it } from "vitest";

// tugumalang.id, 15 November 2023: "Total 3 OPD yang masuk 3 besar rangking terbawah dari segi realisasi penyerapan
// anggaran yakni Dinas Tenaga Kerja (30,86 persen), Kesbangpol (33,01 persen), DPKP (39,94 persen) dan DLH (45,10 persen)."
const lowest = [
  { agency: "Dinas Tenaga Kerja", rate: "30,86 persen" },
  { agency: "Kesbangpol", rate: "33,01 persen" },
  { agency: "DPKP", rate: "39,94 persen" },
  { agency: "DLH", rate: "45,10 persen" },
];

describe("the forum of Kota Batu, 15 November 2023", () => {
  const value = (each: (typeof lowest)[number]) => parseIndonesianNumber(each.rate);

  it("has three lowest, without a tie", () => {
    const { selected: flagged, contested, open } = flagLowest([...lowest].reverse(), { value, places: 3 });
    expect(flagged.map((row) => row.item.agency)).toEqual(["Dinas Tenaga Kerja", "Kesbangpol", "DPKP"]);
    expect([contested, open]).toEqual([[], 0]);
  });

  it("lists in the order of the values, one more than announced", () => {
    const findings = checkAnnouncedList({
      id: "forum-2023-11-15",
      announced: 3,
      listed: lowest.map((each) => each.agency),
      ranking: rankBy(lowest, { value, order: "ascending" }),
      idOf: (each) => each.agency,
    });
    expect(findings.map(({ code, severity, subject }) => [code, severity, subject])).toEqual([
      ["announced-count-differs", "warning", "forum-2023-11-15"],
      ["listed-beyond-cut", "warning", "DLH"],
    ]);
    expect(findings.map((finding) => finding.message.id)).toEqual([
      "Diumumkan 3 dan tercantum 4; tidak ada nilai sama yang menjelaskan selisihnya.",
      "DLH tercantum dengan peringkat 4 (45,1); yang diumumkan peringkat 1 sampai 3.",
    ]);
  });
});

// MALANGVOICE, the SAKIP award of Kota Batu: "sepuluh OPD yang meraih penilaian SAKIP dengan skor A", "19 OPD lainnya
// menerima skor BB. Diantaranya … dan beberapa OPD lainnya", "penilaian Kovablik dibagi dua kategori, yakni 10 terbaik
// dan lima terbaik".
describe("the SAKIP award of Kota Batu", () => {
  it("names the ten agencies with A that it announces", () => {
    const listed = [
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
    ];
    expect(checkAnnouncedList({ id: "sakip-a", announced: 10, listed })).toEqual([]);
  });

  it("names 14 of the 19 agencies with BB, and says so", () => {
    const listed = [
      ...["DPMPTSP-TK", "DPKPP", "BKPSDM", "Dishub", "Bappitbangda", "Disdik", "Kantor Kesbangpol"],
      ...[
        "Dinas Penanggulangan Kebakaran",
        "Dispendukcapil",
        "DP3AP2KB",
        "Diskominfo",
        "Satpol PP",
        "Kecamatan Junrejo",
        "Kecamatan Batu",
      ],
    ];
    const findings = checkAnnouncedList({ id: "sakip-bb", announced: 19, listed, openEnded: true });
    expect(findings.map(({ code, details }) => [code, details["unnamed"]])).toEqual([["list-not-complete", 5]]);
  });

  it("calls five innovations the ten best: places 6 to 10, after the five best", () => {
    const listed = ["Dewi Sandra", "Sapa Pelanggan", "Jebol Pak Bahir", "Fordes", "Siaga Darma"];
    const findings = checkAnnouncedList({ id: "kovablik-10", announced: 10, listed, placesBefore: 5 });
    expect(findings.map(({ code, details }) => [code, details["firstPlace"], details["lastPlace"]])).toEqual([
      ["announced-count-includes-earlier", 6, 10],
    ]);
  });
});
