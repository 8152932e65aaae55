import readSheet from "read-excel-file/node";
import { printTable } from "./print-table.mjs";

// Numbers come as numbers, dates as dates, blank cells as null. The package may give one sheet or all of them.
const [, , file = "indikator.xlsx"] = process.argv;
const read = await readSheet(file);
printTable(Array.isArray(read[0]) ? read : read[0].data);
