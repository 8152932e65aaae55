// Opens the PDF files again and says what is in them: pages, paper, and whether the words that matter are found.
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const wanted = {
  "hasil-evaluasi": ["77,35", "BB", "Lengkapi pohon kinerja", "16 Maret 2026", "Halaman 1 dari"],
  "evaluasi-renja": ["Evaluasi terhadap Hasil Renja Dinas Perdagangan", "1.155.450.000", "(15)", "Dievaluasi"],
};

for (const [name, words] of Object.entries(wanted)) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(`${name}.pdf`)), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  const text = contents
    .flatMap(({ items }) => items.map(({ str }) => str))
    .join(" ")
    .replace(/\s+/g, " ");
  const [, , width, height] = pages[0].view.map((points) => Math.round((points / 72) * 25.4));
  console.log(`${name}.pdf: ${pdf.numPages} halaman, ${width} × ${height} mm`);
  for (const each of words) console.log(`  ${text.includes(each) ? "ada      " : "TIDAK ADA"} ${each}`);
}
