// What the page says when it cannot compute, what it saves, how it takes other files, and that the language follows the
// visitor. Each answers with what is wrong.
import { readFileSync } from "node:fs";
import writeExcel from "write-excel-file/node";
import { dropFile } from "./ways.mjs";

const missing = (text, ...words) =>
  words.filter((word) => !text.includes(word)).map((word) => `"${word}" is not there`)[0];

export const checks = {
  "a worksheet without one answer is refused, in both languages": async (page) => {
    await page.locator("#try-sample").click();
    const csv = await page.locator("#paste").inputValue();
    await page.locator("#paste").fill(
      csv
        .split("\n")
        .filter((line) => !line.startsWith("2.c"))
        .join("\n"),
    );
    await page.locator("#compute").click();
    const id = await page.locator("#answer .refusal").textContent();
    await page.locator("#languages a[lang=en]").click();
    await page.getByText("The computation was refused").waitFor();
    const en = await page.locator("#answer .refusal").textContent();
    return missing(id, "Perhitungan ditolak", "Tidak ada yang dihitung") ?? missing(en, "Nothing is computed");
  },
  "the language changes the figures of the same sheet": async (page) => {
    await page.locator("#try-sample").click();
    await page.locator("#languages a[lang=en]").click();
    await page.getByText("Score and grade: 78.50 (BB)").first().waitFor();
    const lang = await page.evaluate(() => document.documentElement.lang);
    return lang === "en" ? undefined : "the page does not say its language";
  },
  "a file that is no sheet is told": async (page) => {
    await dropFile(page, "surat.pdf", Buffer.from("%PDF-1.7"));
    return missing(await page.locator("#status").textContent(), "surat.pdf", "bukan CSV");
  },
  "an old Excel file is told, with what to do": async (page) => {
    await dropFile(page, "lama.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]));
    return missing(await page.locator("#status").textContent(), ".xlsx");
  },
  "a sheet of another kind says what is missing": async (page) => {
    await page.locator("#paste").fill("Nama;Alamat\r\nA;Jalan B\r\nC;Jalan D");
    await page.locator("#compute").click();
    return missing(await page.locator("#answer").textContent(), "Tidak ada baris yang dapat dihitung");
  },
  "no request leaves the page, even if its script made one": async (page, wrong) => {
    const answer = await page.evaluate(() => fetch("https://example.org/").then(String, () => "refused"));
    const told = wrong
      .splice(0)
      .filter((text) => !text.includes("Content Security Policy") && !text.includes("connect-src"));
    return answer === "refused" ? told[0] : "a request was made";
  },
  "a table is saved as CSV, the whole as a document": async (page) => {
    await page.locator("#try-sample").click();
    const table = await saved(page, "[data-table='0']");
    const document = await saved(page, "[data-document]");
    return (
      missing(table, "Perencanaan Kinerja;30;24") ?? missing(document, "<!doctype html>", "78,50", "E4 mencetak 79,5")
    );
  },
  "a big file of two sheets is read, and either is chosen": async (page) => {
    const long = Array.from({ length: 6000 }, (_, i) => [
      { type: String, value: `Kegiatan ${i % 50}` },
      { type: Number, value: i + 1 },
    ]);
    const head = [["Uraian", "Pagu"].map((value) => ({ type: String, value }))];
    const small = [
      ...head,
      [
        { type: String, value: "Rapat" },
        { type: Number, value: 5 },
      ],
    ];
    const sheets = [
      { sheet: "Kecil", data: small },
      { sheet: "Besar", data: [...head, ...long] },
    ];
    const bytes = await writeExcel(sheets).toBuffer();
    await choose(page, 2);
    await page
      .locator("#file")
      .setInputFiles({ name: "dua.xlsx", mimeType: "application/octet-stream", buffer: bytes });
    await page.getByText("dua.xlsx: 2 baris").waitFor();
    await page.locator("#which-sheet").selectOption({ label: "Besar" });
    await page.getByText("dua.xlsx: 6001 baris").waitFor();
  },
  "a footnote leads to its place, not to another job": async (page) => {
    await choose(page, 1);
    await page.locator("#try-sample").click();
    await page.locator("#answer sup a").first().click();
    return missing(await page.locator("h2").textContent(), "Capaian kinerja");
  },
  "two assessors are called by words, and their scores stand apart": async (page) => {
    await page.locator("#try-sample").click();
    const csv = await page.locator("#paste").inputValue();
    const lines = csv.split("\n").map((line) => line.replace(/\r$/, "").split(";"));
    // The inspectorate answers 2.c with CC where the unit answers B: 15 × (70 − 60)% = 1.5 less, 77.
    const own = ([no, part, weight, answer]) => [no, part, weight, answer, no === "2.c" ? "CC" : answer];
    const head = ["No", "KOMPONEN/ SUBKOMPONEN/ KRITERIA", "BOBOT", "PENILAIAN MANDIRI", "EVALUASI APIP"];
    const below = ["", "", "", "JAWABAN", "JAWABAN"];
    const rows = [...lines.slice(0, 2), head, below, ...lines.slice(3).map(own)];
    await paste(page, rows);
    const text = await page.locator("#answer").textContent();
    if (/\b(self|inspectorate)\b/.test(text)) return "a code is shown";
    return missing(text, "78,50 (BB) (penilaian mandiri)", "77,00 (BB) (inspektorat)", "2 dengan nilai");
  },
  "a jury's sheet with a criterion on each row": async (page) => {
    await choose(page, 4);
    // Simpel: 0.4 × 80 + 0.6 × 90 = 86, 0.4 × 70 + 0.6 × 80 = 76, mean 81. Gerai: 0.4 × 90 + 0.6 × 70 = 78 = 0.4 × 60 + 0.6 × 90.
    await paste(page, [
      ["No", "Peserta", "Perangkat Daerah", "Juri", "Kriteria", "Bobot (%)", "Nilai"],
      [1, "Simpel", "Dinas Dukcapil", "Juri A", "Kebaruan", 40, 80],
      [2, "Simpel", "Dinas Dukcapil", "Juri A", "Manfaat Nyata", 60, 90],
      [3, "Simpel", "Dinas Dukcapil", "Juri B", "Kebaruan", 40, 70],
      [4, "Simpel", "Dinas Dukcapil", "Juri B", "Manfaat Nyata", 60, 80],
      [5, "Gerai Sehat", "Dinas Kesehatan", "Juri A", "Kebaruan", 40, 90],
      [6, "Gerai Sehat", "Dinas Kesehatan", "Juri A", "Manfaat Nyata", 60, 70],
      [7, "Gerai Sehat", "Dinas Kesehatan", "Juri B", "Kebaruan", 40, 60],
      [8, "Gerai Sehat", "Dinas Kesehatan", "Juri B", "Manfaat Nyata", 60, 90],
    ]);
    const text = await page.locator("#answer").textContent();
    return missing(
      text,
      "Pemenang: Simpel, Gerai Sehat",
      "81,00",
      "78,00",
      "86,00",
      "Dinas Kesehatan",
      "Manfaat nyata",
    );
  },
  "a jury's sheet with one mark of each judge, whose highest mark is told": async (page) => {
    await choose(page, 4);
    await paste(page, [
      ["No", "Nama Peserta", "Instansi", "Juri 1", "Juri 2"],
      [1, "Simpel", "Dinas Dukcapil", 80, 105],
      [2, "Gerai Sehat", "Dinas Kesehatan", 70, 95],
    ]);
    const refused = missing(
      await page.locator("#answer").textContent(),
      "Perhitungan ditolak",
      "nilai dari 0 sampai 100",
    );
    await page.locator("#said summary").click();
    await page.locator("#highest").fill("120");
    await page.locator("#compute").click();
    await page.locator("#answer .headline").waitFor();
    // (80 + 105) ÷ 2 and (70 + 95) ÷ 2.
    return refused ?? missing(await page.locator("#answer").textContent(), "92,50", "82,50", "tanpa bobot");
  },
  "nothing yet is told": async (page) => missing(await page.locator("#answer").textContent(), "Belum ada data"),
};

/** Goes to a job, and waits until the page is there: it empties the rows of another one. */
async function choose(page, nth) {
  await page.locator("#jobs a").nth(nth).click();
  await page.locator(`#jobs li:nth-child(${nth + 1}) a[aria-current=page]`).waitFor();
}

async function paste(page, rows) {
  await page.locator("#paste").fill(rows.map((row) => row.join(";")).join("\n"));
  await page.locator("#compute").click();
}

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).first().click()]);
  return readFileSync(await download.path(), "utf8");
}
