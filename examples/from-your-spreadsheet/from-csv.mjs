import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { printTable } from "./print-table.mjs";

// Cells stay texts: the reading decides the notation of a column from all of them.
const [, , file = "indikator.csv"] = process.argv;
printTable(parse(readFileSync(file), { bom: true, delimiter: ";", relaxColumnCount: true }));
