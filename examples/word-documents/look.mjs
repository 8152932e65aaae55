// Prints what stands in Word files: pages and how they lie, paragraphs, and cells with what they cover. The bytes of a file
// change with the clock; word/document.xml does not.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

for (const file of process.argv.slice(2)) {
  const xml = strFromU8(unzipSync(readFileSync(file))["word/document.xml"]);
  console.log(`── ${file}`);
  for (const [part] of xml.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>|<w:p\/>|<w:sectPr>.*?<\/w:sectPr>/gs)) {
    if (part.startsWith("<w:tbl>")) printTable(part);
    else if (textOf(part) !== "") console.log(textOf(part));
    if (part.includes('<w:br w:type="page"/>')) console.log("── halaman baru");
    const lies = /<w:sectPr>.*?<w:pgSz [^>]*w:orient="(\w+)"/s.exec(part)?.[1];
    if (lies) console.log(`── akhir bagian (${lies === "landscape" ? "mendatar" : "tegak"})`);
  }
}

function printTable(xml) {
  for (const [row] of xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)) {
    const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cellOf(cell));
    console.log(`${row.includes("<w:tblHeader/>") ? "‖" : "|"} ${cells.join(" | ")} |`);
  }
}

/** The text of a cell, with → for each further column that it covers; ↑ where one from above reaches in. */
function cellOf(cell) {
  const across = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1);
  return (/<w:vMerge w:val="continue"/.test(cell) ? "↑" : textOf(cell)) + " →".repeat(across - 1);
}

function textOf(xml) {
  return [...xml.matchAll(/<w:t[ >][^<]*|<w:t>[^<]*|<\/w:p>/g)]
    .map(([piece]) => (piece === "</w:p>" ? "\n" : piece.replace(/^<w:t[^>]*>/, "")))
    .join("")
    .trim()
    .replace(/\s*\n\s*/g, " / ")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
